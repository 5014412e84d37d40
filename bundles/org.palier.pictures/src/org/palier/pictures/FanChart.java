// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing.Point;
import org.palier.statistics.summary.Spread;

/**
 * A number over the years of a scenario: its median, the intervals that hold half and 80 % of the draws, and the study
 * without the scenario. The form is a fan chart (Britton, Fisher and Whitley 1998, The Inflation Report projections, Bank of
 * England Quarterly Bulletin 38, 30-37). Equal input always gives equal shapes. Immutable.
 *
 * @param subject name of the number, in the language of the reader
 * @param moments moments in order of time
 * @param base number of the study without the scenario; NaN for none
 * @param draws number of draws at the last moment
 * @param onWay number of draws at each moment before
 * @param seed seed of the draws
 * @param numbers form in which numbers are written
 */
public record FanChart(String subject, List<Moment> moments, double base, int draws, int onWay, long seed, WrittenNumbers numbers)
		implements Chart {

	private static final double LEAST = 300;
	private static final double PARTS = 0.32;
	private static final double LOWEST = 280;
	private static final double LEAST_PLOT = 130;
	private static final double MARGIN = 20;
	private static final double HEAD = 74;
	private static final double FOOT = 60;
	private static final double LINE = 16;
	private static final double SIZE = 12.5;
	private static final double SMALL = 11;

	/**
	 * The number at one time.
	 * @param years from the study, 0 or more
	 * @param spread over the draws; its median is not a number where none has it
	 */
	public record Moment(double years, Spread spread) {
	}

	/** Copies its list. */
	public FanChart {
		moments = List.copyOf(moments);
	}

	/** A line between two moments is a slope, a curve of more a panel of its own. */
	@Override
	public ChartKind kind() {
		return known().size() > 2 ? ChartKind.SMALL_MULTIPLES : ChartKind.SLOPEGRAPH;
	}

	@Override
	public String title() {
		return words().say("caption", words().say("fan.title"), subject);
	}

	@Override
	public boolean fits(double width) {
		return width >= LEAST;
	}

	/** The chart in the language of its numbers. */
	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		return in(width, Math.max(LOWEST, width * PARTS), metrics, palette);
	}

	/** Whether there is anything to see: two moments or more at which the number exists, and that differ or are unsure. */
	@Override
	public boolean isDrawable() {
		List<Moment> known = known();
		return known.size() > 1 && known.stream()
				.anyMatch(it -> !it.spread().isCertain() || it.spread().median() != known.getFirst().spread().median());
	}

	private List<Moment> known() {
		return moments.stream().filter(it -> !Double.isNaN(it.spread().median())).toList();
	}

	private ChartWords words() {
		return numbers.words();
	}

	private String drawn() {
		return draws == onWay ? words().say("draws", numbers.plain(draws), Long.toString(seed))
				: words().say("fan.draws", numbers.plain(draws), numbers.plain(onWay), Long.toString(seed));
	}

	private String number(double number) {
		return numbers.number(number);
	}

	/** The chart. @param width 300 or more @param height of it; more where it needs more, less where there is nothing to show */
	public Drawing in(double width, double height, FontMetrics metrics, Palette palette) {
		var sheet = new ChartSheet(metrics, palette);
		double head = HEAD - LINE;
		for (String line : sheet.wrapped(words().say("fan.title"), width - 2 * MARGIN, 15, true, 2)) {
			sheet.words(line, MARGIN, head - 32, Align.START, 15, true, palette.text());
			head += LINE;
		}
		sheet.words(sheet.fitted(subject, width - 2 * MARGIN, SIZE, false), MARGIN, head - 28, Align.START, SIZE, false, palette.secondary());
		List<Moment> known = known();
		if (!isDrawable()) {
			String none = known.size() < 2 ? words().say("fan.nothing") : words().say("fan.same", number(known.getFirst().spread().median()));
			return sheet.drawing(title(), title(), width, paragraph(sheet, none, head + 10, width, SIZE) + 20);
		}
		// The words below take as many lines as they need, so they are set first to count their lines.
		double below = paragraph(new ChartSheet(metrics, palette), drawn(), legend(new ChartSheet(metrics, palette), 0, width) + LINE + 4, width,
				SMALL);
		RoundScale scale = scale(known);
		double left = MARGIN + 14 + scale.values(this::number).stream().mapToDouble(it -> sheet.width(number(it), SMALL, false)).max().orElse(30);
		Spread end = known.getLast().spread();
		double labels = Stream.of(end.median(), end.q10(), end.q90()).mapToDouble(it -> sheet.width(number(it), SIZE, true)).max().orElse(0);
		double right = Math.max(left + 40, width - MARGIN - labels - 10);
		double top = head;
		double bottom = Math.max(top + LEAST_PLOT, height - FOOT - below);
		double last = known.getLast().years();
		DoubleUnaryOperator x = it -> left + it / last * (right - left);
		DoubleUnaryOperator y = it -> bottom - (it - scale.low()) / (scale.high() - scale.low()) * (bottom - top);
		for (double tick : scale.values(this::number)) {
			sheet.line(left, y.applyAsDouble(tick), right, y.applyAsDouble(tick), palette.track(), 1, Dash.NONE);
			sheet.words(number(tick), left - 8, y.applyAsDouble(tick) + 4, Align.END, SMALL, false, palette.secondary());
		}
		ChartInk ink = ChartInk.of(palette);
		band(sheet, known, Spread::q10, Spread::q90, x, y, ink.outer(), Dash.DOTTED);
		band(sheet, known, Spread::q25, Spread::q75, x, y, ink.inner(), Dash.NONE);
		sheet.add(new Drawing.Line(known.stream().map(it -> new Point(x.applyAsDouble(it.years()), y.applyAsDouble(it.spread().median())))
				.toList(), ink.middle(), 2.4, Dash.NONE));
		if (!Double.isNaN(base)) {
			sheet.line(left, y.applyAsDouble(base), right, y.applyAsDouble(base), ink.base(), 1.5, Dash.DASHED);
		}
		ends(sheet, end, right + 8, bottom, y);
		axis(sheet, left, right, bottom, last, x);
		double legend = legend(sheet, bottom + FOOT, width);
		paragraph(sheet, drawn(), legend + LINE + 4, width, SMALL);
		return sheet.drawing(title(), alt(title(), known), width, bottom + FOOT + below);
	}

	/** Words in as many lines as they need. @return base line of the next */
	private static double paragraph(ChartSheet sheet, String words, double baseline, double width, double size) {
		double y = baseline;
		for (String line : sheet.wrapped(words, width - 2 * MARGIN, size, false, 4)) {
			sheet.words(line, MARGIN, y, Align.START, size, false, sheet.palette().secondary());
			y += LINE;
		}
		return y;
	}

	private RoundScale scale(List<Moment> known) {
		double most = known.stream().mapToDouble(it -> it.spread().q90()).max().orElse(1);
		double least = known.stream().mapToDouble(it -> it.spread().q10()).min().orElse(0);
		if (!Double.isNaN(base)) {
			most = Math.max(most, base);
			least = Math.min(least, base);
		}
		double room = Math.max((most - least) * 0.12, Math.abs(most) * 1e-6 + 1e-9);
		return new RoundScale(least >= 0 ? Math.max(0, least - room) : least - room, most + room);
	}

	private String alt(String caption, List<Moment> known) {
		Spread end = known.getLast().spread();
		String course = known.stream().map(it -> words().say("fan.alt.moment", numbers.plain(it.years()), number(it.spread().median())))
				.collect(Collectors.joining(words().say("separator")));
		String asItStands = Double.isNaN(base) ? "" : words().say("fan.alt.base", number(base)) + " ";
		return words().say("fan.alt", caption, asItStands, course, number(end.q25()), number(end.q75()), number(end.q10()), number(end.q90()))
				+ " " + drawn();
	}

	/** The numbers at the end, pushed apart where they would lie on each other or on the axis. */
	private void ends(ChartSheet sheet, Spread end, double x, double bottom, DoubleUnaryOperator y) {
		String second = sheet.palette().secondary();
		double middle = Math.min(y.applyAsDouble(end.median()), bottom - LINE);
		sheet.words(number(end.median()), x, middle + 4, Align.START, SIZE, true, sheet.palette().text());
		sheet.words(number(end.q90()), x, Math.min(y.applyAsDouble(end.q90()), middle - LINE) + 4, Align.START, SMALL, false, second);
		sheet.words(number(end.q10()), x, Math.max(y.applyAsDouble(end.q10()), middle + LINE) + 4, Align.START, SMALL, false, second);
	}

	private static void band(ChartSheet sheet, List<Moment> moments, ToDoubleFunction<Spread> low, ToDoubleFunction<Spread> high,
			DoubleUnaryOperator x, DoubleUnaryOperator y, String fill, Dash edge) {
		List<Point> corners = new ArrayList<>();
		moments.forEach(it -> corners.add(new Point(x.applyAsDouble(it.years()), y.applyAsDouble(high.applyAsDouble(it.spread())))));
		moments.reversed().forEach(it -> corners.add(new Point(x.applyAsDouble(it.years()), y.applyAsDouble(low.applyAsDouble(it.spread())))));
		// Its edges tell it from the ground and from the other band without colour.
		sheet.add(new Drawing.Polygon(corners, fill, "", Dash.NONE));
		sheet.add(new Drawing.Line(corners.subList(0, moments.size()), sheet.palette().secondary(), 1, edge));
		sheet.add(new Drawing.Line(corners.subList(moments.size(), corners.size()), sheet.palette().secondary(), 1, edge));
	}

	private void axis(ChartSheet sheet, double left, double right, double bottom, double last, DoubleUnaryOperator x) {
		Palette palette = sheet.palette();
		sheet.line(left, bottom, right, bottom, palette.rule(), 1, Dash.NONE);
		double free = Double.NEGATIVE_INFINITY;
		for (double tick : new RoundScale(0, last).values(numbers::plain)) {
			double half = sheet.width(numbers.plain(tick), SMALL, false) / 2;
			if (x.applyAsDouble(tick) - half > free) {
				sheet.words(numbers.plain(tick), x.applyAsDouble(tick), bottom + 18, Align.MIDDLE, SMALL, false, palette.secondary());
				free = x.applyAsDouble(tick) + half + 4;
			}
		}
		sheet.words(sheet.fitted(words().say("fan.years"), right - left, SMALL, false), (left + right) / 2, bottom + 36, Align.MIDDLE,
				SMALL, false, palette.secondary());
	}

	/** Draws the meaning of the marks, in as many lines as it needs. @return base line of the last */
	private double legend(ChartSheet sheet, double top, double width) {
		ChartInk ink = ChartInk.of(sheet.palette());
		String edge = sheet.palette().secondary();
		double x = MARGIN;
		double y = top;
		for (String entry : Double.isNaN(base) ? List.of("median", "inner", "outer") : List.of("median", "inner", "outer", "base")) {
			String text = sheet.fitted(words().say("fan." + entry), width - 2 * MARGIN - 24, SMALL, false);
			double wide = 24 + sheet.width(text, SMALL, false);
			if (x > MARGIN && x + wide > width - MARGIN) {
				x = MARGIN;
				y += LINE;
			}
			switch (entry) {
			case "median" -> sheet.line(x, y - 4, x + 18, y - 4, ink.middle(), 2.4, Dash.NONE);
			case "base" -> sheet.line(x, y - 4, x + 18, y - 4, ink.base(), 1.5, Dash.DASHED);
			default -> {
				boolean inner = entry.equals("inner");
				sheet.rectangle(x, y - 10, 18, 12, 0, inner ? ink.inner() : ink.outer(), "");
				for (double line : new double[] { y - 10, y + 2 }) {
					sheet.line(x, line, x + 18, line, edge, 1, inner ? Dash.NONE : Dash.DOTTED);
				}
			}
			}
			sheet.words(text, x + 24, y, Align.START, SMALL, false, sheet.palette().secondary());
			x += wide + 14;
		}
		return y;
	}
}
