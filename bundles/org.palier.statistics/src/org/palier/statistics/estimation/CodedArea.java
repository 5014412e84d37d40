// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.Arrays;
import java.util.List;

/**
 * An area of a corpus, e.g. what one agency wrote, of which people coded few units or none.
 *
 * @param units     how many there are, 1 or more
 * @param predicted of them, by the machine's category; where it abstained they are in none
 * @param sample    those that people coded; none where chance drew none
 */
public record CodedArea(long units, long[] predicted, List<CodedUnit> sample) {

	/** @throws IllegalArgumentException for numbers that cannot be of one area */
	public CodedArea {
		predicted = predicted.clone();
		sample = List.copyOf(sample);
		if (units < 1 || sample.size() > units || Arrays.stream(predicted).anyMatch(it -> it < 0) || Arrays.stream(predicted).sum() > units) {
			throw new IllegalArgumentException(sample.size() + " of " + units + " units were coded, " + Arrays.toString(predicted));
		}
	}

	@Override
	public long[] predicted() {
		return predicted.clone();
	}
}
