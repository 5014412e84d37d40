// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.model.PalierFactory;
import org.palier.model.Placement;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

class PlacingTest {

	private final Study study = Samples.empty();

	@Test
	void usageLiesWhereTheTheoryPlacesIt() {
		assertThat(placing("chang_kannan").of("online_service", "twitter").orElseThrow().id()).isEqualTo("service");
		assertThat(placing("grunig").of("consultation", "twitter").orElseThrow().id()).isEqualTo("two_way_symmetric");
		assertThat(placing("grunig").of("other", "twitter")).isEmpty();
		assertThat(placing("grunig").of("no_such_usage", "twitter")).isEmpty();
	}

	@Test
	void placementForOnePlatformWinsThere() {
		Theory theory = study.getTheories().stream().filter(it -> it.getId().equals("chang_kannan")).findFirst().orElseThrow();
		Placement placement = PalierFactory.eINSTANCE.createPlacement();
		placement.setUsage(study.getUsages().stream().filter(it -> it.getId().equals("event")).findFirst().orElseThrow());
		placement.setPlatform(study.getPlatforms().stream().filter(it -> it.getId().equals("facebook")).findFirst().orElseThrow());
		placement.setCategory(theory.getCategories().get(1));
		theory.getPlacements().add(placement);

		assertThat(placing("chang_kannan").of("event", "facebook").orElseThrow().id()).isEqualTo("interaction");
		assertThat(placing("chang_kannan").of("event", "twitter").orElseThrow().id()).isEqualTo("communication");
		assertThat(placing("chang_kannan").of("event", "no_such_platform")).as("the platforms differ").isEmpty();
		assertThat(placing("chang_kannan").of("advice", "no_such_platform").orElseThrow().id()).isEqualTo("communication");
	}

	private Placements placing(String id) {
		StudyView view = StudyView.of(study);
		TheoryView theory = view.theories().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
		return new Placements(view, theory);
	}
}
