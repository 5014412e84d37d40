// SPDX-License-Identifier: EPL-2.0
package org.palier.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.palier.explore.Compared;
import org.palier.explore.Comparison.Row;
import org.palier.explore.Comparison.Verdict;
import org.palier.explore.Comparison;
import org.palier.explore.PivotFields;
import org.palier.explore.Ranges;
import org.palier.ground.table.Column.Form;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.differences.Change;
import org.palier.pictures.EmblemPyramid.Level;
import org.palier.pictures.EmblemPyramid.Token;
import org.palier.pictures.EmblemPyramid;
import org.palier.pictures.SharesChart.Mark;
import org.palier.pictures.SlopeChart;
import org.palier.statistics.differences.ShareDifference;

/** The pictures of two sides: an emblem of each, a slope chart of their levels, and a table of the largest differences. */
public final class SidesPictures {

	private static final int MOST_LINES = 8;

	private final TwoSides sides;
	private final Locale locale;

	/** @param locale of the reader */
	public SidesPictures(TwoSides sides, Locale locale) {
		this.sides = sides;
		this.locale = locale;
	}

	/** The emblem of a side; empty without a theory, or where usages cannot be compared. @param first whether it is the first side */
	public Optional<EmblemPyramid> emblem(boolean first) {
		return sides.theory().flatMap(theory -> sides.codes().map(codes -> emblem(theory, codes, first)));
	}

	private EmblemPyramid emblem(TheoryView theory, Comparison codes, boolean first) {
		Map<String, Integer> places = places(theory);
		List<Row> rows = codes.rows().stream().filter(it -> share(it.one()) + share(it.other()) > 0)
				.sorted(Comparator.comparingDouble(it -> -share(it.one()) - share(it.other()))).toList();
		List<Level> levels = new ArrayList<>();
		for (int i = 0; i < theory.categories().size(); i++) {
			int level = i;
			TheoryView.CategoryView category = theory.categories().get(i);
			levels.add(new Level(category.plainName().in(locale), category.color(), rows.stream()
					.filter(it -> places.getOrDefault(id(it), TheoryView.UNPLACED) == level).map(it -> token(it, first)).toList()));
		}
		Compared side = first ? codes.one() : codes.other();
		Bilingual told = CompareWords.WORDS.text("emblem", codes.question().measure().label(), side.all().number(), side.coverage().behind(),
				side.coverage().bodies());
		return new EmblemPyramid(side.name().in(locale), told.in(locale), levels, sides.view().shorterNames(locale));
	}

	private Token token(Row row, boolean first) {
		return new Token(row.name().in(locale), share(first ? row.one() : row.other()), share(first ? row.other() : row.one()), isClear(row));
	}

	private static String id(Row row) {
		return row.groups().getFirst().id();
	}

	private static boolean isClear(Row row) {
		return row.verdict() == Verdict.CLEAR || row.verdict() == Verdict.LIKELY || row.verdict() == Verdict.CODED;
	}

	private static double share(Value value) {
		return switch (value) {
		case Value.Estimate it -> it.corrected();
		case Value.Share it -> it.fraction();
		default -> 0;
		};
	}

	/** The level of each usage, by its id: the level that it has on most platforms, because a token has one place. */
	private Map<String, Integer> places(TheoryView theory) {
		StudyView view = sides.view();
		Map<String, Integer> places = new HashMap<>();
		for (int usage = 0; usage < view.usages().size(); usage++) {
			int[] counts = new int[theory.categories().size()];
			for (int platform = 0; platform < view.platforms().size(); platform++) {
				int at = theory.categoryOf(usage, platform);
				if (at != TheoryView.UNPLACED) {
					counts[at]++;
				}
			}
			int most = IntStream.range(0, counts.length).boxed().max(Comparator.comparingInt(it -> counts[it])).orElse(TheoryView.UNPLACED);
			places.put(view.usages().get(usage).id(), most == TheoryView.UNPLACED || counts[most] == 0 ? TheoryView.UNPLACED : most);
		}
		return places;
	}

