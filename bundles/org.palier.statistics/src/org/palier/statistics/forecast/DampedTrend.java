// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.forecast;

import java.util.List;

/**
 * Exponential smoothing with a trend that dies away: E. S. Gardner and E. McKenzie (1985), Forecasting trends in time
 * series, Management Science 31, 1237-1246. The level starts at the first count and the trend at none. The three
 * constants are those of a grid with the least sum of squared errors one step ahead over the counts given. In a tie the
 * first ones, which are the smallest, are taken.
 *
 * @param level   at the last count
 * @param trend   a step, at the last count
 * @param damping part of the trend that is left after a step, above 0 and below 1
 */
public record DampedTrend(double level, double trend, double damping) {

	private static final int STEPS = 10;
	/** From 0.80 to 0.98: below, the trend is gone at once; above, it hardly dies (Hyndman and Athanasopoulos 2021, 8.2). */
	private static final double[] DAMPINGS = { 0.8, 0.85, 0.9, 0.95, 0.98 };

	/** A trend with the sum of its squared errors. */
	private record Fitted(DampedTrend trend, double squares) {
	}

	/** The trend of some counts. @param counts one or more, at equal steps */
	public static DampedTrend of(List<Double> counts) {
		Fitted best = smooth(counts, 1.0 / STEPS, 0, DAMPINGS[0]);
		for (int forLevel = 1; forLevel <= STEPS; forLevel++) {
			for (int forTrend = 0; forTrend <= STEPS; forTrend++) {
				for (double damping : DAMPINGS) {
					Fitted fitted = smooth(counts, (double) forLevel / STEPS, (double) forTrend / STEPS, damping);
					if (fitted.squares() < best.squares()) {
						best = fitted;
					}
				}
			}
		}
		return best.trend();
	}

	private static Fitted smooth(List<Double> counts, double forLevel, double forTrend, double damping) {
		double level = counts.getFirst();
		double trend = 0;
		double squares = 0;
		for (double count : counts.subList(1, counts.size())) {
			double error = count - level - damping * trend;
			squares += error * error;
			level += damping * trend + forLevel * error;
			trend = damping * trend + forLevel * forTrend * error;
		}
		return new Fitted(new DampedTrend(level, trend, damping), squares);
	}

	/** Where it goes. @param steps 1 or more */
	public double ahead(int steps) {
		double to = level;
		double left = 1;
		for (int i = 0; i < steps; i++) {
			left *= damping;
			to += left * trend;
		}
		return to;
	}
}
