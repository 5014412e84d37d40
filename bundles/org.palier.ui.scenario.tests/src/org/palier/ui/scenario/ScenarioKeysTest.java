// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;
import org.palier.model.Adoption;
import org.palier.model.Assumption;
import org.palier.model.Identified;
import org.palier.model.Scenario;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;
import org.palier.ui.testing.OpenStudy;
import org.palier.ui.testing.Screen;
import org.palier.ui.testing.SpokenNames;

/** The scenario editor for who has no mouse or does not see the screen. */
class ScenarioKeysTest {

	@TempDir
	Path folder;

	private OpenStudy study;
	private IWorkbenchWindow window;
	private IWorkbenchPage page;
	private Screen screen;
	private StudySession session;
	private ScenarioEditor editor;

	@BeforeEach
	void open() throws Exception {
		study = new OpenStudy(InventedScenario.write(folder.resolve("study")));
		window = study.window();
		page = study.page();
		screen = study.screen();
		session = study.session();
		new StudyOpener(window).showScenario(session, scenario());
		editor = (ScenarioEditor) page.getActiveEditor();
		editor.halves().choose(PlanAndResults.VisibleParts.PLAN);
		window.getShell().forceActive();
		screen.until("shown", () -> form().isVisible() && form().getClientArea().height > 0);
	}

	@AfterEach
	void close() throws Exception {
		editor.halves().choose(PlanAndResults.VisibleParts.BOTH);
		study.close();
	}

	private Scenario scenario() {
		return session.study().getScenarios().getFirst();
	}

	private List<String> ids(List<? extends Identified> things) {
		return things.stream().map(Identified::getId).toList();
	}

	private Event key(PartList<?> list, int key, int mask) {
		var event = new Event();
		event.keyCode = key;
		event.stateMask = mask;
		list.viewer().getTable().notifyListeners(SWT.KeyDown, event);
		return event;
	}

	private ScrolledComposite form() {
		return editor.form().control();
	}

	@Test
	void deleteTakesAwayAndSelectsTheNeighbour() throws Exception {
		editor.changes().select(scenario().getChanges().getFirst());
		key(editor.changes(), SWT.DEL, 0);
		assertThat(ids(scenario().getChanges())).containsExactly("work");
		assertThat(editor.form().shown()).isSameAs(scenario().getChanges().getFirst());
		key(editor.changes(), SWT.DEL, 0);
		assertThat(scenario().getChanges()).isEmpty();
		assertThat(editor.form().shown()).isSameAs(scenario());
		editor.assumptions().select(scenario().getAssumptions().getLast());
		key(editor.assumptions(), SWT.DEL, 0);
		assertThat(ids(scenario().getAssumptions())).containsExactly("rate");
		study.undo();
		study.undo();
		study.undo();
		assertThat(ids(scenario().getChanges())).containsExactly("adoption", "work");
		assertThat(session.isDirty()).isFalse();
	}

	@Test
	void altWithAnArrowMovesAChangeAndItStaysSelected() throws Exception {
		var adoption = scenario().getChanges().getFirst();
		editor.changes().select(adoption);
		key(editor.changes(), SWT.ARROW_DOWN, SWT.MOD3);
		assertThat(ids(scenario().getChanges())).containsExactly("work", "adoption");
		assertThat(editor.changes().<Identified>chosen()).containsExactly(adoption);
		key(editor.changes(), SWT.ARROW_DOWN, SWT.MOD3);
		assertThat(ids(scenario().getChanges())).containsExactly("work", "adoption");
		key(editor.changes(), SWT.ARROW_UP, SWT.MOD3);
		assertThat(ids(scenario().getChanges())).containsExactly("adoption", "work");
	}

	@Test
	void f2AndEnterGoOnToTheForm() {
		editor.changes().setFocus();
		editor.changes().select(scenario().getChanges().getFirst());
		key(editor.changes(), SWT.F2, 0);
		assertThat(focused()).isInstanceOf(Combo.class);
		assertThat(within(form(), focused())).isTrue();
		editor.assumptions().setFocus();
		editor.assumptions().select(scenario().getAssumptions().getFirst());
		assertThat(key(editor.assumptions(), SWT.CR, 0).doit).as("Enter switches no check").isFalse();
		assertThat(focused()).isInstanceOf(Text.class);
		assertThat(within(form(), focused())).isTrue();
	}

