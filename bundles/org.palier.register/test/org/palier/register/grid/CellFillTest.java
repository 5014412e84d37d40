// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.palier.model.Agency;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.register.grid.PasteOutcome.Ready;
import org.palier.register.grid.PasteOutcome.Refused;
import org.palier.study.edit.RecordedEdit;

class CellFillTest {

	private final Study study = GridSamples.study();
	private final OnPlatform facebook = new OnPlatform(study.getPlatforms().get(0));
	private final OnPlatform twitter = new OnPlatform(study.getPlatforms().get(1));
	private final CellFill fill = new CellFill(new CellReader(study, GridSamples.FRENCH), GridSamples.FRENCH, PresencePart.STATUS);

	private List<Agency> rows(int from, int to) {
		return IntStream.range(from, to).mapToObj(it -> GridSamples.agency(study, it)).toList();
	}

	private static PasteTarget target(List<Agency> rows, List<GridColumn> columns) {
		return new PasteTarget(rows, columns, columns.stream().map(Object::toString).toList(), 1, rows.size(), columns.size());
	}

	private void run(PasteOutcome outcome) {
		RecordedEdit edit = new GridEdits().fill(((Ready) outcome).changes()).strict();
		Study before = EcoreUtil.copy(study);
		edit.run();
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).as("one step").isTrue();
		edit.redo();
	}

	/** By pencil: École is present on Facebook and inaccessible on Twitter, and so are the two rows below it. */
	@Test
	void fillsDownSeveralColumnsAtOnce() {
		List<GridColumn> columns = List.of(facebook, twitter);
		run(fill.fill(rows(1, 2), columns, target(rows(2, 4), columns), 1, 0));
		for (int row = 2; row < 4; row++) {
			assertThat(GridSamples.status(study, row, 0)).isEqualTo(PresenceStatus.PRESENT);
			assertThat(GridSamples.status(study, row, 1)).isEqualTo(PresenceStatus.INACCESSIBLE);
		}
		assertThat(GridSamples.status(study, 0, 0)).as("above").isEqualTo(PresenceStatus.ABSENT);
	}

	/** Two rows are laid on over and over: absent, present, then absent again. */
	@Test
	void aBlockIsLaidOnOverAndOver() {
		List<GridColumn> columns = List.of(facebook);
		run(fill.fill(rows(0, 2), columns, target(rows(2, 4), columns), 2, 0));
		assertThat(GridSamples.status(study, 2, 0)).isEqualTo(PresenceStatus.ABSENT);
		assertThat(GridSamples.status(study, 3, 0)).isEqualTo(PresenceStatus.PRESENT);
		run(fill.fill(rows(1, 3), columns, target(rows(0, 1), columns), -1, 0));
		assertThat(GridSamples.status(study, 0, 0)).as("upwards the last row comes first").isEqualTo(PresenceStatus.ABSENT);
	}

	@Test
	void fillsToTheRight() {
		run(fill.fill(rows(0, 2), List.of(facebook), target(rows(0, 2), List.of(twitter)), 0, 1));
		assertThat(GridSamples.status(study, 0, 1)).isEqualTo(PresenceStatus.ABSENT);
		assertThat(GridSamples.status(study, 1, 1)).isEqualTo(PresenceStatus.PRESENT);
	}

	/** A name is no number of employees, and a government is not written here: nothing is filled, and each cell says why. */
	@Test
	void allCellsOrNone() {
		var refused = (Refused) fill.fill(rows(0, 2), List.of(Fact.NAME), target(rows(0, 2), List.of(Fact.SIZE)), 0, 1);
		assertThat(refused.faults()).hasSize(2).allSatisfy(it -> assertThat(it.sentence().en()).contains("is no number of employees"));
		var governed = (Refused) fill.fill(rows(0, 1), List.of(Fact.JURISDICTION), target(rows(1, 4), List.of(Fact.JURISDICTION)), 1, 0);
		assertThat(governed.faults()).as("the two of Québec say it already").hasSize(1);
	}
}
