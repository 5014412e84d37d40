// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.palier.ground.table.Table;
import org.palier.scenario.outcome.CellKey;
import org.palier.scenario.outcome.Outcome;
import org.palier.scenario.outcome.OutcomeNumbers;
import org.palier.ui.labels.CellTips;
import org.palier.ui.labels.SpokenName;

/** Every number that a scenario moves: in the study as it stands, under the scenario, with the interval of 80 % of the draws. */
final class OutcomeTable {

	/** Indicators that people ask for first. */
	private static final List<String> FIRST = List.of("hours_of_work", "pyramid_profile", "post_pyramid_profile", "penetration");
	/** Ids of indicators, those first that a person looks for first; the others as they are. */
	static final Comparator<String> ORDER = Comparator.comparingInt(it -> FIRST.contains(it) ? FIRST.indexOf(it) : FIRST.size());

	/** Pixels that names need before the numbers of the study, then the intervals, are shown beside them. */
	private static final int NAMES = 210;
	/** A row before this one is seen with all before it. */
	private static final int FEW = 6;
	private static final int BASE = 1;
	private static final int INTERVAL = 3;

	/** A row: a number, or what the next ones have in common. @param outcome null for a heading */
	private record Line(String text, Outcome outcome) {
	}

	private final Composite body;
	private final Combo indicator;
	private final TableViewer viewer;
	private final ColumnWidths widths;
	private final Label whole;
	private final OutcomeNumbers numbers = new OutcomeNumbers(Locale.getDefault());
	private final List<Table> indicators = new ArrayList<>();
	private List<Outcome> all = List.of();
	private List<Outcome> shown = List.of();
	private List<Line> rows = List.of();
	private String wanted = "";
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
		viewer = new TableViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
		viewer.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTable());
		new SpokenName(ScenarioText.of("page.results")).on(viewer.getTable());
		viewer.setUseHashlookup(true);
		viewer.setContentProvider((ILazyContentProvider) row -> viewer.replace(rows.get(row), row));
		CellTips.enableFor(viewer);
		column("what", SWT.LEFT, Line::text);
		column("base", SWT.RIGHT, it -> base(it.outcome()));
		column("scenario", SWT.RIGHT, it -> median(it.outcome()));
		column("interval", SWT.RIGHT, it -> interval(it.outcome()));
		column("difference", SWT.RIGHT, it -> difference(it.outcome()));
		widths = new ColumnWidths(viewer.getTable(), NAMES, List.of(BASE, INTERVAL));
		whole = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(whole);
		viewer.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof Line line && line.outcome() != null) {
				select(line.outcome());
			}
		});
	}

	private void column(String key, int align, Function<Line, String> text) {
		var column = new TableViewerColumn(viewer, align);
		column.getColumn().setText(ScenarioText.of("column." + key));
		boolean names = key.equals("what");
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return names || ((Line) element).outcome() != null ? text.apply((Line) element) : "";
			}

			@Override
			public String getToolTipText(Object element) {
				return element instanceof Line line && line.outcome() != null ? inWords(line.outcome()) : getText(element);
			}

			@Override
			public Font getFont(Object element) {
				return ((Line) element).outcome() == null ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
			}
		});
	}

	private String base(Outcome outcome) {
		return numbers.number(outcome.base(), outcome.column());
	}

	private String median(Outcome outcome) {
		return numbers.number(outcome.spread().median(), outcome.column());
	}

	private String interval(Outcome outcome) {
		return numbers.interval(outcome.spread().q10(), outcome.spread().q90(), outcome.column());
	}

	private String difference(Outcome outcome) {
		return numbers.difference(OutcomeNumbers.printed(outcome.base(), outcome.spread().median(), outcome.column()), outcome.column());
	}

	/** Whether all draws come to what is written alike. */
	private boolean isCertain(Outcome outcome) {
		return outcome.spread().undefined() == 0 && numbers.number(outcome.spread().q10(), outcome.column())
				.equals(numbers.number(outcome.spread().q90(), outcome.column()));
	}

	/** All that is known of a number, its name whole. */
	private String inWords(Outcome outcome) {
		String scenario = isCertain(outcome) ? ScenarioText.of("whole.certain", median(outcome))
				: ScenarioText.of("whole.scenario", median(outcome), numbers.number(outcome.spread().q10(), outcome.column()),
						numbers.number(outcome.spread().q90(), outcome.column()));
		return Double.isNaN(outcome.base()) ? ScenarioText.of("whole.new", numbers.what(outcome), scenario)
				: ScenarioText.of("whole", numbers.what(outcome), base(outcome), scenario, difference(outcome));
	}

	private void select(Outcome outcome) {
		chosen = outcome.key();
		whole.setText(LegacyActionTools.escapeMnemonics(inWords(outcome)));
		body.layout(true, true);
		told.accept(outcome);
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
		indicators.sort(Comparator.comparing((Table it) -> isNew(it.id()))
				.thenComparing(Table::id, ORDER));
		indicator.setItems(indicators.stream().map(it -> it.title().in(Locale.getDefault())).toArray(String[]::new));
		int at = indicators.stream().map(Table::id).toList().indexOf(wanted);
		if (at < 0 && !indicators.isEmpty()) {
			at = 0;
			wanted = indicators.getFirst().id();
		}
		indicator.select(at);
		list();
	}

	/** Whether the study as it stands has none of the numbers of an indicator: there is nothing to compare. */
	private boolean isNew(String id) {
		return all.stream().filter(it -> it.key().indicator().equals(id)).allMatch(it -> Double.isNaN(it.base()));
	}

	private void list() {
		seen(!all.isEmpty());
		shown = all.stream().filter(it -> it.key().indicator().equals(wanted)).toList();
		var names = ShortNames.of(shown.stream().map(numbers::what).toList());
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < shown.size(); i++) {
			if (names.begins(i)) {
				lines.add(new Line(names.headings().get(i), null));
			}
			lines.add(new Line(names.line(i), shown.get(i)));
		}
		// The viewer would look for what was selected in rows that are no longer there.
		viewer.getTable().deselectAll();
		viewer.setItemCount(0);
		rows = lines;
		viewer.getTable().getColumn(0).setText(names.title());
		viewer.getTable().getColumn(0).setToolTipText(names.title());
		viewer.setInput(rows);
		viewer.setItemCount(rows.size());
		viewer.refresh();
		widths.show(List.of(names.lines(), shown.stream().map(this::base).toList(), shown.stream().map(this::median).toList(),
				shown.stream().map(this::interval).toList(), shown.stream().map(this::difference).toList()));
		if (!shown.isEmpty()) {
			Outcome select = shown.stream().filter(it -> it.key().equals(chosen)).findFirst()
					.or(() -> shown.stream().filter(it -> !isCertain(it)).findFirst()).orElse(shown.getFirst());
			int at = rows.stream().map(Line::outcome).toList().indexOf(select);
			select(select);
			viewer.getTable().setSelection(at);
			// The heading over it is seen with it.
			if (at < FEW) {
				viewer.getTable().setTopIndex(0);
			}
		}
	}

	/** A scenario that moves nothing gets a sentence that says so, and what to do. */
	private void seen(boolean moves) {
		for (Control it : List.of(indicator, viewer.getTable())) {
			((GridData) it.getLayoutData()).exclude = !moves;
			it.setVisible(moves);
		}
		if (!moves) {
			whole.setText(ScenarioText.of("nothing.moves"));
		}
		body.layout(true, true);
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
