// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;
import org.palier.model.AgencyCategory;
import org.palier.model.SavedView;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.filter.FilterField;
import org.palier.study.filter.FilterOffers;
import org.palier.study.filter.MonthRange;
import org.palier.ui.filter.FilterChip.State;
import org.palier.ui.testing.OpenStudy;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;

/** The filter of a study, written with real keys. */
class FilterBarTest {

	@TempDir
	private Path folder;

	private OpenStudy study;
	private Screen screen;
	private StudyFilters filters;
	private Composite area;
	private FilterBar bar;
	private FilterBar other;

	@BeforeEach
	void open() throws Exception {
		study = new OpenStudy(Samples.write(folder));
		screen = study.screen();
		filters = StudyFilters.of(study.session());
		// Beside what the window lays out: a shell of its own would get no keys where no window manager gives it the focus.
		area = new Composite(study.window().getShell(), SWT.NONE);
		area.setLayout(new FillLayout(SWT.VERTICAL));
		var site = study.page().getViewReferences()[0].getPart(true).getSite();
		bar = new FilterBar(area, filters, site, Set.of(FilterField.LANGUAGE));
		other = new FilterBar(area, filters, site, Set.of());
		area.setBounds(0, 60, 1200, 200);
		area.moveAbove(null);
		area.layout();
		bar.write("");
		screen.until("the focus", () -> entry(bar).isFocusControl());
	}

	@AfterEach
	void close() throws Exception {
		area.dispose();
		study.close();
	}

	private Text entry(FilterBar of) {
		return screen.all(Text.class, of).getFirst();
	}

	private List<FilterChip> chips(FilterBar of) {
		return screen.all(FilterChip.class, of);
	}

	private List<String> read(FilterBar of) {
		return chips(of).stream().map(FilterChip::text).toList();
	}

	private List<String> labels(FilterBar of) {
		return screen.all(Label.class, of).stream().map(Label::getText).toList();
	}

	private void type(String letters) {
		letters.chars().forEach(it -> screen.press((char) it, 0));
	}

	private void enter() {
		screen.press(SWT.CR, SWT.CR);
	}

	private void undo() throws ExecutionException {
		PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().undo(study.session().undoContext(), null, null);
	}

	private String category(int index) {
		return Bilingual.of(study.study().getCategories().get(index).getName()).en();
	}

	@Test
	void lettersFindConditionsAndKeysTakeThemOff() {
		assertThat(labels(bar)).contains("3 agencies");
		type("state m");
		enter();
		screen.until("the chip", () -> chips(bar).size() == 1);
		assertThat(read(bar)).containsExactly("Category: " + category(0));
		assertThat(read(other)).as("one filter for all who show the study").isEqualTo(read(bar));
		type("english");
		enter();
		screen.until("two chips", () -> chips(bar).size() == 2);
		assertThat(chips(bar)).extracting(FilterChip::state).containsExactly(State.HOLDS, State.WITHOUT_EFFECT);
		assertThat(read(bar).getLast()).isEqualTo("Language: English · no effect here");
		assertThat(chips(other)).extracting(FilterChip::state).containsOnly(State.HOLDS);
		screen.press(SWT.BS, SWT.BS);
		screen.until("one chip", () -> chips(bar).size() == 1);
		assertThat(filters.current().text()).isEqualTo("category = " + study.study().getCategories().getFirst().getId());
		screen.press(SWT.ESC, SWT.ESC);
		screen.until("the chip's focus", () -> chips(bar).getFirst().isFocusControl());
		assertThat(filters.current().isEmpty()).as("the first Escape leaves the field alone").isFalse();
		screen.press(SWT.ESC, SWT.ESC);
		screen.until("all lifted", () -> chips(bar).isEmpty());
		assertThat(filters.current().isEmpty()).isTrue();
	}

	@Test
	void aChipGoesAlongAndIsRemovedByKeys() {
		type("face");
		enter();
		type("state m");
		enter();
		screen.until("two chips", () -> chips(bar).size() == 2);
		screen.press('\0', SWT.ARROW_LEFT);
		screen.until("the last", () -> chips(bar).getLast().isFocusControl());
		screen.press('\0', SWT.ARROW_LEFT);
		screen.until("the first", () -> chips(bar).getFirst().isFocusControl());
		screen.press(SWT.DEL, SWT.DEL);
		screen.until("one chip", () -> chips(bar).size() == 1);
		assertThat(read(bar)).containsExactly("Category: " + category(0));
		assertThat(chips(bar).getFirst().isFocusControl()).isTrue();
	}

