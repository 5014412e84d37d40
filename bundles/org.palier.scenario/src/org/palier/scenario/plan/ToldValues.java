// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.plan;

import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.model.Assumption;
import org.palier.model.EmpiricalDistribution;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.words.ScenarioWords;

/**
 * Values of assumptions that agencies told in interviews, one an agency. The lowest and the highest draw are answers of single agencies, so
 * a scenario with such values reveals as much as the interviews.
 */
public final class ToldValues {

	private static final String WITHHELD = "withheld";

	private ToldValues() {
	}

	/** Whether a view tells nothing of the interviews that its study has: those who see it are not to know what a single agency told. */
	public static boolean areWithheld(Study study, StudyView view) {
		return !study.getInterviews().isEmpty() && view.fieldwork().interviews().isEmpty();
	}

	/** Whether an assumption lists values that may come from interviews: all do but shares, numbers of posts, and delays that posts showed. */
	public static boolean of(Assumption assumption) {
		return assumption.getDistribution() instanceof EmpiricalDistribution it
				&& !ObservedValues.isOfPosts(assumption.getUnit(), Bilingual.of(assumption.getBasis()), it.getValues().size());
	}

	/** Whether a scenario was refused for them. */
	public static boolean areNamed(ScenarioRefusedException refused) {
		return refused.findings().stream().anyMatch(it -> it.kind().equals(WITHHELD));
	}

	/**
	 * Refuses a scenario that rests on what interviews told where they are withheld.
	 *
	 * @throws ScenarioRefusedException naming each such assumption
	 */
	public static void check(Study study, StudyView view, ScenarioLayers layers) throws ScenarioRefusedException {
		if (areWithheld(study, view)) {
			List<Impossibility> told = layers.assumptions().stream().filter(ToldValues::of)
					.map(it -> new Impossibility(WITHHELD, it, ScenarioWords.text("withheld", ScenarioWords.name(it)))).toList();
			if (!told.isEmpty()) {
				throw new ScenarioRefusedException(told);
			}
		}
	}
}
