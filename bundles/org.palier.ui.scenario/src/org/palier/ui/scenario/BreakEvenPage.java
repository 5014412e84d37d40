// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.text.Bilingual;
import org.palier.model.PalierPackage;
import org.palier.numbers.indicators.Indicator;
import org.palier.scenario.draw.ResolvedScenario.UsedAssumption;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.outcome.BreakEven.Mark;
import org.palier.scenario.outcome.BreakEven;
import org.palier.scenario.outcome.BreakEvenWords;
import org.palier.scenario.outcome.Outcome;
import org.palier.scenario.outcome.OutcomeNumbers;
import org.palier.ui.labels.SpokenName;

/**
 * Finds the value of an assumption that takes a number to a goal within a limit for another number. An example is the reply rate that takes
 * interaction to 30 % within 12 hours a week. Searches when somebody asks, away from the user-interface thread; another count of the
 * scenario puts an end to it.
 */
final class BreakEvenPage {

	private static final double FIRST = 0.05;
	private static final double LAST = 0.95;
	private static final double PERCENT = 100;

	private final IndicatorSource counting;
	private final Composite body;
	private final Combo assumption;
	private final Text low;
	private final Text high;
	private final NumberChoice goalNumber;
	private final Text goal;
	private final Label goalUnit;
	private final NumberChoice limitNumber;
	private final Text limit;
	private final Label limitUnit;
	private final Label answer;
	private ResolvedScenario scenario;
	private String chosen = "";
	private Job running;

