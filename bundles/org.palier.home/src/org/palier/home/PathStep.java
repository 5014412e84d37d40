// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;

/**
 * A step of the path, as a study has it.
 *
 * @param step     which
 * @param state    how far it is
 * @param isOpen   whether it can be done today
 * @param counted  what is there, with how much of what
 * @param coverage the same in numbers
 * @param effort   what is left of it; empty where nothing is, and where nobody could say
 * @param place    where it is done
 */
public record PathStep(Step step, State state, boolean isOpen, Bilingual counted, Coverage coverage, Optional<Effort> effort, Place place) {

	/** The name of the step. */
	public Bilingual name() {
		return HomeWords.WORDS.text("step." + step.id());
	}

	/** The statement that is possible after the step. */
	public Bilingual then() {
		return HomeWords.WORDS.text("then." + step.id());
	}

	/** The step that it waits for, e.g. after 1; empty for the first. */
	public Bilingual waits() {
		return step == Step.FILE ? Bilingual.EMPTY : HomeWords.WORDS.text("waits." + step.id());
	}
}
