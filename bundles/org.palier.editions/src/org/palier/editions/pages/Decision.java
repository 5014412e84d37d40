// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.palier.findings.recommendations.FollowedRecommendation;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Form;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.RecommendationState;
import org.palier.model.Study;
import org.palier.scenario.options.HourlyRate;
import org.palier.scenario.options.Options;
import org.palier.statistics.summary.Spread;

/** The decision that is asked for: which measures, their hours, what these cost, and by when. */
final class Decision {

	private static final Wording WORDS = ChoiceWords.WORDS;

	private final Study study;
	private final List<FollowedRecommendation> printed;

	/** @param printed measures as the page numbers them, from 1 */
	Decision(Study study, List<FollowedRecommendation> printed) {
		this.study = study;
		this.printed = List.copyOf(printed);
	}

	/** Empty where no measure waits for a decision. */
	Optional<Table> table() {
		List<Integer> asked = new ArrayList<>();
		for (int i = 0; i < printed.size(); i++) {
			if (printed.get(i).recommendation().dates().state() == RecommendationState.PROPOSED) {
				asked.add(i);
			}
		}
		if (asked.isEmpty()) {
			return Optional.empty();
		}
		double hours = asked.stream().mapToDouble(it -> printed.get(it).recommendation().hoursPerWeek().orElse(0)).sum();
		long unknown = asked.stream().filter(it -> printed.get(it).recommendation().hoursPerWeek().isEmpty()).count();
		LocalDate by = asked.stream().map(it -> printed.get(it).recommendation().due()).filter(Objects::nonNull).min(LocalDate::compareTo)
				.orElseThrow();
		Bilingual numbers = ChoiceWords.listed(asked.stream().map(it -> Bilingual.same(String.valueOf(it + 1))).toList());
		Optional<Spread> cost = hours > 0 ? cost(hours) : Optional.empty();
		List<Column> columns = List.of(ChoiceWords.column("approve", Form.WORDS), ChoiceWords.column("hours", Form.WORDS),
				ChoiceWords.column("cost", Form.WORDS), ChoiceWords.column("before", Form.DAY));
		List<Value> row = List.of(ChoiceWords.words(WORDS.text("decision.measures", asked.size(), numbers)),
				ChoiceWords.words(unknown == 0 ? ChoiceWords.hours(hours)
						: hours > 0 ? WORDS.text("decision.at_least", ChoiceWords.hours(hours)) : Bilingual.EMPTY),
				ChoiceWords
						.words(cost.map(it -> unknown == 0 ? ChoiceWords.cost(it) : WORDS.text("decision.at_least", ChoiceWords.cost(it)))
								.orElse(Bilingual.EMPTY)),
				new Value.Item(by.toString(), ChoiceWords.day(by)));
		List<Bilingual> notes = new ArrayList<>();
		if (unknown > 0) {
			notes.add(WORDS.text("decision.unknown", unknown));
		}
		notes.add(cost.isPresent() ? WORDS.text("decision.rate", HourlyRate.WEEKS) : WORDS.text("options.costless"));
		return Optional.of(new Table("decision", WORDS.text("decision.table", ChoiceWords.day(by)), WORDS.text("decision.definition"),
				Unit.RECOMMENDATION, "", columns, List.of(row), notes));
	}

	/** By the first rate that the study supposes; empty where it supposes none. */
	private Optional<Spread> cost(double hours) {
		double[] draws = new double[Options.DRAWS];
		Arrays.fill(draws, hours);
		return study.getScenarios().stream().findFirst().flatMap(it -> HourlyRate.of(study, it).map(rate -> rate.ofYear(draws, it.getSeed())));
	}
}
