// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.palier.ground.text.Typography;
import org.palier.model.Scenario;
import org.palier.scenario.plan.Impossibility;
import org.palier.study.assumptions.AssumptionWords;
import org.palier.ui.study.EditorPages;
import org.palier.ui.study.StudySession;

/** The results of a scenario in pages. Above them is how it was drawn, or why it cannot be. */
final class ResultsPane {

	private static final List<Integer> DRAWS = List.of(500, 1000, 2000, 5000, 10_000);
	private static final int FIRST = 1;

	private final StudySession session;
	private final Composite head;
	private final Composite body;
	private final Label status;
	private final Label sources;
	private final Combo draws;
	private final ProblemList problems;
	private final EditorPages folder;
	private final OutcomeTable outcomes;
	private final SensitivityPage sensitivity;
	private final PyramidPage pyramid;
	private final BreakEvenPage even;
	private final ComparePage compare;
	private final LiveResults live;
	private Scenario scenario;
	private LiveState state = LiveState.Counting.BEGUN;
	private LocalTime shownAt = LocalTime.now();
	private Runnable told = () -> {
		// until somebody listens
	};

	/**
	 * @param head   gets how it was drawn; a grid of four columns of which one is taken
	 * @param parent gets what it comes to
	 * @param site   of the editor
	 * @param turning has the results seen before a key turns to another page
	 * @param reveal shows the thing that a problem is about
	 */
	ResultsPane(Composite head, Composite parent, IWorkbenchPartSite site, Runnable turning, StudySession session, IndicatorSource counting,
			Consumer<Object> reveal) {
		this.session = session;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 2).spacing(4, 4).applyTo(body);
		this.head = head;
		status = new Label(head, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(status);
		new Label(head, SWT.NONE).setText(ScenarioText.of("draws"));
		draws = new Combo(head, SWT.READ_ONLY);
		draws.setItems(DRAWS.stream().map(it -> new Typography(Locale.getDefault()).count(it)).toArray(String[]::new));
		draws.select(FIRST);
		draws.addListener(SWT.Selection, event -> ask(scenario));
		sources = new Label(head, SWT.WRAP);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(sources);
		problems = new ProblemList(head, reveal);
		folder = new EditorPages(body, site, turning);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder.control());
		outcomes = new OutcomeTable(folder.control());
		sensitivity = new SensitivityPage(folder.control(), session, counting);
		pyramid = new PyramidPage(folder.control(), session);
		even = new BreakEvenPage(folder.control(), counting);
		compare = new ComparePage(folder.control(), session, counting, this::drawn);
		tab("page.results", outcomes.control());
		tab("page.sensitivity", sensitivity.tornado());
		tab("page.years", sensitivity.fan());
		tab("page.pyramid", pyramid.control());
		tab("page.even", even.control());
		tab("page.compare", compare.control());
		outcomes.onSelection(it -> sensitivity.ask(scenario, it));
		live = new LiveResults(body, counting, this::show);
	}

	private void tab(String key, Control control) {
		folder.add(ScenarioText.of(key), control);
	}

	private int drawn() {
		return DRAWS.get(draws.getSelectionIndex());
	}

	/** Has a scenario drawn anew. */
	void ask(Scenario asked) {
		scenario = asked;
		long supposed = asked.getAssumptions().stream().filter(it -> AssumptionWords.source(it).isEmpty()).count();
		sources.setText(supposed == 0 ? "" : ScenarioText.of("supposed.count", supposed, asked.getAssumptions().size()));
		var place = (GridData) sources.getLayoutData();
		if (place.exclude != (supposed == 0)) {
			place.exclude = supposed == 0;
			sources.setVisible(supposed > 0);
			head.getParent().layout(true, true);
		}
		compare.studyChanged(asked);
		live.ask(new LiveResults.Question(session.study(), session.view(), asked, drawn()));
	}

	private void show(LiveState now) {
		state = now;
		shownAt = LocalTime.now();
		boolean hadProblems = !problems.texts().isEmpty();
		List<Impossibility> findings = now instanceof LiveState.Impossible impossible ? impossible.findings() : List.of();
		problems.show(findings);
		String words = words(now);
		status.setText(LegacyActionTools.escapeMnemonics(words));
		status.setToolTipText(words);
		if (now instanceof LiveState.Counted counted) {
			sensitivity.counted(counted);
			outcomes.show(counted);
			if (outcomes.shown().isEmpty()) {
				sensitivity.nothing();
			}
			pyramid.show(counted);
			even.counted(counted);
		}
		folder.control().setEnabled(findings.isEmpty());
		if (hadProblems || !findings.isEmpty()) {
			head.getParent().layout(true, true);
		}
		told.run();
	}

	private static String words(LiveState now) {
		var typography = new Typography(Locale.getDefault());
		return switch (now) {
		case LiveState.Counting counting -> counting.words();
		case LiveState.Impossible impossible -> ScenarioText.of("live.impossible");
		case LiveState.Broken broken -> ScenarioText.of("live.broken", broken.reason());
		case LiveState.Counted counted -> ScenarioText.of("live.counted", typography.count(counted.simulation().draws()),
				String.valueOf(counted.simulation().seed()), typography.number(counted.milliseconds() / 1000.0, 1));
		};
	}

	/** How the last draws went and when. */
	String words() {
		return state instanceof LiveState.Counting ? words(state)
				: ScenarioText.of("fact.draws.at", words(state), shownAt.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME));
	}

	/** @param listener called when draws went on or are there */
	void onDraws(Runnable listener) {
		told = listener;
	}

	/** How far counting is; for tests. */
	LiveState state() {
		return live.isBusy() ? LiveState.Counting.BEGUN : state;
	}

	ProblemList problems() {
		return problems;
	}

	OutcomeTable outcomes() {
		return outcomes;
	}

	SensitivityPage sensitivity() {
		return sensitivity;
	}

	PyramidPage pyramid() {
		return pyramid;
	}

	BreakEvenPage even() {
		return even;
	}

	ComparePage compare() {
		return compare;
	}

	/** Number of the page that is seen, from 0. */
	int page() {
		return folder.selected();
	}

	/** Goes to a page. @param number from 0 */
	void page(int number) {
		folder.select(number);
	}
}
