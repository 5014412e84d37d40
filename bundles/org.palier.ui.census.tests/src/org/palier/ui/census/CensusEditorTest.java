// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.FieldType;
import org.palier.model.OwnValue;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.register.grid.GridColumn;
import org.palier.register.grid.GridFilter;
import org.palier.register.grid.PasteOutcome;
import org.palier.register.grid.PresenceCell;
import org.palier.register.grid.PresencePart;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.fields.FieldEdits;
import org.palier.study.filter.Where;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.ChosenKeys;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

class CensusEditorTest {

	private static final int FACEBOOK = Fact.values().length;

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IWorkbenchPage page = window.getActivePage();
	private final Screen screen = new Screen(window.getShell().getDisplay());
	private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();

	@TempDir
	Path folder;

	private StudySession session;
	private CensusPage census;

	private void open(int agencies) throws Exception {
		session = window.getService(StudySessions.class).open(InventedCensus.write(folder.resolve("study"), agencies));
		new StudyOpener(window).showCensus(session);
		census = ((CensusEditor) page.getActiveEditor()).page();
		// A study without agencies has a way to get some in place of the grid.
		screen.until("the page", () -> agencies == 0 ? !screen.all(Link.class, window.getShell()).isEmpty()
				: census.table().control().isVisible() && census.table().control().getSize().y > 0);
	}

	@AfterEach
	void close() throws Exception {
		if (session != null) {
			if (session.isDirty()) {
				session.save(null);
			}
			page.closeAllEditors(false);
			window.getService(StudySessions.class).close(session);
		}
		// All invented studies have the same id.
		InstanceScope.INSTANCE.getNode("org.palier.ui.census").node("columns").removeNode();
	}

	private PresenceStatus status(int row, int platform) {
		return census.sheet().status(row, FACEBOOK + platform);
	}

	private void key(char character) {
		var event = new Event();
		event.character = character;
		event.keyCode = Character.toLowerCase(character);
		event.stateMask = Character.isUpperCase(character) ? SWT.MOD2 : SWT.NONE;
		census.table().control().notifyListeners(SWT.KeyDown, event);
	}

	private void undo() throws Exception {
		history.undo(session.undoContext(), null, null);
	}

	@Test
	void opensSortedByNameAndCounts() throws Exception {
		open(40);
		assertThat(census.sheet().shown(0, 0)).isEqualTo("Board 000000");
		// A quarter of 40 × 6 cells.
		assertThat(census.countsText()).isEqualTo("40 agencies · 58 cells to check");
		screen.picture(window.getShell(), "census-en");
	}

	@Test
	void aKeySetsTheSelectedCellAndUndoTakesItBack() throws Exception {
		open(8);
		assertThat(status(0, 0)).isEqualTo(PresenceStatus.NOT_CHECKED);
		census.table().select(0, FACEBOOK);
		key('a');
		assertThat(status(0, 0)).isEqualTo(PresenceStatus.INACCESSIBLE);
		assertThat(history.getUndoOperation(session.undoContext()).getLabel()).isEqualTo("One cell: no access");
		assertThat(census.countsText()).startsWith("8 agencies · 9 cells to check");
		undo();
		assertThat(status(0, 0)).isEqualTo(PresenceStatus.NOT_CHECKED);
		assertThat(census.countsText()).startsWith("8 agencies · 10 cells to check");
		assertThat(session.isDirty()).isFalse();
	}

	/** A column of one's own stands behind the platforms and in sight, is typed into as the others, and goes and comes back by undo. */
	@Test
	void anOwnColumnIsAddedTypedIntoAndTakenBack() throws Exception {
		open(8);
		int own = census.sheet().getColumnCount();
		var dialog = new OwnColumnDialog(window.getShell(), new FieldEdits(session.study()));
		dialog.setBlockOnOpen(false);
		dialog.open();
		dialog.say("Rhythm", FieldType.CHOICE, "");
		assertThat(dialog.edit()).as("a choice without choices").isEmpty();
		dialog.say("Rhythm", FieldType.CHOICE, "Every day\nEvery week");
		RecordedEdit added = dialog.edit().orElseThrow();
		dialog.close();
		session.execute(added);

		assertThat(census.sheet().columns().names()).last().isEqualTo("Rhythm");
		assertThat(census.table().anchor()).isEqualTo(new SheetCell(0, own));
		census.sheet().setDataValue(own, 0, "hourly");
		assertThat(census.problemText()).isEqualTo("“hourly” is no choice of the field “Rhythm”. Allowed: Every day; Every week.");
		census.sheet().setDataValue(own, 0, "every WEEK");
		assertThat(census.sheet().shown(0, own)).isEqualTo("Every week");
		assertThat(census.sheet().agency(0).getOwn()).containsExactly(new OwnValue("rhythm", "every-week"));
		census.filterTo(GridFilter.ALL.withText("every week"));
		assertThat(census.countsText()).startsWith("1 of 8 agencies");
		census.filterTo(GridFilter.ALL);

		undo();
		assertThat(census.sheet().shown(0, own)).isEmpty();
		undo();
		assertThat(census.sheet().getColumnCount()).isEqualTo(own);
	}

