// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.explore.Answer.Line;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Form;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.statistics.differences.ShareDifference;

/**
 * Two sides beside each other, by the size of what differs: two lines of an answer, or what two views of a study answer to one question.
 * The ranges of all differences hold together; their method, and what they leave out, is in {@link Ranges}. Immutable.
 *
 * @param question that both sides answer
 * @param columns  fields whose groups are compared
 * @param one      a side
 * @param other    another
 * @param ranges   of the differences
 * @param rows     the largest difference first
 * @param notes    what a reader must know of the numbers
 */
public record Comparison(Question question, List<PivotField> columns, Compared one, Compared other, Ranges ranges, List<Row> rows,
		List<Bilingual> notes) {

	/** Id of its table. */
	public static final String ID = "compare";

	private static final double POINTS = 100;
	/** A difference of fewer posts is none that anybody would act on. */
	private static final int FEWEST = 3;
	/** Pairs of lines that one sentence is chosen from: a table of bodies has too many to say anything. */
	private static final int MOST_PAIRS = 66;

	/** The judgement of a difference. */
	public enum Verdict {
		/** One line has more, whatever the sample left open. */
		CLEAR,
		/** It may be none: its range holds 0. */
		OPEN,
		/** One side has more by the codes of programs, whichever bodies are drawn; nobody checked the programs. */
		CODED,
		/** Nine of ten draws of a scenario say so, and more. */
		LIKELY,
		/** Draws of a scenario say one and the other. */
		UNSURE,
		/** Nobody knows its range. */
		UNKNOWN,
		/** It is of fewer than three things. */
		SMALL;

		/** The name that readers see. */
		public Bilingual label() {
			return ExploreWords.WORDS.text("verdict." + name().toLowerCase(Locale.ROOT));
		}
	}

	/**
	 * A column of the answer in both lines.
	 *
	 * @param groups     of the column
	 * @param one        share in the first line
	 * @param other      share in the second
	 * @param points     second less first, -1 to 1
	 * @param difference the same with its range; empty where nobody knows it
	 * @param verdict    what can be said of it
	 * @param counted    things of both sides there; empty where nothing brings exactly these
	 */
	public record Row(List<PivotGroup> groups, Value one, Value other, double points, Optional<ShareDifference> difference, Verdict verdict,
			Optional<Value.Count> counted) {
		/** Copies its list. */
		public Row {
			groups = List.copyOf(groups);
		}

		/** The name of the compared groups. */
		public Bilingual name() {
			return PivotGroup.names(groups);
		}
	}

	/** Copies its lists. */
	public Comparison {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		notes = List.copyOf(notes);
	}

	/**
	 * Two lines of an answer.
	 *
	 * @throws QuestionException when the answer shows no shares of its rows, or a line has none
	 */
	public static Comparison of(Answer answer, Line one, Line other) throws QuestionException {
		if (answer.rows().isEmpty()) {
			throw new QuestionException(ExploreWords.WORDS.text("compare.no_shares"));
		}
		Ranges ranges = answer.question().showing() == Showing.CORRECTED ? new Ranges.Sampled(areApart(answer))
				: new Ranges.None(Bilingual.EMPTY);
		return of(answer, Compared.of(one), Compared.of(other), ranges);
	}

	/**
	 * Two sides whose numbers stand in the columns of an answer.
	 *
	 * @param like answer whose question, columns and notes are those of both
	 * @throws QuestionException when no shares of the row are asked for, or a side has none
	 */
	public static Comparison of(Answer like, Compared one, Compared other, Ranges ranges) throws QuestionException {
		Showing showing = like.question().showing();
		if (showing != Showing.ROW && showing != Showing.CORRECTED || like.columns().isEmpty()) {
			throw new QuestionException(ExploreWords.WORDS.text("compare.no_shares"));
		}
		List<Integer> both = new ArrayList<>();
		for (int i = 0; i < like.heads().size(); i++) {
			if (number(one, i, showing).isPresent() && number(other, i, showing).isPresent()) {
				both.add(i);
			}
		}
		if (both.isEmpty()) {
			Compared without = number(one, 0, showing).isEmpty() ? one : other;
			throw new QuestionException(ExploreWords.WORDS.text("compare.none", without.name(), reason(without, showing)));
		}
		List<Row> rows = new ArrayList<>();
		both.forEach(it -> rows.add(row(like, one, other, ranges, it, both.size())));
		rows.sort(Comparator.comparingDouble(it -> -Math.abs(it.points())));
		return new Comparison(like.question(), like.columns(), one, other, ranges, rows, like.notes());
	}

	private static Row row(Answer like, Compared one, Compared other, Ranges ranges, int place, int all) {
		Showing showing = like.question().showing();
		Value here = one.cells().get(place).shown(showing);
		Value there = other.cells().get(place).shown(showing);
		double points = number(other, place, showing).orElseThrow() - number(one, place, showing).orElseThrow();
		Optional<ShareDifference> difference = ranges.of(place, here, there, all);
		boolean small = Math.abs(points) * Math.min(one.all().number(), other.all().number()) < FEWEST;
		Verdict verdict = small ? Verdict.SMALL : difference.map(ranges::verdict).orElse(Verdict.UNKNOWN);
		List<Value.Count> counts = Stream.of(one, other).map(it -> it.cells().get(place).count()).toList();
		return new Row(like.heads().get(place), here, there, points, difference, verdict, together(counts));
	}

	/** The things counted on both sides, each once, because groups and years have nothing in common. */
	private static Optional<Value.Count> together(List<Value.Count> counts) {
		List<Counted> counted = counts.stream().filter(it -> it.number() > 0).flatMap(it -> it.counted().stream()).toList();
		return counted.size() < counts.stream().filter(it -> it.number() > 0).count() || counted.isEmpty() ? Optional.empty()
				: Counted.together(counted).map(it -> new Value.Count(counts.stream().mapToLong(Value.Count::number).sum(), it));
	}

	/** This comparison without counted things, for sides that share some of them; no sum counts those once. */
	public Comparison withoutCounted() {
		return new Comparison(question, columns, one, other, ranges,
				rows.stream()
						.map(it -> new Row(it.groups(), it.one(), it.other(), it.points(), it.difference(), it.verdict(), Optional.empty()))
						.toList(),
				notes);
	}

	/** Whether lines have no body in common: of years and platforms the same bodies tell, and their errors go together. */
	private static boolean areApart(Answer answer) {
		return answer.rows().stream().allMatch(it -> it.subject() == PivotField.Subject.BODY);
	}

	private static Optional<Double> number(Compared side, int place, Showing showing) {
		return switch (side.cells().get(place).shown(showing)) {
		case Value.Share it -> Optional.of(it.fraction());
		case Estimate it -> Optional.of(it.corrected());
		default -> Optional.empty();
		};
	}

	private static Bilingual reason(Compared side, Showing showing) {
		return side.cells().stream().map(it -> it.shown(showing)).filter(Value.Undefined.class::isInstance)
				.map(it -> ((Value.Undefined) it).reason()).findFirst()
				.orElse(Bilingual.EMPTY);
	}

	/**
	 * A sentence on the largest clear difference between any two lines. Among all pairs and columns that can be compared, it
	 * takes the largest difference whose range excludes 0. The range allows for the choice from all of them. When there is
	 * no such difference, the sentence says so.
	 *
	 * @return empty where no ranges are known, or there are not two lines with shares
	 */
	static Optional<Bilingual> clearest(Answer answer) {
		if (answer.question().showing() != Showing.CORRECTED || answer.rows().isEmpty() || !areApart(answer)) {
			return Optional.empty();
		}
		List<Comparison> pairs = new ArrayList<>();
		for (int i = 0; i < answer.lines().size(); i++) {
			for (int j = i + 1; j < answer.lines().size() && pairs.size() <= MOST_PAIRS; j++) {
				pair(answer, i, j).ifPresent(pairs::add);
			}
		}
		int all = pairs.stream().mapToInt(it -> it.rows().size()).sum();
		if (all == 0 || pairs.size() > MOST_PAIRS) {
			return Optional.empty();
		}
		Comparison most = null;
		Row largest = null;
		int beyond = 0;
		for (Comparison pair : pairs) {
			for (Row row : pair.rows()) {
				boolean clear = row.verdict() == Verdict.CLEAR
						&& new Ranges.Sampled(true).of(0, row.one(), row.other(), all).filter(Comparison::leavesOutNone).isPresent();
				beyond += clear ? 1 : 0;
				if (clear && (largest == null || Math.abs(row.points()) > Math.abs(largest.points()))) {
					most = pair;
					largest = row;
				}
			}
		}
		return Optional.of(most == null || largest == null ? ExploreWords.WORDS.text("compare.none_clear", all)
				: ExploreWords.WORDS.text("compare.beyond", most.said(largest), all, beyond));
	}

	private static Optional<Comparison> pair(Answer answer, int one, int other) {
		try {
			return Optional.of(of(answer, answer.lines().get(one), answer.lines().get(other)));
		} catch (QuestionException without) {
			// A line without shares is compared with none.
			return Optional.empty();
		}
	}

	private static boolean leavesOutNone(ShareDifference range) {
		return range.low() > 0 || range.high() < 0;
	}

	/** The name of a line. */
	public static Bilingual name(Line line) {
		return PivotGroup.names(line.groups());
	}

	/** The row that a title is about: the largest difference that holds whatever is left open; empty where there is none. */
	public Optional<Row> told() {
		return rows.stream().filter(it -> it.verdict() == Verdict.CLEAR || it.verdict() == Verdict.LIKELY).findFirst();
	}

	/** A sentence on the comparison: which side has more where the sides differ most and clearly, or that nobody can tell. */
	public Bilingual title() {
		return told().map(this::said).orElseGet(() -> {
			boolean unchecked = rows.stream().anyMatch(it -> it.verdict() == Verdict.CODED);
			boolean known = rows.stream().anyMatch(it -> it.difference().isPresent());
			return ExploreWords.WORDS.text(unchecked ? "compare.coded" : known ? "compare.open" : "compare.unknown", one.name(), other.name());
		});
	}

	/** The side with more is told of; of a scenario always what would be. */
	private Bilingual said(Row row) {
		boolean more = row.points() > 0;
		boolean second = ranges instanceof Ranges.Drawn it ? !it.turned() : more;
		String key = row.verdict() != Verdict.LIKELY ? "compare.clear" : second == more ? "compare.likely" : "compare.likely_less";
		return ExploreWords.WORDS.text(key, (second ? other : one).name(), row.name(), (second ? one : other).name(),
				share(second ? row.other() : row.one()), share(second ? row.one() : row.other()));
	}

	private static Bilingual share(Value value) {
		double share = value instanceof Estimate it ? it.corrected() : value instanceof Value.Share it ? it.fraction() : 0;
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).share(share), new Typography(Locale.CANADA).share(share));
	}

	/** The comparison as a table, the largest difference first; differences of fewer than three things are counted in a note. */
	public Table table() {
		Columns<Row> told = Columns.<Row>of().and(
				new Column("code", Bilingual.joined(columns.stream().map(PivotField::name).toList(), ", "), Type.ITEM),
				it -> new Value.Item(String.join("|", it.groups().stream().map(PivotGroup::id).toList()), it.name()));
		if (rows.stream().anyMatch(it -> it.counted().isPresent())) {
			// Before the sides, since the first number of a row is the one that leads on.
			told = told.and(column("both", Type.COUNT),
					it -> it.counted().<Value>map(count -> count).orElseGet(() -> Pivot.none("none")));
		}
		told = told.and(new Column("first", one.name(), type()), Row::one).and(new Column("second", other.name(), type()), Row::other)
				.and(column("points", Type.DECIMAL), it -> new Value.Decimal(it.points() * POINTS))
				.and(column("low", Type.DECIMAL), it -> end(it, it.difference().map(ShareDifference::low)))
				.and(column("high", Type.DECIMAL), it -> end(it, it.difference().map(ShareDifference::high)))
				.and(new Column("verdict", ExploreWords.WORDS.text("compare.column.verdict"), Type.ITEM, Form.WORDS),
						it -> new Value.Item(it.verdict().name().toLowerCase(Locale.ROOT), it.verdict().label()));
		List<Row> shown = rows.stream().filter(it -> it.verdict() != Verdict.SMALL).toList();
		List<Bilingual> notes = new ArrayList<>();
		if (shown.size() < rows.size()) {
			notes.add(ExploreWords.WORDS.text("compare.small", rows.size() - shown.size()));
		}
		boolean ranged = rows.stream().anyMatch(it -> it.difference().isPresent());
		if (ranged || ranges instanceof Ranges.None) {
			notes.addAll(ranges.notes(rows.size()));
		}
		notes.addAll(this.notes);
		return new Table(ID, title(), ExploreWords.WORDS.text("compare.definition", question.measure().label()), question.measure().unit(),
				ranged ? ranges.source() : "", told.rows(shown), notes);
	}

	private Type type() {
		return question.showing() == Showing.CORRECTED ? Type.ESTIMATE : Type.SHARE;
	}

	private static Column column(String id, Type type) {
		return new Column(id, ExploreWords.WORDS.text("compare.column." + id), type);
	}

	private static Value end(Row row, Optional<Double> end) {
		return end.<Value>map(it -> new Value.Decimal(it * POINTS))
				.orElseGet(() -> Pivot.none("verdict." + row.verdict().name().toLowerCase(Locale.ROOT)));
	}
}
