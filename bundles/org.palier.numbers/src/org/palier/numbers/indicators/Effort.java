// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
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

	/** The answers of an agency; a value that is missing says why. @param level the highest that its presences show */
	private record Row(Value.Item agency, Value hours, Value staff, Value level) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("agency", Type.ITEM), Row::agency)
			.and(IndicatorWords.column("hours", Type.DECIMAL), Row::hours).and(IndicatorWords.column("staff", Type.DECIMAL), Row::staff)
			.and(IndicatorWords.column("highest_level", Type.ITEM), Row::level);

	/** For the registry, and for lists of indicators in plain Java. */
	public Effort() {
		super("effort", Part.CENSUS);
	}

	@Override
	public Table compute(StudyView view) {
		Optional<TheoryView> theory = view.theories().stream().filter(TheoryView::ordered).findFirst();
		int levels = theory.map(it -> it.categories().size()).orElse(0);
		List<List<Double>> hours = new ArrayList<>();
		for (int i = 0; i < levels; i++) {
			hours.add(new ArrayList<>());
		}
		List<Row> rows = new ArrayList<>();
		for (InterviewView interview : view.fieldwork().interviews()) {
			int level = theory.map(it -> highest(PyramidProfile.of(view, it, agency -> agency == interview.agency(), platform -> true)))
					.orElse(TheoryView.UNPLACED);
			rows.add(new Row(new Value.Item(view.agencies().get(interview.agency()).id(), view.agencies().get(interview.agency()).name()),
					decimal(interview.hours()), decimal(interview.staff()),
					level == TheoryView.UNPLACED
							? new Value.Undefined(IndicatorWords.WORDS.text(theory.isEmpty() ? "reason.no_levels" : "reason.agency_without_level"))
							: new Value.Item(theory.get().categories().get(level).id(), theory.get().categories().get(level).plainName())));
			if (level != TheoryView.UNPLACED && interview.hours().isPresent()) {
				hours.get(level).add(interview.hours().getAsDouble());
			}
		}
		return new Table(id(), title(), IndicatorWords.WORDS.text("effort.definition"), Unit.INTERVIEW, "Yates & Arbour (2013), § 23, 48",
				COLUMNS.rows(rows), rows.isEmpty() ? List.of(IndicatorWords.WORDS.text("reason.no_interview")) : notes(theory, hours));
	}

	private static List<Bilingual> notes(Optional<TheoryView> theory, List<List<Double>> hours) {
		List<Bilingual> notes = new ArrayList<>();
		for (int level = 0; level < hours.size(); level++) {
			List<Double> known = hours.get(level);
			if (!known.isEmpty()) {
				notes.add(IndicatorWords.WORDS.text("note.effort", theory.orElseThrow().categories().get(level).plainName(), known.size(),
						Quartiles.of(known).median()));
			}
		}
		return notes;
	}

	private static int highest(PyramidProfile profile) {
		int highest = TheoryView.UNPLACED;
		for (int level = 0; level < profile.levels().size(); level++) {
			highest = profile.levels().get(level) > 0 ? level : highest;
		}
		return highest;
	}

	private static Value decimal(OptionalDouble number) {
		return number.isPresent() ? new Value.Decimal(number.getAsDouble())
				: new Value.Undefined(IndicatorWords.WORDS.text("reason.not_told"));
	}
}
