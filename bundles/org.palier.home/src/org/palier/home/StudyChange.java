// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.palier.ground.text.Bilingual;

/**
 * Something that was done in a study.
 *
 * @param at     when it was done last
 * @param who    did it; empty where a program did, or nobody is named
 * @param number of things that it was done to; 1 for a run
 * @param words  what was done, and by whom
 * @param place  part of the window that shows it
 */
public record StudyChange(Instant at, Optional<String> who, long number, Bilingual words, Place place) {

	/** Complete on construction. */
	public StudyChange {
		Objects.requireNonNull(at);
		Objects.requireNonNull(words);
	}
}
