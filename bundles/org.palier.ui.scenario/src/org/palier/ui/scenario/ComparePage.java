// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.ground.table.Column;
import org.palier.ground.text.Bilingual;
import org.palier.model.Scenario;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.outcome.CellKey;
import org.palier.scenario.outcome.MonteCarlo;
import org.palier.scenario.outcome.Outcome;
import org.palier.scenario.outcome.OutcomeComparison;
import org.palier.scenario.outcome.OutcomeNumbers;
import org.palier.scenario.outcome.Simulation;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.statistics.summary.Spread;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.study.StudySession;

/**
 * Compares the study and its scenarios, two or more side by side. Each is compared with the first, draw by draw with one seed, with the
 * interval of 80 % of the draws. Counts when somebody asks.
 */
final class ComparePage {

	/** Stands for the study as it stands. */
	private static final Object STUDY = new Object();

	/** Pixels that names need at least. */
	private static final int NAMES = 210;

	private final StudySession session;
	private final IndicatorSource counting;
	private final IntSupplier draws;
	private final Composite body;
	private final CheckboxTableViewer choice;
	private final Label told;
	private final Combo indicator;
	private final Table table;
	private final ColumnWidths widths;
	private List<Simulation> compared = List.of();
	private List<String> ids = List.of();
	private String wanted = "";
	private Job running;

