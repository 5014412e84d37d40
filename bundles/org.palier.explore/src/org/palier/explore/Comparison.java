// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.explore.Answer.Line;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Form;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * Two lines of an answer beside each other, by the size of what differs. Shares that a sample corrects have a range, and so has their difference
 * where the lines have no body in common: all ranges hold together at 95 % (Zou and Donner 2008, stretched after Dunn 1961 by as many differences as
 * there are). Of shares of programs alone nobody knows how far they differ. Immutable.
 *
 * @param answer of which they are lines
 * @param one    a line
 * @param other  another line
 * @param rows   the largest difference first
 */
public record Comparison(Answer answer, Line one, Line other, List<Row> rows) {

	/** Id of its table. */
	public static final String ID = "compare";

	private static final double POINTS = 100;
	/** A difference of fewer posts is none that anybody would act on. */
	private static final int FEWEST = 3;
	/** Pairs of lines that one sentence is chosen from: a table of bodies has too many to say anything. */
	private static final int MOST_PAIRS = 66;

	/** What can be said of a difference. */
	public enum Verdict {
		/** One line has more, whatever the sample left open. */
		CLEAR,
		/** It may be none: its range holds 0. */
		OPEN,
		/** Nobody knows its range. */
		UNKNOWN,
		/** It is of fewer than three things. */
		SMALL;

		/** What readers see. */
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
	 */
	public record Row(List<PivotGroup> groups, Value one, Value other, double points, Optional<ShareDifference> difference, Verdict verdict) {
		/** Copies its list. */
		public Row {
			groups = List.copyOf(groups);
		}

		/** What is compared, in words. */
		public Bilingual name() {
			return PivotGroup.names(groups);
		}
	}

	/** Copies its list. */
	public Comparison {
		rows = List.copyOf(rows);
	}

	/**
	 * Two lines of an answer.
	 *
	 * @throws QuestionException when the answer shows no shares of its rows, or a line has none
	 */
	public static Comparison of(Answer answer, Line one, Line other) throws QuestionException {
		Showing showing = answer.question().showing();
		if (showing != Showing.ROW && showing != Showing.CORRECTED || answer.rows().isEmpty() || answer.columns().isEmpty()) {
			throw new QuestionException(ExploreWords.WORDS.text("compare.no_shares"));
		}
		List<Integer> both = new ArrayList<>();
		for (int i = 0; i < answer.heads().size(); i++) {
			if (number(one, i, showing).isPresent() && number(other, i, showing).isPresent()) {
				both.add(i);
			}
		}
		if (both.isEmpty()) {
			Line without = number(one, 0, showing).isEmpty() ? one : other;
			throw new QuestionException(ExploreWords.WORDS.text("compare.none", name(without), reason(without, showing)));
		}
		List<Row> rows = new ArrayList<>();
		both.forEach(it -> rows.add(row(answer, one, other, it, both.size())));
		rows.sort(Comparator.comparingDouble(it -> -Math.abs(it.points())));
		return new Comparison(answer, one, other, rows);
	}

	private static Row row(Answer answer, Line one, Line other, int place, int all) {
		Showing showing = answer.question().showing();
		Value here = one.cells().get(place).shown(showing);
		Value there = other.cells().get(place).shown(showing);
		double points = number(other, place, showing).orElseThrow() - number(one, place, showing).orElseThrow();
		Optional<ShareDifference> difference = here instanceof Estimate first && there instanceof Estimate second && areApart(answer)
				? Optional.of(ShareDifference.independent(second.corrected(), range(second), first.corrected(), range(first)).among(all)) : Optional.empty();
		boolean small = Math.abs(points) * Math.min(one.all().number(), other.all().number()) < FEWEST;
		Verdict verdict = small ? Verdict.SMALL : difference.map(it -> it.low() > 0 || it.high() < 0 ? Verdict.CLEAR : Verdict.OPEN).orElse(Verdict.UNKNOWN);
		return new Row(answer.heads().get(place), here, there, points, difference, verdict);
	}

	/** Whether lines have no body in common: of years and platforms the same bodies tell, and their errors go together. */
	private static boolean areApart(Answer answer) {
		return answer.rows().stream().allMatch(it -> it.subject() == PivotField.Subject.BODY);
	}

