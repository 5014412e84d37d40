// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.explore.Answer;
import org.palier.explore.Comparison;
import org.palier.explore.QuestionException;
import org.palier.ground.table.Table;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.SharesChart.Mark;
import org.palier.pictures.SlopeChart;
import org.palier.ui.labels.ScreenColors;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.letters.DrawingCanvas;
import org.palier.ui.tables.TablePage;

/**
 * Two lines of an answer beside each other: two lists say which, a slope chart draws their shares, and a table says what differs most. What cannot be
 * compared is said in place of a chart.
 */
final class ComparePane {

	private static final int LINES = 8;
	/** Of a list of lines, in pixels. */
	private static final int WIDTH = 240;

	private final Composite body;
	private final Combo first;
	private final Combo second;
	private final DrawingCanvas slopes;
	private final TablePage page;
	private final Locale locale = Locale.getDefault();
	private Answer answer;
	private StudyView view;

	ComparePane(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		var head = new Composite(body, SWT.NONE);
		var layout = new RowLayout();
		layout.center = true;
		layout.spacing = 10;
		layout.marginLeft = 16;
		head.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		first = combo(head, ExploreMessages.first);
		var turn = new Button(head, SWT.PUSH);
		turn.setText(ExploreMessages.turn);
		turn.addListener(SWT.Selection, event -> turn());
		second = combo(head, ExploreMessages.second);
		var sash = new SashForm(body, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		slopes = new DrawingCanvas(sash);
		page = new TablePage(sash);
	}

	private Combo combo(Composite head, String name) {
		new Label(head, SWT.NONE).setText(name);
		var combo = new Combo(head, SWT.READ_ONLY);
		// Names of groups may be as long as a line.
		combo.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
		new SpokenName(name).on(combo);
		combo.addListener(SWT.Selection, event -> compare());
		return combo;
	}

	private void turn() {
		int before = first.getSelectionIndex();
		first.select(second.getSelectionIndex());
		second.select(before);
		compare();
	}

	/** Shows an answer whose lines can be compared; lines that were chosen before stay chosen by their names. */
	void show(Answer told, StudyView of) {
		answer = told;
		view = of;
		String[] names = told.lines().stream().map(it -> Comparison.name(it).in(locale)).toArray(String[]::new);
		fill(first, names, 0);
		fill(second, names, 1);
		body.layout(true, true);
		compare();
	}

	private static void fill(Combo combo, String[] names, int otherwise) {
		String before = combo.getText();
		combo.setItems(names);
		int found = List.of(names).indexOf(before);
		combo.select(found >= 0 ? found : Math.min(otherwise, names.length - 1));
	}

	private void compare() {
		int one = first.getSelectionIndex();
		int other = second.getSelectionIndex();
		if (one < 0 || one == other) {
			slopes.say(ExploreMessages.needTwo);
			return;
		}
		try {
			Comparison compared = Comparison.of(answer, answer.lines().get(one), answer.lines().get(other));
			Table table = compared.table();
			SlopeChart chart = chart(compared, table);
			slopes.show((width, height) -> chart.in(Math.max(width, 300), Math.max(height, 240), FontMetrics.openSans(), palette(), locale));
			page.show(table, view);
		} catch (QuestionException refused) {
			slopes.say(refused.reason().in(locale));
		}
	}

	private Palette palette() {
		return ScreenColors.isDark(body.getBackground().getRGB()) ? Palette.DARK : Palette.LIGHT;
	}

	private SlopeChart chart(Comparison compared, Table table) {
		List<SlopeChart.Line> lines = compared.rows().stream().limit(LINES).map(this::line).toList();
		return new SlopeChart(table.title().in(locale), table.definition().in(locale), compared.one().name().in(locale),
				compared.other().name().in(locale), lines);
	}

	private SlopeChart.Line line(Comparison.Row row) {
		return new SlopeChart.Line(row.name().in(locale), Mark.of(row.one()), Mark.of(row.other()), row.verdict() == Comparison.Verdict.CLEAR);
	}

	/** All of it. */
	Composite control() {
		return body;
	}

	/** The table, for tests; null where nothing was compared yet. */
	Table table() {
		return page.table();
	}

	/** Chooses the lines, as a person would. */
	void choose(String one, String other) {
		first.setText(one);
		second.setText(other);
		compare();
	}
}