	ComparePage(Composite parent, StudySession session, IndicatorSource counting, IntSupplier draws) {
		this.session = session;
		this.counting = counting;
		this.draws = draws;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 6).spacing(4, 6).applyTo(body);
		choice = CheckboxTableViewer.newCheckList(body, SWT.BORDER);
		new SpokenName(ScenarioText.of("compare.which")).on(choice.getTable());
		choice.setContentProvider(ArrayContentProvider.getInstance());
		choice.setLabelProvider(LabelProvider.createTextProvider(ComparePage::name));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, 92).applyTo(choice.getControl());
		var line = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		told = new Label(line, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(told);
		FormRows.button(line, ScenarioText.of("compare.do"), this::compare);
		tell(ScenarioText.of("compare.hint"));
		indicator = new Combo(body, SWT.READ_ONLY);
		indicator.setVisibleItemCount(25);
		new SpokenName(ScenarioText.of("choice.indicator")).on(indicator);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(indicator);
		indicator.addListener(SWT.Selection, event -> {
			wanted = ids.get(indicator.getSelectionIndex());
			list();
		});
		table = new Table(body, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		new SpokenName(ScenarioText.of("page.compare")).on(table);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		widths = new ColumnWidths(table, NAMES, List.of());
		seen(false);
		body.addListener(SWT.Dispose, event -> stop());
	}

	private static String name(Object thing) {
		return thing instanceof Scenario it ? ModelLabels.ofWorkbench().text(it) : ScenarioText.of("base.study");
	}

	Composite control() {
		return body;
	}

	private void tell(String words) {
		told.setText(LegacyActionTools.escapeMnemonics(words));
		body.layout(true, true);
	}

	/** The results of the comparison; before the first one, only a hint on the next step. */
	private void seen(boolean compared) {
		for (Control it : List.of(indicator, table)) {
			((GridData) it.getLayoutData()).exclude = !compared;
			it.setVisible(compared);
		}
		body.layout(true, true);
	}

	/** Scenarios may have come, gone or changed: what is shown may be out of date. @param own checked until somebody chooses */
	void studyChanged(Scenario own) {
		List<Object> all = new ArrayList<>(List.of(STUDY));
		all.addAll(session.study().getScenarios());
		boolean first = choice.getInput() == null;
		Object[] checked = choice.getCheckedElements();
		choice.setInput(all);
		choice.setCheckedElements(first ? new Object[] { STUDY, own } : checked);
		if (!compared.isEmpty()) {
			tell(ScenarioText.of("compare.stale"));
		}
	}

	/** Compares what is checked. */
	void compare() {
		stop();
		Object[] checked = choice.getCheckedElements();
		if (checked.length < 2) {
			tell(ScenarioText.of("compare.hint"));
			return;
		}
		List<ResolvedScenario> scenarios = new ArrayList<>();
		for (Object thing : checked) {
			try {
				scenarios.add(thing instanceof Scenario it ? ResolvedScenario.of(session.study(), session.view(), it, counting.kinds().get())
						: ResolvedScenario.unchanged(session.study(), session.view()));
			} catch (ScenarioRefusedException refused) {
				tell(ScenarioText.of("compare.refused", name(thing), refused.reason().in(Locale.getDefault())));
				return;
			}
		}
		long seed = scenarios.stream().filter(it -> !it.assumptions().isEmpty()).mapToLong(ResolvedScenario::seed).findFirst().orElse(1);
		int number = draws.getAsInt();
		tell(ScenarioText.of("live.counting"));
		running = LiveResults.away(body, progress -> IntStream.range(0, scenarios.size()).mapToObj(it -> new MonteCarlo().run(scenarios.get(it),
				counting.indicators().get(), number, seed, progress.part(it, scenarios.size()))).toList(), this::show,
				failure -> tell(ScenarioText.of("live.broken", failure)), percent -> tell(new LiveState.Counting(percent).words()));
		running.schedule();
	}

	private void stop() {
		if (running != null) {
			running.cancel();
			running = null;
		}
	}

	private void show(List<Simulation> simulations) {
		compared = simulations;
		tell(ScenarioText.of("compare.done", simulations.getFirst().scenario().name().in(Locale.getDefault()),
				new OutcomeNumbers(Locale.getDefault()).plain(simulations.getFirst().draws()), String.valueOf(simulations.getFirst().seed())));
		Map<String, Bilingual> titles = new LinkedHashMap<>();
		simulations.getFirst().centralTables().forEach(it -> titles.put(it.id(), it.title()));
		ids = titles.keySet().stream().filter(it -> differences().stream().anyMatch(row -> row.key().indicator().equals(it))).toList();
		indicator.setItems(ids.stream().map(it -> titles.get(it).in(Locale.getDefault())).toArray(String[]::new));
		if (!ids.contains(wanted)) {
			wanted = ids.stream().min(OutcomeTable.ORDER).orElse("");
		}
		indicator.select(ids.indexOf(wanted));
		seen(true);
		list();
	}

	private List<OutcomeComparison> differences() {
		List<OutcomeComparison> rows = new ArrayList<>();
		for (Simulation other : compared.subList(1, compared.size())) {
			OutcomeComparison.of(compared.getFirst(), other).stream()
					.filter(it -> it.differs() && !it.key().isBound()).forEach(rows::add);
		}
		return rows;
	}

	private void list() {
		table.setRedraw(false);
		table.removeAll();
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		var numbers = new OutcomeNumbers(Locale.getDefault());
		column(ScenarioText.of("column.what"), SWT.LEFT);
		for (Simulation it : compared) {
			column(it.scenario().name().in(Locale.getDefault()), SWT.RIGHT);
		}
		for (Simulation it : compared.subList(Math.min(1, compared.size()), compared.size())) {
			column(compared.size() == 2 ? ScenarioText.of("column.difference")
					: ScenarioText.of("column.difference.of", it.scenario().name().in(Locale.getDefault())), SWT.RIGHT);
		}
		List<Map<CellKey, OutcomeComparison>> others = compared.subList(1, compared.size()).stream().map(it -> {
			Map<CellKey, OutcomeComparison> byKey = new LinkedHashMap<>();
			OutcomeComparison.of(compared.getFirst(), it).forEach(row -> byKey.put(row.key(), row));
			return byKey;
		}).toList();
		List<CellKey> keys = differences().stream().map(OutcomeComparison::key).filter(it -> it.indicator().equals(wanted)).distinct().toList();
		Map<CellKey, Outcome> named = new LinkedHashMap<>();
		compared.reversed().forEach(it -> it.outcomes().forEach(row -> named.put(row.key(), row)));
		var names = ShortNames.of(keys.stream().map(named::get).map(numbers::what).toList());
		table.getColumn(0).setText(names.title());
		table.getColumn(0).setToolTipText(names.title());
		List<List<String>> texts = new ArrayList<>(List.of(names.lines()));
		for (int i = 1; i < table.getColumnCount(); i++) {
			texts.add(new ArrayList<>());
		}
		for (int name = 0; name < keys.size(); name++) {
			CellKey key = keys.get(name);
			Column column = named.get(key).column();
			List<String> cells = new ArrayList<>(List.of(names.line(name)));
			for (Simulation it : compared) {
				cells.add(written(it.draws(key).map(Spread::of).orElse(Spread.of(new double[0])), column, numbers));
			}
			for (Map<CellKey, OutcomeComparison> other : others) {
				OutcomeComparison row = other.get(key);
				cells.add(row == null ? "–" : ScenarioText.of("compare.between", numbers.difference(row.difference().median(), column),
						numbers.difference(row.difference().q10(), column), numbers.difference(row.difference().q90(), column)));
			}
			if (names.begins(name)) {
				var heading = new TableItem(table, SWT.NONE);
				heading.setText(names.headings().get(name));
				heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			}
			new TableItem(table, SWT.NONE).setText(cells.toArray(String[]::new));
			for (int i = 1; i < cells.size(); i++) {
				texts.get(i).add(cells.get(i));
			}
		}
		widths.show(texts);
		table.setRedraw(true);
	}

	/** The middle of the draws, and where 80 % of them lie unless that is written alike. */
	private static String written(Spread spread, Column column, OutcomeNumbers numbers) {
		String median = numbers.number(spread.median(), column);
		boolean alike = median.equals(numbers.number(spread.q10(), column)) && median.equals(numbers.number(spread.q90(), column));
		return alike ? median : median + " (" + numbers.interval(spread.q10(), spread.q90(), column) + ")";
	}

	private void column(String title, int align) {
		var column = new TableColumn(table, align);
		column.setText(title);
		column.setToolTipText(title);
	}

	/** For tests. */
	CheckboxTableViewer choice() {
		return choice;
	}

	Table table() {
		return table;
	}
}
