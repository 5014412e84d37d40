// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.model.Answer;
import org.palier.model.Code;
import org.palier.model.GridQuestion;
import org.palier.model.GridTheme;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Passage;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.labels.Inks;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.properties.WrittenText;

/** The grid: a line a question, whose answer is typed, or coded to passages, or both. */
final class GridSection {

	private final Composite body;
	private final FactsHost host;
	private final ModelLabels labels = ModelLabels.ofWorkbench();
	private final List<Line> lines = new ArrayList<>();
	private Interview interview;

	private record Line(String question, Text field, WrittenText written, PassageLink link) {
	}

	GridSection(Composite body, FactsHost host) {
		this.body = body;
		this.host = host;
	}

	/** The names of its lines; lines are made again when they change. */
	static List<Object> shape(Study study) {
		var labels = ModelLabels.ofWorkbench();
		List<Object> shape = new ArrayList<>();
		study.getThemes().forEach(theme -> {
			shape.add(labels.in(theme.getName()));
			theme.getQuestions().forEach(it -> shape.add(it.getId() + labels.in(it.getName())));
		});
		return shape;
	}

	void build(Study study, Interview of) {
		interview = of;
		lines.clear();
		for (GridTheme theme : study.getThemes()) {
			var name = new Label(body, SWT.NONE);
			name.setText(labels.in(theme.getName()));
			Inks.QUIET.on(name);
			GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).span(3, 1).indent(0, 2).applyTo(name);
			theme.getQuestions().forEach(this::line);
		}
	}

	private void line(GridQuestion question) {
		String id = question.getId();
		var name = new Label(body, SWT.NONE);
		name.setText(labels.in(question.getName()));
		name.setToolTipText(question.getText() == null ? null : labels.in(question.getText()));
		// Over its field: beside it, a narrow pane would leave none.
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).span(3, 1).applyTo(name);
		var field = new Text(body, SWT.BORDER);
		field.setToolTipText(name.getToolTipText());
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).span(2, 1).applyTo(field);
		var written = new WrittenText(field, () -> answer(id).map(Answer::getText).map(it -> Objects.requireNonNullElse(it, "")).orElse(""),
				typed -> edit("edit.answer", id, it -> it.setText(typed.isBlank() ? null : typed)));
		var link = new PassageLink(body, host, passage -> edit("edit.refer", id, it -> refer(it, passage)),
				passage -> edit("edit.unrefer", id, it -> unrefer(it, passage)));
		lines.add(new Line(id, field, written, link));
	}

	void refresh(Interview now) {
		interview = now;
		for (Line line : lines) {
			Optional<Answer> answer = answer(line.question());
			line.written().refresh();
			line.field()
					.setMessage(answer.map(it -> it.getCodes().stream().map(labels::text).collect(Collectors.joining(", ")))
							.filter(it -> !it.isEmpty())
					.orElseGet(() -> InterviewWords.said("no_answer")));
			line.link().show(answer.map(Answer::getPassages).map(List::copyOf).orElse(List.of()));
		}
	}

	/** How many questions have an answer, typed or coded. */
	int answered() {
		return (int) lines.stream().map(it -> answer(it.question())).flatMap(Optional::stream)
				.filter(it -> it.getText() != null || !it.getPassages().isEmpty() || !it.getCodes().isEmpty()).count();
	}

	int questions() {
		return lines.size();
	}

	void commit() {
		lines.forEach(it -> it.written().commit());
	}

	private Optional<Answer> answer(String question) {
		return interview.getAnswers().stream().filter(it -> it.getQuestion() != null && question.equals(it.getQuestion().getId())).findFirst();
	}

	private static void refer(Answer answer, Passage passage) {
		answer.getPassages().add(passage);
		passage.getCodes().stream().filter(it -> !answer.getCodes().contains(it)).toList().forEach(answer.getCodes()::add);
	}

	/** An answer without another passage is removed. */
	private static void unrefer(Answer answer, Passage passage) {
		answer.getPassages().remove(passage);
		List<Code> others = answer.getPassages().stream().flatMap(it -> it.getCodes().stream()).toList();
		answer.getCodes().removeIf(it -> passage.getCodes().contains(it) && !others.contains(it));
	}

	private void edit(String name, String question, Consumer<Answer> change) {
		Interview of = interview;
		host.execute(new RecordedEdit(InterviewWords.both(name), Root.members(of, Literals.INTERVIEW__ANSWERS), () -> {
			Optional<Answer> known = answer(question);
			Answer answer = known.orElseGet(() -> fresh(of, question));
			change.accept(answer);
			if (answer.getText() == null && answer.getPassages().isEmpty() && answer.getCodes().isEmpty()) {
				of.getAnswers().remove(answer);
			}
		}));
	}

	/** In the order of the grid. */
	private static Answer fresh(Interview of, String question) {
		List<GridQuestion> grid = ((Study) of.eContainer()).getThemes().stream().flatMap(it -> it.getQuestions().stream()).toList();
		GridQuestion asked = grid.stream().filter(it -> question.equals(it.getId())).findFirst().orElseThrow();
		Answer made = PalierFactory.eINSTANCE.createAnswer();
		made.setQuestion(asked);
		int at = (int) of.getAnswers().stream().filter(it -> grid.indexOf(it.getQuestion()) < grid.indexOf(asked)).count();
		of.getAnswers().add(at, made);
		return made;
	}
}
