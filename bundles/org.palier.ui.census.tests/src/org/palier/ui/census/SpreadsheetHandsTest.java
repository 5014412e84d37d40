// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.table.Value;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.PresenceStatus;
import org.palier.numbers.indicators.Penetration;
import org.palier.register.grid.AgencyEdits;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.register.grid.GridFilter;
import org.palier.register.grid.GridTotals;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.testing.Dialogs;
import org.palier.ui.testing.OpenStudy;

/** What hands that know a spreadsheet do in the grid, each time one step that is undone and done again. */
class SpreadsheetHandsTest {

	private static final int FACEBOOK = Fact.values().length;
	private static final int AGENCIES = 12;

	@TempDir
	Path folder;

	private OpenStudy open;
	private CensusPage census;

	@BeforeEach
	void open() throws Exception {
		open = new OpenStudy(InventedCensus.write(folder.resolve("study"), AGENCIES));
		new StudyOpener(open.window()).showCensus(open.session());
		census = ((CensusEditor) open.page().getActiveEditor()).page();
		open.screen().until("the grid", () -> census.table().control().isVisible() && census.table().control().getSize().y > 0);
		new ChosenCoder(open.session()).choose("Ana");
		open.screen().until("the grid has the keyboard", () -> {
			open.window().getShell().forceActive();
			return census.table().control().isFocusControl() || census.table().control().forceFocus();
		});
	}

	@AfterEach
	void close() throws Exception {
		open.close();
		InstanceScope.INSTANCE.getNode("org.palier.ui.census").node("columns").removeNode();
	}

	private PresenceStatus status(int row, int platform) {
		return census.sheet().status(row, FACEBOOK + platform);
	}

	private List<PresenceStatus> column(int platform) {
		return IntStream.range(0, census.sheet().getRowCount()).mapToObj(it -> status(it, platform)).toList();
	}

	/** By pencil: agency n is on platform p by n + p modulo 4: 1 is yes, 2 no, 3 no access. */
	@Test
	void ctrlDFillsDownAndUndoAndRedoGoOneStep() throws Exception {
		List<PresenceStatus> before = column(0);
		census.table().selectBlock(1, FACEBOOK, 4, 2);
		open.run("org.palier.ui.census.fill_down");
		assertThat(column(0)).startsWith(PresenceStatus.NOT_CHECKED, PresenceStatus.PRESENT, PresenceStatus.PRESENT, PresenceStatus.PRESENT,
				PresenceStatus.PRESENT, PresenceStatus.PRESENT, PresenceStatus.ABSENT);
		assertThat(IntStream.range(1, 5).mapToObj(it -> status(it, 1))).containsOnly(PresenceStatus.ABSENT);
		open.undo();
		assertThat(column(0)).isEqualTo(before);
		open.redo();
		assertThat(status(4, 0)).isEqualTo(PresenceStatus.PRESENT);
	}

	private GridFilter quebec() {
		return GridFilter.ALL.withAgencies(Agencies.of(open.study()).filter(it -> it.eContainer() == open.study().getJurisdictions().getLast())
				.map(Agency::getId).collect(Collectors.toSet()));
	}

	/** A row that the filter leaves out keeps what it says: agencies of Québec alone are filled. */
	@Test
	void onlyRowsThatAreShownAreFilled() throws Exception {
		census.filterTo(quebec());
		census.table().selectBlock(0, FACEBOOK, 6, 1);
		open.run("org.palier.ui.census.fill_down");
		census.filterTo(GridFilter.ALL);
		for (int n = 0; n < AGENCIES; n++) {
			assertThat(status(n, 0)).as("agency " + n).isEqualTo(n % 2 == 1 ? PresenceStatus.PRESENT : PresenceStatus.get(n % 4));
		}
	}

	@Test
	void ctrlRFillsToTheRightFromTheColumnBefore() throws Exception {
		census.table().select(1, FACEBOOK + 1);
		open.run("org.palier.ui.census.fill_right");
		assertThat(status(1, 1)).isEqualTo(PresenceStatus.PRESENT);
		assertThat(census.problemText()).startsWith("One cell filled");
	}

	/** A government is not written in the grid: the sentence says so, and nothing is filled. */
	@Test
	void whatCannotBeWrittenIsNotFilled() throws Exception {
		census.table().selectBlock(0, Fact.JURISDICTION.ordinal(), 2, 1);
		open.run("org.palier.ui.census.fill_down");
		assertThat(census.problemText()).isEqualTo("The government of an agency cannot be changed here.");
		assertThat(open.session().isDirty()).isFalse();
	}

