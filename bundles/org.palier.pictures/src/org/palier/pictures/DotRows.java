// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.ground.text.ShorterNames;
import org.palier.ground.text.Typography;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.SharesChart.Mark;

/**
 * Shares of groups as dots on one scale, each with its interval where chance leaves one, and beside it in words and with counts. A row of
 * which nothing may be said has no dot and says why. The caller shows title and subject above the picture. Immutable.
 *
 * @param title   what the picture tells, in the language of the reader
 * @param subject measure, unit, who, when, of how many, source
 * @param value   head of the shares in words
 * @param columns heads of the counts, at most three
 * @param groups  in order, one or more
 * @param all     share that rows are held beside, as a dotted line; empty for none
 * @param keys    what the marks mean
 */
public record DotRows(String title, String subject, String value, List<String> columns, List<Group> groups, OptionalDouble all,
		List<ChartKey> keys) implements Chart {

	private static final double SIZE = 12.5;
	private static final double SMALL = 11;
	private static final double LINE = 16;
	private static final double ROW = 27;
	private static final double GAP = 16;
	private static final double INDENT = 12;
	private static final double EDGE = 7;
	private static final double MOST_NAMES = 0.32;
	private static final double MOST_CELL = 92;
	private static final double MOST_VALUE = 140;
	private static final double LEAST_PLOT = 90;
	private static final double LEAST = 300;
	/** From here on names and counts stand beside the dots, before above and below them. */
	private static final double BESIDE = 560;

	/** Rows that belong together. @param name of them; empty where there is one group alone */
	public record Group(String name, List<Row> rows) {
		/** Copies its list. */
		public Group {
			rows = List.copyOf(rows);
		}
	}

	/**
	 * A row.
	 *
	 * @param name  in the language of the reader
	 * @param full  whether its dot is full
	 * @param mark  its share
	 * @param said  the share in words; of a row without a dot why there is none
	 * @param range its interval in words; empty without one
	 * @param shown whether its share may be shown
	 * @param cells one a column
	 */
	public record Row(String name, boolean full, Mark mark, String said, String range, boolean shown, List<String> cells) {
		/** Copies its list. */
		public Row {
			cells = List.copyOf(cells);
		}

		/** A row of which nothing may be said. @param why in two or three words */
		public static Row without(String name, boolean full, String why, List<String> cells) {
			return new Row(name, full, Mark.bare(0), why, "", false, cells);
		}
	}

	/** Copies its lists. */
	public DotRows {
		columns = List.copyOf(columns);
		groups = List.copyOf(groups);
		keys = List.copyOf(keys);
	}

	private Stream<Row> rows() {
		return groups.stream().flatMap(it -> it.rows().stream());
	}

	@Override
	public ChartKind kind() {
		return ChartKind.DOT_PLOT;
	}

	@Override
	public boolean isDrawable() {
		return rows().anyMatch(Row::shown);
	}

	@Override
	public boolean fits(double width) {
		return width >= LEAST;
	}

	/** Places of a picture. @param words room of the shares in words @param ends right end of each column @param rooms of each column */
	private record RowGeometry(double names, double left, double plot, double value, double words, double range, List<Double> ends,
			List<Double> rooms, double width) {

		boolean narrow() {
			return width < BESIDE;
		}
	}

	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		var sheet = new ChartSheet(metrics, palette);
		var typography = new Typography(locale);
		RowGeometry places = places(sheet, width);
		double most = rows().filter(Row::shown).mapToDouble(it -> it.mark().hasMargin() ? it.mark().high() : it.mark().value()).max().orElse(0);
		PercentScale scale = PercentScale.holding(Math.max(most, all.orElse(0)), places.left(), places.plot());
		double top = heads(sheet, places);
		List<List<String>> names = names(sheet, places.names());
		double bottom = top + heightOf(names, places);
		scale.lines(sheet, top, bottom);
		all.ifPresent(it -> sheet.line(scale.at(it), top, scale.at(it), bottom, ShareMarks.color(palette, true), 1.5, Dash.DOTTED));
		double y = top;
		int at = 0;
		for (Group group : groups) {
			if (!group.name().isEmpty()) {
				sheet.words(sheet.fitted(group.name(), places.narrow() ? width : places.left() - EDGE, SIZE, true), 0, y + 20, Align.START,
						SIZE, true, palette.text());
				y += ROW + 4;
			}
			for (Row row : group.rows()) {
				List<String> name = names.get(at++);
				row(sheet, row, name, scale, places, y, typography);
				y += height(name, places);
			}
		}
		scale.labels(sheet, typography, bottom + 16);
		double end = ChartKey.draw(sheet, keys, 0, bottom + 28, width);
		return sheet.drawing(title, alt(typography), width, end + 4);
	}

	private double heightOf(List<List<String>> names, RowGeometry places) {
		return names.stream().mapToDouble(it -> height(it, places)).sum()
				+ groups.stream().filter(it -> !it.name().isEmpty()).count() * (ROW + 4);
	}

	private double height(List<String> name, RowGeometry places) {
		return ROW + (places.narrow() ? name.size() + (columns.isEmpty() ? 0 : 1) : name.size() - 1) * LINE;
	}

	private double indent() {
		return groups.stream().allMatch(it -> it.name().isEmpty()) ? 0 : INDENT;
	}

	/** Columns are as wide as what stands in them, from the right; what is left is for the marks. */
	private RowGeometry places(ChartSheet sheet, double width) {
		List<Double> ends = new ArrayList<>();
		List<Double> rooms = new ArrayList<>();
		double x = width;
		boolean narrow = width < BESIDE;
		for (int i = narrow ? -1 : columns.size() - 1; i >= 0; i--) {
			int column = i;
			ends.addFirst(x);
			double cells = rows().mapToDouble(it -> sheet.width(it.cells().get(column), SIZE, false)).max().orElse(0);
			rooms.addFirst(Math.min(MOST_CELL, Math.max(cells, longestWord(sheet, columns.get(i)))));
			x -= rooms.getFirst() + GAP;
		}
		double said = rows().filter(Row::shown).mapToDouble(it -> sheet.width(it.said(), SIZE, true)).max().orElse(0);
		double ranges = rows().mapToDouble(it -> sheet.width(it.range(), SMALL, false)).max().orElse(0);
		double why = rows().filter(it -> !it.shown()).mapToDouble(it -> sheet.width(it.said(), SMALL, false)).max().orElse(0);
		double words = Math.min(MOST_VALUE, Math.max(Math.max(said + (ranges > 0 ? 10 + ranges : 0), why), longestWord(sheet, value)));
		double value = x - words;
		double names = Math.min(width * MOST_NAMES, rows().mapToDouble(it -> sheet.width(it.name(), SIZE, it.full())).max().orElse(0));
		names = Math.max(60, Math.min(names, value - GAP - LEAST_PLOT - GAP - indent()));
		double left = narrow ? indent() + EDGE : indent() + names + GAP;
		return new RowGeometry(narrow ? width - indent() : names, left, value - GAP - EDGE - left, value, words, value + said + 10, ends, rooms,
				width);
	}

	private static double longestWord(ChartSheet sheet, String head) {
		return Stream.of(head.split(" ")).mapToDouble(it -> sheet.width(it, SMALL, true)).max().orElse(0);
	}

	/** @return where the first row begins */
	private double heads(ChartSheet sheet, RowGeometry places) {
		List<List<String>> heads = new ArrayList<>();
		heads.add(sheet.wrapped(value, places.words(), SMALL, true, 2));
		for (int i = 0; i < places.ends().size(); i++) {
			heads.add(sheet.wrapped(columns.get(i), places.rooms().get(i), SMALL, true, 2));
		}
		int lines = heads.stream().mapToInt(List::size).max().orElse(0);
		for (int i = 0; i < heads.size(); i++) {
			List<String> head = heads.get(i);
			for (int line = 0; line < head.size(); line++) {
				double baseline = 12 + (lines - head.size() + line) * 14.0;
				sheet.words(head.get(line), i == 0 ? places.value() : places.ends().get(i - 1), baseline, i == 0 ? Align.START : Align.END, SMALL, true,
						sheet.palette().secondary());
			}
		}
		return 12 + lines * 14.0 - 6;
	}

	/** In two lines at most; a name that needs more is shortened so that no two look alike. */
	private List<List<String>> names(ChartSheet sheet, double room) {
		List<Row> all = rows().toList();
		List<String> short1 = sheet.fitted(all.stream().map(Row::name).toList(), ShorterNames.NONE, room, SIZE, true);
		return IntStream.range(0, all.size()).mapToObj(it -> {
			List<String> lines = sheet.wrapped(all.get(it).name(), room, SIZE, all.get(it).full(), 3);
			boolean whole = lines.size() <= 2 && String.join(" ", lines).equals(all.get(it).name());
			return whole ? lines : List.of(short1.get(it));
		}).toList();
	}

	private void row(ChartSheet sheet, Row row, List<String> name, PercentScale scale, RowGeometry places, double y, Typography typography) {
		Palette palette = sheet.palette();
		double above = places.narrow() ? name.size() * LINE : 0;
		double middle = y + above + (places.narrow() ? ROW : height(name, places)) / 2;
		sheet.group(said(row, typography), mark -> {
			for (int line = 0; line < name.size(); line++) {
				double baseline = places.narrow() ? y + LINE * (line + 1) : middle + 4.5 + (line - (name.size() - 1) / 2.0) * LINE;
				mark.words(name.get(line), indent(), baseline, Align.START, SIZE, row.full(),
						row.full() ? ShareMarks.color(palette, true) : palette.text());
			}
			if (row.shown()) {
				ShareMarks.dot(mark, scale, row.mark(), middle, row.full());
				mark.words(row.said(), places.value(), middle + 4.5, Align.START, SIZE, true,
						row.full() ? ShareMarks.color(palette, true) : palette.text());
				if (!row.range().isEmpty()) {
					mark.words(mark.fitted(row.range(), places.value() + places.words() - places.range(), SMALL, false), places.range(),
							middle + 4.5, Align.START, SMALL, false, palette.secondary());
				}
			} else {
				mark.words(mark.fitted(row.said(), places.words(), SMALL, false), places.value(), middle + 4.5, Align.START, SMALL, false,
						ShareMarks.amber(palette));
			}
			if (places.narrow() && !columns.isEmpty()) {
				mark.words(mark.fitted(counts(row), places.width() - indent(), SMALL, false), indent(), middle + ROW / 2 + SMALL,
						Align.START, SMALL, false, palette.secondary());
			}
			for (int i = 0; i < places.ends().size(); i++) {
				mark.words(mark.fitted(row.cells().get(i), places.rooms().get(i), SIZE, false), places.ends().get(i), middle + 4.5,
						Align.END, SIZE, false, palette.text());
			}
		});
	}

	private String said(Row row, Typography typography) {
		String of = typography.french() ? "\u202f: " : ": ";
		String counts = counts(row);
		return row.name() + of + row.said() + (row.range().isEmpty() ? "" : " (" + row.range() + ")") + (counts.isEmpty() ? "" : ", " + counts);
	}

	private String counts(Row row) {
		return IntStream.range(0, columns.size()).mapToObj(it -> columns.get(it) + " " + row.cells().get(it)).collect(Collectors.joining(", "));
	}

	private String alt(Typography typography) {
		String between = typography.french() ? "\u202f; " : "; ";
		return title + ". " + subject + " " + rows().map(it -> said(it, typography)).collect(Collectors.joining(between)) + ".";
	}
}
