// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore.compare;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.compare.Side;
import org.palier.compare.Sides.Choice;
import org.palier.compare.Sides.Kind;
import org.palier.explore.Measure;
import org.palier.ui.labels.SpokenName;

/** Which two are compared: a list of kinds, and of each kind a list for either side. */
final class SideChoice {

	/** The width of a list, in pixels; names of groups may be as long as a line. */
	private static final int KIND = 150;
	private static final int SIDE = 230;
	private static final int MEASURE = 210;

	private final Composite body;
	private final Combo kind;
	private final Combo first;
	private final Combo second;
	private final Button turn;
	private final Combo measure;
	private final Locale locale = Locale.getDefault();
	private final Runnable chosen;
	private List<Kind> kinds = List.of();
	private List<Measure> measures = List.of();

	/** @param chosen told that a person chose */
	SideChoice(Composite parent, Runnable chosen) {
		this.chosen = chosen;
		body = new Composite(parent, SWT.NONE);
		var layout = new RowLayout();
		layout.center = true;
		layout.spacing = 8;
		layout.marginLeft = 16;
		body.setLayout(layout);
		kind = combo(CompareMessages.kind, KIND, this::another);
		first = combo(CompareMessages.first, SIDE, chosen);
		turn = new Button(body, SWT.PUSH);
		turn.setText(CompareMessages.turn);
		turn.addListener(SWT.Selection, event -> turn());
		second = combo(CompareMessages.second, SIDE, chosen);
		measure = combo(CompareMessages.measure, MEASURE, chosen);
	}

	private Combo combo(String name, int width, Runnable then) {
		new Label(body, SWT.NONE).setText(name);
		var combo = new Combo(body, SWT.READ_ONLY);
		combo.setLayoutData(new RowData(width, SWT.DEFAULT));
		new SpokenName(name).on(combo);
		combo.addListener(SWT.Selection, event -> then.run());
		return combo;
	}

	/** Where more that is done with the comparison can stand. */
	Composite control() {
		return body;
	}

	/** Shows what there is. @param of the kind that has both sides @param measures that can be counted @param counted which of them is */
	void show(List<Kind> all, Kind of, Side one, Side other, List<Measure> measures, Measure counted) {
		this.measures = measures;
		measure.setItems(measures.stream().map(it -> it.label().in(locale)).toArray(String[]::new));
		measure.select(measures.indexOf(counted));
		kinds = all;
		kind.setItems(all.stream().map(it -> it.name().in(locale)).toArray(String[]::new));
		kind.select(all.indexOf(of));
		fill(first, of, one);
		fill(second, of, other);
		for (var each : List.of(kind, first, second, turn, measure)) {
			each.setEnabled(!all.isEmpty());
		}
		body.getParent().layout(true, true);
	}

	private void fill(Combo combo, Kind of, Side side) {
		List<Choice> choices = of == null ? List.of() : of.choices();
		combo.setItems(choices.stream().map(it -> it.name().in(locale)).toArray(String[]::new));
		combo.select(choices.stream().map(Choice::side).toList().indexOf(side));
	}

	private void another() {
		Kind of = kinds.get(kind.getSelectionIndex());
		fill(first, of, of.choices().get(0).side());
		fill(second, of, of.choices().get(1).side());
		chosen.run();
	}

	private void turn() {
		int before = first.getSelectionIndex();
		first.select(second.getSelectionIndex());
		second.select(before);
		chosen.run();
	}

	/** The measure; null before one is chosen. */
	Measure measure() {
		return measure.getSelectionIndex() < 0 ? null : measures.get(measure.getSelectionIndex());
	}

	/** The first side; null before there is one. */
	Side one() {
		return side(first);
	}

	/** The second side; null before there is one. */
	Side other() {
		return side(second);
	}

	private Side side(Combo combo) {
		return kind.getSelectionIndex() < 0 || combo.getSelectionIndex() < 0 ? null
				: kinds.get(kind.getSelectionIndex()).choices().get(combo.getSelectionIndex()).side();
	}

	/** Goes to the second list: the first was chosen where the page was opened from. */
	void setFocus() {
		second.setFocus();
	}

	/** Chooses the sides as a person would, by the names that the lists show. */
	void choose(String kindName, String one, String other) {
		kind.setText(kindName);
		another();
		first.setText(one);
		second.setText(other);
		chosen.run();
	}
}
