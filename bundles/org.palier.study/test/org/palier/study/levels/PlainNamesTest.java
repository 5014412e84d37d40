// SPDX-License-Identifier: EPL-2.0
package org.palier.study.levels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.Category;
import org.palier.model.PalierFactory;
import org.palier.model.Theory;

/** The words expected are those of the list of words of the house: diffusion, échange, service. */
class PlainNamesTest {

	private static Category level(String theory, String id, String fr, String en) {
		Theory of = PalierFactory.eINSTANCE.createTheory();
		of.setId(theory);
		Category made = PalierFactory.eINSTANCE.createCategory();
		made.setId(id);
		made.setName(new Bilingual(fr, en).toModel());
		of.getCategories().add(made);
		return made;
	}

	@Test
	void levelsOfAnOlderPackAreCalledAsThoseOfTheNewest() {
		assertThat(PlainNames.called(level("chang_kannan", "communication", "Communication", "Communication")))
				.isEqualTo(new Bilingual("Diffusion", "Broadcast"));
		assertThat(PlainNames.called(level("chang_kannan", "interaction", "Interaction", "Interaction")))
				.isEqualTo(new Bilingual("Échange", "Exchange"));
		assertThat(PlainNames.called(level("chang_kannan", "service", "Service", "Service"))).isEqualTo(Bilingual.same("Service"));
	}

	@Test
	void whatATheorySaysOfItsLevelsComesFirst() {
		Category level = level("chang_kannan", "interaction", "Interaction", "Interaction");
		level.setPlainName(new Bilingual("On se parle", "Talking").toModel());
		assertThat(PlainNames.called(level)).isEqualTo(new Bilingual("On se parle", "Talking"));
	}

	@Test
	void aLevelThatSomebodyRenamedKeepsThatName() {
		assertThat(PlainNames.called(level("chang_kannan", "interaction", "Dialogue", "Dialogue"))).isEqualTo(Bilingual.same("Dialogue"));
	}

	@Test
	void anotherTheoryKeepsItsNames() {
		assertThat(PlainNames.called(level("ladder", "communication", "Communication", "Communication")))
				.isEqualTo(Bilingual.same("Communication"));
	}

	@Test
	void definitionsSayTheWordOfTheTheory() {
		Category level = level("chang_kannan", "interaction", "Interaction", "Interaction");
		level.setDefinition(new Bilingual("On répond.", "One answers.").toModel());
		assertThat(PlainNames.defined(level)).isEqualTo(new Bilingual("« Interaction » dans la théorie. On répond.",
				"“Interaction” in the theory. One answers."));
	}
}
