// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.palier.pictures.FontMetrics;

/**
 * Texts in Open Sans as shapes for a screen or printer: they are as wide as layouts measured them, whatever
 * the fonts, hinting and resolution of the system. Keeps the shapes; dispose it.
 */
public final class GlyphLettering {

	/** Pixels that letters are high before they are scaled: fine enough for whole-numbered places. */
	public static final int EM = 256;

	/** Texts kept: several pictures' worth. */
	private static final int KEPT = 1000;

	private record Key(String text, boolean semibold) {
	}

	private final Device device;
	private final FontMetrics metrics = FontMetrics.openSans();
	private final GlyphOutlines regular = outlines("open-sans-latin-400.ttf");
	private final GlyphOutlines semibold = outlines("open-sans-latin-600.ttf");
	private final Map<Key, Path> paths = new LinkedHashMap<>(64, 0.75f, true);

	/** @param device for which shapes are made */
	public GlyphLettering(Device device) {
		this.device = Objects.requireNonNull(device);
	}

	private static GlyphOutlines outlines(String file) {
		try (InputStream font = FontMetrics.class.getResourceAsStream("/fonts/" + file)) {
			if (font == null) {
				throw new IllegalStateException("The bundle of the layout lacks fonts/" + file);
			}
			return new GlyphOutlines(font.readAllBytes());
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** A text whose base line starts at the origin, y downward, in a font {@link #EM} pixels high. */
	public Path path(String text, boolean semiboldWeight) {
		Key key = new Key(text, semiboldWeight);
		Path path = paths.get(key);
		if (path == null) {
			path = make(text, semiboldWeight);
			paths.put(key, path);
			if (paths.size() > KEPT) {
				Key oldest = paths.keySet().iterator().next();
				paths.remove(oldest).dispose();
			}
		}
		return path;
	}

	private Path make(String text, boolean semiboldWeight) {
		GlyphOutlines outlines = semiboldWeight ? semibold : regular;
		double units = outlines.unitsPerEm();
		var path = new Path(device);
		var scaled = new Scaled(path, (float) (EM / units));
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			int letter = text.codePointAt(at);
			// Where the layout measured it, so that what is painted is as wide as what was measured.
			double x = metrics.width(text.substring(0, at), units, semiboldWeight);
			if (outlines.has(letter)) {
				outlines.draw(letter, x, scaled);
			} else if (!Character.isSpaceChar(letter) && Character.getType(letter) != Character.FORMAT) {
				foreign(Character.toString(letter), (float) (x * EM / units), path);
			}
		}
		return path;
	}

	/** A letter that Open Sans lacks, from whatever font of the system has it. */
	private void foreign(String letter, float x, Path path) {
		FontData system = device.getSystemFont().getFontData()[0];
		var font = new Font(device, system.getName(), EM * 72 / device.getDPI().y, SWT.NORMAL);
		var gc = new GC(device);
		gc.setFont(font);
		path.addString(letter, x, -gc.getFontMetrics().getAscent(), font);
		gc.dispose();
		font.dispose();
	}

	/** Frees the shapes. */
	public void dispose() {
		paths.values().forEach(Path::dispose);
		paths.clear();
	}

	private record Scaled(Path path, float scale) implements GlyphOutlines.Sink {

		@Override
		public void moveTo(double x, double y) {
			path.moveTo((float) x * scale, (float) -y * scale);
		}

		@Override
		public void lineTo(double x, double y) {
			path.lineTo((float) x * scale, (float) -y * scale);
		}

		@Override
		public void quadTo(double controlX, double controlY, double x, double y) {
			path.quadTo((float) controlX * scale, (float) -controlY * scale, (float) x * scale, (float) -y * scale);
		}

		@Override
		public void close() {
			path.close();
		}
	}
}
