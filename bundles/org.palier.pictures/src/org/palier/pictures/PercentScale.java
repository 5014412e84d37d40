// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.palier.ground.text.Typography;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;

/**
 * A scale of shares that begins at 0 and ends at a round share.
 *
 * @param left  where 0 is
 * @param width of the scale
 * @param end   share at its right, above 0 and at most 1
 */
record PercentScale(double left, double width, double end) {

	private static final double[] ENDS = { 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1 };
	private static final double[] STEPS = { 0.05, 0.05, 0.1, 0.1, 0.1, 0.1, 0.2, 0.2, 0.2 };
	private static final double SIZE = 11;
	private static final double APART = 8;
	private static final double SLIP = 1e-9;

	/** The scale that holds a share. @param most 0 to 1 */
	static PercentScale holding(double most, double left, double width) {
		return new PercentScale(left, width, DoubleStream.of(ENDS).filter(it -> it >= most - SLIP).findFirst().orElse(1));
	}

	/** Where a share is; one beyond the scale is at its end. */
	double at(double share) {
		return left + Math.clamp(share / end, 0, 1) * width;
	}

	/** Round shares from 0 to the end. */
	List<Double> ticks() {
		double step = DoubleStream.iterate(0, it -> it < ENDS.length, it -> it + 1).filter(it -> ENDS[(int) it] >= end - SLIP)
				.map(it -> STEPS[(int) it]).findFirst()
				.orElse(end);
		List<Double> ticks = new ArrayList<>();
		for (int i = 0; i * step <= end + SLIP; i++) {
			ticks.add(i * step);
		}
		return ticks;
	}

	/** Thin lines from top to bottom at round shares. */
	void lines(ChartSheet sheet, double top, double bottom) {
		ticks().forEach(it -> sheet.line(at(it), top, at(it), bottom, sheet.palette().track(), 1, Dash.NONE));
	}

	/** Writes the round shares that have room; the first and the last always. */
	void labels(ChartSheet sheet, Typography typography, double baseline) {
		List<Double> ticks = ticks();
		double last = at(ticks.getLast()) - sheet.width(label(ticks.getLast(), typography), SIZE, false) / 2;
		double from = Double.NEGATIVE_INFINITY;
		for (double tick : ticks) {
			double half = sheet.width(label(tick, typography), SIZE, false) / 2;
			boolean end = tick == ticks.getLast();
			if (end || at(tick) - half >= from + APART && at(tick) + half <= last - APART) {
				sheet.words(label(tick, typography), at(tick), baseline, Align.MIDDLE, SIZE, false, sheet.palette().secondary());
				from = at(tick) + half;
			}
		}
	}

	/** A round share with its sign, without a decimal: 100 %. @param share 0 to 1, of whole per cent */
	static String whole(double share, Typography typography) {
		return typography.number(share * 100, 0) + (typography.french() ? "\u00a0%" : "%");
	}

	private String label(double tick, Typography typography) {
		return tick >= end - SLIP ? whole(tick, typography) : typography.number(tick * 100, 0);
	}
}
