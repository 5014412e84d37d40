// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.table.Value;
import org.palier.ground.text.ShorterNames;
import org.palier.ground.text.Typography;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;

/**
 * Numbers of a table in its rows: a panel for each column, all on one scale that begins at 0. A corrected share is a full
 * dot, with its margin as a line and the share by programs alone as a hollow ring. A share or count without a margin is a
 * bar. With several columns it is a dot, because two series of bars are read as pairs. A row without a number says why.
 * Equal input always gives equal shapes. Immutable.
 *
 * @param title title in the language of the reader
 * @param subject meaning of the numbers, in that language
 * @param columns names of the panels
 * @param rows rows in order
 * @param shares whether numbers are shares, on a scale to 100 %; otherwise counts, on one to the largest
 * @param shorter shorter names of columns and rows for little room
 */
public record SharesChart(String title, String subject, List<String> columns, List<Row> rows, boolean shares, ShorterNames shorter)
		implements Chart {

	private static final double MARGIN = 12;
	private static final double HEAD = 24;
	private static final double LINE = 24;
	private static final double SIZE = 12;
	private static final double SMALL = 11;
	private static final double GAP = 14;
	private static final double RADIUS = 4;
	private static final double BAR = 9;
	private static final double LEAST_PANEL = 60;
	private static final double MOST_NAMES = 0.36;

	/**
	 * A number.
	 *
	 * @param value  0 or more
	 * @param low    lower end of its margin; NaN for none
	 * @param high   upper end; NaN for none
	 * @param alone  what programs alone say; NaN where that is not told
	 */
	public record Mark(double value, double low, double high, double alone) {

		/** A number without a margin. */
		public static Mark bare(double value) {
			return new Mark(value, Double.NaN, Double.NaN, Double.NaN);
		}

		/** A number as a table holds it; null for what is none. */
		public static @Nullable Mark of(Value value) {
			return switch (value) {
			case Value.Estimate it -> new Mark(it.corrected(), it.low(), it.high(), it.naive());
			case Value.Share it -> bare(it.fraction());
			case Value.Count it -> bare(it.number());
			default -> null;
			};
		}

		/** Whether it has a margin. */
		public boolean hasMargin() {
			return Double.isFinite(low) && Double.isFinite(high);
		}
	}

	/**
	 * A row.
	 *
	 * @param name  in the language of the reader
	 * @param total whether it stands for all others, and apart from them
	 * @param marks one a column; null where there is no number
	 * @param none  why there is no number at all; empty where there is one
	 */
	public record Row(String name, boolean total, List<@Nullable Mark> marks, String none) {

		private Stream<Mark> present() {
			return marks.stream().flatMap(Stream::ofNullable);
		}
	}

	/** Copies its lists. */
	public SharesChart {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/** Where nothing has a short name. */
	public SharesChart(String title, String subject, List<String> columns, List<Row> rows, boolean shares) {
		this(title, subject, columns, rows, shares, ShorterNames.NONE);
	}

	/** Dots where a number has a margin or several columns lie side by side, bars otherwise. */
	@Override
	public ChartKind kind() {
		return columns.size() > 1 || rows.stream().flatMap(Row::present).anyMatch(Mark::hasMargin) ? ChartKind.DOT_PLOT : ChartKind.RANKED_BARS;
	}

	@Override
	public boolean isDrawable() {
		return !columns.isEmpty() && rows.stream().anyMatch(it -> it.present().findAny().isPresent());
	}

	@Override
	public boolean fits(double width) {
		return (width * (1 - MOST_NAMES) - 2 * MARGIN) / columns.size() - GAP >= LEAST_PANEL;
	}

	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		var sheet = new ChartSheet(metrics, palette);
		var typography = new Typography(locale);
		double y = sheet.heading(title, subject, MARGIN, width);
		boolean bold = rows.stream().anyMatch(Row::total);
		double names = Math.min(width * MOST_NAMES, rows.stream().mapToDouble(it -> sheet.width(it.name(), SIZE, bold)).max().orElse(0));
		double left = MARGIN + names + GAP;
		double panel = (width - MARGIN - left - (columns.size() - 1) * GAP) / columns.size();
		double top = y + HEAD + LINE * 0.5;
		double bottom = top + rows.size() * LINE;
		double end = end();
		List<String> heads = sheet.fitted(columns, shorter, panel, SIZE, true);
		List<String> called = sheet.fitted(rows.stream().map(Row::name).toList(), shorter, names, SIZE, bold);
		for (int i = 0; i < columns.size(); i++) {
			panel(sheet, typography, heads.get(i), left + i * (panel + GAP), panel, y + SIZE, top, bottom, end);
		}
		for (int i = 0; i < rows.size(); i++) {
			row(sheet, rows.get(i), called.get(i), left, panel, top + (i + 0.5) * LINE, end, width);
		}
		return sheet.drawing(title, alt(typography), width, bottom + MARGIN);
	}

	/** The end of the scale: a share has all of it, so that two charts can be held beside each other. */
	private double end() {
		return shares ? 1 : Math.max(1, rows.stream().filter(it -> !it.total()).flatMap(Row::present).mapToDouble(Mark::value).max().orElse(1));
	}

	private void panel(ChartSheet sheet, Typography typography, String name, double x, double width, double baseline, double top,
			double bottom,
			double end) {
		Palette palette = sheet.palette();
		sheet.words(name, x, baseline, Align.START, SIZE, true, palette.text());
		sheet.line(x, top, x, bottom, palette.rule(), 1, Dash.NONE);
		sheet.line(x + width, top, x + width, bottom, palette.track(), 1, Dash.NONE);
		sheet.words("0", x, top - 4, Align.START, SMALL, false, palette.secondary());
		String most = shares ? PercentScale.whole(1, typography) : typography.count(Math.round(end));
		sheet.words(most, x + width, top - 4, Align.END, SMALL, false, palette.secondary());
	}

	private void row(ChartSheet sheet, Row row, String name, double left, double panel, double middle, double end, double width) {
		Palette palette = sheet.palette();
		sheet.words(name, MARGIN, middle + 4, Align.START, SIZE, row.total(), palette.text());
		if (row.total()) {
			sheet.line(MARGIN, middle - LINE / 2, width - MARGIN, middle - LINE / 2, palette.rule(), 1, Dash.NONE);
		}
		ChartInk ink = ChartInk.of(palette);
		if (!row.none().isEmpty()) {
			sheet.words(sheet.fitted(row.none(), width - MARGIN - left - RADIUS, SMALL, false), left + RADIUS, middle + 4, Align.START,
					SMALL, false, ink.base());
			return;
		}
		for (int i = 0; i < row.marks().size(); i++) {
			Mark mark = row.marks().get(i);
			if (mark != null) {
				mark(sheet, ink, mark, left + i * (panel + GAP), panel, middle, end);
			}
		}
	}

	private void mark(ChartSheet sheet, ChartInk ink, Mark mark, double x, double width, double middle, double end) {
		if (!mark.hasMargin() && columns.size() > 1) {
			double at = x + Math.min(1, mark.value() / end) * width;
			sheet.line(x, middle, at, middle, sheet.palette().rule(), 1, Dash.NONE);
			sheet.add(new Drawing.Disc(at, middle, RADIUS, ink.middle()));
			return;
		}
		if (!mark.hasMargin()) {
			sheet.rectangle(x, middle - BAR / 2, Math.min(1, mark.value() / end) * width, BAR, 0, ink.middle(), "");
			return;
		}
		sheet.line(x + mark.low() / end * width, middle, x + mark.high() / end * width, middle, ink.middle(), 2, Dash.NONE);
		if (Double.isFinite(mark.alone())) {
			double at = x + mark.alone() / end * width;
			sheet.add(new Drawing.Disc(at, middle, RADIUS + 1, ink.base()));
			sheet.add(new Drawing.Disc(at, middle, RADIUS - 1, sheet.palette().background()));
		}
		sheet.add(new Drawing.Disc(x + mark.value() / end * width, middle, RADIUS, ink.middle()));
	}

	private String alt(Typography typography) {
		String of = typography.french() ? "\u202f: " : ": ";
		String between = typography.french() ? "\u202f; " : "; ";
		List<String> told = new ArrayList<>();
		for (Row row : rows) {
			told.add(row.name() + of + (row.none().isEmpty() ? numbers(row, typography) : row.none()));
		}
		return title + ". " + subject + " " + String.join(between, told) + ".";
	}

	private String numbers(Row row, Typography typography) {
		return IntStream.range(0, columns.size()).filter(it -> row.marks().get(it) != null).mapToObj(it -> {
			Mark mark = row.marks().get(it);
			return columns.get(it) + " " + (mark == null ? ""
					: shares ? typography.share(Math.min(1, mark.value())) : typography.count(Math.round(mark.value())));
		}).collect(Collectors.joining(", "));
	}
}