	/** The slope chart of levels, or of usages where there are no levels, with the full title; empty where neither can be compared. */
	public Optional<SlopeChart> slopes() {
		return slopes(sides.title().in(locale));
	}

	/** The slope chart of {@link #slopes()} with a short title, for a place below the full title; empty where neither can be compared. */
	public Optional<SlopeChart> slopesBelow() {
		return slopes(CompareWords.WORDS.text(sides.levels().isPresent() ? "slopes.levels" : "slopes.usages").in(locale));
	}

	private Optional<SlopeChart> slopes(String title) {
		return sides.levels().or(sides::codes)
				.map(it -> new SlopeChart(title, CompareWords.WORDS.text("slopes", it.question().measure().label()).in(locale),
						it.one().name().in(locale), it.other().name().in(locale),
						it.rows().stream().limit(MOST_LINES).map(row -> line(row, it)).toList(), sides.view().shorterNames(locale)));
	}

	/** The line of a row. In a scenario, a second side without a margin gets the range of its difference from the first. */
	private SlopeChart.Line line(Row row, Comparison of) {
		Mark other = mark(row.other());
		Optional<ShareDifference> range = row.difference().filter(it -> of.ranges() instanceof Ranges.Drawn && !other.hasMargin());
		double one = share(row.one());
		return new SlopeChart.Line(row.name().in(locale), mark(row.one()),
				range.map(it -> new Mark(other.value(), Math.clamp(one + it.low(), 0, 1), Math.clamp(one + it.high(), 0, 1), Double.NaN))
						.orElse(other),
				isClear(row), isSlope(row, of));
	}

	/**
	 * Whether a row is drawn as a slope; a small difference is not. Between two times, or where a scenario changes the study, the count
	 * must also have changed enough and in the same direction as the share, see {@link Change}.
	 */
	private boolean isSlope(Row row, Comparison of) {
		if (row.verdict() == Verdict.SMALL) {
			return false;
		}
		boolean change = of.ranges() instanceof Ranges.Drawn || isMoment(sides.one().side()) && isMoment(sides.other().side());
		double before = share(row.one()) * of.one().all().number();
		double after = share(row.other()) * of.other().all().number();
		return !change || Change.isDrawn(before, after) && Change.isOfCount(share(row.other()) - share(row.one()), after - before);
	}

	private static boolean isMoment(Side side) {
		return side instanceof Side.OfGroup it && (it.field().equals(PivotFields.YEAR) || it.field().equals(PivotFields.MONTH));
	}

	private static Mark mark(Value share) {
		return Objects.requireNonNull(Mark.of(share));
	}

	/** The table of the largest differences, with the level of each usage; empty where nothing can be compared. */
	public Optional<Table> table() {
		return sides.listed().map(it -> {
			Table told = it.table();
			Optional<TheoryView> theory = sides.codes().isPresent() ? sides.theory() : Optional.empty();
			List<Column> columns = new ArrayList<>(told.columns());
			List<List<Value>> rows = told.rows();
			if (theory.isPresent()) {
				columns.add(1, new Column("level", CompareWords.WORDS.text("level"), Type.ITEM, Form.WORDS));
				Map<String, Integer> places = places(theory.get());
				rows = rows.stream().map(row -> {
					List<Value> more = new ArrayList<>(row);
					more.add(1, level(theory.get(), places.getOrDefault(((Value.Item) row.getFirst()).id(), TheoryView.UNPLACED)));
					return more;
				}).toList();
			}
			List<Bilingual> notes = new ArrayList<>(sides.remarks());
			notes.addAll(told.notes());
			Bilingual title = CompareWords.WORDS.text("most", sides.one().name(), sides.other().name());
			return new Table(told.id(), title, told.definition(), told.unit(), told.source(), columns, rows, notes);
		});
	}

	private static Value level(TheoryView theory, int place) {
		return place == TheoryView.UNPLACED ? new Value.Item("", Bilingual.EMPTY)
				: new Value.Item(theory.categories().get(place).id(), theory.categories().get(place).plainName());
	}
}
