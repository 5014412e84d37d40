// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.palier.core.edit.RecordedEdit;
import org.palier.interviews.passages.RankedPlaces;
import org.palier.model.Answer;
import org.palier.model.GridQuestion;
import org.palier.model.Interview;
import org.palier.model.Objective;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.Passage;
import org.palier.model.RankedObjective;
import org.palier.model.Study;
import org.palier.ui.labels.ModelLabels;

/** What an interview says: answers to the grid, facts of the organisation, objectives by place. */
final class FactsPane {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;
	private static final List<EAttribute> FACTS = List.of(MODEL.getInterview_Planning(), MODEL.getInterview_Pilot(), MODEL.getInterview_ShadowSite(),
			MODEL.getInterview_MonitoredBefore(), MODEL.getInterview_OutsideFirm(), MODEL.getInterview_HoursPerWeek(), MODEL.getInterview_People(),
			MODEL.getInterview_Validation(), MODEL.getInterview_ValidationDelayHours(), MODEL.getInterview_ScenariosPrepared(), MODEL.getInterview_Tone(),
			MODEL.getInterview_SelfRegulation(), MODEL.getInterview_WrittenRules(), MODEL.getInterview_Complementarity(),
			MODEL.getInterview_FormalEvaluation(), MODEL.getInterview_Impression());

	private final ScrolledComposite scroll;
	private final Composite body;
	private final ModelLabels labels = ModelLabels.ofWorkbench();
	private final Consumer<RecordedEdit> execute;
	private final IntConsumer go;
	private final Supplier<Optional<Passage>> selected;
	private Study study;
	private Interview interview;
	private List<Object> shown = List.of();

	/** @param execute makes an edit @param go to a paragraph @param selected the passage that is selected */
	FactsPane(Composite parent, Consumer<RecordedEdit> execute, IntConsumer go, Supplier<Optional<Passage>> selected) {
		this.execute = execute;
		this.go = go;
		this.selected = selected;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		body = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(6, 3).applyTo(body);
		scroll.setContent(body);
	}