	/** Another curve makes other rows: who chose it by the keyboard goes on from there and not from nowhere. */
	@Test
	void theFormKeepsThePlaceOfTheKeyboardWhenItsRowsAreOthers() throws Exception {
		editor.changes().select(scenario().getChanges().getFirst());
		Combo curve = screen.all(Combo.class, form()).get(1);
		curve.setFocus();
		curve.select(1);
		curve.notifyListeners(SWT.Selection, new Event());
		assertThat(curve.isDisposed()).isTrue();
		Combo now = screen.all(Combo.class, form()).get(1);
		assertThat(focused()).isSameAs(now);
		assertThat(now.getText()).isEqualTo(ScenarioText.of("curve.LogisticAdoption"));

		Button add = screen.all(Button.class, form()).stream().filter(it -> it.getText().equals(ScenarioText.of("usage.add"))).findFirst()
				.orElseThrow();
		add.setFocus();
		add.notifyListeners(SWT.Selection, new Event());
		assertThat(((Adoption) scenario().getChanges().getFirst()).getUsages()).hasSize(2);
		assertThat(focused()).isInstanceOf(Combo.class);
	}

	@Test
	void whatTheKeyboardComesToIsSeen() {
		editor.changes().add(ShippedKind.PLATFORM_APPEARS);
		editor.changes().select(scenario().getChanges().getFirst());
		Text note = screen.all(Text.class, form()).getLast();
		note.setFocus();
		screen.pause(50);
		Point place = note.getDisplay().map(note, form(), 0, 0);
		assertThat(place.y).isBetween(0, form().getClientArea().height - note.getSize().y + 1);
	}

	@Test
	void everyFieldHasAName() {
		screen.until("counted", () -> editor.results().state() instanceof LiveState.Counted);
		var names = new SpokenNames();
		Composite all = form().getParent().getParent().getParent();
		for (ShippedKind kind : ShippedKind.values()) {
			editor.changes().add(kind);
			assertThat(names.nameless(form())).as(kind.id()).isEmpty();
		}
		editor.reveal(scenario().getAssumptions().getFirst());
		assertThat(names.nameless(form())).isEmpty();
		editor.reveal(scenario());
		assertThat(names.nameless(form())).isEmpty();
		editor.halves().choose(PlanAndResults.VisibleParts.BOTH);
		for (int number : List.of(0, 1, 2, 4, 5)) {
			editor.results().page(number);
			screen.pause(30);
			assertThat(names.nameless(all)).as("page " + number).isEmpty();
		}
	}

	/** Round and round, from wherever in the editor; the results come into sight first. */
	@Test
	void pagesOfResultsAreTurned() throws Exception {
		assertThat(editor.halves().seen()).isEqualTo(PlanAndResults.VisibleParts.PLAN);
		study.run("org.eclipse.ui.navigate.nextTab");
		assertThat(page.getActiveEditor()).isSameAs(editor);
		assertThat(editor.halves().seen()).isEqualTo(PlanAndResults.VisibleParts.RESULTS);
		assertThat(editor.results().page()).isEqualTo(1);
		study.run("org.eclipse.ui.navigate.previousTab");
		study.run("org.eclipse.ui.navigate.previousSubTab");
		assertThat(editor.results().page()).isEqualTo(5);
		study.run("org.eclipse.ui.part.nextPage");
		assertThat(editor.results().page()).isZero();
	}

	private Text year() {
		editor.reveal(scenario());
		return screen.all(Text.class, form()).get(4);
	}

	/** Undo right after typing takes back what was typed, not the step before it. */
	@Test
	void undoTakesBackWhatWasTypedLast() throws Exception {
		double before = scenario().getYears();
		session.execute(new ScenarioEdits(session.study()).move(scenario(), scenario().getChanges().getFirst(), 1));
		Text years = year();
		years.setFocus();
		years.setText("7");
		study.undo();
		assertThat(scenario().getYears()).isEqualTo(before);
		assertThat(ids(scenario().getChanges())).containsExactly("work", "adoption");
		assertThat(years.getText()).isEqualTo(Decimals.write(before));
		study.redo();
		assertThat(scenario().getYears()).isEqualTo(7);
		study.undo();
		study.undo();
		assertThat(session.isDirty()).isFalse();
	}

	@Test
	void escapeForgetsWhatWasTyped() {
		Text years = year();
		String before = years.getText();
		years.setFocus();
		years.setText("7");
		years.traverse(SWT.TRAVERSE_ESCAPE);
		assertThat(years.getText()).isEqualTo(before);
		years.notifyListeners(SWT.FocusOut, new Event());
		assertThat(session.isDirty()).isFalse();
	}