	/** The same letters are usages after Ctrl+U, which the line below and the cells say, and statuses again after another. */
	@Test
	void lettersAreUsagesBetweenTwoCtrlU() throws Exception {
		open(8);
		new ChosenCoder(session).choose("Ana");
		ChosenKeys.of(session).choose("usage alert", 'Z');
		census.table().select(1, FACEBOOK);
		control('u');
		assertThat(census.said()).startsWith("Letters are usages, coded by Ana; Esc goes back to statuses");
		assertThat(census.sheet().shown(1, FACEBOOK)).isEqualTo("usages to code");
		assertThat(census.sheet().shown(2, FACEBOOK)).as("absent").isEmpty();
		Matcher letter = Pattern.compile("(\\w) alert").matcher(census.sheet().mode().legend());
		assertThat(letter.find()).isTrue();
		assertThat(letter.group(1)).as("the key that a person chose").isEqualTo("Z");
		census.table().selectBlock(1, FACEBOOK, 2, 1);
		key(Character.toLowerCase(letter.group(1).charAt(0)));
		assertThat(census.sheet().shown(1, FACEBOOK)).isEqualTo(letter.group());
		assertThat(census.sheet().shown(2, FACEBOOK)).isEmpty();
		assertThat(status(1, 0)).isEqualTo(PresenceStatus.PRESENT);
		assertThat(history.getUndoOperation(session.undoContext()).getLabel()).isEqualTo("Code the usage “alert” on one cell");
		census.actions().clear();
		assertThat(census.problemText()).startsWith("Letters are usages now");
		screen.picture(window.getShell(), "census-usages-en");
		control('u');
		assertThat(census.said()).startsWith("Y yes");
		key('n');
		assertThat(status(1, 0)).isEqualTo(PresenceStatus.ABSENT);
		assertThat(census.said()).isEqualTo("One coded page is no longer a page: its usages are set aside. Edit > Undo brings them back.");
		undo();
		assertThat(census.said()).as("they are back").isEqualTo("Undone: 2 cells: no");
		undo();
		assertThat(session.isDirty()).isFalse();
	}

	/** Letters are usages on the page where that was asked for; another cell that is no page ends it, and so does Escape. */
	@Test
	void lettersAreStatusesAgainOnACellThatIsNoPageAndAfterEscape() throws Exception {
		open(8);
		new ChosenCoder(session).choose("Ana");
		census.table().select(1, FACEBOOK);
		control('u');
		assertThat(census.sheet().usages()).isPresent();
		census.actions().paste();
		assertThat(census.problemText()).startsWith("Nothing was pasted: letters are usages here.");
		// A click on the other cell takes the focus from the strip.
		census.table().control().setFocus();
		census.table().select(2, FACEBOOK);
		assertThat(census.sheet().usages()).as("absent").isEmpty();
		assertThat(census.details().control().isVisible()).isFalse();
		assertThat(census.said()).startsWith("Y yes");
		key('y');
		assertThat(status(2, 0)).isEqualTo(PresenceStatus.PRESENT);

		control('u');
		assertThat(census.sheet().usages()).isPresent();
		var escape = new Event();
		escape.keyCode = SWT.ESC;
		escape.character = SWT.ESC;
		census.table().control().notifyListeners(SWT.KeyDown, escape);
		assertThat(census.sheet().usages()).isEmpty();
		assertThat(census.details().control().isVisible()).isFalse();

		census.table().select(4, FACEBOOK);
		control('u');
		assertThat(census.sheet().usages()).as("not checked").isEmpty();
		assertThat(census.problemText()).startsWith("Usages are coded where the agency has a page");
	}

