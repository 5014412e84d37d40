// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.palier.ground.table.Table;
import org.palier.scenario.outcome.CellKey;
import org.palier.scenario.outcome.Outcome;
import org.palier.scenario.outcome.OutcomeNumbers;
import org.palier.ui.labels.SpokenName;

/** Two lists to choose a number that a scenario moves: of which indicator, and which of its numbers. */
final class NumberChoice {

	private final Combo indicator;
	private final Combo number;
	private final String nothing;
	private final Consumer<Optional<Outcome>> told;
	private List<Outcome> all = List.of();
	private List<String> ids = List.of();
	private List<Outcome> shown = List.of();
	private String wanted = "";
	private CellKey chosen;

	/**
	 * @param parent  a grid of which two columns are taken; the lists stand one below the other there
	 * @param name    of the number, for a screen reader
	 * @param nothing what stands for no number; null when there must be one
	 * @param told    of another choice
	 */
	NumberChoice(Composite parent, String name, String nothing, Consumer<Optional<Outcome>> told) {
		this.nothing = nothing;
		this.told = told;
		var place = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(place);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(place);
		indicator = combo(place);
		number = combo(place);
		new SpokenName(ScenarioText.of("spoken.part", name, ScenarioText.of("choice.indicator"))).on(indicator);
		new SpokenName(ScenarioText.of("spoken.part", name, ScenarioText.of("choice.number"))).on(number);
		indicator.addListener(SWT.Selection, event -> {
			wanted = ids.get(indicator.getSelectionIndex());
			chosen = null;
			list();
		});
		number.addListener(SWT.Selection, event -> {
			chosen = shown.get(number.getSelectionIndex()).key();
			told.accept(chosen());
		});
	}

	private static Combo combo(Composite parent) {
		var combo = new Combo(parent, SWT.READ_ONLY);
		combo.setVisibleItemCount(25);
		GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	/** Takes over the numbers of another count; what was chosen stays chosen while it is there. @param tables their indicators */
	void show(List<Outcome> moved, List<Table> tables) {
		all = moved;
		List<Table> counted = tables.stream().filter(table -> moved.stream().anyMatch(it -> it.key().indicator().equals(table.id()))).toList();
		List<String> titles = new ArrayList<>(counted.stream().map(it -> it.title().in(Locale.getDefault())).toList());
		ids = new ArrayList<>(counted.stream().map(Table::id).toList());
		if (nothing != null) {
			titles.addFirst(nothing);
			ids.addFirst("");
		}
		indicator.setItems(titles.toArray(String[]::new));
		if (!ids.contains(wanted)) {
			wanted = ids.isEmpty() ? "" : ids.getFirst();
		}
		indicator.select(ids.indexOf(wanted));
		list();
	}

	private void list() {
		var numbers = new OutcomeNumbers(Locale.getDefault());
		shown = all.stream().filter(it -> it.key().indicator().equals(wanted)).toList();
		List<String> names = shown.stream().map(numbers::what).toList();
		ShortNames shorter = ShortNames.of(names);
		number.setItems(IntStream.range(0, names.size()).mapToObj(shorter::alone).toArray(String[]::new));
		number.setToolTipText(shorter.title());
		number.setEnabled(!shown.isEmpty());
		int at = shown.stream().map(Outcome::key).toList().indexOf(chosen);
		if (!shown.isEmpty()) {
			number.select(Math.max(0, at));
			chosen = shown.get(Math.max(0, at)).key();
		}
		told.accept(chosen());
	}

	/** Chooses a number. */
	void choose(CellKey key) {
		wanted = key.indicator();
		chosen = key;
		indicator.select(ids.indexOf(wanted));
		list();
	}

	/** The number; empty when none is chosen or there is none. */
	Optional<Outcome> chosen() {
		return shown.stream().filter(it -> it.key().equals(chosen)).findFirst();
	}
}
