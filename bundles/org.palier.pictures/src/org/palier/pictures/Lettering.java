// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets texts by their measure. Sizes, rooms and places are in pixels, colours #rrggbb. Immutable and thread-safe.
 */
public final class Lettering {

	private static final String ELLIPSIS = "…";

	private final FontMetrics metrics;

	/** @param metrics what texts are measured by */
	public Lettering(FontMetrics metrics) {
		this.metrics = metrics;
	}

	/** Width of a text on one line. */
	public double width(String text, double size, boolean semibold) {
		return metrics.width(text, size, semibold);
	}

	/** A line that begins at x. */
	public TextLine left(String text, double x, double baseline, double size, boolean semibold, String color) {
		return new TextLine(text, x, baseline, width(text, size, semibold), size, semibold, color);
	}

	/** A line around its centre. */
	public TextLine centered(String text, double center, double baseline, double size, boolean semibold, String color) {
		double width = width(text, size, semibold);
		return new TextLine(text, center - width / 2, baseline, width, size, semibold, color);
	}

	/** The text, or as much of it as fits with an ellipsis; the ellipsis alone where nothing does. */
	public String fit(String text, double room, double size, boolean semibold) {
		if (width(text, size, semibold) <= room) {
			return text;
		}
		for (int end = text.length(); end > 0; end = text.offsetByCodePoints(end, -1)) {
			String cut = text.substring(0, end).stripTrailing() + ELLIPSIS;
			if (width(cut, size, semibold) <= room) {
				return cut;
			}
		}
		return ELLIPSIS;
	}

	/** Lines broken at ordinary spaces, never at no-break ones; a word too long for a line is ellipsised. */
	public List<String> wrap(String text, double room, double size, boolean semibold) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.split(" +")) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (!line.isEmpty() && width(longer, size, semibold) > room) {
				lines.add(line);
				longer = word;
			}
			line = fit(longer, room, size, semibold);
		}
		if (!line.isEmpty()) {
			lines.add(line);
		}
		return lines;
	}
}
