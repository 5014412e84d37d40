// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;

import org.palier.numbers.view.StudyView;
import org.palier.scenario.outcome.Simulation;
import org.palier.scenario.plan.Impossibility;

/** How far counting a scenario is. */
sealed interface LiveState {

	/** Draws are being made. @param percent of them that are */
	record Counting(int percent) implements LiveState {

		static final Counting BEGUN = new Counting(0);

		/** For people. */
		String words() {
			return percent == 0 ? ScenarioText.of("live.counting")
					: ScenarioText.of("live.counting.part", String.valueOf(percent));
		}
	}

	/** The scenario cannot be. @param findings one or more */
	record Impossible(List<Impossibility> findings) implements LiveState {

		/** Copies its list. */
		public Impossible {
			findings = List.copyOf(findings);
		}
	}

	/**
	 * All is counted.
	 *
	 * @param central      the scenario with its assumptions at their medians
	 * @param milliseconds that it took
	 */
	record Counted(Simulation simulation, StudyView central, long milliseconds) implements LiveState {
	}

	/** A part of the program, e.g. an indicator of a plug-in, broke. @param reason in words */
	record Broken(String reason) implements LiveState {
	}
}