	/** Not by a colour alone: in words beneath the field, until it is right again. */
	@Test
	void whatIsNoNumberIsSaid() {
		Text years = year();
		years.setText("sept");
		years.notifyListeners(SWT.FocusOut, new Event());
		assertThat(labels()).contains(ScenarioText.of("not.a.number", "sept"));
		assertThat(session.isDirty()).isFalse();
		years.setText("3");
		years.notifyListeners(SWT.FocusOut, new Event());
		assertThat(labels()).doesNotContain(ScenarioText.of("not.a.number", "sept"));
		assertThat(scenario().getYears()).isEqualTo(3);
	}

	private List<String> labels() {
		return screen.all(Label.class, form()).stream().map(Label::getText).toList();
	}

	private Control focused() {
		return window.getShell().getDisplay().getFocusControl();
	}

	private static boolean within(Control outer, Control inner) {
		for (Control at = inner; at != null; at = at.getParent()) {
			if (at == outer) {
				return true;
			}
		}
		return false;
	}

	/** The properties show what is selected in the editor: its features, which can be edited there too, and its facts. */
	@Test
	void propertiesFollowTheEditor() throws Exception {
		page.showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
		Assumption rate = scenario().getAssumptions().getFirst();
		editor.assumptions().select(rate);
		assertThat(((IStructuredSelection) window.getSelectionService().getSelection()).getFirstElement()).isSameAs(rate);
		Control sheet = window.getShell();
		String name = Bilingual.of(rate.getName()).fr();
		page.activate(editor);
		screen.until("name", () -> screen.all(Text.class, sheet).stream().filter(it -> it.getText().equals(name)).count() > 1);
		Text field = screen.all(Text.class, sheet).stream().filter(it -> it.getText().equals(name) && !within(form(), it)).findFirst()
				.orElseThrow();
		field.setText("Autre nom");
		field.notifyListeners(SWT.FocusOut, new Event());
		assertThat(Bilingual.of(rate.getName()).fr()).isEqualTo("Autre nom");
		study.undo();
		assertThat(Bilingual.of(rate.getName()).fr()).isEqualTo(name);
	}

	/** Draws go on while the properties stand beside the editor and have nothing to show yet. */
	@Test
	void drawsNeedNoProperties() throws Exception {
		page.closeAllEditors(false);
		page.showView(IPageLayout.ID_PROP_SHEET);
		new StudyOpener(window).showScenario(session, scenario());
		editor = (ScenarioEditor) page.getActiveEditor();
		screen.until("counted", () -> editor.results().state() instanceof LiveState.Counted);
	}

	/** 0.2, 0.5, 0.8: symmetrical, so the middle is the mode; a tenth lies below 0.2 + 0.6 · √(0.1 / 2) = 0.334. */
	@Test
	void factsSayWhatFollows() {
		boolean french = Locale.getDefault().getLanguage().equals("fr");
		Map<String, String> facts = new ScenarioFacts(Optional.of("1000")).of(scenario().getAssumptions().getFirst());
		assertThat(facts.get(ScenarioText.of("fact.middle"))).contains(french ? "0,5" : "0.5", french ? "0,334" : "0.334",
				french ? "0,666" : "0.666");
		assertThat(facts).containsEntry(ScenarioText.of("fact.used"), ShippedKind.line(scenario().getChanges().getFirst()))
				.containsEntry(ScenarioText.of("fact.source"), ScenarioText.of("supposed")).containsEntry(ScenarioText.of("fact.draws"), "1000");
		assertThat(new ScenarioFacts(Optional.empty()).of(scenario().getChanges().getLast()))
				.containsEntry(ScenarioText.of("fact.takes"), Bilingual.of(scenario().getAssumptions().getLast().getName()).in(Locale.getDefault()))
				.containsEntry(ScenarioText.of("fact.place"), ScenarioText.of("fact.place.of", 2, 2)).doesNotContainKey(ScenarioText.of("fact.draws"));
		Scenario copy = new ScenarioEdits(session.study()).copy(scenario());
		copy.setBase(scenario());
		session.execute(new ScenarioEdits(session.study()).add(copy));
		assertThat(new ScenarioFacts(Optional.empty()).of(copy)).containsEntry(ScenarioText.of("fact.base"),
				ScenarioText.of("base.study") + " → " + Bilingual.of(scenario().getName()).in(Locale.getDefault()));
		assertThat(new ScenarioFacts(Optional.empty()).of(scenario()).get(ScenarioText.of("fact.over")))
				.isEqualTo(Bilingual.of(copy.getName()).in(Locale.getDefault()));
	}
}
