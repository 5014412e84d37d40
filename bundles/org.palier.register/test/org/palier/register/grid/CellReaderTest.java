// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.palier.model.Agency;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.register.grid.GridColumn.OnPlatform;

class CellReaderTest {

	private final Study study = GridSamples.study();
	private final Agency zoo = GridSamples.agency(study, 0);
	private final OnPlatform twitter = new OnPlatform(study.getPlatforms().get(1));
	private final CellReader reader = new CellReader(study, GridSamples.FRENCH);

	private void type(GridColumn column, PresencePart part, String text) throws CellRefusal {
		reader.read(column, part, text).writeTo(zoo);
	}

	@Test
	void namesAreWrittenInTheLanguageOfTheReader() throws CellRefusal {
		type(Fact.NAME, PresencePart.STATUS, " Jardin zoologique ");
		assertThat(zoo.getName().getFr()).isEqualTo("Jardin zoologique");
		assertThat(zoo.getName().getEn()).isEqualTo("Zoo");
		type(Fact.ACRONYM, PresencePart.STATUS, "JZ");
		assertThat(zoo.getAcronym().getFr()).isEqualTo("JZ");
		type(Fact.ACRONYM, PresencePart.STATUS, "");
		assertThat(zoo.getAcronym()).isNull();
		assertThatThrownBy(() -> type(Fact.NAME, PresencePart.STATUS, "")).isInstanceOf(CellRefusal.class);
	}

	@Test
	void categoriesAreFoundByTheirNameInEitherLanguage() throws CellRefusal {
		type(Fact.CATEGORY, PresencePart.STATUS, "advisory AGENCIES");
		assertThat(zoo.getCategory()).isSameAs(study.getCategories().getFirst());
		type(Fact.CATEGORY, PresencePart.STATUS, "");
		assertThat(zoo.getCategory()).isNull();
		assertThatThrownBy(() -> type(Fact.CATEGORY, PresencePart.STATUS, "Ministères")).hasMessageContaining("Ministères");
	}

	@Test
	void sizesAreGroupedAsEitherLanguageDoes() throws CellRefusal {
		for (String text : List.of("1240", "1 240", "1\u202f240", "1,240")) {
			type(Fact.SIZE, PresencePart.STATUS, text);
			assertThat(zoo.getSize()).isEqualTo(1240);
		}
		for (String text : List.of("-1", "1.5", "1,5", "12 40", "many", "1 000 000 000 000")) {
			assertThatThrownBy(() -> type(Fact.SIZE, PresencePart.STATUS, text)).as(text).isInstanceOf(CellRefusal.class);
		}
	}

	@Test
	void aCellSetAndClearedLeavesNoTrace() throws CellRefusal {
		Study before = EcoreUtil.copy(study);
		type(twitter, PresencePart.STATUS, "présente");
		reader.checked(twitter.platform(), LocalDate.of(2025, 9, 26), "A. Tremblay").writeTo(zoo);
		assertThat(zoo.getPresences()).hasSize(2);
		type(twitter, PresencePart.STATUS, "");
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	@Test
	void clearingKeepsEvidence() throws CellRefusal {
		type(twitter, PresencePart.STATUS, "présente");
		type(twitter, PresencePart.EVIDENCE, "https://x.com/zoo");
		type(twitter, PresencePart.CHECKED_ON, "2025-09-26");
		type(twitter, PresencePart.STATUS, "");
		Presence left = new PresenceCell(zoo, twitter.platform()).presence();
		assertThat(left.getStatus()).isEqualTo(PresenceStatus.NOT_CHECKED);
		assertThat(left.getCheckedOn()).isNull();
		assertThat(left.getEvidence()).isEqualTo("https://x.com/zoo");
	}

	@Test
	void presencesStandInTheOrderOfPlatforms() throws CellRefusal {
		Agency water = GridSamples.agency(study, 2);
		reader.read(twitter, PresencePart.STATUS, "1").writeTo(water);
		reader.read(new OnPlatform(study.getPlatforms().get(0)), PresencePart.STATUS, "1").writeTo(water);
		assertThat(water.getPresences()).extracting(Presence::getPlatform).containsExactlyElementsOf(study.getPlatforms());
	}
}
