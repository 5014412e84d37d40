// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.explore.Measure;
import org.palier.explore.PivotField;
import org.palier.explore.PivotFields;
import org.palier.explore.Question;
import org.palier.explore.Showing;
import org.palier.ui.explore.FieldKeys.Deed;
import org.palier.ui.labels.SpokenName;

/** A question as a person puts it together: fields on rows and columns, what is counted, and how it is shown. */
final class QuestionBar {

	private final Composite body;
	private final Consumer<Question> asked;
	private final Consumer<PivotField> filter;
	private final Shelf rows;
	private final Shelf columns;
	private final Combo measure;
	private final Combo showing;
	private final Locale locale = Locale.getDefault();
	private Question question;
	private PivotFields known;

	/** @param asked told another question that a person puts @param filter writes a field into the filter */
	QuestionBar(Composite parent, Consumer<Question> asked, Consumer<PivotField> filter) {
		this.asked = asked;
		this.filter = filter;
		body = new Composite(parent, SWT.NONE);
		var layout = new RowLayout();
		layout.center = true;
		layout.spacing = 10;
		layout.marginLeft = 16;
		body.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		rows = new Shelf(body, ExploreMessages.rows, it -> asked.accept(fitting(question.withRows(it))), this::does, it -> put(Deed.ROWS, it));
		columns = new Shelf(body, ExploreMessages.columns, it -> asked.accept(fitting(question.withColumns(it))), this::does,
				it -> put(Deed.COLUMNS, it));
		var turn = new Button(body, SWT.PUSH);
		turn.setText(ExploreMessages.turn);
		turn.addListener(SWT.Selection, event -> asked.accept(fitting(question.turned())));
		measure = combo(ExploreMessages.measure, Stream.of(Measure.values()).map(it -> it.label().in(locale)));
		measure.addListener(SWT.Selection, event -> asked.accept(taken(Measure.values()[measure.getSelectionIndex()])));
		showing = combo(ExploreMessages.show, Stream.of(Showing.values()).map(it -> it.label().in(locale)));
		showing.addListener(SWT.Selection, event -> asked.accept(question.shown(Showing.values()[showing.getSelectionIndex()])));
	}

	private Combo combo(String name, Stream<String> items) {
		var label = new Label(body, SWT.NONE);
		label.setText(name);
		var combo = new Combo(body, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		new SpokenName(name).on(combo);
		return combo;
	}

	/** The question that is shown. */
	Question question() {
		return question;
	}

	/** Where more that is done with the answer can stand. */
	Composite control() {
		return body;
	}

	/** Shows a question. @param fields of the study */
	void show(Question shown, PivotFields fields) {
		question = shown;
		known = fields;
		List<PivotField> free = fields.all().stream().filter(shown.measure()::takes).filter(it -> shown.fields().noneMatch(it.id()::equals))
				.toList();
		rows.show(found(shown.rows()), free);
		columns.show(found(shown.columns()), free);
		measure.select(shown.measure().ordinal());
		showing.select(shown.showing().ordinal());
		body.getParent().layout(true, true);
	}

	private List<PivotField> found(List<String> ids) {
		return ids.stream().flatMap(it -> known.find(it).stream()).toList();
	}

	/** Does with a field what its key asks; where no question of fields is shown one begins with it. */
	void does(Deed deed, PivotField field) {
		switch (deed) {
		case FILTER -> filter.accept(field);
		case MEASURE -> asked.accept(body.getVisible() ? taken(of(field)) : new Question(List.of(), List.of(), of(field), Showing.COUNT));
		case ROWS, COLUMNS, REMOVE -> put(deed, field.id());
		}
	}

	private void put(Deed deed, String id) {
		boolean shown = body.getVisible() && question != null;
		if (!shown && deed == Deed.REMOVE) {
			return;
		}
		Question from = shown ? telling(id)
				: new Question(List.of(), List.of(), known.find(id).map(QuestionBar::of).orElse(Measure.POSTS), Showing.COUNT);
		asked.accept(fitting(new Question(with(from.rows(), id, deed == Deed.ROWS), with(from.columns(), id, deed == Deed.COLUMNS),
				from.measure(), from.showing())));
	}

	/** The question that is shown; of what the field is of where its measure cannot be told apart by it. */
	private Question telling(String id) {
		return known.find(id).filter(it -> !question.measure().takes(it)).map(it -> taken(of(it))).orElse(question);
	}

	/** A side with a field, or without it; a side that is full gives up its last one. */
	private static List<String> with(List<String> side, String id, boolean there) {
		List<String> others = side.stream().filter(it -> !it.equals(id)).toList();
		return there ? Stream.concat(others.stream().limit(Question.MOST - 1L), Stream.of(id)).toList() : others;
	}

	/** The subject of a field. */
	private static Measure of(PivotField field) {
		return switch (field.subject()) {
		case BODY -> Measure.BODIES;
		case PAGE -> Measure.PAGES;
		case CODE, POST -> Measure.POSTS;
		};
	}

	/** Remembers the fields of a study, and shows no question. */
	void know(PivotFields fields) {
		known = fields;
		setVisible(false);
	}

	/** Another measure keeps the fields that it can be told apart by. */
	private Question taken(Measure other) {
		return fitting(new Question(kept(question.rows(), other), kept(question.columns(), other), other, question.showing()));
	}

	private List<String> kept(List<String> ids, Measure other) {
		return found(ids).stream().filter(other::takes).map(PivotField::id).toList();
	}

	/** A share that has nothing to be a share of becomes a number: who takes a field away is not told off. */
	private Question fitting(Question put) {
		boolean checked = put.measure() == Measure.PRESENT;
		return switch (put.showing()) {
		case ROW -> checked || !put.columns().isEmpty() ? put : put.shown(Showing.COUNT);
		case COLUMN -> checked || !put.rows().isEmpty() ? put : put.shown(Showing.COUNT);
		case CORRECTED ->
			put.columns().size() == 1 && found(put.columns()).stream().allMatch(PivotField::isCode) && put.measure() == Measure.POSTS ? put
				: put.shown(put.columns().isEmpty() ? Showing.COUNT : Showing.ROW);
		case COUNT, ALL -> put;
		};
	}

	/** Whether it is seen. */
	void setVisible(boolean visible) {
		body.setVisible(visible);
		((GridData) body.getLayoutData()).exclude = !visible;
		body.getParent().layout(true, true);
	}
}
