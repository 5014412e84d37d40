// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.List;

/**
 * A stratum of the second stage of a draw: units of a cluster that was drawn first, of which people coded some.
 *
 * @param units  how many there are, 1 or more
 * @param coded  of them by people, whatever part of the corpus they are of; 1 or more, no more than there are
 * @param sample those of the coded units that are of the part asked for, each with the inverse of its whole chance as its weight;
 *               empty where none is
 */
public record DrawnStratum(long units, int coded, List<CodedUnit> sample) {

	/** @throws IllegalArgumentException for numbers that cannot be of one stratum */
	public DrawnStratum {
		sample = List.copyOf(sample);
		if (coded < 1 || coded > units || sample.size() > coded) {
			throw new IllegalArgumentException(sample.size() + " of " + coded + " of " + units + " units were coded");
		}
	}
}
