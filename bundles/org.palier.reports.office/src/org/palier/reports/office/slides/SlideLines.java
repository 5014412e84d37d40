// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.slides;

import java.util.ArrayList;
import java.util.List;

/** Lines of a slide, in the largest letters in which they have room. */
record SlideLines(List<Slide.Line> lines) {

	/** Of a number, beside its text. */
	static final double NUMBER = 1.5;
	/** Size of what a number rests on, in points. */
	static final double DETAIL = 11;
	/** Smallest size of a sentence, in points: 17 pixels of 1280. */
	static final double LEAST = 12.75;

	/** Size of a sentence beneath a picture. */
	static final double PLAIN = 16;

	private static final double[] SIZES = { 20, 18, 16, 14, LEAST };
	private static final double BETWEEN = 9;

	/** Height of all of them. */
	double height(double size, double width) {
		double height = 0;
		for (Slide.Line it : lines) {
			height += BETWEEN + (it.number().isEmpty() ? Fitting.height(it.text(), size, false, width)
					: Fitting.height(it.number() + " " + it.text(), size, false, width - 1.3 * size) + NUMBER * size * 0.7)
					+ Fitting.height(it.detail(), DETAIL, false, width);
		}
		return height;
	}

	/** The largest size at which they have room. */
	double size(double width, double height) {
		for (double size : SIZES) {
			if (height(size, width) <= height) {
				return size;
			}
		}
		return LEAST;
	}

	/** Those that have room in the smallest letters: first what numbers rest on is left out, then the last lines. */
	List<Slide.Line> in(double width, double height) {
		List<Slide.Line> kept = new ArrayList<>(lines);
		for (int i = kept.size() - 1; i >= 0 && new SlideLines(kept).height(LEAST, width) > height; i--) {
			kept.set(i, new Slide.Line(kept.get(i).number(), kept.get(i).text(), ""));
		}
		while (!kept.isEmpty() && new SlideLines(kept).height(LEAST, width) > height) {
			kept.removeLast();
		}
		return kept;
	}
}