	/** Undo says what it took back, and goes there where a filter or the edge of the window hides it. */
	@Test
	void undoNamesAndShowsWhatItTakesBack() throws Exception {
		open(200);
		census.table().select(0, FACEBOOK);
		key('a');
		census.table().select(190, FACEBOOK);
		undo();
		assertThat(census.said()).isEqualTo("Undone: One cell: no access");
		assertThat(census.table().anchor().row()).isZero();
		Agency first = census.sheet().agency(0);
		assertThat(census.table().isInSight(first, FACEBOOK)).isTrue();
		census.filterTo(GridFilter.ALL.withText("000190"));
		history.redo(session.undoContext(), null, null);
		assertThat(census.said()).isEqualTo("Done again: One cell: no access");
		assertThat(census.sheet().agency(census.table().anchor().row())).isSameAs(first);
	}

	/** The menu of a row is that of the row under the pointer, not of the one that was selected before. */
	@Test
	void aRightClickOnTheNumberOfARowSelectsTheRow() throws Exception {
		open(8);
		screen.until("rows are painted", () -> !census.table().bounds(5, 0).isEmpty());
		census.table().selectRows(1, 1);
		rightClick(5);
		assertThat(census.table().fullRows()).containsExactly(census.sheet().agency(5));
		census.table().selectRows(2, 3);
		rightClick(3);
		assertThat(census.table().fullRows()).as("one of several").hasSize(3);
	}

	private void rightClick(int row) {
		Rectangle cell = census.table().bounds(row, 0);
		var event = new Event();
		event.button = 3;
		event.x = cell.x / 2;
		event.y = cell.y + cell.height / 2;
		census.table().control().notifyListeners(SWT.MouseDown, event);
		census.table().control().notifyListeners(SWT.MouseUp, event);
	}