	/** Twelve months, of which the first and the last have posts: by keys, then by the mouse. */
	@Test
	void monthsAreChosenByKeysAndByDragging() {
		List<MonthRange> chosen = new ArrayList<>();
		var brush = new MonthsBrush(area, chosen::add, chosen::clear);
		area.layout();
		brush.show(new TreeMap<>(Map.of(YearMonth.parse("2013-01"), 5L, YearMonth.parse("2013-12"), 9L)), null);
		brush.forceFocus();
		screen.until("the months have the keyboard", brush::isFocusControl);
		screen.press('\0', SWT.ARROW_LEFT);
		screen.press('\0', SWT.ARROW_LEFT);
		screen.until("told once, a moment later", () -> chosen.equals(List.of(months("2013-01", "2013-10"))));
		assertThat(brush.spoken()).contains("Jan.\u00a02013 to Oct.\u00a02013", "5 posts", "end, October 2013");
		screen.press('\0', SWT.ARROW_DOWN);
		screen.press('\0', SWT.ARROW_RIGHT);
		screen.until("the beginning", () -> chosen.getLast().equals(months("2013-02", "2013-10")));
		event(brush, SWT.KeyDown, 0, SWT.ARROW_RIGHT, SWT.SHIFT);
		screen.until("all of it", () -> chosen.getLast().equals(months("2013-03", "2013-11")));
		screen.press('\0', SWT.HOME);
		screen.press('\0', SWT.END);
		screen.until("all months", () -> chosen.getLast().equals(months("2013-01", "2013-12")));
		int month = brush.getSize().x / 12;
		event(brush, SWT.MouseDown, 4 * month + month / 2, 0, 0);
		event(brush, SWT.MouseMove, 6 * month + month / 2, 0, 0);
		assertThat(chosen.getLast()).as("while it is dragged nothing is counted").isEqualTo(months("2013-01", "2013-12"));
		event(brush, SWT.MouseUp, 6 * month + month / 2, 0, 0);
		assertThat(chosen.getLast()).isEqualTo(months("2013-05", "2013-07"));
		event(brush, SWT.MouseDown, 5 * month + month / 2, 0, 0);
		event(brush, SWT.MouseMove, 8 * month + month / 2, 0, 0);
		event(brush, SWT.MouseUp, 8 * month + month / 2, 0, 0);
		assertThat(chosen.getLast()).as("its middle moves all of it").isEqualTo(months("2013-08", "2013-10"));
		screen.press(SWT.ESC, SWT.ESC);
		assertThat(chosen).as("left").isEmpty();
	}

	private static MonthRange months(String first, String last) {
		return new MonthRange(YearMonth.parse(first), YearMonth.parse(last));
	}

	private static void event(Control control, int type, int x, int key, int mask) {
		var event = new Event();
		event.x = x;
		event.y = 10;
		event.button = 1;
		event.keyCode = key;
		event.stateMask = mask;
		control.notifyListeners(type, event);
	}

	@Test
	void whatLeavesNothingSaysSo() {
		type(category(0));
		enter();
		filters.add(new FilterOffers(study.study()).find("instagram", 1).getFirst().condition());
		study.study().getJurisdictions().forEach(it -> it.getAgencies().forEach(agency -> assertThat(filters.filter().wants(agency)).isFalse()));
		assertThat(labels(bar)).contains("Nothing is left: 0 of 3");
	}

	@Test
	void aViewIsSavedChangedAndComesBackByUndo() throws Exception {
		type("face");
		enter();
		filters.saveAs("On Facebook");
		assertThat(filters.current().view()).isEqualTo("On Facebook");
		assertThat(labels(bar)).doesNotContain("changed");
		type("state m");
		enter();
		screen.until("changed", () -> labels(bar).contains("changed"));
		assertThat(filters.current().view()).as("another part is not that view").isEmpty();
		assertThat(screen.all(Button.class, bar)).extracting(Button::getText).contains("Save", "Go back");
		screen.all(Button.class, bar).stream().filter(it -> it.getText().equals("Go back")).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, null);
		assertThat(read(bar)).containsExactly("Platform: Facebook");
		filters.removeSaved();
		assertThat(study.study().getViews()).isEmpty();
		assertThat(read(bar)).as("what is looked at stays").containsExactly("Platform: Facebook");
		undo();
		assertThat(study.study().getViews()).extracting(SavedView::getName).containsExactly("On Facebook");
		assertThat(filters.saved()).isPresent();
		assertThat(labels(bar)).doesNotContain("changed");
	}

	@Test
	void whatIsGoneIsShownAndHoldsAgainAfterUndo() throws Exception {
		AgencyCategory first = study.study().getCategories().getFirst();
		type("state m");
		enter();
		filters.saveAs("Management");
		var edit = new RecordedEdit(Bilingual.same("remove"), Root.everything(study.study(), "test"),
				() -> study.study().getCategories().remove(first));
		study.session().execute(edit);
		screen.until("gone", () -> chips(bar).getFirst().state() == State.GONE);
		assertThat(chips(bar).getFirst().getToolTipText()).contains("is not among the values of");
		assertThat(filters.current().isEmpty()).as("what cannot be asked does not hold").isTrue();
		assertThat(study.study().getViews()).hasSize(1);
		undo();
		screen.until("back", () -> chips(bar).getFirst().state() == State.HOLDS);
		assertThat(filters.current().view()).isEqualTo("Management");
	}
}
