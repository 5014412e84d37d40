// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

import org.palier.ground.text.Typography;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;

/**
 * The options of a decision, one a row. An option has a dot for its share, the interval of its simulations before today's
 * interval as a grey band, and what it takes at the right. The dot is filled when its interval is outside the band. Equal
 * input always gives equal shapes. Immutable.
 *
 * @param title title in the language of the reader, as all words here
 * @param subject measure, unit, who, when, and the meaning of the lines
 * @param heads heads of the columns
 * @param low lower end of today's interval, 0 to 1
 * @param high upper end of today's interval
 * @param rows options; the one that changes nothing is first
 */
public record OptionsChart(String title, String subject, Heads heads, double low, double high, List<Row> rows) implements Chart {

	private static final double MARGIN = 16;
	private static final double SIZE = 12.5;
	private static final double SMALL = 11;
	private static final double LINE = 15;
	private static final double ROW = 62;
	private static final double CAP = 5;
	private static final double RADIUS = 5;
	private static final double GAP = 12;
	private static final double LEAST = 300;
	/** From here on names and what options take have columns beside the dots, before they stand above and below them. */
	private static final double COLUMNS = 480;
	private static final double ABOVE = 26;
	private static final double BELOW = 16;
	private static final double NAMES = 0.29;
	private static final double HOURS = 0.12;
	private static final double COST = 0.17;
	private static final int TICKS = 5;

	/**
	 * Words above the columns.
	 *
	 * @param share what the dots are
	 * @param hours of work
	 * @param cost  empty where no option has one: then there is no such column
	 * @param today what the band is
	 */
	public record Heads(String share, String hours, String cost, String today) {
	}

	/**
	 * An option.
	 *
	 * @param name  of it
	 * @param value its share, 0 to 1; not a number for none
	 * @param low   lower end of its interval
	 * @param high  upper end
	 * @param clear whether the interval leaves the band
	 * @param hours that it takes, as they are written
	 * @param cost  likewise; empty for none
	 */
	public record Row(String name, double value, double low, double high, boolean clear, String hours, String cost) {
	}

	/** Copies its list. */
	public OptionsChart {
		rows = List.copyOf(rows);
	}

	@Override
	public ChartKind kind() {
		return ChartKind.DOT_PLOT;
	}

	@Override
	public boolean isDrawable() {
		return rows.stream().anyMatch(it -> !Double.isNaN(it.value()));
	}

	@Override
	public boolean fits(double width) {
		return width >= LEAST;
	}

	/** Where things lie. @param to where the scale ends, in units of the share */
	private record ChartGeometry(double left, double right, double hours, double cost, double top, double row, double bottom, double to) {

		boolean narrow() {
			return row > ROW;
		}

