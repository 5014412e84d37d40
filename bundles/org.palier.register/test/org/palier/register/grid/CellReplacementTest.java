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
import org.palier.register.grid.CellReplacement.ReplaceRequest;
import org.palier.register.grid.CellReplacement.ReplacedCell;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.study.edit.RecordedEdit;

class CellReplacementTest {

	private final Study study = GridSamples.study();
	private final OnPlatform facebook = new OnPlatform(study.getPlatforms().get(0));

	private List<ReplacedCell> find(ReplaceRequest asked, GridColumn... columns) {
		return new CellReplacement(new CellReader(study, GridSamples.FRENCH), GridSamples.FRENCH, PresencePart.STATUS)
				.find(Agencies.of(study).toList(), List.of(columns), asked);
	}

	/** By pencil: the e of « École » at its end and that of « Agence » twice; É is another letter. */
	@Test
	void saysWhatEachCellWouldBeAndWritesNothing() {
		Study before = EcoreUtil.copy(study);
		assertThat(find(new ReplaceRequest("E", "a", false, false), Fact.NAME)).extracting(ReplacedCell::before, ReplacedCell::after)
				.containsExactly(tuple("École", "Écola"), tuple("Eau", "aau"), tuple("Agence", "Aganca"));
		assertThat(find(new ReplaceRequest("E", "a", false, true), Fact.NAME)).extracting(ReplacedCell::before).containsExactly("Eau");
		assertThat(find(new ReplaceRequest("zoo", "Jardin", true, false), Fact.NAME)).extracting(ReplacedCell::after).containsExactly("Jardin");
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	/** A pattern of programmers is a text like any other, and so are the signs that stand for what was found. */
	@Test
	void takesEveryTextAsItIsWritten() {
		GridSamples.agency(study, 0).setField("(a+b) $1");
		assertThat(find(new ReplaceRequest("(a+b)", "$0\\", false, false), Fact.FIELD)).extracting(ReplacedCell::after)
				.containsExactly("$0\\ $1");
	}

	@Test
	void aStatusBecomesAnotherAndWhatIsNoneIsSaid() {
		List<ReplacedCell> found = find(new ReplaceRequest("absente", "présente", true, false), facebook);
		assertThat(found).hasSize(2).allSatisfy(it -> assertThat(it.reason()).isNull());
		RecordedEdit edit = new GridEdits()
				.replace("absente", "présente", found.stream().map(it -> new CellChange(it.agency(), it.value())).toList()).strict();
		edit.run();
		assertThat(GridSamples.status(study, 0, 0)).isEqualTo(PresenceStatus.PRESENT);
		assertThat(GridSamples.status(study, 3, 0)).isEqualTo(PresenceStatus.PRESENT);
		assertThat(edit.label()).isEqualTo(
				new Bilingual("Remplacer « absente » par « présente » dans 2 cellules", "Replace “absente” by “présente” in 2 cells"));

		assertThat(find(new ReplaceRequest("présente", "peut-être", true, false), facebook)).hasSize(3)
				.allSatisfy(it -> assertThat(it.reason()).isNotNull()).allSatisfy(it -> assertThat(it.value()).isNull());
	}
}