	BreakEvenPage(Composite parent, IndicatorSource counting) {
		this.counting = counting;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 10).spacing(8, 8).numColumns(3).applyTo(body);
		var question = new Label(body, SWT.WRAP);
		question.setText(ScenarioText.of("even.question"));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(question);
		label("even.assumption");
		assumption = new Combo(body, SWT.READ_ONLY);
		assumption.setVisibleItemCount(25);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(140, SWT.DEFAULT).applyTo(assumption);
		assumption.addListener(SWT.Selection, event -> range());
		label("even.between");
		Composite between = row(3);
		low = number(between, "even.between");
		new Label(between, SWT.NONE).setText(ScenarioText.of("even.and"));
		high = number(between, "even.and");
		label("even.goal");
		goalNumber = new NumberChoice(body, ScenarioText.of("even.goal"), null, it -> unit(it, true));
		label("even.reaches");
		Composite reaches = row(2);
		goal = number(reaches, "even.reaches");
		goalUnit = unit(reaches);
		label("even.limit");
		limitNumber = new NumberChoice(body, ScenarioText.of("even.limit"), ScenarioText.of("even.no_limit"), it -> unit(it, false));
		label("even.at_most");
		Composite most = row(2);
		limit = number(most, "even.at_most");
		limitUnit = unit(most);
		FormRows.button(row(1), ScenarioText.of("even.search"), this::search);
		answer = new Label(body, SWT.WRAP);
		answer.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(200, SWT.DEFAULT).indent(0, 6).applyTo(answer);
		body.addListener(SWT.Dispose, event -> stop());
	}

	private void label(String key) {
		var label = new Label(body, SWT.NONE);
		label.setText(ScenarioText.of(key));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private Composite row(int columns) {
		var row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
		GridDataFactory.fillDefaults().span(columns == 1 ? 3 : 2, 1).applyTo(row);
		return row;
	}

	/** A field for a number, in which Enter searches. @param key of what stands before it */
	private Text number(Composite parent, String key) {
		var text = new Text(parent, SWT.BORDER | SWT.RIGHT);
		new SpokenName(ScenarioText.of(key)).on(text);
		text.addListener(SWT.DefaultSelection, event -> search());
		GridDataFactory.fillDefaults().hint(80, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static Label unit(Composite parent) {
		var unit = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().hint(24, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(unit);
		return unit;
	}

	/** Shows what the number is in, and takes what it is in the scenario for a start. */
	private void unit(Optional<Outcome> number, boolean ofGoal) {
		Text field = ofGoal ? goal : limit;
		Label unit = ofGoal ? goalUnit : limitUnit;
		if (field == null || unit == null) {
			return;
		}
		field.setEnabled(number.isPresent());
		unit.setText(number.filter(BreakEvenPage::isShare).isPresent() ? "%" : "");
		field.setText(number.map(it -> Decimals.write(rounded(it.spread().median() * (isShare(it) ? PERCENT : 1)))).orElse(""));
	}

	private static boolean isShare(Outcome number) {
		return number.column().isShare();
	}

	private static double rounded(double number) {
		return Double.isFinite(number) ? Math.rint(number * 1000) / 1000 : 0;
	}

	Composite control() {
		return body;
	}

	/** Takes over the scenario and its numbers of another count. */
	void counted(LiveState.Counted counted) {
		stop();
		answer.setText("");
		scenario = counted.simulation().scenario();
		List<UsedAssumption> all = scenario.assumptions();
		assumption.setItems(all.stream().map(it -> it.name().in(Locale.getDefault())).toArray(String[]::new));
		int at = all.stream().map(UsedAssumption::id).toList().indexOf(chosen);
		if (at >= 0) {
			assumption.select(at);
		} else if (!all.isEmpty()) {
			assumption.select(0);
			range();
		}
		List<Outcome> moved = OutcomeNumbers.moved(counted.simulation().outcomes());
		goalNumber.show(moved, counted.simulation().centralTables());
		limitNumber.show(moved, counted.simulation().centralTables());
	}

	/** Looks where the assumption lies, or anywhere that it can, when it is one value. */
	private void range() {
		int at = assumption.getSelectionIndex();
		UsedAssumption it = scenario.assumptions().get(at);
		chosen = it.id();
		boolean one = !(it.values().value(FIRST) < it.values().value(LAST));
		double[] possible = scenario.possible(at);
		low.setText(Decimals.write(rounded(one ? possible[0] : it.values().value(FIRST))));
		high.setText(Decimals.write(rounded(one ? possible[1] : it.values().value(LAST))));
	}

	/** Searches. */
	void search() {
		stop();
		Optional<Outcome> wanted = goalNumber.chosen();
		if (scenario == null || assumption.getSelectionIndex() < 0 || wanted.isEmpty()) {
			tell(ScenarioText.of("even.nothing"));
			return;
		}
		int position = assumption.getSelectionIndex();
		try {
			double from = read(low);
			double to = read(high);
			Mark mark = mark(wanted.get(), goal);
			Optional<Mark> most = limitNumber.chosen().map(it -> mark(it, limit));
			if (!(from < to)) {
				tell(ScenarioText.of("even.order"));
				return;
			}
			Optional<Bilingual> impossible = BreakEven.impossible(scenario, position, from, to);
			if (impossible.isPresent()) {
				tell(impossible.get().in(Locale.getDefault()));
				return;
			}
			search(position, from, to, mark, most);
		} catch (NumberFormatException noNumber) {
			tell(ScenarioText.of("not.a.number", noNumber.getMessage()));
		}
	}

	private void search(int position, double from, double to, Mark mark, Optional<Mark> most) {
		ResolvedScenario searched = scenario;
		List<Indicator> indicators = counting.indicators().get();
		tell(ScenarioText.of("even.searching"));
		running = LiveResults.away(body, progress -> new BreakEvenWords(searched, indicators, position, from, to, mark, most)
				.tell(new BreakEven(searched, indicators).search(position, from, to, mark, most, progress)),
				found -> tell(found.in(Locale.getDefault())), failure -> tell(ScenarioText.of("live.broken", failure)), percent -> {
					// a search takes a moment; what is being done has been said
				});
		running.schedule();
	}

	private static Mark mark(Outcome number, Text bound) {
		return new Mark(number.key(), read(bound) / (isShare(number) ? PERCENT : 1));
	}

	/** @throws NumberFormatException with what was typed */
	private static double read(Text field) {
		Object number = Decimals.read(field.getText().replace("%", ""), PalierPackage.Literals.FIXED_VALUE__VALUE);
		if (number == Decimals.WRONG) {
			throw new NumberFormatException(field.getText());
		}
		return (Double) number;
	}

	private void tell(String words) {
		answer.setText(LegacyActionTools.escapeMnemonics(words));
		body.layout(true, true);
	}

	private void stop() {
		if (running != null) {
			running.cancel();
			running = null;
		}
	}

	/** For tests. */
	String answer() {
		return answer.getText();
	}

	Combo assumption() {
		return assumption;
	}

	List<Text> fields() {
		return List.of(low, high, goal, limit);
	}

	NumberChoice goal() {
		return goalNumber;
	}

	NumberChoice limit() {
		return limitNumber;
	}
}
