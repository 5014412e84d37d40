// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** One of six questions that people ask of a study, with the tables that answer it and with ready questions. */
public enum Heading {
	/** The bodies that are present. */
	PRESENCE("penetration", "penetration_over_time", "penetration_difference", "account_turnover", "account_lifetime", "body_changes"),
	/** On what platforms? */
	PLATFORMS("presence_share", "tool_count", "presence_share_difference", "posts_per_week"),
	/** The purposes that pages and posts serve. */
	PURPOSES("usage_by_tool", "post_usage_mix", "post_codes_by_agency", "post_code_difference", "objectives", "targeted_publics",
			"objective_signals"),
	/** On what level? */
	LEVELS("post_pyramid_profile", "pyramid_profile", "post_pr_model_mix", "level_difference", "post_level_difference", "maturity",
			"maturity_trend"),
	/** Do they answer, and at what cost? */
	ANSWERS("questions_answered", "reply_ratio", "two_way_share", "symmetric_share", "two_step_flow", "relay_ratio", "hours_of_work",
			"effort", "validation_wait"),
	/** The quality of the numbers. */
	WORTH("found_by_step", "step_yield", "cases");

	private final Set<String> tables;

	Heading(String... tables) {
		this.tables = Set.of(tables);
	}

	/** The heading of a table. @return empty for one that an extension added */
	public static Optional<Heading> of(String table) {
		return Stream.of(values()).filter(it -> it.tables.contains(table)).findFirst();
	}

	/** Stable id. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The question as readers see it. */
	public Bilingual label() {
		return ExploreWords.WORDS.text("heading." + id());
	}

	/** Questions that are ready to be put to a study: by levels only where it has a theory of levels, corrected where a set corrects them. */
	public List<Ready> ready(StudyView view) {
		Optional<TheoryView> levels = view.theories().stream().filter(TheoryView::ordered).findFirst();
		return switch (this) {
		case PRESENCE -> List.of(ready("present_by_category", PivotFields.CATEGORY, "", Measure.PRESENT, Showing.ROW),
				ready("present_by_government", PivotFields.GOVERNMENT, PivotFields.PLATFORM, Measure.PRESENT, Showing.ROW));
		case PLATFORMS -> List.of(ready("pages_by_category", PivotFields.CATEGORY, PivotFields.PLATFORM, Measure.PAGES, Showing.COUNT));
		case PURPOSES -> List.of(ready("usages_by_platform", PivotFields.USAGE, PivotFields.PLATFORM, Measure.PAGES, Showing.COUNT),
				ready("posts_by_usage", PivotFields.USAGE, PivotFields.PLATFORM, Measure.POSTS, Showing.COUNT));
		case LEVELS -> levels.map(theory -> {
			Showing showing = view.estimates().of(theory.facet()).isPresent() ? Showing.CORRECTED : Showing.ROW;
			return Stream.of(PivotFields.CATEGORY, PivotFields.PLATFORM, PivotFields.YEAR)
					.map(it -> ready("levels_by_" + it, it, theory.id(), Measure.POSTS, showing)).toList();
		}).orElse(List.of());
		case ANSWERS -> List.of(ready("answers_by_agency", PivotFields.AGENCY, PivotFields.REPLY, Measure.POSTS, Showing.ROW));
		case WORTH -> List.of();
		};
	}

	private static Ready ready(String id, String row, String column, Measure measure, Showing showing) {
		return new Ready(id, ExploreWords.WORDS.text("ready." + id),
				new Question(List.of(row), column.isEmpty() ? List.of() : List.of(column), measure, showing));
	}

	/** A question with a name. @param id stable */
	public record Ready(String id, Bilingual name, Question question) {
	}
}
