// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.text;

import java.util.Objects;

import org.palier.model.Interview;

/**
 * Decides which speakers of an interview answer, and which ask.
 *
 * @param interview with its participants
 */
public record WhoAnswers(Interview interview) {

	/** True when a paragraph is said by one who answers; so it is while nobody is known, or its speaker is not marked. */
	public boolean says(Paragraph paragraph) {
		return paragraph.speaker().isEmpty() || interview.getParticipants().isEmpty() || interview.getParticipants().stream()
				.anyMatch(it -> paragraph.speaker().equals(Objects.requireNonNullElse(it.getSpeaker(), it.getPseudonym())));
	}
}
