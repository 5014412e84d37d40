// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.explore.Measure;
import org.palier.explore.expression.Expression;
import org.palier.explore.expression.StudyColumns;
import org.palier.ground.text.Bilingual;
import org.palier.model.Observation;
import org.palier.model.PresenceStatus;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.filter.Where;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.testing.OpenStudy;
import org.palier.ui.testing.Samples;

/** Questions to a study of three bodies, of which one is on the first platform and one on the second. */
class ExploreEditorTest {

	@TempDir
	private Path folder;

	private OpenStudy study;

	@BeforeEach
	void openStudy() throws Exception {
		study = new OpenStudy(Samples.write(folder));
		new StudyOpener(study.window()).open(study.session().folder());
		study.run("org.palier.ui.explore.open");
		study.screen().until("first answer", () -> editor() != null && editor().table() != null);
	}

	@AfterEach
	void closeStudy() throws Exception {
		study.close();
	}

	private ExploreEditor editor() {
		return study.page().getActiveEditor() instanceof ExploreEditor it ? it : null;
	}

	private void choose(String id) {
		editor().tree().choose(editor().tree().lines().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow());
	}

	private Table table() {
		return study.screen().all(Table.class, study.window().getShell()).stream()
				.filter(it -> it.isVisible() && it.getHeaderVisible() && it.getColumnCount() > 2)
				.filter(it -> it.getColumn(0).getText().equals(editor().table().columns().getFirst().title().in(Locale.getDefault())))
				.findFirst().orElseThrow();
	}

	private List<String> column(int place) {
		return Arrays.stream(table().getItems()).map((TableItem it) -> it.getText(place)).toList();
	}

	private void untilColumns(String what, String... titles) {
		study.screen().until(what, () -> Arrays.stream(titles).allMatch(title -> editor().table().columns().stream()
				.anyMatch(it -> it.title().in(Locale.getDefault()).equals(title))));
	}

	@Test
	void aQuestionIsPutTogetherAndTurned() throws Exception {
		choose("question/pages_by_category");
		String first = study.study().getPlatforms().getFirst().getName().getEn();
		untilColumns("pages", "Category", first);
		assertThat(editor().table().title().en()).isEqualTo("Pages by category and platform");
		study.screen().picture(study.window().getShell(), "explore-" + Locale.getDefault().getLanguage());
		assertThat(column(0)).containsExactly(study.study().getCategories().get(1).getName().getEn(),
				study.study().getCategories().get(3).getName().getEn(), "All");
		Path svg = folder.resolve("pages.svg");
		editor().answer().picture().write(svg, 174);
		assertThat(Files.readString(svg)).contains("Pages by category and platform", first);
		press("\u21c4 Swap");
		study.screen().until("turned", () -> editor().table().columns().getFirst().title().en().equals("Platform"));
		assertThat(editor().table().title().en()).as("it is no longer the question that was ready")
				.isEqualTo("Pages by platform and by category");
		assertThat(column(0)).contains(first);
		study.undo();
		study.screen().until("turned back", () -> editor().table().title().en().equals("Pages by category and platform"));
		assertThat(study.session().isDirty()).as("nothing of the study changed").isFalse();
	}