	/** The square at the end of the selection, drawn down by the mouse. */
	@Test
	void theFillHandleFillsWhatItPasses() throws Exception {
		census.table().selectBlock(1, FACEBOOK, 1, 1);
		new SheetFill(census.table()).fill(new org.eclipse.swt.graphics.Rectangle(census.table().place(FACEBOOK), 1, 1, 1),
				new org.eclipse.swt.graphics.Rectangle(census.table().place(FACEBOOK), 1, 1, 5));
		assertThat(IntStream.range(1, 6).mapToObj(it -> status(it, 0))).containsOnly(PresenceStatus.PRESENT);
		assertThat(census.table().selected()).hasSize(5);
		open.undo();
		assertThat(open.session().isDirty()).isFalse();
	}

	/** With the strip closed letters are statuses, with it open usages, of all selected pages; Escape closes it. */
	@Test
	void lettersFollowTheStrip() throws Exception {
		census.table().selectBlock(1, FACEBOOK, 5, 1);
		press('n');
		assertThat(status(1, 0)).isEqualTo(PresenceStatus.ABSENT);
		open.undo();
		census.unfoldDetails();
		open.screen().until("the keyboard is on the usages", census.details()::isOnUsages);
		UsageStrip.Cap first = census.sheet().mode().caps(List.of()).getFirst();
		strip(first.letter(), 0);
		assertThat(census.sheet().letters(1, FACEBOOK)).isEqualTo(String.valueOf(first.letter()));
		assertThat(census.sheet().letters(5, FACEBOOK)).as("a page too").isEqualTo(String.valueOf(first.letter()));
		assertThat(census.sheet().letters(2, FACEBOOK)).as("no page").isEmpty();
		assertThat(status(1, 0)).isEqualTo(PresenceStatus.PRESENT);
		assertThat(census.details().usages().text()).contains(first.name());
		open.screen().picture(open.window().getShell(), "census-strip-en");
		strip((char) 0, SWT.CR);
		assertThat(census.table().anchor().row()).as("Enter goes down").isEqualTo(2);
		assertThat(census.details().isOnUsages()).isTrue();
		strip(SWT.ESC, SWT.ESC);
		assertThat(census.table().control().isFocusControl()).isTrue();
		press('y');
		assertThat(status(2, 0)).isEqualTo(PresenceStatus.PRESENT);
	}

	private void press(char letter) {
		var event = new Event();
		event.character = letter;
		event.keyCode = letter;
		census.table().control().notifyListeners(SWT.KeyDown, event);
	}

	private void move(int arrow) {
		var event = new Event();
		event.keyCode = arrow;
		census.table().control().notifyListeners(SWT.KeyDown, event);
	}

