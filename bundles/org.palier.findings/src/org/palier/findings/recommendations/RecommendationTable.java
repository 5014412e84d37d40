// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Form;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;

/** Recommendations as a table, for an annex, an export and scripts: a row for each, in their order. */
public final class RecommendationTable {

	/** Id of the table. */
	public static final String ID = "recommendations";

	private static final Value NONE = new Value.Item("", Bilingual.EMPTY);

	/** Id of the part of it that tells how each came to its state. */
	public static final String STATES = "recommendation_states";

	private static final Columns<FollowedRecommendation> NAMED = Columns.<FollowedRecommendation>of()
			.and(column("recommendation", Form.THING), it -> new Value.Item(it.recommendation().id(), it.recommendation().text()));
	private static final Columns<FollowedRecommendation> MEASURE = Columns.<FollowedRecommendation>of()
			.and(column("owner", Form.WORDS), it -> words(it.recommendation().owner()))
			.and(column("due", Form.DAY), it -> day(it.recommendation().due()))
			.and(column("hours_per_week", Form.NUMBER), it -> number(it.recommendation().hoursPerWeek(), RecommendationTable::plain))
			.and(column("sign", Form.THING), it -> new Value.Item(it.recommendation().indicator(), it.sign()))
			.and(column("before", Form.NUMBER), it -> number(optional(it.recommendation().before()), of(it)))
			.and(column("now", Form.NUMBER), it -> number(it.now(), of(it)))
			.and(column("aim", Form.NUMBER), it -> number(optional(it.recommendation().aim()), of(it)))
			.and(column("state", Form.THING), it -> new Value.Item(it.recommendation().dates().state().getLiteral(),
					StateDates.label(it.recommendation().dates().state())))
			.and(column("late", Form.YES_NO), it -> yes(it.isLate()));
	private static final Columns<FollowedRecommendation> COURSE = Columns.<FollowedRecommendation>of()
			.and(column("proposed_on", Form.DAY), it -> day(it.recommendation().dates().proposed()))
			.and(column("decided_on", Form.DAY), it -> day(it.recommendation().dates().decided()))
			.and(column("begun_on", Form.DAY), it -> day(it.recommendation().dates().begun()))
			.and(column("ended_on", Form.DAY), it -> day(it.recommendation().dates().ended()))
			.and(column("scenario", Form.THING), RecommendationTable::scenario)
			.and(column("findings", Form.WORDS), it -> words(String.join(", ", it.recommendation().findings())))
			.and(column("note", Form.WORDS), it -> words(it.recommendation().note()));

	private final List<FollowedRecommendation> all;

	/** @param all of the study, in their order */
	public RecommendationTable(List<FollowedRecommendation> all) {
		this.all = List.copyOf(all);
	}

	/** All that is known of each, for an export and for scripts. */
	public Table whole() {
		return table(ID, "table", NAMED.and(MEASURE, it -> it).and(COURSE, it -> it));
	}

	/** The recommendations with owner, day and sign, in a table as wide as a page. */
	public Table measures() {
		return table(ID, "table", NAMED.and(MEASURE, it -> it));
	}

	/** How each came to its state, and what it rests on: as wide as a page. */
	public Table states() {
		return table(STATES, "states", NAMED.and(COURSE, it -> it));
	}

	private Table table(String id, String words, Columns<FollowedRecommendation> columns) {
		return new Table(id, RecommendationWords.WORDS.text(words + ".title"), RecommendationWords.WORDS.text(words + ".definition"),
				Unit.RECOMMENDATION, "", columns.rows(all), List.of());
	}

	private static Column column(String id, Form form) {
		return new Column(id, RecommendationWords.WORDS.text("column." + id), Type.ITEM, form);
	}

	private static Value words(String text) {
		return new Value.Item(text, Bilingual.same(text));
	}

	private static Value yes(boolean is) {
		return new Value.Item(String.valueOf(is), RecommendationWords.WORDS.text(is ? "yes" : "no"));
	}

	private static Value day(@Nullable LocalDate day) {
		return day == null ? NONE : new Value.Item(day.toString(), RecommendationWords.day(day));
	}

	private static Value scenario(FollowedRecommendation it) {
		RecommendationView.Named scenario = it.recommendation().scenario();
		return scenario == null ? NONE : new Value.Item(scenario.id(), scenario.name());
	}

	private static OptionalDouble optional(@Nullable Double number) {
		return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
	}

	private static Value number(OptionalDouble number, Function<Double, Bilingual> written) {
		return number.isEmpty() ? NONE : new Value.Item(Double.toString(number.getAsDouble()), written.apply(number.getAsDouble()));
	}

	private static Function<Double, Bilingual> of(FollowedRecommendation it) {
		return number -> it.shows().map(shows -> shows.written(number)).orElseGet(() -> plain(number));
	}

	private static Bilingual plain(double number) {
		return RecommendationWords.both(it -> it.number(number, number == Math.rint(number) ? 0 : 1));
	}
}
