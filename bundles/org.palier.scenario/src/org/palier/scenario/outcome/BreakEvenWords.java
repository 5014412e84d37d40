// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.numbers.indicators.Indicator;
import org.palier.scenario.draw.ResolvedScenario.UsedAssumption;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.outcome.BreakEven.Mark;
import org.palier.scenario.outcome.BreakEven.Result;
import org.palier.scenario.words.ScenarioWords;
import org.palier.study.assumptions.AssumptionUnits;

/**
 * The result of a search for a break-even, in a sentence with the names of its numbers; the same in the workbench and
 * on the command line. Immutable.
 */
public final class BreakEvenWords {

	private final UsedAssumption assumption;
	private final double low;
	private final double high;
	private final Named goal;
	private final Optional<Named> limit;

	/** A number with its name. @param column empty when the central draw has no such row: then the key must do */
	private record Named(Mark mark, List<Value> items, Optional<Column> column) {

		static Named of(Mark mark, List<Indicator> indicators, ResolvedScenario scenario) {
			Table table = indicators.stream().filter(it -> it.id().equals(mark.key().indicator())).findFirst()
					.orElseThrow(() -> new IllegalArgumentException("No indicator counts " + mark.key())).compute(scenario.central());
			return table.rows().stream().filter(it -> CellKey.rowOf(table, it).equals(mark.key().row())).findFirst()
					.map(it -> new Named(mark, it.subList(0, mark.key().row().size()),
							table.columns().stream().filter(column -> column.id().equals(mark.key().column())).findFirst()))
					.orElse(new Named(mark, List.of(), Optional.empty()));
		}

		String what(Locale locale) {
			return column.map(it -> new OutcomeNumbers(locale).what(items, it)).orElse(mark.key().toString());
		}

		String number(double number, Locale locale) {
			return column.filter(Column::isShare).isPresent() ? new Typography(locale).percent(number)
					: new OutcomeNumbers(locale).plain(number);
		}
	}

	/**
	 * Makes the words of a search.
	 *
	 * @param indicators that count its numbers
	 * @param assumption position in {@link ResolvedScenario#assumptions}
	 */
	public BreakEvenWords(ResolvedScenario scenario, List<Indicator> indicators, int assumption, double low, double high, Mark goal,
			Optional<Mark> limit) {
		this.assumption = scenario.assumptions().get(assumption);
		this.low = low;
		this.high = high;
		this.goal = Named.of(goal, indicators, scenario);
		this.limit = limit.map(it -> Named.of(it, indicators, scenario));
	}

	/** Writes the result. */
	public Bilingual tell(Result result) {
		return switch (result) {
		case Result.Reached it when it.limited().isPresent() -> text("reached_within", locale -> List.of(goal.what(locale),
				goal.number(it.number(), locale), name(locale), value(it.value(), locale), limit.orElseThrow().what(locale),
				limit.orElseThrow().number(it.limited().get(), locale), limit.orElseThrow().number(limit.orElseThrow().mark().bound(), locale)));
		case Result.Reached it -> text("reached",
				locale -> List.of(goal.what(locale), goal.number(it.number(), locale), name(locale), value(it.value(), locale)));
		case Result.TooMuch it -> text("too_much", locale -> List.of(goal.what(locale), goal.number(it.number(), locale), name(locale),
				value(it.value(), locale), limit.orElseThrow().what(locale), limit.orElseThrow().number(it.limited(), locale),
				limit.orElseThrow().number(limit.orElseThrow().mark().bound(), locale)));
		case Result.OutOfReach it -> text("out_of_reach",
				locale -> List.of(goal.what(locale), goal.number(goal.mark().bound(), locale), name(locale), value(low, locale),
						value(high, locale), goal.number(it.nearest(), locale), value(it.value(), locale)));
		case Result.NoNumber none -> text("no_number",
				locale -> List.of(goal.what(locale), name(locale), value(low, locale), value(high, locale)));
		};
	}

	private String name(Locale locale) {
		return assumption.name().in(locale);
	}

	/** A value of the assumption with its unit. */
	private String value(double value, Locale locale) {
		if (assumption.unit().equals("share")) {
			return new Typography(locale).percent(value);
		}
		String unit = AssumptionUnits.of(assumption.unit()).in(locale);
		return new OutcomeNumbers(locale).plain(value) + (unit.isEmpty() ? "" : "\u00a0" + unit);
	}

	private static Bilingual text(String key, Function<Locale, List<String>> arguments) {
		Object[] fr = arguments.apply(Locale.CANADA_FRENCH).toArray();
		Object[] en = arguments.apply(Locale.CANADA).toArray();
		return new Bilingual(ScenarioWords.text("break_even." + key, fr).fr(), ScenarioWords.text("break_even." + key, en).en());
	}
}
