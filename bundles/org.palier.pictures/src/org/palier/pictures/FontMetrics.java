// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Advance widths of Open Sans in weights 400 and 600: how wide a text will be, without a display. Kerning
 * is ignored, which makes a text at most a pixel or two narrower than measured. Immutable and thread-safe.
 */
public final class FontMetrics {

	/** Width of a character that the font lacks, in em: an average capital. */
	private static final double UNKNOWN = 0.65;

	private record Advance(int regular, int semibold) {
	}

	private final int unitsPerEm;
	private final Map<Integer, Advance> advances;

	private FontMetrics(int unitsPerEm, Map<Integer, Advance> advances) {
		this.unitsPerEm = unitsPerEm;
		this.advances = Map.copyOf(advances);
	}

	/**
	 * The widths of the fonts shipped: Latin, extended Latin and punctuation.
	 *
	 * @throws UncheckedIOException when the bundle lacks its data file: a defect
	 */
	public static FontMetrics openSans() {
		try (InputStream data = FontMetrics.class.getResourceAsStream("open-sans.widths");
				var lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
			return read(lines);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Lines: a run's first code point in hexadecimal, then for each of its characters regular/semibold. */
	private static FontMetrics read(BufferedReader lines) throws IOException {
		int unitsPerEm = 0;
		Map<Integer, Advance> advances = new HashMap<>();
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			String[] words = line.split(" ");
			if (line.startsWith("unitsPerEm ")) {
				unitsPerEm = Integer.parseInt(words[1]);
			} else if (!line.startsWith("#")) {
				int first = Integer.parseInt(words[0], 16);
				for (int i = 1; i < words.length; i++) {
					int slash = words[i].indexOf('/');
					advances.put(first + i - 1, new Advance(Integer.parseInt(words[i].substring(0, slash)),
							Integer.parseInt(words[i].substring(slash + 1))));
				}
			}
		}
		return new FontMetrics(unitsPerEm, advances);
	}

	/**
	 * Width of a text on one line.
	 *
	 * @param size     font size in pixels
	 * @param semibold weight 600 instead of 400
	 * @return pixels
	 */
	public double width(String text, double size, boolean semibold) {
		double units = 0;
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			units += units(text.codePointAt(at), semibold);
		}
		return units * size / unitsPerEm;
	}

	private double units(int codePoint, boolean semibold) {
		Advance advance = advances.get(codePoint);
		if (advance != null) {
			return semibold ? advance.semibold() : advance.regular();
		}
		int type = Character.getType(codePoint);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		return (Character.isIdeographic(codePoint) ? 1 : UNKNOWN) * unitsPerEm;
	}
}