	private void control(char character) {
		var event = new Event();
		event.character = (char) (character - 'a' + 1);
		event.keyCode = character;
		event.stateMask = SWT.MOD1;
		census.table().control().notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void manyCellsAreSetAsOneStep() throws Exception {
		open(8);
		census.table().selectBlock(1, FACEBOOK, 4, 3);
		assertThat(census.table().selected()).hasSize(12);
		key('N');
		for (int row = 1; row < 5; row++) {
			for (int platform = 0; platform < 3; platform++) {
				assertThat(status(row, platform)).isEqualTo(PresenceStatus.ABSENT);
			}
		}
		screen.picture(window.getShell(), "census-block-en");
		undo();
		assertThat(session.isDirty()).isFalse();
		assertThat(status(1, 0)).isEqualTo(PresenceStatus.PRESENT);
	}

	/** More cells than are written without the progress dialog. */
	@Test
	void aLargeBlockIsOneStepTooAndClosesItsDialog() throws Exception {
		open(1_000);
		int shells = window.getShell().getDisplay().getShells().length;
		census.table().selectBlock(0, FACEBOOK, 1_000, 6);
		key('N');
		assertThat(history.getUndoOperation(session.undoContext()).getLabel()).isEqualTo("6,000 cells: no");
		assertThat(status(0, 0)).isEqualTo(PresenceStatus.ABSENT);
		assertThat(status(999, 5)).isEqualTo(PresenceStatus.ABSENT);
		assertThat(window.getShell().getDisplay().getShells()).hasSize(shells);
		undo();
		assertThat(session.isDirty()).isFalse();
		assertThat(status(0, 0)).isEqualTo(PresenceStatus.NOT_CHECKED);
	}

	@Test
	void widthsAndOrderOfColumnsAreThereWhenTheCensusOpensAgain() throws Exception {
		open(8);
		census.table().widen(FACEBOOK, 171);
		census.table().move(FACEBOOK + 2, 1);
		List<Integer> arranged = census.table().columnsFrom(0);
		assertThat(arranged).startsWith(0, FACEBOOK + 2);
		page.closeAllEditors(false);
		new StudyOpener(window).showCensus(session);
		census = ((CensusEditor) page.getActiveEditor()).page();
		assertThat(census.table().width(FACEBOOK)).isEqualTo(171);
		assertThat(census.table().columnsFrom(0)).isEqualTo(arranged);
	}

	@Test
	void groupsAndOrderOfRowsAreThereWhenTheCensusOpensAgain() throws Exception {
		open(8);
		census.actions().sort(GridColumn.Fact.SIZE.ordinal(), Boolean.TRUE);
		census.actions().group(GridColumn.Fact.JURISDICTION.ordinal());
		census.sheet().rows().fold(census.sheet().group(0), true);
		int rows = census.sheet().getRowCount();
		page.closeAllEditors(false);
		new StudyOpener(window).showCensus(session);
		census = ((CensusEditor) page.getActiveEditor()).page();
		assertThat(census.sheet().rows().grouping()).isEqualTo(GridColumn.Fact.JURISDICTION);
		assertThat(census.sheet().getRowCount()).isEqualTo(rows);
		assertThat(census.sheet().group(0).folded()).isTrue();
		assertThat(census.sheet().rows().sorting().column()).isEqualTo(GridColumn.Fact.SIZE);
		census.actions().group(-1);
		page.closeAllEditors(false);
		new StudyOpener(window).showCensus(session);
		assertThat(((CensusEditor) page.getActiveEditor()).page().sheet().rows().grouping()).as("no longer grouped").isNull();
	}

	/** What the workbench writes when it is closed and reads when it starts: nothing of the session lives on. */
	@Test
	void aCensusLeftOpenComesBackAfterARestart() throws Exception {
		open(8);
		var memento = XMLMemento.createWriteRoot("editor");
		var input = page.getActiveEditor().getEditorInput().getPersistable();
		input.saveState(memento);
		page.closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
		var factory = PlatformUI.getWorkbench().getElementFactory(input.getFactoryId());
		var editor = (CensusEditor) page.openEditor((IEditorInput) factory.createElement(memento), CensusEditor.ID);
		session = editor.getAdapter(StudySession.class);
		assertThat(editor.page().sheet().shown(0, 0)).isEqualTo("Board 000000");
		assertThat(editor.page().countsText()).startsWith("8 agencies");
	}

	@Test
	void aTextIsTypedIntoItsCell() throws Exception {
		open(8);
		census.table().select(3, 0);
		Text field = edit();
		field.setText("Régie");
		commit(field);
		assertThat(Bilingual.of(census.sheet().agency(3).getName())).isEqualTo(new Bilingual("Régie 000003", "Régie"));
		// The row stays until it is sorted anew.
		assertThat(census.sheet().shown(3, 0)).isEqualTo("Régie");
		assertThat(census.countsText()).endsWith("F5 sorts and filters anew");
		undo();
		assertThat(session.isDirty()).isFalse();
	}

	@Test
	void whatIsNoNumberStaysInItsCellWithASentence() throws Exception {
		open(8);
		census.table().select(1, Fact.SIZE.ordinal());
		Text field = edit();
		field.setText("many");
		commit(field);
		assertThat(census.problemText()).contains("“many” is no number of employees");
		assertThat(field.isDisposed()).isFalse();
		assertThat(census.sheet().agency(1).getSize()).isEqualTo(3);
		screen.picture(window.getShell(), "census-refused-en");
		field.setText("1,200");
		commit(field);
		assertThat(census.sheet().agency(1).getSize()).isEqualTo(1200);
		assertThat(census.problemText()).isEmpty();
	}

	private Text edit() {
		var event = new Event();
		event.widget = census.table().control();
		census.table().control().setFocus();
		new KeyEditAction().run(census.table().control(), new KeyEvent(event));
		screen.until("editor", () -> census.table().control().getActiveCellEditor() != null);
		return (Text) census.table().control().getActiveCellEditor().getEditorControl();
	}

	private void commit(Text field) {
		var event = new Event();
		event.keyCode = SWT.CR;
		event.character = SWT.CR;
		field.notifyListeners(SWT.KeyDown, event);
		screen.pause(50);
	}

	@Test
	void aBlockIsPastedAsOneStep() throws Exception {
		open(8);
		census.table().select(0, FACEBOOK);
		var outcome = (PasteOutcome.Ready) census.actions().paste("présente\tabsent\n0\thttps://x.com/board\n");
		assertThat(outcome.cells()).isEqualTo(4);
		assertThat(List.of(status(0, 0), status(0, 1), status(1, 0), status(1, 1))).containsExactly(PresenceStatus.PRESENT,
				PresenceStatus.ABSENT, PresenceStatus.ABSENT, PresenceStatus.PRESENT);
		undo();
		assertThat(session.isDirty()).isFalse();
	}

	@Test
	void aPasteThatIsNotUnderstoodChangesNothing() throws Exception {
		open(8);
		census.table().select(2, FACEBOOK);
		var outcome = (PasteOutcome.Refused) census.actions().paste("1\tmaybe\n1\t1\n");
		assertThat(outcome.faults()).hasSize(1);
		assertThat(outcome.faults().getFirst().row()).isEqualTo(3);
		assertThat(outcome.faults().getFirst().column()).isEqualTo(census.sheet().columns().names().get(FACEBOOK + 1));
		assertThat(session.isDirty()).isFalse();
		var dialog = new PasteProblems(window.getShell(), outcome.faults());
		dialog.setBlockOnOpen(false);
		dialog.open();
		screen.picture(dialog.getShell(), "census-paste-refused-en");
		dialog.close();
	}

	@Test
	void copyAndPasteGoRound() throws Exception {
		open(8);
		census.table().selectBlock(0, FACEBOOK, 3, 2);
		census.actions().copy(false);
		census.table().select(5, FACEBOOK);
		census.actions().paste();
		for (int row = 0; row < 3; row++) {
			assertThat(status(row + 5, 0)).isEqualTo(status(row, 0));
			assertThat(status(row + 5, 1)).isEqualTo(status(row, 1));
		}
		assertThat(census.problemText()).startsWith("6 cells pasted, 6 of them changed");
	}

	@Test
	void deleteClearsAndAnAgencyKeepsItsName() throws Exception {
		open(8);
		census.table().select(1, FACEBOOK);
		census.actions().clear();
		assertThat(new PresenceCell(census.sheet().agency(1), session.study().getPlatforms().getFirst()).presence()).isNull();
		census.table().select(1, 0);
		census.actions().clear();
		assertThat(census.problemText()).isEqualTo("An agency keeps a name.");
		assertThat(census.sheet().agency(1).getName()).isNotNull();
	}

	@Test
	void theFilterLeavesWhatIsAskedForAndKeepsTheSelection() throws Exception {
		open(40);
		census.table().select(9, FACEBOOK);
		StudyFilters.of(session).set(Where.of("government = qc"));
		assertThat(census.countsText()).startsWith("20 of 40 agencies");
		assertThat(census.table().anchor()).isEqualTo(new SheetCell(4, FACEBOOK));
		StudyFilters.of(session).lift();
		census.filterTo(GridFilter.ALL.withText("board 00001"));
		assertThat(census.countsText()).startsWith("10 of 40 agencies");
		assertThat(census.table().anchor()).isNull();
		screen.picture(window.getShell(), "census-filter-en");
		((CensusEditor) page.getActiveEditor()).reveal(session.study().getJurisdictions().getFirst().getAgencies().getFirst());
		assertThat(census.countsText()).startsWith("40 agencies");
		assertThat(census.table().anchor()).isEqualTo(new SheetCell(0, 0));
	}

	@Test
	void theSelectedAgencyIsTheSelectionOfTheWorkbench() throws Exception {
		open(8);
		census.table().select(2, FACEBOOK);
		Agency agency = census.sheet().agency(2);
		assertThat(((StructuredSelection) page.getActiveEditor().getSite().getSelectionProvider().getSelection()).getFirstElement())
				.isSameAs(agency);
	}

	@Test
	void theDetailsReadAndWriteOnePresence() throws Exception {
		open(8);
		census.table().select(1, FACEBOOK);
		assertThat(census.details().title()).isEqualTo("Board 000001 · Facebook");
		Text by = census.details().field(PresencePart.CHECKED_BY);
		by.setText("A. Tremblay");
		by.notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(new PresenceCell(census.sheet().agency(1), session.study().getPlatforms().getFirst()).presence().getCheckedBy())
				.isEqualTo("A. Tremblay");
		Text day = census.details().field(PresencePart.CHECKED_ON);
		day.setText("26 sept.");
		day.notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(census.problemText()).contains("is no date");
		undo();
		assertThat(by.getText()).isEmpty();
	}

	/** The fields of a cell take room from the grid only while somebody wants them. */
	@Test
	void enterOpensTheFieldsOfACellAndEscapeClosesThem() throws Exception {
		open(8);
		census.table().select(1, FACEBOOK);
		assertThat(census.details().control().isVisible()).isFalse();
		screen.until("the grid has its size", () -> height() > 100);
		int folded = height();
		census.unfoldDetails();
		assertThat(census.details().control().isVisible()).isTrue();
		screen.until("the grid is smaller", () -> height() < folded - 80);
		var escape = new Event();
		escape.detail = SWT.TRAVERSE_ESCAPE;
		census.details().field(PresencePart.NOTE).notifyListeners(SWT.Traverse, escape);
		assertThat(escape.doit).isFalse();
		assertThat(census.details().control().isVisible()).isFalse();
		screen.until("the grid has its room again", () -> height() == folded);
	}

	private int height() {
		return census.table().control().getSize().y;
	}

	/** A platform that nothing names waits; it comes by itself once something does. */
	@Test
	void aPlatformThatNothingNamesWaits() throws Exception {
		open(8);
		Platform added = PalierFactory.eINSTANCE.createPlatform();
		added.setId("waiting");
		session.execute(new RecordedEdit(Bilingual.same("x"), Root.list(session.study(), PalierPackage.Literals.STUDY__PLATFORMS),
				() -> session.study().getPlatforms().add(added)));
		int column = FACEBOOK + session.study().getPlatforms().size() - 1;
		assertThat(census.table().isHidden(column)).isTrue();
		assertThat(census.table().hiddenPlatforms()).contains(column);
		Agency first = census.sheet().agency(0);
		Presence named = PalierFactory.eINSTANCE.createPresence();
		named.setPlatform(added);
		session.execute(new RecordedEdit(Bilingual.same("x"), Root.beneath(first), () -> first.getPresences().add(named)));
		assertThat(census.table().isHidden(column)).isFalse();
	}

	@Test
	void cellsShowEvidenceOrDate() throws Exception {
		open(8);
		census.show(PresencePart.CHECKED_ON);
		assertThat(census.sheet().shown(1, FACEBOOK)).isEqualTo(LocalDate.of(2025, 9, 2).toString());
		census.table().select(1, FACEBOOK);
		census.actions().paste("2025-10-01");
		assertThat(census.sheet().shown(1, FACEBOOK)).isEqualTo("2025-10-01");
		screen.picture(window.getShell(), "census-dates-en");
	}

	@Test
	void anAgencyThatGoesElsewhereGoesHere() throws Exception {
		open(8);
		census.table().select(5, FACEBOOK);
		Agency kept = census.sheet().agency(5);
		var canada = session.study().getJurisdictions().getFirst();
		session.execute(new RecordedEdit(Bilingual.same("x"), Root.beneath(canada), () -> canada.getAgencies().remove(0)));
		assertThat(census.countsText()).startsWith("7 agencies");
		assertThat(census.sheet().agency(census.table().anchor().row())).isSameAs(kept);
		undo();
		assertThat(census.countsText()).startsWith("8 agencies");
	}

	@Test
	void aHeadSortsUpwardsDownwardsAndNotAtAll() throws Exception {
		open(8);
		census.actions().sortNext(Fact.SIZE.ordinal());
		assertThat(census.sheet().shown(0, Fact.SIZE.ordinal())).isEqualTo("3");
		census.actions().sortNext(Fact.SIZE.ordinal());
		assertThat(census.sheet().shown(0, Fact.SIZE.ordinal())).isEqualTo("18");
		census.actions().sortNext(Fact.SIZE.ordinal());
		assertThat(census.sheet().rows().sorting()).isNull();
	}

	@Test
	void tenThousandAgenciesOpen() throws Exception {
		opens(10_000, "10,000 agencies · 14,998 cells to check");
	}

	@Test
	@Tag("long")
	void aHundredThousandAgenciesOpen() throws Exception {
		opens(100_000, "100,000 agencies · 149,998 cells to check");
	}

	private void opens(int agencies, String counted) throws Exception {
		open(agencies);
		assertThat(census.countsText()).isEqualTo(counted);
		census.table().scrollTo(agencies - 10);
		screen.pause(100);
		census.table().select(agencies - 1, FACEBOOK);
		key('y');
		assertThat(status(agencies - 1, 0)).isEqualTo(PresenceStatus.PRESENT);
		undo();
		assertThat(session.isDirty()).isFalse();
	}

	@Test
	void anEmptyStudySaysWhatToDo() throws Exception {
		open(0);
		assertThat(screen.all(Link.class, window.getShell()).stream().map(Link::getText)).anyMatch(it -> it.contains("no agencies yet"));
		screen.picture(window.getShell(), "census-empty-en");
	}
}
