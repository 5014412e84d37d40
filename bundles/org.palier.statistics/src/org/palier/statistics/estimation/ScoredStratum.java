// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A stratum of the second stage of a draw, with what each of its units adds to the error of an estimate: its linearised residual times its
 * weight. Those that are of no part asked for add nothing and are left out.
 *
 * @param units    how many there are
 * @param coded    of them by people
 * @param clusters of the units that add something
 * @param scores   what each of these adds
 */
record ScoredStratum(long units, int coded, int[] clusters, double[] scores) {

	/**
	 * Makes the stratum of the difference of two estimates.
	 *
	 * @param other the same stratum, with other units of it
	 * @throws IllegalArgumentException for another stratum
	 */
	ScoredStratum less(ScoredStratum other) {
		if (units != other.units || coded != other.coded) {
			throw new IllegalArgumentException(coded + " of " + units + " units, and " + other.coded + " of " + other.units);
		}
		return new ScoredStratum(units, coded, IntStream.concat(IntStream.of(clusters), IntStream.of(other.clusters)).toArray(),
				DoubleStream.concat(DoubleStream.of(scores), DoubleStream.of(other.scores).map(it -> -it)).toArray());
	}
}
