// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

import org.palier.core.layout.Drawing;
import org.palier.core.layout.Drawing.Dash;
import org.palier.core.layout.Drawing.Point;
import org.palier.core.layout.Palette;
import org.palier.core.scenario.Outcome;
import org.palier.core.scenario.Spread;
import org.palier.ui.scenario.Sheet.Align;

/**
 * A number over the years of a scenario: its median, the intervals that hold 80 % and 90 % of the draws, and the study
 * as it stands.
 *
 * @param moments in order of time, two or more
 * @param outcome the number at the moment that the scenario shows
 * @param numbers how it is written
 */
record FanFigure(List<Moment> moments, Outcome outcome, Numbers numbers) {

	private static final double MARGIN = 20;
	private static final double HEAD = 74;
	private static final double FOOT = 78;
	private static final double SIZE = 12.5;
	private static final double SMALL = 11;

	private static final String OUTER = "#dcebf1";
	private static final String INNER = "#a9cddb";
	private static final String MIDDLE = "#0b4f6c";
	private static final String BASE = "#b4560a";

	/** A point in time. @param years from the study @param spread of the number then */
	record Moment(double years, Spread spread) {
	}

	/** Copies its list. */
	FanFigure {
		moments = List.copyOf(moments);
	}

	Drawing in(double width, double height, Palette palette) {
		var sheet = new Sheet(palette);
		String title = ScenarioText.both("fan.title").in(numbers.locale());
		sheet.words(title, MARGIN, 26, Align.START, 15, true, palette.text());
		sheet.words(Sheet.fitted(numbers.what(outcome), width - 2 * MARGIN, SIZE, false), MARGIN, 46, Align.START, SIZE, false,
				palette.secondary());
		List<Moment> known = moments.stream().filter(it -> !Double.isNaN(it.spread().median())).toList();
		if (known.size() < 2) {
			sheet.words(ScenarioText.both("fan.nothing").in(numbers.locale()), MARGIN, HEAD + 10, Align.START, SIZE, false,
					palette.secondary());
			return sheet.drawing(title, title, width, HEAD + 40);
		}
		double most = known.stream().mapToDouble(it -> it.spread().q95()).max().orElse(1);
		double least = known.stream().mapToDouble(it -> it.spread().q05()).min().orElse(0);
		if (!Double.isNaN(outcome.base())) {
			most = Math.max(most, outcome.base());
			least = Math.min(least, outcome.base());
		}
		double room = Math.max((most - least) * 0.12, Math.abs(most) * 1e-6 + 1e-9);
		var scale = new Ticks(least >= 0 ? Math.max(0, least - room) : least - room, most + room);
		double left = MARGIN + 14 + scale.values().stream().mapToDouble(it -> Sheet.width(numbers.number(it, outcome.column()), SMALL, false))
				.max().orElse(30);
		double right = width - MARGIN - 96;
		double bottom = height - FOOT;
		double last = known.getLast().years();
		DoubleUnaryOperator x = it -> left + it / last * (right - left);
		DoubleUnaryOperator y = it -> bottom - (it - scale.low()) / (scale.high() - scale.low()) * (bottom - HEAD);
		for (double tick : scale.values()) {
			sheet.line(left, y.applyAsDouble(tick), right, y.applyAsDouble(tick), palette.track(), 1, Dash.NONE);
			sheet.words(numbers.number(tick, outcome.column()), left - 8, y.applyAsDouble(tick) + 4, Align.END, SMALL, false,
					palette.secondary());
		}
		band(sheet, known, Spread::q05, Spread::q95, x, y, OUTER);
		band(sheet, known, Spread::q10, Spread::q90, x, y, INNER);
		sheet.add(new Drawing.Line(known.stream().map(it -> new Point(x.applyAsDouble(it.years()), y.applyAsDouble(it.spread().median())))
				.toList(), MIDDLE, 2.4, Dash.NONE));
		if (!Double.isNaN(outcome.base())) {
			sheet.line(left, y.applyAsDouble(outcome.base()), right, y.applyAsDouble(outcome.base()), BASE, 1.5, Dash.DASHED);
		}
		ends(sheet, known.getLast().spread(), right + 8, y);
		sheet.line(left, bottom, right, bottom, palette.rule(), 1, Dash.NONE);
		for (double tick : new Ticks(0, last).values()) {
			if (tick >= 0 && tick <= last + 1e-9) {
				sheet.words(numbers.plain(tick), x.applyAsDouble(tick), bottom + 18, Align.MIDDLE, SMALL, false, palette.secondary());
			}
		}
		sheet.words(ScenarioText.both("fan.years").in(numbers.locale()), (left + right) / 2, bottom + 36, Align.MIDDLE, SMALL, false,
				palette.secondary());
		legend(sheet, height - 16);
		Spread end = known.getLast().spread();
		return sheet.drawing(title, title + ": " + numbers.what(outcome) + ", " + numbers.number(end.median(), outcome.column()) + " ("
				+ numbers.interval(end.q10(), end.q90(), outcome.column()) + ")", width, height);
	}