	private void press(String text) {
		Button button = study.screen().all(Button.class, editor().answer().bar().control()).stream().filter(it -> it.getText().equals(text))
				.findFirst().orElseThrow();
		button.setSelection((button.getStyle() & SWT.TOGGLE) != 0);
		button.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void deleteTakesAFieldOffAndAnotherMeasureKeepsWhatFits() throws Exception {
		choose("question/pages_by_category");
		untilColumns("pages", "Category", study.study().getPlatforms().getFirst().getName().getEn());
		Button chip = study.screen().all(Button.class, editor().answer().bar().control()).stream()
				.filter(it -> it.getText().equals("Category")).findFirst().orElseThrow();
		assertThat(chip.setFocus()).isTrue();
		study.screen().press(SWT.DEL, SWT.DEL);
		study.screen().until("no rows", () -> editor().table().columns().stream().noneMatch(it -> it.title().en().equals("Category")));
		Combo measure = study.screen().all(Combo.class, editor().answer().bar().control()).getFirst();
		measure.select(Measure.BODIES.ordinal());
		measure.notifyListeners(SWT.Selection, new Event());
		study.screen().until("bodies", () -> editor().table().title().en().equals("Agencies"));
		assertThat(column(1)).as("the one that no list knows does not count").containsExactly("2");
	}

	/**
	 * Letters are those of the field that has the focus: L puts it on rows, C on columns, Delete takes it off, and Ctrl+Z takes each step
	 * back.
	 */
	/** The line on keys was cut at the bottom of the window. */
	@Test
	void theKeysOfAFieldAreShownWhole() {
		Label keys = study.screen().all(Label.class, study.window().getShell()).stream().filter(it -> it.getText().startsWith("Keys on a field"))
				.findFirst().orElseThrow();
		Rectangle room = keys.getParent().getClientArea();
		int needed = keys.computeSize(keys.getSize().x, SWT.DEFAULT).y;
		assertThat(keys.getSize().y).isGreaterThanOrEqualTo(needed);
		assertThat(keys.getLocation().y + needed).isLessThanOrEqualTo(room.height);
	}

	@Test
	void lettersPutTheFieldThatHasTheFocus() throws Exception {
		choose("question/pages_by_category");
		untilColumns("pages", "Category", study.study().getPlatforms().getFirst().getName().getEn());
		assertThat(editor().answer().fields().chip("government").setFocus()).isTrue();
		study.screen().press('l', 'l');
		study.screen().until("on rows", () -> editor().answer().bar().question().rows().equals(List.of("category", "government")));
		study.screen().press('c', 'c');
		study.screen().until("on columns", () -> editor().answer().bar().question().columns().equals(List.of("platform", "government")));
		study.screen().press(SWT.DEL, SWT.DEL);
		study.screen().until("taken off", () -> editor().answer().bar().question().columns().equals(List.of("platform")));
		study.screen().press('m', 'm');
		study.screen().until("what it is of", () -> editor().answer().bar().question().measure() == Measure.BODIES);
		study.undo();
		study.screen().until("counts pages again", () -> editor().answer().bar().question().measure() == Measure.PAGES);
		study.undo();
		study.screen().until("back on columns", () -> editor().answer().bar().question().columns().equals(List.of("platform", "government")));
	}

	@Test
	void enterOnANumberShowsWhatStandsBehindItAndEscapeGoesBack() throws Exception {
		choose("question/pages_by_category");
		untilColumns("pages", "Category", study.study().getPlatforms().getFirst().getName().getEn());
		Table answer = table();
		answer.setFocus();
		answer.select(0);
		answer.notifyListeners(SWT.Selection, new Event());
		answer.notifyListeners(SWT.DefaultSelection, new Event());
		study.screen().until("behind", () -> editor().answer().behind().isVisible());
		assertThat(editor().answer().behind().shown().bodies()).extracting(it -> it.number()).containsExactly(1L);
		assertThat(editor().answer().behind().shown().pages()).hasSize(1);
		study.screen().picture(study.window().getShell(), "explore-behind-" + Locale.getDefault().getLanguage());
		editor().answer().behind().close();
		assertThat(editor().answer().behind().isVisible()).isFalse();
	}

	/**
	 * A test of the workbench has no installation from which a second Palier could be started: the sentence says so, and nothing that was
	 * written is lost.
	 */
	@Test
	void anExpressionIsWrittenAndKept() throws Exception {
		choose("write");
		study.screen().until("place to write", () -> editor().answer().writing().control().isVisible());
		editor().answer().writing().show(new Expression("SELECT count(*) FROM bodies", "All bodies"), new StudyColumns(study.session().view()));
		Button ask = study.screen().all(Button.class, editor().answer().writing().control()).stream()
				.filter(it -> it.getText().equals("Ask")).findFirst().orElseThrow();
		assertThat(ask.isEnabled()).isTrue();
		ask.notifyListeners(SWT.Selection, new Event());
		study.screen().until("an answer, or why there is none",
				() -> !editor().answer().writing().told().isEmpty() || !editor().table().columns().isEmpty());
		editor().keep("All of them");
		assertThat(study.study().getQuestions()).extracting(it -> it.getName(), it -> it.getExpression(), it -> it.getMeaning())
				.containsExactly(tuple("All of them", "SELECT count(*) FROM bodies", "All bodies"));
		study.screen().picture(study.window().getShell(), "explore-expression-" + Locale.getDefault().getLanguage());
	}

	@Test
	void aQuestionIsKeptUnderAName() throws Exception {
		choose("question/pages_by_category");
		untilColumns("pages", "Category", study.study().getPlatforms().getFirst().getName().getEn());
		press("\u21c4 Swap");
		study.screen().until("turned", () -> editor().table().columns().getFirst().title().en().equals("Platform"));
		editor().keep("Where they are");
		assertThat(study.study().getQuestions()).extracting(it -> it.getName(), it -> it.getRows(), it -> it.getColumns())
				.containsExactly(tuple("Where they are", "platform", "category"));
		study.screen().until("its name", () -> editor().table().title().en().equals("Where they are"));
		study.undo();
		study.screen().until("taken back", () -> editor().tree().lines().stream().noneMatch(it -> it.id().startsWith("own/")));
	}

	@Test
	void answersFollowTheFilterOfTheStudy() {
		choose("question/present_by_category");
		study.screen().until("answer", () -> editor().table().columns().getFirst().id().equals("category") && column(2).size() == 3);
		StudyFilters.of(study.session()).set(Where.of("agency = parks"));
		study.screen().until("one body", () -> column(0).size() == 1);
		assertThat(editor().table().notes()).anyMatch(it -> it.en().contains("Parks Corporation"));
		StudyFilters.of(study.session()).lift();
		study.screen().until("all again", () -> column(0).size() == 3);
	}

	@Test
	void aTileOfHomeLeadsToItsQuestion() {
		editor().showQuestion("question/usages_by_platform");
		untilColumns("usages", "Usage");
		editor().showQuestion("question/there_is_none");
		assertThat(editor().table().title().en()).isEqualTo("Usages seen on pages, by platform");
	}

	@Test
	void theTablesOfIndicatorsStandUnderTheirQuestions() {
		choose("table/presence_share");
		study.screen().until("table", () -> editor().table().id().equals("presence_share"));
		assertThat(editor().answer().bar().control().isVisible()).isFalse();
	}

	@Test
	void theAnswerFollowsEdits() throws Exception {
		choose("question/present_by_category");
		study.screen().until("answer", () -> editor().table().columns().getFirst().id().equals("category") && column(2).size() == 3);
		var presence = study.study().getJurisdictions().getFirst().getAgencies().getFirst().getPresences().getFirst();
		var edit = new RecordedEdit(Bilingual.same("gone"), Root.beneath(presence),
				() -> presence.observe(Observation.listed(LocalDate.of(2026, 1, 1), PresenceStatus.ABSENT)));
		study.session().execute(edit);
		study.screen().until("nobody of this category is there", () -> column(0).size() < 3);
	}
}
