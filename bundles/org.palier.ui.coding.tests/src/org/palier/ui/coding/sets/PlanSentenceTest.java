// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palier.coding.sets.StratumField;
import org.palier.corpus.Facet;

class PlanSentenceTest {

	/** The sentence once said “model” where the box beside it says “predicted: model”. */
	@Test
	void aPredictedCodeIsCalledAsItsBox() {
		var predicted = new StratumField.Predicted(new Facet("grunig"));
		assertThat(predicted.id()).as("on the command line").isEqualTo("model");
		assertThat(PlanSentence.key(predicted)).isEqualTo("grunig");
		assertThat(PlanSentence.key(StratumField.PostProperty.AGENCY)).isEqualTo("agency");
	}
}
