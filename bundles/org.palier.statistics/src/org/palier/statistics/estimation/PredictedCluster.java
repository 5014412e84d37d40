// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.Arrays;

/**
 * All units of a cluster, e.g. all posts of an agency, as the machine coded them.
 *
 * @param cluster   which: the number that {@link CodedUnit#cluster} names
 * @param units     how many there are, 1 or more
 * @param predicted of them, by the machine's category, parts of a unit where several models speak of it; where it abstained they are in
 * none
 */
public record PredictedCluster(int cluster, long units, double[] predicted) {

	/** @throws IllegalArgumentException for numbers that cannot be of one cluster */
	public PredictedCluster {
		predicted = predicted.clone();
		if (units < 1 || Arrays.stream(predicted).anyMatch(it -> it < 0) || Arrays.stream(predicted).sum() > units * CodedStratum.ROUNDED) {
			throw new IllegalArgumentException(Arrays.toString(predicted) + " of " + units);
		}
	}

	/** Where one machine spoke of each unit. */
	public PredictedCluster(int cluster, long units, long[] predicted) {
		this(cluster, units, Arrays.stream(predicted).asDoubleStream().toArray());
	}

	@Override
	public double[] predicted() {
		return predicted.clone();
	}
}
