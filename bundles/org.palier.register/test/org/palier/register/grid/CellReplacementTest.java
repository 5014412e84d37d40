// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agencies;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.register.grid.CellReplacement.Asked;
import org.palier.register.grid.CellReplacement.Found;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.study.edit.RecordedEdit;

class CellReplacementTest {

	private final Study study = GridSamples.study();
	private final OnPlatform facebook = new OnPlatform(study.getPlatforms().get(0));

	private List<Found> find(Asked asked, GridColumn... columns) {
		return new CellReplacement(new CellReader(study, GridSamples.FRENCH), GridSamples.FRENCH, PresencePart.STATUS)
				.find(Agencies.of(study).toList(), List.of(columns), asked);
	}

	/** By pencil: the e of « École » at its end and that of « Agence » twice; É is another letter. */
	@Test
	void saysWhatEachCellWouldBeAndWritesNothing() {
		Study before = EcoreUtil.copy(study);
		assertThat(find(new Asked("E", "a", false, false), Fact.NAME)).extracting(Found::before, Found::after)
				.containsExactly(tuple("École", "Écola"), tuple("Eau", "aau"), tuple("Agence", "Aganca"));
		assertThat(find(new Asked("E", "a", false, true), Fact.NAME)).extracting(Found::before).containsExactly("Eau");
		assertThat(find(new Asked("zoo", "Jardin", true, false), Fact.NAME)).extracting(Found::after).containsExactly("Jardin");
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	/** A pattern of programmers is a text like any other, and so are the signs that stand for what was found. */
	@Test
	void takesEveryTextAsItIsWritten() {
		GridSamples.agency(study, 0).setField("(a+b) $1");
		assertThat(find(new Asked("(a+b)", "$0\\", false, false), Fact.FIELD)).extracting(Found::after).containsExactly("$0\\ $1");
	}

	@Test
	void aStatusBecomesAnotherAndWhatIsNoneIsSaid() {
		List<Found> found = find(new Asked("absente", "présente", true, false), facebook);
		assertThat(found).hasSize(2).allSatisfy(it -> assertThat(it.reason()).isNull());
		RecordedEdit edit = new GridEdits()
				.replace("absente", "présente", found.stream().map(it -> new CellChange(it.agency(), it.value())).toList()).strict();
		edit.run();
		assertThat(GridSamples.status(study, 0, 0)).isEqualTo(PresenceStatus.PRESENT);
		assertThat(GridSamples.status(study, 3, 0)).isEqualTo(PresenceStatus.PRESENT);
		assertThat(edit.label()).isEqualTo(
				new Bilingual("Remplacer « absente » par « présente » dans 2 cellules", "Replace “absente” by “présente” in 2 cells"));

		assertThat(find(new Asked("présente", "peut-être", true, false), facebook)).hasSize(3)
				.allSatisfy(it -> assertThat(it.reason()).isNotNull()).allSatisfy(it -> assertThat(it.value()).isNull());
	}
}
