// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * Percentile bootstrap interval at 95 % of a measure of a matrix, such as macro-F1. Rows are drawn with replacement as many times as there
 * are, and the measure is computed again. The interval runs from the 2.5 % to the 97.5 % quantile of the replications (Efron and Tibshirani
 * 1993, An Introduction to the Bootstrap, § 13.3). Quantiles are those of type 7 of Hyndman and Fan (1996), The American Statistician
 * 50(4), 361-365, the default of R and NumPy.
 *
 * @param low  0 to 1
 * @param high 0 to 1, not below low
 */
public record BootstrapInterval(double low, double high) {

	private static final double TAIL = 0.025;

	/**
	 * The intervals of the measures of a matrix.
	 *
	 * @param macroF1  interval of the macro-F1; empty when there is no row, no class, or no replication in which one occurs
	 * @param accuracy interval of the accuracy; empty when there is no row
	 * @param f1       intervals of the F1 of each class, those without any left out
	 */
	public record OfMatrix(Optional<BootstrapInterval> macroF1, Optional<BootstrapInterval> accuracy, Map<String, BootstrapInterval> f1) {

		/** Copies its map. */
		public OfMatrix {
			f1 = Map.copyOf(f1);
		}
	}

	/**
	 * The interval of the macro-F1 over classes that stay the same in every replication.
	 *
	 * @param resamples replications, 1 or more; those where no class occurs are left out
	 * @param seed      the same seed gives the same interval, on every machine and release of Java
	 * @return nothing when there is no row, no class, or no replication in which one occurs
	 */
	public static Optional<BootstrapInterval> ofMacroF1(ConfusionMatrix matrix, List<String> classes, int resamples, long seed) {
		return of(matrix, classes, resamples, seed).macroF1();
	}

	/**
	 * The intervals of all measures of a matrix, of the same replications.
	 *
	 * @param classes   which stay the same in every replication
	 * @param resamples replications, 1 or more; those where a measure is undefined are left out of its own
	 * @param seed      the same seed gives the same intervals, on every machine and release of Java
	 */
	public static OfMatrix of(ConfusionMatrix matrix, List<String> classes, int resamples, long seed) {
		int rows = Math.toIntExact(matrix.total());
		if (rows == 0) {
			return new OfMatrix(Optional.empty(), Optional.empty(), Map.of());
		}
		// Random and not a newer generator: its sequence is part of its specification.
		var random = new Random(seed);
		int[] positions = classes.stream().mapToInt(matrix::position).toArray();
		var macroF1 = new Replications(resamples);
		var accuracy = new Replications(resamples);
		List<Replications> f1 = classes.stream().map(it -> new Replications(resamples)).toList();
		int[] drawn = new int[rows];
		for (int i = 0; i < resamples; i++) {
			for (int row = 0; row < rows; row++) {
				drawn[row] = random.nextInt(rows);
			}
			double[][] masses = matrix.drawn(drawn);
			macroF1.add(ConfusionMatrix.macroF1(masses, positions));
			accuracy.add(ConfusionMatrix.accuracy(masses));
			for (int k = 0; k < positions.length; k++) {
				f1.get(k).add(ConfusionMatrix.f1(masses, positions[k]));
			}
		}
		Map<String, BootstrapInterval> ofClasses = new HashMap<>();
		for (int k = 0; k < positions.length; k++) {
			Optional<BootstrapInterval> one = f1.get(k).interval();
			if (one.isPresent()) {
				ofClasses.put(classes.get(k), one.get());
			}
		}
		return new OfMatrix(macroF1.interval(), accuracy.interval(), ofClasses);
	}

	/** The values of a measure in the replications in which it is defined. */
	private static final class Replications {

		private final double[] values;
		private int defined;

		Replications(int most) {
			values = new double[most];
		}

		void add(OptionalDouble value) {
			if (value.isPresent()) {
				values[defined++] = value.getAsDouble();
			}
		}

		Optional<BootstrapInterval> interval() {
			if (defined == 0) {
				return Optional.empty();
			}
			double[] ends = Quantile.withDefaults().with(EstimationMethod.HF7).evaluateRange(values, 0, defined, TAIL, 1 - TAIL);
			return Optional.of(new BootstrapInterval(ends[0], ends[1]));
		}
	}
}
