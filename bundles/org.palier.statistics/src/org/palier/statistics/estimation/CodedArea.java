// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.Arrays;
import java.util.List;

/**
 * An area of a corpus, e.g. what one agency wrote, of which people coded few units or none.
 *
 * @param units     how many there are, 1 or more
 * @param predicted of them, by the machine's category, parts of a unit where several models speak of it; where it abstained they are in
 * none
 * @param sample    those that people coded; none where chance drew none
 */
public record CodedArea(long units, double[] predicted, List<CodedUnit> sample) {

	/** @throws IllegalArgumentException for numbers that cannot be of one area */
	public CodedArea {
		predicted = predicted.clone();
		sample = List.copyOf(sample);
		if (units < 1 || sample.size() > units || Arrays.stream(predicted).anyMatch(it -> it < 0)
				|| Arrays.stream(predicted).sum() > units * CodedStratum.ROUNDED) {
			throw new IllegalArgumentException(sample.size() + " of " + units + " units were coded, " + Arrays.toString(predicted));
		}
	}

	/** Where one machine spoke of each unit. */
	public CodedArea(long units, long[] predicted, List<CodedUnit> sample) {
		this(units, Arrays.stream(predicted).asDoubleStream().toArray(), sample);
	}

	@Override
	public double[] predicted() {
		return predicted.clone();
	}
}
