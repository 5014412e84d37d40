// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.palier.core.scenario.CellKey;
import org.palier.core.scenario.Outcome;
import org.palier.core.scenario.OutcomeNumbers;
import org.palier.core.table.Table;
import org.palier.ui.labels.SpokenName;

/** Every number that a scenario moves: in the study as it stands, under the scenario, with the interval of 80 % of the draws. */
final class OutcomeTable {

	/** Indicators that people ask for first. */
	private static final List<String> FIRST = List.of("hours_of_work", "pyramid_profile", "post_pyramid_profile", "penetration");

	private final Composite body;
	private final Combo indicator;
	private final TableViewer viewer;
	private final List<Table> indicators = new ArrayList<>();
	private List<Outcome> all = List.of();
	private List<Outcome> shown = List.of();
	private String wanted = "";
	private ShortNames names = new ShortNames("");
	private CellKey chosen;
	private Consumer<Outcome> told = it -> {
		// until somebody listens
	};

	OutcomeTable(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 6).spacing(4, 6).applyTo(body);
		indicator = new Combo(body, SWT.READ_ONLY);
		indicator.setVisibleItemCount(25);
		new SpokenName(ScenarioText.of("choice.indicator")).on(indicator);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(indicator);
		indicator.addListener(SWT.Selection, event -> {
			wanted = indicators.get(indicator.getSelectionIndex()).id();
			list();
		});
		var place = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		var layout = new TableColumnLayout();
		place.setLayout(layout);
		viewer = new TableViewer(place, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
		viewer.getTable().setHeaderVisible(true);
		new SpokenName(ScenarioText.of("page.results")).on(viewer.getTable());
		viewer.setUseHashlookup(true);
		viewer.setContentProvider((ILazyContentProvider) row -> viewer.replace(shown.get(row), row));
		ColumnViewerToolTipSupport.enableFor(viewer);
		var numbers = new OutcomeNumbers(Locale.getDefault());
		column(layout, "what", 36, SWT.LEFT, it -> names.rest(numbers.what(it)), numbers::what);
		column(layout, "base", 14, SWT.RIGHT, it -> numbers.number(it.base(), it.column()));
		column(layout, "scenario", 13, SWT.RIGHT, it -> numbers.number(it.spread().median(), it.column()));
		column(layout, "interval", 22, SWT.RIGHT, it -> numbers.interval(it.spread().q10(), it.spread().q90(), it.column()));
		column(layout, "difference", 15, SWT.RIGHT, it -> numbers.difference(it.spread().median() - it.base(), it.column()));
		viewer.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof Outcome outcome) {
				chosen = outcome.key();
				told.accept(outcome);
			}
		});
	}

	private void column(TableColumnLayout layout, String key, int weight, int align, Function<Outcome, String> text) {
		column(layout, key, weight, align, text, text);
	}

	/** @param whole what the text is short for */
	private void column(TableColumnLayout layout, String key, int weight, int align, Function<Outcome, String> text,
			Function<Outcome, String> whole) {
		var column = new TableViewerColumn(viewer, align);
		column.getColumn().setText(ScenarioText.of("column." + key));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, key.equals("what") ? 180 : 100));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Outcome) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return whole.apply((Outcome) element);
			}
		});
	}

	Composite control() {
		return body;
	}

	/** @param listener told of the number that is selected, again after each count */
	void onSelection(Consumer<Outcome> listener) {
		told = listener;
	}

	/** Shows the numbers of another count. */
	void show(LiveState.Counted counted) {
		all = OutcomeNumbers.moved(counted.simulation().outcomes());
		indicators.clear();
		for (Table table : counted.simulation().centralTables()) {
			if (all.stream().anyMatch(it -> it.key().indicator().equals(table.id()))) {
				indicators.add(table);
			}
		}
		indicators.sort(java.util.Comparator.comparingInt(it -> FIRST.contains(it.id()) ? FIRST.indexOf(it.id()) : FIRST.size()));
		indicator.setItems(indicators.stream().map(it -> it.title().in(Locale.getDefault())).toArray(String[]::new));
		int at = indicators.stream().map(Table::id).toList().indexOf(wanted);
		if (at < 0 && !indicators.isEmpty()) {
			at = 0;
			wanted = indicators.getFirst().id();
		}
		indicator.select(at);
		list();
	}

	private void list() {
		shown = all.stream().filter(it -> it.key().indicator().equals(wanted)).toList();
		names = ShortNames.of(shown.stream().map(new OutcomeNumbers(Locale.getDefault())::what).toList());
		viewer.getTable().getColumn(0).setText(names.title());
		viewer.getTable().getColumn(0).setToolTipText(names.title());
		viewer.setInput(shown);
		viewer.setItemCount(shown.size());
		viewer.refresh();
		if (!shown.isEmpty()) {
			Outcome select = shown.stream().filter(it -> it.key().equals(chosen)).findFirst().orElse(shown.getFirst());
			viewer.setSelection(new StructuredSelection(select), true);
			told.accept(select);
		}
	}

	/** The numbers that are listed. */
	List<Outcome> shown() {
		return shown;
	}

	/** Lists an indicator. */
	void choose(String id) {
		wanted = id;
		list();
	}

	Viewer viewer() {
		return viewer;
	}
}