	private void strip(char letter, int code) {
		var event = new Event();
		event.character = letter;
		event.keyCode = code == 0 ? Character.toLowerCase(letter) : code;
		census.details().usages().notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void replacesOverTheStudyAfterAPreview() {
		census.filterTo(quebec());
		var dialog = new ReplaceDialog(open.window().getShell(), census.sheet(), 0, census.actions()::replace);
		dialog.setBlockOnOpen(false);
		dialog.open();
		dialog.say("board 00000", "Office ", false);
		assertThat(dialog.found()).as("0 to 9, filtered out or not").hasSize(10);
		assertThat(open.session().isDirty()).as("a preview").isFalse();
		dialog.okPressed();
		assertThat(Agencies.of(open.study()).filter(it -> it.getName().getEn().startsWith("Office ")).count()).isEqualTo(10);
		assertThat(census.problemText()).startsWith("10 cells changed");
	}

	/** Delete asks once what goes with whole rows; undo brings them back. */
	@Test
	void deleteOnRowsAsksOnce() throws Exception {
		Agency first = census.sheet().agency(1);
		AgencyEdits.Gone gone = new AgencyEdits(open.study()).gone(List.of(first, census.sheet().agency(2)));
		assertThat(new SheetRows(census.table()).question(gone)).isEqualTo("""
				Delete 2 agencies?
				%d pages go with them.
				Posts stay, and belong to no agency. Edit > Undo brings everything back.""".formatted(gone.pages()));
		census.table().selectRows(1, 2);
		var asked = new Dialogs(open.window().getShell().getDisplay()).press("Delete Rows", "Delete", "");
		census.actions().clear();
		assertThat(asked.isPressed()).isTrue();
		assertThat(Agencies.of(open.study()).count()).isEqualTo(AGENCIES - 2);
		open.undo();
		assertThat(Agencies.of(open.study()).count()).isEqualTo(AGENCIES);
		assertThat(census.sheet().rows().row(first)).isNotNegative();
	}

	@Test
	void aRowIsInserted() throws Exception {
		census.table().select(3, 0);
		open.run("org.palier.ui.census.insert_row");
		assertThat(census.sheet().getRowCount()).isEqualTo(AGENCIES + 1);
		assertThat(census.sheet().shown(census.table().anchor().row(), 0)).isEqualTo("New agency");
		assertThat(census.sheet().agency(census.table().anchor().row()).eContainer()).as("of Québec, as the row it was inserted at")
				.isSameAs(open.study().getJurisdictions().getLast());
		open.undo();
		assertThat(census.sheet().getRowCount()).isEqualTo(AGENCIES);
	}

	/** The foot says what the indicator says. */
	@Test
	void theTotalsAtTheFootAreTheIndicator() {
		var rows = IntStream.range(0, AGENCIES).mapToObj(census.sheet()::agency).toList();
		GridTotals totals = GridTotals.of(open.session().view(), rows);
		List<Value> all = new Penetration().compute(open.session().view()).rows().getLast();
		long checked = ((Value.Count) all.get(2)).number();
		long present = ((Value.Count) all.get(5)).number();
		assertThat(totals.checked()).isEqualTo((int) checked);
		assertThat(totals.present()).isEqualTo((int) present);
		assertThat(census.foot().first(Fact.NAME)).isEqualTo("Total, %d agencies".formatted(totals.agencies()));
		assertThat(census.foot().second(Fact.NAME)).endsWith("of " + checked);
		assertThat(census.foot().first(census.sheet().column(FACEBOOK))).isEqualTo(totals.platforms().get("facebook").present() + " yes");
	}

	/**
	 * By pencil: of the six agencies of Québec, which are those of odd numbers, three are on Facebook, and no access is had to three; of
	 * the six others none is, of which three were looked at.
	 */
	@Test
	void groupsCarryTheirSubtotalsAndAreFoldedByKeys() throws Exception {
		CensusSheet sheet = census.sheet();
		census.actions().group(Fact.JURISDICTION.ordinal());
		assertThat(sheet.getRowCount()).isEqualTo(AGENCIES + 2);
		int quebec = sheet.group(0).value().startsWith("Q") ? 0 : 7;
		open.screen().until("subtotals are counted", () -> !sheet.shown(quebec, FACEBOOK).isEmpty());
		assertThat(sheet.shown(quebec, FACEBOOK)).isEqualTo("3 yes of 3");
		assertThat(sheet.shown(7 - quebec, FACEBOOK)).isEqualTo("0 yes of 3");
		assertThat(census.foot().first(sheet.column(FACEBOOK))).isEqualTo("3 yes");

		String total = census.foot().first(Fact.NAME);
		census.table().select(0, FACEBOOK);
		press('n');
		assertThat(open.session().isDirty()).as("the row of a group has no status").isFalse();
		move(SWT.ARROW_LEFT);
		assertThat(sheet.getRowCount()).isEqualTo(AGENCIES / 2 + 2);
		assertThat(census.table().groupAnchor().folded()).isTrue();
		assertThat(census.table().selected()).as("its row is no cell of an agency").isEmpty();
		assertThat(census.foot().first(Fact.NAME)).as("what is hidden is counted").isEqualTo(total);
		move(SWT.ARROW_RIGHT);
		assertThat(sheet.getRowCount()).isEqualTo(AGENCIES + 2);

		census.table().selectionLayer().selectAll();
		assertThat(census.table().selected()).hasSize(AGENCIES * census.table().shownColumns());
		census.actions().group(-1);
		assertThat(sheet.getRowCount()).isEqualTo(AGENCIES);
	}

	/** By pencil: agencies 1 to 3 have 3, 6 and 9 employees. */
	@Test
	void theStatusLineSumsTheSelection() {
		census.table().selectBlock(1, Fact.SIZE.ordinal(), 3, 1);
		assertThat(new SheetSums(census.table()).text()).isEqualTo("3 cells · sum 18 of 3 numbers");
		census.table().selectBlock(0, FACEBOOK, 4, 1);
		assertThat(new SheetSums(census.table()).text()).isEqualTo("4 cells · 1 yes");
		census.table().select(0, 0);
		assertThat(new SheetSums(census.table()).text()).isEmpty();
	}

	/** In a field of the strip the keys of the grid are the field’s. */
	@Test
	void keysOfTheGridAreNotThoseOfAField() throws Exception {
		census.table().select(1, FACEBOOK);
		census.unfoldDetails();
		census.details().goToAddress();
		var command = open.window().getService(ICommandService.class).getCommand("org.palier.ui.census.fill_down");
		assertThat(command.getHandler().isEnabled()).isFalse();
	}
}
