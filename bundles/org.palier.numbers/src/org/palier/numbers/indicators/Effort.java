// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.Fieldwork.InterviewView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.summary.Quartiles;

/**
 * Hours a week that agencies spend on social media against the highest level of engagement that their presences show
 * (Yates and Arbour 2013, § 48). Levels are those of the first ordered theory of the study.
 */
public final class Effort extends WordedIndicator {

	/**
	 * The answers of an agency; a value that is missing says why.
	 *
	 * @param place of the highest level that its presences show, or {@link TheoryView#UNPLACED}
	 * @param level the highest that its presences show
	 */
	private record Row(Value.Item agency, Value hours, Value staff, int place, Value level) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("agency", Type.ITEM), Row::agency)
			.and(IndicatorWords.column("hours", Type.DECIMAL), Row::hours).and(IndicatorWords.column("staff", Type.DECIMAL), Row::staff)
			.and(IndicatorWords.column("highest_level", Type.ITEM), Row::level);

	// worded once: the draws of a scenario ask for them ten thousand times
	private static final Value NO_LEVELS = new Value.Undefined(IndicatorWords.WORDS.text("reason.no_levels"));
	private static final Value WITHOUT_LEVEL = new Value.Undefined(IndicatorWords.WORDS.text("reason.agency_without_level"));
	private static final Value NOT_TOLD = new Value.Undefined(IndicatorWords.WORDS.text("reason.not_told"));

	/** For the registry, and for lists of indicators in plain Java. */
	public Effort() {
		super("effort", Part.CENSUS);
	}

	@Override
	public Table compute(StudyView view) {
		Optional<TheoryView> theory = theory(view);
		List<Row> rows = rows(view, theory);
		return new Table(id(), title(), IndicatorWords.WORDS.text("effort.definition"), Unit.INTERVIEW, "Yates & Arbour (2013), § 23, 48",
				COLUMNS.rows(rows), rows.isEmpty() ? List.of(IndicatorWords.WORDS.text("reason.no_interview")) : notes(theory, rows));
	}

	@Override
	public Function<StudyView, Rows> rows(StudyView like) {
		Optional<TheoryView> theory = theory(like);
		return view -> COLUMNS.rows(rows(view, theory));
	}

	private static Optional<TheoryView> theory(StudyView view) {
		return view.theories().stream().filter(TheoryView::ordered).findFirst();
	}

	private static List<Row> rows(StudyView view, Optional<TheoryView> theory) {
		return view.fieldwork().interviews().stream().map(it -> row(view, theory, it)).toList();
	}

	private static Row row(StudyView view, Optional<TheoryView> theory, InterviewView interview) {
		int level = theory.map(it -> highest(view, it, interview.agency())).orElse(TheoryView.UNPLACED);
		return new Row(new Value.Item(view.agencies().get(interview.agency()).id(), view.agencies().get(interview.agency()).name()),
				decimal(interview.hours()), decimal(interview.staff()), level,
				level == TheoryView.UNPLACED ? theory.isEmpty() ? NO_LEVELS : WITHOUT_LEVEL
						: new Value.Item(theory.get().categories().get(level).id(), theory.get().categories().get(level).plainName()));
	}

	private static List<Bilingual> notes(Optional<TheoryView> theory, List<Row> rows) {
		List<Bilingual> notes = new ArrayList<>();
		for (int level = 0; level < theory.map(it -> it.categories().size()).orElse(0); level++) {
			int place = level;
			List<Double> known = rows.stream().filter(it -> it.place() == place)
					.flatMap(it -> it.hours() instanceof Value.Decimal hours ? Stream.of(hours.number()) : Stream.empty()).toList();
			if (!known.isEmpty()) {
				notes.add(IndicatorWords.WORDS.text("note.effort", theory.orElseThrow().categories().get(level).plainName(), known.size(),
						Quartiles.of(known).median()));
			}
		}
		return notes;
	}

	/** The highest level of the usages that the presences of an agency show. */
	private static int highest(StudyView view, TheoryView theory, int agency) {
		int highest = TheoryView.UNPLACED;
		for (int platform = 0; view.agencies().get(agency).there() && platform < view.platforms().size(); platform++) {
			for (int usage = 0; view.isCoded(agency, platform) && usage < view.usages().size(); usage++) {
				if (view.shows(agency, platform, usage)) {
					highest = Math.max(highest, theory.categoryOf(usage, platform));
				}
			}
		}
		return highest;
	}

	private static Value decimal(OptionalDouble number) {
		return number.isPresent() ? new Value.Decimal(number.getAsDouble()) : NOT_TOLD;
	}
}
