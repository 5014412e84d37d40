// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.palier.pictures.ChartInk;
import org.palier.pictures.ChartWords;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing.Point;
import org.palier.pictures.Drawing;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.Sheet.Align;
import org.palier.pictures.Sheet;
import org.palier.scenario.outcome.Course.Moment;
import org.palier.scenario.outcome.Outcome;
import org.palier.scenario.outcome.OutcomeNumbers;
import org.palier.statistics.summary.Spread;

/**
 * A number over the years of a scenario: its median, the intervals that hold half and 80 % of the draws, and the study
 * as it stands (a fan chart: Britton, Fisher and Whitley 1998, The Inflation Report projections, Bank of England
 * Quarterly Bulletin 38, 30-37). The same input always gives the same shapes. Immutable.
 *
 * @param subject what the number is of, in the language of the reader
 * @param moments in order of time
 * @param outcome the number at the moment that the scenario shows
 * @param draws   how many at the last moment
 * @param onWay   how many at each moment before
 * @param seed    of the draws
 * @param numbers how they are written
 */
public record FanChart(String subject, List<Moment> moments, Outcome outcome, int draws, int onWay, long seed,
		OutcomeNumbers numbers) {

	private static final double MARGIN = 20;
	private static final double HEAD = 74;
	private static final double FOOT = 96;
	private static final double SIZE = 12.5;
	private static final double SMALL = 11;

	/** Copies its list. */
	public FanChart {
		moments = List.copyOf(moments);
	}

	/** Whether there is anything to see: two moments or more at which the number exists, and that differ or are unsure. */
	public boolean isDrawable() {
		List<Moment> known = known();
		return known.size() > 1 && known.stream()
				.anyMatch(it -> !it.spread().isCertain() || it.spread().median() != known.getFirst().spread().median());
	}

	private List<Moment> known() {
		return moments.stream().filter(it -> !Double.isNaN(it.spread().median())).toList();
	}

	private ChartWords words() {
		return new ChartWords(numbers.locale());
	}

	private String drawn() {
		return draws == onWay ? words().say("draws", numbers.plain(draws), Long.toString(seed))
				: words().say("fan.draws", numbers.plain(draws), numbers.plain(onWay), Long.toString(seed));
	}

	private String number(double number) {
		return numbers.number(number, outcome.column());
	}

	/** The chart. @param width 300 or more @param height 200 or more; less where there is nothing to show */
	public Drawing in(double width, double height, FontMetrics metrics, Palette palette) {
		var sheet = new Sheet(metrics, palette);
		String title = words().say("fan.title");
		sheet.words(title, MARGIN, 26, Align.START, 15, true, palette.text());
		sheet.words(sheet.fitted(subject, width - 2 * MARGIN, SIZE, false), MARGIN, 46, Align.START, SIZE, false, palette.secondary());
		String caption = words().say("caption", title, subject);
		List<Moment> known = known();
		if (!isDrawable()) {
			String none = known.size() < 2 ? words().say("fan.nothing") : words().say("fan.same", number(known.getFirst().spread().median()));
			sheet.words(sheet.fitted(none, width - 2 * MARGIN, SIZE, false), MARGIN, HEAD + 10, Align.START, SIZE,
					false, palette.secondary());
			return sheet.drawing(caption, caption, width, HEAD + 40);
		}
		Scale scale = scale(known);
		double left = MARGIN + 14 + scale.values(this::number).stream().mapToDouble(it -> sheet.width(number(it), SMALL, false)).max().orElse(30);
		double right = width - MARGIN - 96;
		double bottom = height - FOOT;
		double last = known.getLast().years();
		DoubleUnaryOperator x = it -> left + it / last * (right - left);
		DoubleUnaryOperator y = it -> bottom - (it - scale.low()) / (scale.high() - scale.low()) * (bottom - HEAD);
		for (double tick : scale.values(this::number)) {
			sheet.line(left, y.applyAsDouble(tick), right, y.applyAsDouble(tick), palette.track(), 1, Dash.NONE);
			sheet.words(number(tick), left - 8, y.applyAsDouble(tick) + 4, Align.END, SMALL, false, palette.secondary());
		}
		ChartInk ink = ChartInk.of(palette);
		band(sheet, known, Spread::q10, Spread::q90, x, y, ink.outer());
		band(sheet, known, Spread::q25, Spread::q75, x, y, ink.inner());
		sheet.add(new Drawing.Line(known.stream().map(it -> new Point(x.applyAsDouble(it.years()), y.applyAsDouble(it.spread().median())))
				.toList(), ink.middle(), 2.4, Dash.NONE));
		if (!Double.isNaN(outcome.base())) {
			sheet.line(left, y.applyAsDouble(outcome.base()), right, y.applyAsDouble(outcome.base()), ink.base(), 1.5, Dash.DASHED);
		}
		ends(sheet, known.getLast().spread(), right + 8, y);
		axis(sheet, left, right, bottom, last, x);
		legend(sheet, height - 34);
		sheet.words(sheet.fitted(drawn(), width - 2 * MARGIN, SMALL, false), MARGIN, height - 12,
				Align.START, SMALL, false, palette.secondary());
		return sheet.drawing(caption, alt(caption, known), width, height);
	}

	private Scale scale(List<Moment> known) {
		double most = known.stream().mapToDouble(it -> it.spread().q90()).max().orElse(1);
		double least = known.stream().mapToDouble(it -> it.spread().q10()).min().orElse(0);
		if (!Double.isNaN(outcome.base())) {
			most = Math.max(most, outcome.base());
			least = Math.min(least, outcome.base());
		}
		double room = Math.max((most - least) * 0.12, Math.abs(most) * 1e-6 + 1e-9);
		return new Scale(least >= 0 ? Math.max(0, least - room) : least - room, most + room);
	}

	private String alt(String caption, List<Moment> known) {
		Spread end = known.getLast().spread();
		String course = known.stream().map(it -> words().say("fan.alt.moment", numbers.plain(it.years()), number(it.spread().median())))
				.collect(Collectors.joining(words().say("separator")));
		String base = Double.isNaN(outcome.base()) ? "" : words().say("fan.alt.base", number(outcome.base())) + " ";
		return words().say("fan.alt", caption, base, course, number(end.q25()), number(end.q75()), number(end.q10()), number(end.q90()))
				+ " " + drawn();
	}

	/** The numbers at the end, pushed apart where they would lie on each other. */
	private void ends(Sheet sheet, Spread end, double x, DoubleUnaryOperator y) {
		double middle = y.applyAsDouble(end.median());
		String second = sheet.palette().secondary();
		sheet.words(number(end.median()), x, middle + 4, Align.START, SIZE, true, sheet.palette().text());
		sheet.words(number(end.q90()), x, Math.min(y.applyAsDouble(end.q90()), middle - 15) + 4, Align.START, SMALL, false, second);
		sheet.words(number(end.q10()), x, Math.max(y.applyAsDouble(end.q10()), middle + 15) + 4, Align.START, SMALL, false, second);
	}

	private static void band(Sheet sheet, List<Moment> moments, ToDoubleFunction<Spread> low, ToDoubleFunction<Spread> high,
			DoubleUnaryOperator x, DoubleUnaryOperator y, String fill) {
		List<Point> corners = new ArrayList<>();
		moments.forEach(it -> corners.add(new Point(x.applyAsDouble(it.years()), y.applyAsDouble(high.applyAsDouble(it.spread())))));
		moments.reversed().forEach(it -> corners.add(new Point(x.applyAsDouble(it.years()), y.applyAsDouble(low.applyAsDouble(it.spread())))));
		sheet.add(new Drawing.Polygon(corners, fill, "", Dash.NONE));
	}

	private void axis(Sheet sheet, double left, double right, double bottom, double last, DoubleUnaryOperator x) {
		Palette palette = sheet.palette();
		sheet.line(left, bottom, right, bottom, palette.rule(), 1, Dash.NONE);
		for (double tick : new Scale(0, last).values(numbers::plain)) {
			sheet.words(numbers.plain(tick), x.applyAsDouble(tick), bottom + 18, Align.MIDDLE, SMALL, false, palette.secondary());
		}
		sheet.words(words().say("fan.years"), (left + right) / 2, bottom + 36, Align.MIDDLE, SMALL, false, palette.secondary());
	}

	private void legend(Sheet sheet, double y) {
		ChartInk ink = ChartInk.of(sheet.palette());
		double x = MARGIN;
		for (String entry : Double.isNaN(outcome.base()) ? List.of("median", "inner", "outer") : List.of("median", "inner", "outer", "base")) {
			String text = words().say("fan." + entry);
			switch (entry) {
			case "median" -> sheet.line(x, y - 4, x + 18, y - 4, ink.middle(), 2.4, Dash.NONE);
			case "base" -> sheet.line(x, y - 4, x + 18, y - 4, ink.base(), 1.5, Dash.DASHED);
			default -> sheet.rectangle(x, y - 10, 18, 12, 2, entry.equals("inner") ? ink.inner() : ink.outer(), "");
			}
			sheet.words(text, x + 24, y, Align.START, SMALL, false, sheet.palette().secondary());
			x += 24 + sheet.width(text, SMALL, false) + 14;
		}
	}

	/** Round numbers between two others. */
	private record Scale(double low, double high) {

		/** As many as are written apart. @param written how a number is written */
		List<Double> values(DoubleFunction<String> written) {
			double rough = (high - low) / 5;
			List<Double> values = values(rough);
			while (values.size() > 1 && values.stream().map(written::apply).distinct().count() < values.size()) {
				rough *= 2;
				values = values(rough);
			}
			return values;
		}

		private List<Double> values(double rough) {
			double power = StrictMath.pow(10, Math.floor(StrictMath.log10(rough)));
			double times = rough / power < 1.5 ? 1 : rough / power < 3.5 ? 2 : rough / power < 7.5 ? 5 : 10;
			double step = power * times;
			// A tenth three times is not 0.3; three divided by ten is.
			double parts = Math.rint(1 / power);
			List<Double> values = new ArrayList<>();
			for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
				values.add(power < 1 ? i * times / parts : i * step);
			}
			return values;
		}
	}
}
