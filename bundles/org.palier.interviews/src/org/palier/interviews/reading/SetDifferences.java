// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.reading;

import java.util.List;
import java.util.Optional;

import org.palier.interviews.coders.BlindCoding;
import org.palier.interviews.coders.CodingDifference;
import org.palier.model.CodingSet;
import org.palier.model.Interview;
import org.palier.model.Study;

/**
 * The differences of the coders of a set of interviews. Neither they nor the agreement are shown while the set is open, because they would
 * influence coders who still code. Window and command line ask here.
 */
public final class SetDifferences {

	private SetDifferences() {
	}

	/** True once the coding of a set has ended. */
	public static boolean areShown(CodingSet set) {
		return set.getClosedOn() != null;
	}

	/** All differences of a set, by interview; empty while it is open. @param reading of its study */
	public static Optional<List<CodingDifference>> of(CodingSet set, CodedReading reading) {
		return areShown(set) ? Optional.of(reading.only(set.getInterviews()).texts().entrySet().stream()
				.flatMap(it -> CodingDifference.of(it.getKey(), it.getValue()).stream()).toList()) : Optional.empty();
	}

	/** The interviews of which agreement may be told: those that no open set gives to several people. */
	public static List<Interview> compared(Study study) {
		var blind = new BlindCoding(study);
		return study.getInterviews().stream().filter(it -> blind.open(it).isEmpty()).toList();
	}
}
