// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.palier.model.Agency;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.register.grid.PasteOutcome.Fault;
import org.palier.register.grid.PasteOutcome.Ready;
import org.palier.register.grid.PasteOutcome.Refused;
import org.palier.study.edit.RecordedEdit;

class CensusPasteTest {

	private final Study study = GridSamples.study();
	private final OnPlatform facebook = new OnPlatform(study.getPlatforms().get(0));
	private final OnPlatform twitter = new OnPlatform(study.getPlatforms().get(1));
	private final List<GridColumn> columns = List.of(Fact.SIZE, facebook, twitter);
	private final List<String> names = List.of("Effectif", "Facebook", "X");

	private PasteOutcome paste(String text, int row, int column, PresencePart part, int height, int width) {
		List<Agency> agencies = IntStream.range(row, 4).mapToObj(it -> GridSamples.agency(study, it)).toList();
		var target = new PasteTarget(agencies, columns.subList(column, 3), names.subList(column, 3), row + 1, height, width);
		return new CensusPaste(new CellReader(study, GridSamples.FRENCH), GridSamples.FRENCH, part).read(text, target);
	}

	private RecordedEdit run(PasteOutcome outcome) {
		RecordedEdit edit = new GridEdits().paste(((Ready) outcome).changes()).strict();
		edit.run();
		return edit;
	}

	@Test
	void takesTheWordsOfBothLanguagesAndCodes() {
		run(paste("présente\tABSENT\r\n1\t0\r\noui\t?\r\nnot checked\tx\r\n", 0, 1, PresencePart.STATUS, 1, 1));
		assertThat(IntStream.range(0, 4).mapToObj(it -> GridSamples.status(study, it, 0))).containsExactly(PresenceStatus.PRESENT,
				PresenceStatus.PRESENT, PresenceStatus.PRESENT, PresenceStatus.NOT_CHECKED);
		assertThat(IntStream.range(0, 4).mapToObj(it -> GridSamples.status(study, it, 1))).containsExactly(PresenceStatus.ABSENT,
				PresenceStatus.ABSENT, PresenceStatus.NOT_CHECKED, PresenceStatus.PRESENT);
	}

	@Test
	void isOneStepThatIsUndoneWhole() {
		Study before = EcoreUtil.copy(study);
		RecordedEdit edit = run(paste("1200\tinaccessible\thttps://x.com/zoo\n12\tp\tnon\n", 0, 0, PresencePart.STATUS, 1, 1));
		Presence seen = new PresenceCell(GridSamples.agency(study, 0), twitter.platform()).presence();
		assertThat(seen.getStatus()).isEqualTo(PresenceStatus.PRESENT);
		assertThat(seen.getEvidence()).isEqualTo("https://x.com/zoo");
		assertThat(GridSamples.agency(study, 1).getSize()).isEqualTo(12);
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
		edit.redo();
		assertThat(GridSamples.agency(study, 0).getSize()).isEqualTo(1200);
	}

	@Test
	void refusesAllAndNamesRowAndColumn() {
		PasteOutcome outcome = paste("1\tabsente\npeut-être\tn\n", 1, 1, PresencePart.STATUS, 1, 1);
		assertThat(((Refused) outcome).faults()).extracting(Fault::row, Fault::column, Fault::value)
				.containsExactly(tuple(3, "Facebook", "peut-être"), tuple(3, "X", "n"));
		assertThat(((Refused) outcome).faults().getFirst().sentence().fr()).startsWith("«\u202fpeut-être\u202f» n’est pas un statut");
		assertThat(((Refused) outcome).faults().getFirst().sentence().en()).startsWith("“peut-être” is no status");
	}

	@Test
	void refusesWhatGoesBeyondTheEdge() {
		assertThat(refusal(paste("1\t1\t1\n", 0, 1, PresencePart.STATUS, 1, 1))).contains("holds 3 columns", "only 2");
		assertThat(refusal(paste("1\n1\n1\n", 2, 1, PresencePart.STATUS, 1, 1))).contains("holds 3 rows", "only 2");
		assertThat(refusal(paste("", 0, 1, PresencePart.STATUS, 1, 1))).contains("no text");
	}

	private static String refusal(PasteOutcome outcome) {
		return ((Refused) outcome).faults().getFirst().sentence().en();
	}

	@Test
	void oneCellFillsTheSelection() {
		Ready ready = (Ready) paste("absente", 0, 1, PresencePart.STATUS, 4, 2);
		assertThat(ready.cells()).isEqualTo(8);
		// Zoo and Agence are absent from Facebook already.
		assertThat(ready.changes()).hasSize(6);
		run(ready);
		assertThat(IntStream.range(0, 4).mapToObj(it -> GridSamples.status(study, it, 1))).containsOnly(PresenceStatus.ABSENT);
	}

	@Test
	void datesAreWrittenYearFirst() {
		run(paste("2025-09-26", 0, 2, PresencePart.CHECKED_ON, 1, 1));
		assertThat(new PresenceCell(GridSamples.agency(study, 0), twitter.platform()).presence().getCheckedOn())
				.isEqualTo(LocalDate.of(2025, 9, 26));
		assertThat(refusal(paste("26/09/2025", 0, 2, PresencePart.CHECKED_ON, 1, 1))).contains("no date");
	}

	@Test
	void aLineOfColumnNamesIsPassedOver() {
		Ready ready = (Ready) paste("Facebook\tX\nprésente\tprésente\n", 0, 1, PresencePart.STATUS, 1, 1);
		assertThat(ready.cells()).isEqualTo(2);
	}

	@Test
	void readsWhatSpreadsheetsQuote() {
		String text = "a\t\"b\nc \"\"d\"\"\"\r\n\t\"e\n";
		assertThat(TabbedText.read(text)).containsExactly(List.of("a", "b\nc \"d\""), List.of("", "\"e"));
		List<List<String>> cells = List.of(List.of("a\tb", "\"c\"", ""), List.of("é", "", "x\ny"));
		assertThat(TabbedText.read(TabbedText.write(cells))).isEqualTo(cells);
	}
}
