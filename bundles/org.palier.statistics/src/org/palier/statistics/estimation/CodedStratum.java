// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.Arrays;
import java.util.List;

/**
 * A stratum of a sampling plan: its units as the machine coded them all, and those that were drawn and coded by people.
 *
 * @param units     how many there are, 1 or more
 * @param predicted of them, by the machine's category, parts of a unit where several models speak of it; where it abstained they are in
 * none
 * @param sample    those that people coded, no more than there are and at least one
 */
public record CodedStratum(long units, double[] predicted, List<CodedUnit> sample) {

	/** Parts of units sum to them but for the last digits. */
	static final double ROUNDED = 1 + 1e-9;

	/** @throws IllegalArgumentException for numbers that cannot be of one stratum */
	public CodedStratum {
		predicted = predicted.clone();
		sample = List.copyOf(sample);
		double told = Arrays.stream(predicted).sum();
		if (units < 1 || told > units * ROUNDED || Arrays.stream(predicted).anyMatch(it -> it < 0)) {
			throw new IllegalArgumentException(Math.round(told) + " of " + units + " units have a predicted category");
		}
		if (sample.isEmpty() || sample.size() > units) {
			throw new IllegalArgumentException(sample.size() + " of " + units + " units were coded");
		}
		int categories = predicted.length;
		if (sample.stream().anyMatch(it -> it.code() >= categories || it.predicted() >= categories)) {
			throw new IllegalArgumentException("a code beyond the " + categories + " categories");
		}
	}

	/** Where one machine spoke of each unit. */
	public CodedStratum(long units, long[] predicted, List<CodedUnit> sample) {
		this(units, Arrays.stream(predicted).asDoubleStream().toArray(), sample);
	}

	@Override
	public double[] predicted() {
		return predicted.clone();
	}

	/** How many categories there are. */
	int categories() {
		return predicted.length;
	}

	/** Weights as shares of the stratum: they sum to one. */
	double[] weights() {
		double sum = sample.stream().mapToDouble(CodedUnit::weight).sum();
		return sample.stream().mapToDouble(it -> it.weight() / sum).toArray();
	}

	/** The finite population correction of a variance: the part of the units outside of the sample. */
	double finite() {
		return 1 - (double) sample.size() / units;
	}
}