	private static WilsonInterval range(Estimate share) {
		return new WilsonInterval(share.low(), share.high());
	}

	private static Optional<Double> number(Line line, int place, Showing showing) {
		return switch (line.cells().get(place).shown(showing)) {
		case Value.Share it -> Optional.of(it.fraction());
		case Estimate it -> Optional.of(it.corrected());
		default -> Optional.empty();
		};
	}

	private static Bilingual reason(Line line, Showing showing) {
		return line.cells().stream().map(it -> it.shown(showing)).filter(Value.Undefined.class::isInstance).map(it -> ((Value.Undefined) it).reason()).findFirst()
				.orElse(Bilingual.EMPTY);
	}

	/**
	 * What differs beyond chance between any two lines, in a sentence: of all pairs and columns that can be compared the largest difference whose range
	 * holds no 0, though it was chosen from all of them. That none is, is said too.
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
				boolean clear = row.verdict() == Verdict.CLEAR && pair.plain(row).map(it -> it.among(all)).filter(it -> it.low() > 0 || it.high() < 0).isPresent();
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

	/** The difference of a row alone, as if nobody had looked at the others. */
	private Optional<ShareDifference> plain(Row row) {
		return row.one() instanceof Estimate first && row.other() instanceof Estimate second
				? Optional.of(ShareDifference.independent(second.corrected(), range(second), first.corrected(), range(first))) : Optional.empty();
	}

	/** What a line is called. */
	public static Bilingual name(Line line) {
		return PivotGroup.names(line.groups());
	}

	/** What can be said in a sentence: which line has more of what differs most and clearly, or that nobody can tell. */
	public Bilingual title() {
		Optional<Row> clear = rows.stream().filter(it -> it.verdict() == Verdict.CLEAR).findFirst();
		if (clear.isEmpty()) {
			boolean known = rows.stream().anyMatch(it -> it.difference().isPresent());
			return ExploreWords.WORDS.text(known ? "compare.open" : "compare.unknown", name(one), name(other));
		}
		return said(clear.get());
	}

	private Bilingual said(Row row) {
		boolean second = row.points() > 0;
		return ExploreWords.WORDS.text("compare.clear", name(second ? other : one), row.name(), name(second ? one : other), share(second ? row.other() : row.one()),
				share(second ? row.one() : row.other()));
	}

	private static Bilingual share(Value value) {
		double share = value instanceof Estimate it ? it.corrected() : value instanceof Value.Share it ? it.fraction() : 0;
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).share(share), new Typography(Locale.CANADA).share(share));
	}

	/** As a table: what differs most first; differences of fewer than three things are counted in a note. */
	public Table table() {
		Columns<Row> columns = Columns.<Row>of()
				.and(new Column("code", Bilingual.joined(answer.columns().stream().map(PivotField::name).toList(), ", "), Type.ITEM),
						it -> new Value.Item(String.join("|", it.groups().stream().map(PivotGroup::id).toList()), it.name()))
				.and(new Column("first", name(one), type()), Row::one).and(new Column("second", name(other), type()), Row::other)
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
		if (rows.stream().anyMatch(it -> it.difference().isPresent())) {
			notes.add(ExploreWords.WORDS.text("compare.together", rows.size()));
		} else if (answer.question().showing() == Showing.CORRECTED && !areApart(answer)) {
			notes.add(ExploreWords.WORDS.text("compare.same_bodies"));
		}
		notes.addAll(answer.notes());
		return new Table(ID, title(), ExploreWords.WORDS.text("compare.definition", answer.question().measure().label()), answer.question().measure().unit(),
				"Zou & Donner (2008); Dunn (1961)", columns.rows(shown), notes);
	}

	private Type type() {
		return answer.question().showing() == Showing.CORRECTED ? Type.ESTIMATE : Type.SHARE;
	}

	private static Column column(String id, Type type) {
		return new Column(id, ExploreWords.WORDS.text("compare.column." + id), type);
	}

	private static Value end(Row row, Optional<Double> end) {
		return end.<Value>map(it -> new Value.Decimal(it * POINTS)).orElseGet(() -> Pivot.none("verdict." + row.verdict().name().toLowerCase(Locale.ROOT)));
	}
}
