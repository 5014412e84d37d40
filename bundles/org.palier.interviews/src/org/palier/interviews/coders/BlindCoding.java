// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.coders;

import java.util.List;
import java.util.Optional;

import org.palier.coding.sets.CodingSets;
import org.palier.model.CodingSet;
import org.palier.model.Interview;
import org.palier.model.Passage;
import org.palier.model.Study;

/**
 * The part of an interview that a coder sees: while a set of interviews is open, only their own codings, so that nobody
 * is led by others. Other codings are not hidden but left out of everything that is shown. Reads the study in the
 * thread that owns it.
 *
 * @param study of the interviews
 */
public record BlindCoding(Study study) {

	/** The set for which an interview is being coded by several; empty when it is not. */
	public Optional<CodingSet> open(Interview interview) {
		return new CodingSets(study).ofInterviews().stream()
				.filter(it -> it.getClosedOn() == null && it.getCoders().size() > 1 && it.getInterviews().contains(interview)).findFirst();
	}

	/** Returns the passages of an interview that a coder sees. @param coder id of who looks */
	public List<Passage> seen(Interview interview, String coder) {
		return open(interview).isEmpty() ? List.copyOf(interview.getPassages())
				: interview.getPassages().stream().filter(it -> isBy(it, coder)).toList();
	}

	/** True when a passage is seen. @param coder id of who looks */
	public boolean isSeen(Interview interview, Passage passage, String coder) {
		return isBy(passage, coder) || open(interview).isEmpty();
	}

	private static boolean isBy(Passage passage, String coder) {
		return passage.getReason() == null && passage.getCoder() != null && coder.equals(passage.getCoder().getId());
	}
}
