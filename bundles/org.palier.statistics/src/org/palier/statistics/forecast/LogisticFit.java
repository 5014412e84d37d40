// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.forecast;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The logistic curve of adoption through observed counts. For a given ceiling K, the logit of y / K is a straight line
 * over time, found by least squares. Source: Fisher and Pry 1971, A simple substitution model of technological change,
 * Technological Forecasting and Social Change 3, 75-88. It gives the midpoint and the steepness that an adoption needs,
 * and a prediction interval like that of a straight line. That interval assumes independent deviations; those of
 * successive counts are not, so that it tends to be too narrow. Immutable.
 *
 * @param ceiling   K, above every count
 * @param intercept of the line, at time 0
 * @param slope     of the line: the steepness, a unit of time
 * @param deviation residual standard deviation on the logit scale
 * @param n         counts
 * @param meanTime  of the counts
 * @param spread    sum of squared deviations of the times from their mean
 */
public record LogisticFit(double ceiling, double intercept, double slope, double deviation, int n, double meanTime, double spread) {

	/**
	 * The curve through counts.
	 *
	 * @param times  three or more, not all the same
	 * @param counts above 0 and below the ceiling, one for each time
	 * @throws IllegalArgumentException for anything else
	 */
	public static LogisticFit of(double[] times, double[] counts, double ceiling) {
		if (times.length < 3 || times.length != counts.length) {
			throw new IllegalArgumentException("Counts and times: " + counts.length + ", " + times.length);
		}
		int n = times.length;
		double[] logits = new double[n];
		double meanTime = 0;
		double meanLogit = 0;
		for (int i = 0; i < n; i++) {
			if (!(counts[i] > 0 && counts[i] < ceiling)) {
				throw new IllegalArgumentException("Not between 0 and " + ceiling + ": " + counts[i]);
			}
			logits[i] = Math.log(counts[i] / (ceiling - counts[i]));
			meanTime += times[i] / n;
			meanLogit += logits[i] / n;
		}
		double spread = 0;
		double both = 0;
		for (int i = 0; i < n; i++) {
			spread += (times[i] - meanTime) * (times[i] - meanTime);
			both += (times[i] - meanTime) * (logits[i] - meanLogit);
		}
		if (spread == 0) {
			throw new IllegalArgumentException("All times are the same");
		}
		double slope = both / spread;
		double intercept = meanLogit - slope * meanTime;
		double squares = 0;
		for (int i = 0; i < n; i++) {
			double off = logits[i] - intercept - slope * times[i];
			squares += off * off;
		}
		return new LogisticFit(ceiling, intercept, slope, Math.sqrt(squares / (n - 2)), n, meanTime, spread);
	}

	/** The count on the curve. */
	public double at(double time) {
		return count(intercept + slope * time);
	}

	/** When half of the ceiling is reached; infinite for a curve that does not rise or fall. */
	public double midpoint() {
		return -intercept / slope;
	}

	/** Lower and upper bound of a count at a probability. @param probability above 0 and below 1 */
	public double[] interval(double time, double probability) {
		double quantile = TDistribution.of(n - 2.0).inverseCumulativeProbability((1 + probability) / 2);
		double half = quantile * deviation * Math.sqrt(1 + 1.0 / n + (time - meanTime) * (time - meanTime) / spread);
		double middle = intercept + slope * time;
		return new double[] { count(middle - half), count(middle + half) };
	}

	private double count(double logit) {
		return ceiling / (1 + Math.exp(-logit));
	}
}
