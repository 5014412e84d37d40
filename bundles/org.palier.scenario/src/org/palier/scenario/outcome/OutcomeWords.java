// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.scenario.words.ScenarioWords;

/**
 * The subjects of the numbers of one indicator, in words.
 *
 * @param table of the indicator, e.g. of the central draw
 */
public record OutcomeWords(Table table) {

	/** The words of a number of a simulation. */
	public static OutcomeWords of(Simulation simulation, Outcome outcome) {
		return new OutcomeWords(
				simulation.centralTables().stream().filter(it -> it.id().equals(outcome.key().indicator())).findFirst().orElseThrow());
	}

	/** Measure and row, e.g. Hours of work, hours a week (Government of Canada, Mastodon). */
	public Bilingual subject(Outcome outcome) {
		Bilingual row = row(outcome);
		return row.isEmpty() ? measure(outcome) : ScenarioWords.text("subject", measure(outcome), row);
	}

	/** Indicator and measure, e.g. Hours of work, hours a week; the indicator alone where its measure is called the same. */
	public Bilingual measure(Outcome outcome) {
		Bilingual measure = outcome.column().title();
		return measure.equals(table.title()) ? measure : ScenarioWords.text("subject.measure", table.title(), measure.within());
	}

	/** Names the subject of the row, e.g. Government of Canada, Mastodon; empty for the only row of a table. */
	public Bilingual row(Outcome outcome) {
		return row(outcome, place -> true);
	}

	/**
	 * Measure and the items that distinguish its row, e.g. Hours of work, hours a week (Mastodon); the measure alone
	 * for the row of all.
	 */
	public Bilingual brief(Simulation simulation, Outcome outcome) {
		List<Integer> parts = parts(outcome, telling(simulation, outcome));
		if (outcome.key().column().equals("share_at_least")) {
			return atLeast(outcome, parts);
		}
		// its percent sign says that it is a share
		Bilingual measure = outcome.key().column().equals("share") ? table.title() : measure(outcome);
		return parts.isEmpty() ? measure : ScenarioWords.text("subject", measure, row(outcome, parts::contains));
	}

	/**
	 * Says in a sentence on at least how many platforms agencies are. The name of the column alone, with a number in
	 * brackets, is no sentence.
	 */
	private Bilingual atLeast(Outcome outcome, List<Integer> parts) {
		Bilingual measure = measure(outcome);
		for (int i = 0; i < outcome.items().size(); i++) {
			measure = outcome.items().get(i) instanceof Value.Count count ? ScenarioWords.text("subject.at_least", count.number()) : measure;
		}
		Bilingual whom = row(outcome, it -> parts.contains(it) && !(outcome.items().get(it) instanceof Value.Count));
		return whom.isEmpty() ? measure : ScenarioWords.text("subject", measure, whom);
	}

	/** Names the items that distinguish the row of its indicator; the first item for all where there are no others. */
	Bilingual whom(Simulation simulation, Outcome outcome) {
		List<Integer> telling = telling(simulation, outcome);
		List<Integer> parts = parts(outcome, telling);
		Bilingual whom = row(outcome, (parts.isEmpty() ? telling.stream().limit(1).toList() : parts)::contains);
		return whom.isEmpty() ? row(outcome) : whom;
	}

	private static List<Integer> telling(Simulation simulation, Outcome outcome) {
		List<List<String>> rows = simulation.outcomes().stream().filter(it -> it.key().indicator().equals(outcome.key().indicator()))
				.map(it -> it.key().row()).distinct().toList();
		return IntStream.range(0, outcome.key().row().size()).filter(it -> rows.stream().map(row -> row.get(it)).distinct().count() > 1)
				.boxed().toList();
	}

	private static List<Integer> parts(Outcome outcome, List<Integer> telling) {
		return telling.stream().filter(it -> !outcome.key().row().get(it).equals(Value.Item.ALL)).toList();
	}

	/** Names a row by some of its items only. @param told positions of those items */
	Bilingual row(Outcome outcome, IntPredicate told) {
		List<Bilingual> said = new ArrayList<>();
		for (int i = 0; i < outcome.items().size(); i++) {
			Bilingual name = switch (outcome.items().get(i)) {
			case Value.Item item -> item.label();
			// a bare number says nothing without the name of its column
			case Value.Count count -> ScenarioWords.text("subject.number", table.columns().get(i).title().within(), Long.toString(count.number()));
			case Value.Share share -> Bilingual.EMPTY;
			case Value.Decimal decimal -> Bilingual.EMPTY;
			case Value.Estimate estimate -> Bilingual.EMPTY;
			case Value.Undefined undefined -> Bilingual.EMPTY;
			};
			if (told.test(i) && !name.isEmpty() && !said.contains(name)) {
				said.add(name);
			}
		}
		return Bilingual.joined(said, ", ");
	}
}
