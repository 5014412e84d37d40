// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.palier.findings.recommendations.FollowedRecommendation;
import org.palier.findings.recommendations.RecommendationView;
import org.palier.findings.recommendations.SignNumber;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Form;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** Measures as the page prints them: who does what by when, in how many hours, and how we shall know. */
final class MeasureTables {

	private static final Wording WORDS = ChoiceWords.WORDS;

	private final List<FollowedRecommendation> printed;

	/** @param printed those that lack nothing, in their order */
	MeasureTables(List<FollowedRecommendation> printed) {
		this.printed = List.copyOf(printed);
	}

	Table measures() {
		List<Column> columns = List.of(ChoiceWords.column("number", Form.NUMBER), ChoiceWords.column("measure", Form.THING),
				ChoiceWords.column("owner", Form.WORDS), ChoiceWords.column("due", Form.DAY), ChoiceWords.column("hours", Form.NUMBER),
				ChoiceWords.column("sign", Form.WORDS), ChoiceWords.column("state", Form.WORDS));
		List<List<Value>> rows = new ArrayList<>();
		for (FollowedRecommendation it : printed) {
			RecommendationView said = it.recommendation();
			rows.add(List.of(ChoiceWords.number(rows.size() + 1.0, Bilingual.same(String.valueOf(rows.size() + 1))),
					new Value.Item(said.id(), said.text()),
					ChoiceWords.words(Bilingual.same(said.owner())), said.dueDay().<Value>map(day -> new Value.Item(day.toString(),
							ChoiceWords.day(day))).orElse(ChoiceWords.NONE),
					said.hoursPerWeek().isEmpty() ? ChoiceWords.NONE
							: ChoiceWords.number(said.hoursPerWeek().getAsDouble(), ChoiceWords.hours(said.hoursPerWeek().getAsDouble())),
					ChoiceWords.words(known(it)), ChoiceWords.words(it.stateWord())));
		}
		return new Table("measures", WORDS.text("measures.table"), WORDS.text("measures.definition"), Unit.RECOMMENDATION, "", columns,
				rows, List.of());
	}

	/** The sign with its aim and its number now, where there are any. */
	static Bilingual known(FollowedRecommendation it) {
		Double aim = it.recommendation().aim();
		if (it.shows().isEmpty() || aim == null) {
			return it.sign();
		}
		SignNumber shows = it.shows().get();
		Bilingual to = shows.written(Objects.requireNonNull(aim));
		return it.now().isEmpty() ? WORDS.text("measures.aim", it.sign(), to) : WORDS.text("measures.aim.now", it.sign(), to, shows.written());
	}
}