	void show(Study of, Interview what) {
		study = of;
		interview = what;
		List<Object> now = state();
		if (now.equals(shown)) {
			return;
		}
		shown = now;
		Control focus = body.getDisplay().getFocusControl();
		int at = focus == null ? -1 : Arrays.asList(body.getChildren()).indexOf(focus);
		Arrays.stream(body.getChildren()).forEach(Control::dispose);
		answers();
		facts();
		objectives();
		body.layout();
		scroll.setMinHeight(body.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
		if (at >= 0 && at < body.getChildren().length) {
			body.getChildren()[at].setFocus();
		}
	}

	/** All that is shown: as long as it is the same, fields keep what is being typed. */
	private List<Object> state() {
		List<Object> all = new ArrayList<>();
		study.getThemes().forEach(theme -> theme.getQuestions().forEach(it -> all.add(labels.in(it.getName()))));
		interview.getAnswers().forEach(it -> {
			all.add(String.valueOf(it.getText()));
			it.getPassages().forEach(passage -> all.add(passage.getFromParagraph()));
		});
		FACTS.forEach(it -> all.add(String.valueOf(interview.eGet(it))));
		interview.getRanking().forEach(it -> {
			all.add(it.getPlace() + labels.text(it.getObjective()));
			it.getPassages().forEach(passage -> all.add(passage.getFromParagraph()));
		});
		study.getObjectives().forEach(it -> all.add(it.getId()));
		return all;
	}

	private void heading(String key) {
		var label = new Label(body, SWT.NONE);
		label.setText(InterviewWords.said(key));
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(label);
	}

	private void answers() {
		heading("grid");
		List<GridQuestion> questions = study.getThemes().stream().flatMap(it -> it.getQuestions().stream()).toList();
		if (questions.isEmpty()) {
			var none = new Label(body, SWT.WRAP);
			none.setText(InterviewWords.said("no_grid"));
			GridDataFactory.fillDefaults().span(3, 1).hint(240, SWT.DEFAULT).applyTo(none);
		}
		for (GridQuestion question : questions) {
			Optional<Answer> answer = interview.getAnswers().stream().filter(it -> it.getQuestion() == question).findFirst();
			field(labels.in(question.getName()), answer.map(Answer::getText).orElse(""), typed -> answer(question, typed));
			link(answer.map(Answer::getPassages).orElse(null), () -> refer(question));
		}
	}

	private void answer(GridQuestion question, String typed) {
		edit("edit.answer", () -> answered(question).setText(typed.isBlank() ? null : typed.strip()));
	}

	private Answer answered(GridQuestion question) {
		return interview.getAnswers().stream().filter(it -> it.getQuestion() == question).findFirst().orElseGet(() -> {
			Answer made = PalierFactory.eINSTANCE.createAnswer();
			made.setQuestion(question);
			interview.getAnswers().add(made);
			return made;
		});
	}

	private void refer(GridQuestion question) {
		selected.get().ifPresent(passage -> edit("edit.refer", () -> answered(question).getPassages().add(passage)));
	}

	/** Jumps to where it was said; where that is not known, takes the selected passage for it. */
	private void link(List<Passage> passages, Runnable refer) {
		var link = new Link(body, SWT.NONE);
		boolean known = passages != null && !passages.isEmpty();
		link.setText("<a>" + (known ? "¶ " + (passages.getFirst().getFromParagraph() + 1) : InterviewWords.said("refer")) + "</a>");
		link.addListener(SWT.Selection, event -> {
			if (known) {
				go.accept(passages.getFirst().getFromParagraph());
			} else {
				refer.run();
			}
		});
	}

	private void facts() {
		heading("facts");
		for (EAttribute fact : FACTS) {
			String name = InterviewWords.said("fact." + fact.getName());
			Object value = interview.eGet(fact);
			if (fact.getEAttributeType() instanceof EEnum type) {
				choice(name, type.getELiterals().stream().map(EEnumLiteral::getInstance).toList(), value,
						it -> InterviewWords.said("value." + type.getName() + "." + ((Enumerator) it).getLiteral()), it -> set(fact, it));
			} else if (fact.getEAttributeType().getInstanceClass() == Boolean.class) {
				choice(name, Arrays.asList(null, true, false), value, it -> InterviewWords.said(it == null ? "unknown" : it.equals(true) ? "yes" : "no"),
						it -> set(fact, it));
			} else {
				field(name, value == null ? "" : format().format(value), it -> number(fact, it));
				new Label(body, SWT.NONE);
			}
		}
	}

	private static NumberFormat format() {
		return NumberFormat.getInstance(Locale.getDefault());
	}

	private void number(EAttribute fact, String typed) {
		boolean whole = fact.getEAttributeType().getInstanceClass() == Integer.class;
		var place = new ParsePosition(0);
		String text = typed.strip();
		Number read = text.isEmpty() ? null : format().parse(text, place);
		boolean wrong = !text.isEmpty() && (read == null || place.getIndex() < text.length() || read.doubleValue() < 0 || read.doubleValue() > 10_000
				|| whole && read.doubleValue() != read.intValue());
		if (wrong) {
			// What was there comes back: it is shown anew.
			shown = List.of();
			show(study, interview);
			return;
		}
		set(fact, read == null ? null : whole ? (Object) read.intValue() : (Object) read.doubleValue());
	}

	private void set(EAttribute fact, Object value) {
		edit("edit.fact", () -> interview.eSet(fact, value));
	}

	private void field(String name, String value, Consumer<String> typed) {
		new Label(body, SWT.NONE).setText(name);
		var field = new Text(body, SWT.BORDER);
		field.setText(Objects.requireNonNullElse(value, ""));
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(field);
		Runnable keep = () -> {
			if (!field.isDisposed() && !field.getText().equals(Objects.requireNonNullElse(value, ""))) {
				typed.accept(field.getText());
			}
		};
		field.addListener(SWT.DefaultSelection, event -> keep.run());
		field.addListener(SWT.FocusOut, event -> field.getDisplay().asyncExec(keep));
	}

	private <T> void choice(String name, List<T> values, Object value, Function<T, String> word, Consumer<T> chosen) {
		new Label(body, SWT.NONE).setText(name);
		var combo = new Combo(body, SWT.READ_ONLY);
		values.forEach(it -> combo.add(word.apply(it)));
		combo.select(values.indexOf(value));
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).span(2, 1).applyTo(combo);
		combo.addListener(SWT.Selection, event -> chosen.accept(values.get(combo.getSelectionIndex())));
	}

