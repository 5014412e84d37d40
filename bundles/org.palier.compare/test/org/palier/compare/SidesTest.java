// SPDX-License-Identifier: EPL-2.0
package org.palier.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palier.explore.PivotFields;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.AgencyCategory;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;

class SidesTest {

	/** A study starts with categories that ship and have no body: nobody compares two of them first. */
	@Test
	void categoriesWithABodyComeFirst() {
		Study study = Samples.empty();
		category(study, "shipped");
		AgencyCategory museums = category(study, "museums");
		category(study, "shipped2");
		AgencyCategory archives = category(study, "archives");
		var here = Samples.jurisdiction(study, "here");
		Samples.agency(here, "one").setCategory(archives);
		Samples.agency(here, "two").setCategory(museums);

		StudyView view = StudyView.of(study);
		var sides = new Sides(study, view, new PivotFields(view));

		assertThat(sides.kinds()).filteredOn(it -> it.id().equals(PivotFields.CATEGORY)).singleElement()
				.satisfies(it -> assertThat(it.choices()).extracting(choice -> choice.name().en())
						.startsWith("museums", "archives"));
	}

	private static AgencyCategory category(Study study, String id) {
		AgencyCategory made = PalierFactory.eINSTANCE.createAgencyCategory();
		made.setId(id);
		made.setName(Bilingual.same(id).toModel());
		study.getCategories().add(made);
		return made;
	}
}
