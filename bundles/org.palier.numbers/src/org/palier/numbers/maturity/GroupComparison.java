// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.ByPrograms;
import org.palier.ground.table.Column;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.SharesApart;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * The corrected shares of the codes in the posts of one group, less those in the posts of another. The groups have no
 * post in common, and each was corrected by its own posts that people coded. Groups without a common agency have
 * independent errors, also in a draw of agencies: given how many were drawn of each group, one group says nothing about
 * the other. The interval of a difference then comes from those of its two shares. Where agencies were drawn first and
 * the same agencies write in both groups, as in two years, the difference with its interval is given. It is about these
 * posts: it covers what coding and the draw leave open, and not how agencies vary. Immutable.
 *
 * @param names  of the codes by id, in order; others are left out
 * @param first  group
 * @param one    shares of its posts
 * @param second group
 * @param other  shares of its posts
 * @param together differences by code, where errors go together; empty where those of the groups are independent
 */
public record GroupComparison(Map<String, Bilingual> names, Value.Item first, Shares one, Value.Item second, Shares other,
		Map<String, ShareDifference> together) {

	private static final double POINTS = 100;

	/** Compares groups whose errors are independent. */
	public GroupComparison(Map<String, Bilingual> names, Value.Item first, Shares one, Value.Item second, Shares other) {
		this(names, first, one, second, other, Map.of());
	}

	/**
	 * A code.
	 *
	 * @param code      what it is
	 * @param one       in the first group
	 * @param other     in the second
	 * @param corrected first less second, as corrected, with its interval at 95 %
	 */
	public record Row(Value.Item code, Estimate one, Estimate other, ShareDifference corrected) {

		/** First less second, as programs alone say; -1 to 1, and not a number where no program coded the posts of either. */
		public double naive() {
			return one.naive() - other.naive();
		}
	}

	/** Columns of the rows. */
	static final Columns<Row> COLUMNS = Columns.<Row>of().and(column("code", Type.ITEM), Row::code)
			.and(column("first_naive", Type.SHARE), it -> new ByPrograms(it.one().naive()).share())
			.and(column("second_naive", Type.SHARE), it -> new ByPrograms(it.other().naive()).share())
			.and(column("naive_points", Type.DECIMAL), it -> new ByPrograms(it.naive()).points())
			.and(column("first_corrected", Type.SHARE), it -> new Value.Share(it.one().corrected()))
			.and(column("second_corrected", Type.SHARE), it -> new Value.Share(it.other().corrected()))
			.and(column("points", Type.DECIMAL), it -> new Value.Decimal(it.corrected().difference() * POINTS))
			.and(column("low", Type.DECIMAL), it -> new Value.Decimal(it.corrected().low() * POINTS))
			.and(column("high", Type.DECIMAL), it -> new Value.Decimal(it.corrected().high() * POINTS))
			.and(column("first_coded", Type.COUNT), it -> new Value.Count(it.one().coded()))
			.and(column("second_coded", Type.COUNT), it -> new Value.Count(it.other().coded()));

	/** The codes that either group has, in their order. */
	public List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		names.forEach((code, name) -> {
			Estimate here = one.codes().get(code);
			Estimate there = other.codes().get(code);
			if (here != null && there != null && (isThere(here) || isThere(there))) {
				rows.add(new Row(new Value.Item(code, name), here, there, difference(code, here, there)));
			}
		});
		return rows;
	}

	private ShareDifference difference(String code, Estimate here, Estimate there) {
		ShareDifference known = together.get(code);
		return known != null ? known : ShareDifference.independent(here.corrected(), interval(here), there.corrected(), interval(there));
	}

	private static WilsonInterval interval(Estimate share) {
		return new WilsonInterval(share.low(), share.high());
	}

	private static boolean isThere(Estimate share) {
		return share.naive() > 0 || share.corrected() > 0;
	}

	/** Returns the columns of a table of such comparisons. */
	public static List<Column> columns() {
		return COLUMNS.described();
	}

	private static Column column(String id, Type type) {
		return EvaluationWords.column(id, type);
	}

	/** The {@link #rows} of a table. */
	public Rows table() {
		return COLUMNS.rows(rows());
	}

	/** Finds the code that differs most once corrected; empty without a code. */
	Optional<Row> most() {
		return rows().stream().max(Comparator.comparingDouble(it -> Math.abs(it.corrected().difference())));
	}

	/** Whether there is no doubt of which group has more of the code that differs most, although it was chosen from all of them. */
	boolean isSure() {
		return most().map(this::chosen).filter(it -> it.low() > 0 || it.high() < 0).isPresent();
	}

	/** The difference of a row, with an interval for one that was chosen from all. */
	private ShareDifference chosen(Row row) {
		return row.corrected().among(rows().size());
	}

	/**
	 * In words what differs most; the group with more comes first, so that the difference and its interval have one sign. Empty without a
	 * code.
	 */
	public Optional<Bilingual> sentence() {
		return most().map(row -> row.corrected().difference() < 0
				? new GroupComparison(names, second, other, first, one)
						.said(new Row(row.code(), row.other(), row.one(), row.corrected().turned()))
				: said(row));
	}

	private Bilingual said(Row row) {
		ShareDifference corrected = chosen(row);
		double points = Math.round(corrected.difference() * POINTS * 10) / 10.0;
		SharesApart apart = SharesApart.of(row.one().corrected(), row.other().corrected(), corrected.difference(), 1);
		Bilingual said = EvaluationWords.text(points == 0 ? "corrected.even" : isSure() ? "corrected.differ" : "corrected.open",
				first.label(), second.label(), row.code().label(), apart.percent(row.one().corrected()),
				apart.percent(row.other().corrected()), apart.points(corrected.difference()), apart.points(corrected.low()),
				apart.points(corrected.high()), apart.rounded(corrected.difference()));
		return !new ByPrograms(row.naive()).isTold() ? said
				: Bilingual.joined(List.of(said, EvaluationWords.text("corrected.programs", row.one().naive(), row.other().naive())), " ");
	}

	/** Returns the notes that a reader of each such difference needs. */
	public static List<Bilingual> notes() {
		return List.of(EvaluationWords.text("note.corrected_difference"));
	}
}