	/** The numbers at the end, pushed apart where they would lie on each other. */
	private void ends(Sheet sheet, Spread end, double x, DoubleUnaryOperator y) {
		double upper = y.applyAsDouble(end.q90());
		double middle = y.applyAsDouble(end.median());
		double lower = y.applyAsDouble(end.q10());
		sheet.words(numbers.number(end.median(), outcome.column()), x, middle + 4, Align.START, SIZE, true, sheet.palette().text());
		sheet.words(numbers.number(end.q90(), outcome.column()), x, Math.min(upper, middle - 15) + 4, Align.START, SMALL, false,
				sheet.palette().secondary());
		sheet.words(numbers.number(end.q10(), outcome.column()), x, Math.max(lower, middle + 15) + 4, Align.START, SMALL, false,
				sheet.palette().secondary());
	}

	private static void band(Sheet sheet, List<Moment> moments, ToDoubleFunction<Spread> low, ToDoubleFunction<Spread> high,
			DoubleUnaryOperator x, DoubleUnaryOperator y, String fill) {
		List<Point> corners = new ArrayList<>();
		moments.forEach(it -> corners.add(new Point(x.applyAsDouble(it.years()), y.applyAsDouble(high.applyAsDouble(it.spread())))));
		moments.reversed().forEach(it -> corners.add(new Point(x.applyAsDouble(it.years()), y.applyAsDouble(low.applyAsDouble(it.spread())))));
		sheet.add(new Drawing.Polygon(corners, fill, "", Dash.NONE));
	}

	private void legend(Sheet sheet, double y) {
		double x = MARGIN;
		for (String entry : Double.isNaN(outcome.base()) ? List.of("median", "inner", "outer") : List.of("median", "inner", "outer", "base")) {
			String text = ScenarioText.both("fan." + entry).in(numbers.locale());
			switch (entry) {
			case "median" -> sheet.line(x, y - 4, x + 18, y - 4, MIDDLE, 2.4, Dash.NONE);
			case "base" -> sheet.line(x, y - 4, x + 18, y - 4, BASE, 1.5, Dash.DASHED);
			default -> sheet.rectangle(x, y - 10, 18, 12, 2, entry.equals("inner") ? INNER : OUTER, "");
			}
			sheet.words(text, x + 24, y, Align.START, SMALL, false, sheet.palette().secondary());
			x += 24 + Sheet.width(text, SMALL, false) + 12;
		}
	}

	/** Round numbers between two others. */
	record Ticks(double low, double high) {

		List<Double> values() {
			double rough = (high - low) / 5;
			double power = Math.pow(10, Math.floor(Math.log10(rough)));
			double step = power * (rough / power < 1.5 ? 1 : rough / power < 3.5 ? 2 : rough / power < 7.5 ? 5 : 10);
			List<Double> values = new ArrayList<>();
			for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
				values.add(i * step);
			}
			return values;
		}
	}
}
