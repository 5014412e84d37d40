// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palier.model.CodingSet;
import org.palier.model.PalierFactory;
import org.palier.model.Run;

/** A sample of which the study does not have the draw is named; one whose draw is left out is not. */
class SampleWithoutDrawTest extends RuledStudy {

	@Test
	void aSampleOfBeforeIsNamedAndKept() {
		CodingSet pilot = PalierFactory.eINSTANCE.createCodingSet();
		pilot.setId("20240101-sample");
		pilot.setName("pilot");
		study.getCodingSets().add(pilot);
		assertThat(found("sample_without_draw")).singleElement().satisfies(it -> {
			assertThat(it.object()).isSameAs(pilot);
			assertThat(it.message().en()).contains("pilot", "20240101-sample", "are kept");
			assertThat(it.message().fr()).contains("tirage");
		});
		assertThat(study.getCodingSets()).containsExactly(pilot);
		Run draw = PalierFactory.eINSTANCE.createRun();
		draw.setId("20240101-sample");
		draw.setActive(false);
		study.getRuns().add(draw);
		assertThat(found("sample_without_draw")).as("left out, and thus known").isEmpty();
	}
}
