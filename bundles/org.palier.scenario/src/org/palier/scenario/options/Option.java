// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.options;

import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.statistics.summary.Spread;

/**
 * A scenario as an option for a decision. Immutable.
 *
 * @param id          of the scenario
 * @param name        of it
 * @param share       of the level, over the draws, 0 to 1; empty where the share of today is not known, or the scenario leaves no such
 *                    share
 * @param effect      change of the share of today
 * @param hours       a week in all bodies, over the draws; empty where the scenario supposes no work
 * @param cost        dollars a year, over the draws; empty without hours, or where nobody supposes what an hour costs
 * @param assumptions on which it rests
 * @param sourced     of these, those that name a source or a basis
 */
public record Option(String id, Bilingual name, Optional<Spread> share, Effect effect, Optional<Spread> hours, Optional<Spread> cost,
		int assumptions, int sourced) {

	/** The effect of an option on the share of today. The low and the high case bound 80 of 100 simulations. */
	public enum Effect {
		/** The low case is above the interval of today. */
		MORE,
		/** The high case is below it. */
		LESS,
		/** It touches the interval of today. */
		MAYBE_NOTHING,
		/** The share of today is not known well enough. */
		UNKNOWN
	}

	/** On what it rests, in words. */
	public Bilingual restsOn() {
		return OptionWords.WORDS.text("rests", assumptions, assumptions == 0 ? -1 : sourced);
	}
}
