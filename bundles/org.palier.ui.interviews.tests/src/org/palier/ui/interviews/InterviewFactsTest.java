// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.GridQuestion;
import org.palier.model.GridTheme;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.Planning;
import org.palier.model.TargetedPublic;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/** Answers, facts and memos of an invented interview are typed by keys that a keyboard sends. */
class InterviewFactsTest extends InterviewWindow {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;

	@Test
	void answersAndFactsAreTypedAndTakenBack() throws Exception {
		Locale.setDefault(Locale.CANADA_FRENCH);
		show();
		editor.panes().want(1, true);
		List<GridQuestion> grid = askTwoQuestions();
		Text answer = fields(Text.class).filter(it -> it.getData() == null).findFirst().orElseThrow();
		go(answer);
		type("essai");
		press(SWT.CR);
		open.screen().until("answered", () -> interview().getAnswers().size() == 1);
		assertThat(interview().getAnswers().getFirst().getQuestion()).isSameAs(grid.getFirst());
		assertThat(interview().getAnswers().getFirst().getText()).isEqualTo("essai");
		open.undo();
		assertThat(interview().getAnswers()).as("one step").isEmpty();
		assertThat(answer.getText()).isEmpty();
		open.redo();

		Text hours = fact(Text.class, MODEL.getInterview_HoursPerWeek());
		go(hours);
		type("9,5");
		press(SWT.TAB);
		open.screen().until("hours", () -> Double.valueOf(9.5).equals(interview().getHoursPerWeek()));
		Text people = fact(Text.class, MODEL.getInterview_People());
		go(people);
		type("2,5");
		press(SWT.CR);
		open.screen().until("refused in words", () -> open.screen().all(Label.class, open.window().getShell()).stream()
				.anyMatch(it -> it.getText().contains("2,5")));
		assertThat(interview().getPeople()).isNull();
		press(SWT.ESC);
		assertThat(people.getText()).as("a field of one line forgets").isEmpty();

		Combo planning = fact(Combo.class, MODEL.getInterview_Planning());
		go(planning);
		press(SWT.ARROW_DOWN);
		open.screen().until("chosen", () -> interview().getPlanning() != Planning.UNKNOWN);
		assertThat(interview().getPlanning()).isEqualTo(Planning.values()[planning.getSelectionIndex()]);
		for (TargetedPublic each : List.of(TargetedPublic.YOUTH, TargetedPublic.EVERYBODY)) {
			go(fields(Button.class).filter(it -> it.getData() == each).findFirst().orElseThrow());
			press(' ');
		}
		open.screen().until("in the order of their importance",
				() -> interview().getTargets().equals(List.of(TargetedPublic.YOUTH, TargetedPublic.EVERYBODY)));
	}

	/** Esc gives the keyboard back, and what was typed stays until it is undone. */
	@Test
	void aMemoIsKeptByEsc() throws Exception {
		show();
		var text = editor.transcript().text();
		text.setSelection(text.getOffsetAtLine(1), text.getOffsetAtLine(1) + "😀 Pas vraiment".length());
		press('1');
		open.screen().until("coded", () -> interview().getPassages().size() == 1);
		open.page().setPartState(open.page().getReference(editor), IWorkbenchPage.STATE_MAXIMIZED);
		press(SWT.CTRL, 'm');
		open.screen().until("memo", () -> display().getFocusControl() instanceof Text it && (it.getStyle() & SWT.MULTI) != 0);
		type("ironie");
		press(SWT.ESC);
		open.screen().until("back", text::isFocusControl);
		assertThat(interview().getPassages().getFirst().getMemo()).isEqualTo("ironie");
		open.undo();
		assertThat(interview().getPassages().getFirst().getMemo()).isNull();
		assertThat(interview().getPassages()).hasSize(1);
	}

	@Test
	void theNavigatorCountsInterviews() throws Exception {
		show();
		open.page().showView("org.palier.ui.navigator");
		open.screen().until("counted", () -> branch().equals("Interviews (2)"));
		open.session().execute(new RecordedEdit(Bilingual.same("one more"), Root.everything(open.study(), "test"),
				() -> open.study().getInterviews().add(interview("i-08", "I-08", interview().getAgency()))));
		open.screen().until("counted anew", () -> branch().equals("Interviews (3)"));
		open.undo();
		open.screen().until("counted back", () -> branch().equals("Interviews (2)"));
	}

	private List<GridQuestion> askTwoQuestions() {
		GridTheme theme = PalierFactory.eINSTANCE.createGridTheme();
		theme.setId("structure");
		theme.setName(Bilingual.same("structure").toModel());
		for (String each : List.of("entrée", "suivi")) {
			GridQuestion question = PalierFactory.eINSTANCE.createGridQuestion();
			question.setId(each);
			question.setName(Bilingual.same(each).toModel());
			theme.getQuestions().add(question);
		}
		open.session().execute(
				new RecordedEdit(Bilingual.same("grid"), Root.everything(open.study(), "test"), () -> open.study().getThemes().add(theme)));
		return List.copyOf(theme.getQuestions());
	}

	private String branch() {
		return open.screen().all(Tree.class, open.window().getShell()).stream().flatMap(it -> Stream.of(it.getItems()))
				.flatMap(it -> Stream.of(it.getItems()))
				.map(TreeItem::getText).filter(it -> it.startsWith("Interviews")).findFirst().orElse("");
	}

	private void go(Control field) throws Exception {
		open.screen().until("keyboard", () -> {
			open.window().getShell().forceActive();
			return field.isFocusControl() || field.forceFocus();
		});
	}

	private <T extends Control> Stream<T> fields(Class<T> type) {
		return open.screen().all(type, editor.facts().control()).stream();
	}

	private <T extends Control> T fact(Class<T> type, EAttribute fact) {
		return fields(type).filter(it -> it.getData() == fact).findFirst().orElseThrow();
	}
}
