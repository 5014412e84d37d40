// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.Fieldwork.InterviewView;
import org.palier.numbers.view.Fieldwork.ObjectiveView;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.summary.Quartiles;

/**
 * The objectives of agencies on social media, the most important first (Yates and Arbour 2013, § 29-34). With
 * interviews, the order is by the number that name an objective, then by its median place in their answers; objectives
 * that tie share the mean of their places. Without interviews, the rank is the one that the source of the objective
 * gives; it is computed from nothing and labelled so.
 */
public final class Objectives extends WordedIndicator {

	/** The mark that theory packs put before a source when the source does not itself say what it is cited for. */
	private static final String OURS = "†";

	/**
	 * An objective and what interviews say of it.
	 * @param place median place, from 1, in the interviews that name it
	 * @param first interviews that put it first
	 */
	private record Named(ObjectiveView objective, long interviews, double place, long first) {

		boolean isTiedWith(Named other) {
			return interviews == other.interviews && Double.compare(place, other.place) == 0;
		}
	}

	/** An objective; where nobody was interviewed its numbers are the reason why there are none. @param basis who gives the rank */
	private record Row(Value rank, Value.Item objective, Value basis, Value interviews, Value share, Value place, Value first) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("rank", Type.COUNT), Row::rank)
			.and(IndicatorWords.column("objective", Type.ITEM), Row::objective).and(IndicatorWords.column("basis", Type.ITEM), Row::basis)
			.and(IndicatorWords.column("interviews", Type.COUNT), Row::interviews)
			.and(IndicatorWords.column("interview_share", Type.SHARE), Row::share)
			.and(IndicatorWords.column("median_place", Type.DECIMAL), Row::place).and(IndicatorWords.column("first", Type.COUNT), Row::first);

	/** For the registry, and for lists of indicators in plain Java. */
	public Objectives() {
		super("objectives");
	}

	@Override
	public Table compute(StudyView view) {
		List<InterviewView> answered = view.fieldwork().interviews().stream().filter(it -> !it.objectives().isEmpty()).toList();
		List<Row> rows = answered.isEmpty() ? published(view) : named(view, answered);
		List<Bilingual> notes = new ArrayList<>();
		if (!answered.isEmpty()) {
			notes.add(IndicatorWords.WORDS.text("note.objectives.interviews", answered.size(), view.fieldwork().interviews().size()));
		} else {
			notes.add(IndicatorWords.WORDS.text(rows.isEmpty() ? "note.objectives.nothing" : "note.objectives.published"));
			if (view.fieldwork().objectives().stream().anyMatch(it -> it.rank() > 0 && it.source().startsWith(OURS))) {
				notes.add(IndicatorWords.WORDS.text("note.objectives.ranked_after"));
			}
		}
		return new Table(id(), title(), IndicatorWords.WORDS.text("objectives.definition"), Unit.INTERVIEW,
				"Yates & Arbour (2013), § 29-34",
				COLUMNS.rows(rows), notes);
	}

	private static List<Row> published(StudyView view) {
		var nobody = new Value.Undefined(IndicatorWords.WORDS.text("reason.no_interview"));
		return view.fieldwork().objectives().stream().filter(it -> it.rank() > 0)
				.sorted(Comparator.comparingInt(ObjectiveView::rank))
				.map(it -> new Row(new Value.Count(it.rank()), item(it), basis(it.source()), nobody, nobody, nobody, nobody))
				.toList();
	}

	/** Returns the origin of a rank: the source, or the theory after what the source says, see {@link #OURS}. */
	private static Value basis(String source) {
		return source.startsWith(
				OURS) ? new Value.Item("ranked_after", IndicatorWords.WORDS.text("basis.ranked_after", source.substring(OURS.length()).strip()))
				: new Value.Item("published", IndicatorWords.WORDS.text(source.isEmpty() ? "basis.published" : "basis.published_in", source));
	}

	private static List<Row> named(StudyView view, List<InterviewView> answered) {
		List<Named> objectives = new ArrayList<>();
		for (int i = 0; i < view.fieldwork().objectives().size(); i++) {
			int objective = i;
			List<Double> places = answered.stream().flatMap(it -> it.place(objective).stream().boxed()).toList();
			objectives.add(new Named(view.fieldwork().objectives().get(i), places.size(),
					places.isEmpty() ? Double.MAX_VALUE : Quartiles.of(places).median(),
					answered.stream().filter(it -> isFirst(it, objective)).count()));
		}
		objectives.sort(Comparator.comparingLong(Named::interviews).reversed().thenComparingDouble(Named::place));
		var unnamed = new Value.Undefined(IndicatorWords.WORDS.text("reason.objective_not_named"));
		var basis = new Value.Item("interviews", IndicatorWords.WORDS.text("basis.interviews"));
		List<Row> rows = new ArrayList<>();
		int rank = 0;
		for (int i = 0; i < objectives.size(); i++) {
			Named it = objectives.get(i);
			rank = i > 0 && it.isTiedWith(objectives.get(i - 1)) ? rank : i + 1;
			rows.add(new Row(it.interviews() == 0 ? unnamed : new Value.Count(rank), item(it.objective()), basis,
					new Value.Count(it.interviews()), new Value.Share((double) it.interviews() / answered.size()),
					it.interviews() == 0 ? unnamed : new Value.Decimal(it.place()), new Value.Count(it.first())));
		}
		return rows;
	}

	/** Alone or with others. */
	private static boolean isFirst(InterviewView interview, int objective) {
		double best = interview.ranking().getFirst().place();
		return interview.place(objective).orElse(Double.MAX_VALUE) == best;
	}

	private static Value.Item item(ObjectiveView objective) {
		return new Value.Item(objective.id(), objective.name());
	}
}