	private void objectives() {
		heading("objectives");
		var places = new RankedPlaces(interview);
		List<RankedObjective> ranking = interview.getRanking();
		for (int i = 0; i < ranking.size(); i++) {
			RankedObjective ranked = ranking.get(i);
			boolean tied = i > 0 && ranking.get(i - 1).getPlace() == ranked.getPlace()
					|| i + 1 < ranking.size() && ranking.get(i + 1).getPlace() == ranked.getPlace();
			new Label(body, SWT.NONE).setText(tied ? InterviewWords.said("tied", ranked.getPlace()) : Integer.toString(ranked.getPlace()));
			var name = new Label(body, SWT.WRAP);
			name.setText(ranked.getObjective() == null ? "–" : labels.text(ranked.getObjective()));
			GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(name);
			var buttons = new Composite(body, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(5).spacing(1, 0).applyTo(buttons);
			link(buttons, ranked);
			button(buttons, "↑", "up", () -> execute.accept(places.move(ranked, -1)));
			button(buttons, "↓", "down", () -> execute.accept(places.move(ranked, 1)));
			button(buttons, "=", "tie", () -> execute.accept(places.tie(ranked)));
			button(buttons, "×", "remove", () -> execute.accept(places.remove(ranked)));
		}
		List<Objective> others = study.getObjectives().stream().filter(it -> ranking.stream().noneMatch(ranked -> ranked.getObjective() == it)).toList();
		if (!others.isEmpty()) {
			var add = new Combo(body, SWT.READ_ONLY);
			add.add(InterviewWords.said("add_objective"));
			others.forEach(it -> add.add(labels.text(it)));
			add.select(0);
			GridDataFactory.fillDefaults().span(3, 1).hint(200, SWT.DEFAULT).applyTo(add);
			add.addListener(SWT.Selection, event -> {
				if (add.getSelectionIndex() > 0) {
					execute.accept(places.add(others.get(add.getSelectionIndex() - 1)));
				}
			});
		}
	}

	private void link(Composite buttons, RankedObjective ranked) {
		var link = new Link(buttons, SWT.NONE);
		boolean known = !ranked.getPassages().isEmpty();
		link.setText("<a>" + (known ? "¶ " + (ranked.getPassages().getFirst().getFromParagraph() + 1) : "¶") + "</a>");
		link.setToolTipText(known ? null : InterviewWords.said("refer"));
		link.addListener(SWT.Selection, event -> {
			if (known) {
				go.accept(ranked.getPassages().getFirst().getFromParagraph());
			} else {
				selected.get().ifPresent(passage -> edit("edit.refer", () -> ranked.getPassages().add(passage)));
			}
		});
	}

	private static void button(Composite parent, String sign, String tip, Runnable does) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(sign);
		button.setToolTipText(InterviewWords.said(tip));
		// The button goes with what it does.
		button.addListener(SWT.Selection, event -> button.getDisplay().asyncExec(does));
	}

	private void edit(String name, Runnable change) {
		execute.accept(new RecordedEdit(InterviewWords.both(name), List.of(interview), change));
	}

	/** What holds it all. */
	Composite control() {
		return scroll;
	}
}