		DoubleUnaryOperator scale() {
			return share -> left + Math.clamp(share / to, 0, 1) * (right - left);
		}
	}

	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		var sheet = new ChartSheet(metrics, palette);
		var typography = new Typography(locale);
		double head = sheet.heading(title, subject, MARGIN, width) + LINE;
		ChartGeometry at = places(width, head + GAP);
		heads(sheet, at, head, width);
		scale(sheet, at, typography);
		for (int i = 0; i < rows.size(); i++) {
			row(sheet, at, rows.get(i), at.top() + at.row() * i, width, typography);
		}
		sheet.line(MARGIN, at.bottom(), width - MARGIN, at.bottom(), palette.text(), 1, Dash.NONE);
		return sheet.drawing(title, alt(typography), width, at.bottom() + 2.6 * LINE + MARGIN / 2);
	}

	private ChartGeometry places(double width, double top) {
		if (width < COLUMNS) {
			double row = ABOVE + ROW + BELOW;
			return new ChartGeometry(MARGIN + GAP, width - MARGIN - GAP, 0, 0, top, row, top + row * rows.size(), end());
		}
		double cost = width - MARGIN;
		double hours = heads.cost().isEmpty() ? cost : cost - width * COST - GAP;
		return new ChartGeometry(MARGIN + width * NAMES + GAP, hours - width * HOURS - GAP, hours, cost, top, ROW, top + ROW * rows.size(),
				end());
	}

	/** Where the scale ends: a round number beyond all intervals, 1 at most. */
	private double end() {
		double most = Math.max(high, rows.stream().filter(it -> !Double.isNaN(it.value())).mapToDouble(Row::high).max().orElse(0));
		for (double round : new double[] { 0.05, 0.1, 0.25, 0.5 }) {
			if (most <= round) {
				return round;
			}
		}
		return 1;
	}

	private void heads(ChartSheet sheet, ChartGeometry at, double y, double width) {
		String ink = sheet.palette().secondary();
		sheet.words(sheet.fitted(heads.share(), at.right() - at.left(), SMALL, true), at.left(), y, Align.START, SMALL, true, ink);
		sheet.line(MARGIN, at.top(), width - MARGIN, at.top(), sheet.palette().text(), 1.5, Dash.NONE);
		if (at.narrow()) {
			return;
		}
		sheet.words(sheet.fitted(heads.hours(), width * HOURS, SMALL, true), at.hours(), y, Align.END, SMALL, true, ink);
		if (!heads.cost().isEmpty()) {
			sheet.words(sheet.fitted(heads.cost(), width * COST, SMALL, true), at.cost(), y, Align.END, SMALL, true, ink);
		}
	}

	/** Band of today, ticks, and what they are. */
	private void scale(ChartSheet sheet, ChartGeometry at, Typography typography) {
		Palette palette = sheet.palette();
		DoubleUnaryOperator x = at.scale();
		double from = x.applyAsDouble(low);
		double to = Math.max(from + 2, x.applyAsDouble(high));
		sheet.rectangle(from, at.top(), to - from, at.bottom() - at.top(), 0, palette.track(), "");
		for (double edge : new double[] { from, to }) {
			sheet.line(edge, at.top(), edge, at.bottom(), palette.secondary(), 0.7, Dash.DOTTED);
		}
		for (int i = 0; i <= TICKS; i++) {
			double tick = at.to() * i / TICKS;
			double here = x.applyAsDouble(tick);
			sheet.line(here, at.bottom(), here, at.bottom() + 4, palette.secondary(), 1, Dash.NONE);
			String label = typography.number(tick * 100, 0) + (i < TICKS ? "" : typography.french() ? "\u00a0%" : "%");
			sheet.words(label, here, at.bottom() + LINE + 3, Align.MIDDLE, SMALL, false, palette.secondary());
		}
		centred(sheet, at, heads.today(), (from + to) / 2, at.bottom() + 2 * LINE + 3, palette.secondary());
	}

	/** Words about a place of the scale, kept within it. */
	private static void centred(ChartSheet sheet, ChartGeometry at, String words, double x, double baseline, String color) {
		String fitted = sheet.fitted(words, at.right() - at.left(), SMALL, true);
		double half = sheet.width(fitted, SMALL, true) / 2;
		sheet.words(fitted, Math.clamp(x, at.left() + half, Math.max(at.left() + half, at.right() - half)), baseline, Align.MIDDLE, SMALL,
				true, color);
	}

	private void row(ChartSheet sheet, ChartGeometry at, Row row, double top, double width, Typography typography) {
		Palette palette = sheet.palette();
		double middle = top + ROW / 2 + (at.narrow() ? ABOVE : 0);
		if (top > at.top()) {
			sheet.line(MARGIN, top, width - MARGIN, top, palette.rule(), 0.7, Dash.NONE);
		}
		List<String> name = sheet.wrapped(row.name(), at.narrow() ? width - 2 * MARGIN : width * NAMES, SIZE, true, at.narrow() ? 2 : 3);
		double first = at.narrow() ? top + LINE + 1 : middle + SIZE / 3 - (name.size() - 1) * LINE / 2;
		for (int i = 0; i < name.size(); i++) {
			sheet.words(name.get(i), MARGIN, first + i * LINE, Align.START, SIZE, true, palette.text());
		}
		if (at.narrow()) {
			sheet.words(sheet.fitted(takes(row, typography), width - 2 * MARGIN, SMALL, false), MARGIN, top + at.row() - 8, Align.START,
					SMALL, false, palette.text());
		} else {
			sheet.words(sheet.fitted(row.hours(), width * HOURS, SIZE, true), at.hours(), middle + SIZE / 3, Align.END, SIZE, true, palette.text());
			if (!heads.cost().isEmpty()) {
				sheet.words(sheet.fitted(row.cost(), width * COST, SIZE, false), at.cost(), middle + SIZE / 3, Align.END, SIZE, false, palette.text());
			}
		}
		if (!Double.isNaN(row.value())) {
			mark(sheet, at, row, middle, typography);
		}
	}

	private String takes(Row row, Typography typography) {
		String of = typography.french() ? "\u202f: " : ": ";
		return heads.hours() + of + row.hours() + (heads.cost().isEmpty() ? "" : " · " + heads.cost() + of + row.cost());
	}

	private static void mark(ChartSheet sheet, ChartGeometry at, Row row, double y, Typography typography) {
		Palette palette = sheet.palette();
		DoubleUnaryOperator x = at.scale();
		String ink = row.clear() ? ChartInk.of(palette).middle() : palette.secondary();
		if (row.low() < row.high()) {
			sheet.line(x.applyAsDouble(row.low()), y, x.applyAsDouble(row.high()), y, ink, 2, Dash.NONE);
			for (double end : new double[] { row.low(), row.high() }) {
				sheet.line(x.applyAsDouble(end), y - CAP, x.applyAsDouble(end), y + CAP, ink, 2, Dash.NONE);
			}
			centred(sheet, at, range(row, typography), (x.applyAsDouble(row.low()) + x.applyAsDouble(row.high())) / 2, y + 21, palette.secondary());
		}
		double here = x.applyAsDouble(row.value());
		sheet.add(new Drawing.Disc(here, y, RADIUS, ink));
		if (!row.clear()) {
			sheet.add(new Drawing.Disc(here, y, RADIUS - 2, palette.background()));
		}
		centred(sheet, at, whole(row, typography), here, y - 12, palette.text());
	}

	private static String whole(Row row, Typography typography) {
		return typography.number(row.value() * 100, 0) + (typography.french() ? "\u00a0%" : "%");
	}

	/** Ends in whole per cent, rounded outwards: the interval is never told narrower than it is. */
	private static String range(Row row, Typography typography) {
		return new ChartWords(typography.locale()).say("range", typography.number(Math.floor(row.low() * 100 + 1e-9), 0),
				typography.number(Math.ceil(row.high() * 100 - 1e-9), 0));
	}

	private String alt(Typography typography) {
		String between = typography.french() ? "\u202f; " : "; ";
		return title + ". " + subject + " " + rows.stream().map(it -> it.name()
				+ (Double.isNaN(it.value()) ? "" : ", " + whole(it, typography) + (it.low() < it.high() ? " (" + range(it, typography) + ")" : ""))
				+ ", " + heads.hours() + " " + it.hours() + (heads.cost().isEmpty() ? "" : ", " + heads.cost() + " " + it.cost()))
				.collect(Collectors.joining(between)) + ".";
	}
}
