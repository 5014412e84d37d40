// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Percentile bootstrap interval at 95 % of a macro-F1: rows are drawn with replacement as many times as
 * there are, the measure is taken anew, and the interval runs from the 2.5 % to the 97.5 % quantile of the
 * replications (Efron and Tibshirani 1993, An Introduction to the Bootstrap, § 13.3). Quantiles are those of
 * type 7 of Hyndman and Fan (1996), The American Statistician 50(4), 361-365, as R and NumPy take them.
 *
 * @param low  0 to 1
 * @param high 0 to 1, not below low
 */
public record BootstrapInterval(double low, double high) {

	private static final double TAIL = 0.025;

	/**
	 * The interval of the macro-F1 over classes that stay the same in every replication.
	 *
	 * @param resamples replications, 1 or more; those where no class occurs are left out
	 * @param seed      the same seed gives the same interval, on every machine and release of Java
	 * @return nothing when there is no row, no class, or no replication in which one occurs
	 */
	public static Optional<BootstrapInterval> ofMacroF1(ConfusionMatrix matrix, List<String> classes, int resamples,
			long seed) {
		int rows = Math.toIntExact(matrix.total());
		if (rows == 0 || classes.isEmpty()) {
			return Optional.empty();
		}
		// Random and not a newer generator: its sequence is part of its specification.
		var random = new Random(seed);
		int[] positions = classes.stream().mapToInt(matrix::position).toArray();
		double[] replications = new double[resamples];
		int[] drawn = new int[rows];
		int defined = 0;
		for (int i = 0; i < resamples; i++) {
			for (int row = 0; row < rows; row++) {
				drawn[row] = random.nextInt(rows);
			}
			OptionalDouble replication = matrix.macroF1(drawn, positions);
			if (replication.isPresent()) {
				replications[defined++] = replication.getAsDouble();
			}
		}
		if (defined == 0) {
			return Optional.empty();
		}
		double[] ends = Quantile.withDefaults().with(EstimationMethod.HF7).evaluateRange(replications, 0, defined, TAIL, 1 - TAIL);
		return Optional.of(new BootstrapInterval(ends[0], ends[1]));
	}
}
