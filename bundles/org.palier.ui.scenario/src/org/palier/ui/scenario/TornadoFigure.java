// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.stream.Collectors;

import org.palier.core.layout.Drawing;
import org.palier.core.layout.Drawing.Dash;
import org.palier.core.layout.Palette;
import org.palier.core.scenario.Outcome;
import org.palier.core.scenario.Tornado;
import org.palier.ui.scenario.Sheet.Align;

/**
 * Which assumption moves a number most, as bars from the number at the assumption’s low value to that at its high one,
 * the longest on top, with the rank correlation at the right.
 *
 * @param tornado what is shown
 * @param outcome the number
 * @param numbers how it is written
 */
record TornadoFigure(Tornado tornado, Outcome outcome, Numbers numbers) {

	private static final double MARGIN = 20;
	private static final double HEAD = 82;
	private static final double ROW = 50;
	private static final double BAR = 18;
	private static final double SIZE = 12.5;
	private static final double SMALL = 11;
	private static final double CORRELATION = 86;
	private static final int MOST = 12;
	/** Width of a bar that has room for the values of its assumption. */
	private static final double ROOM = 56;

	private static final String LOW = "#7fb2c7";
	private static final String HIGH = "#0b4f6c";

	/** The figure in this width; as high as it needs. */
	Drawing in(double width, Palette palette) {
		var sheet = new Sheet(palette);
		List<Tornado.Bar> bars = tornado.bars().subList(0, Math.min(MOST, tornado.bars().size()));
		double names = Math.clamp(width * 0.3, 110, 250);
		double left = MARGIN + names + 58;
		double right = Math.max(left + 60, width - MARGIN - CORRELATION - 50);
		String title = ScenarioText.both("tornado.title").in(numbers.locale());
		sheet.words(Sheet.fitted(title, width - 2 * MARGIN, 15, true), MARGIN, 26, Align.START, 15, true, palette.text());
		sheet.words(Sheet.fitted(numbers.what(outcome), width - 2 * MARGIN, SIZE, false), MARGIN, 46, Align.START, SIZE, false,
				palette.secondary());
		if (bars.isEmpty() || Double.isNaN(tornado.central())) {
			sheet.words(ScenarioText.both("tornado.nothing").in(numbers.locale()), MARGIN, HEAD + 10, Align.START, SIZE, false,
					palette.secondary());
			return sheet.drawing(title, title, width, HEAD + 40);
		}
		double least = Math.min(tornado.central(), bars.stream().mapToDouble(it -> Math.min(it.atLow(), it.atHigh())).min().orElse(0));
		double most = Math.max(tornado.central(), bars.stream().mapToDouble(it -> Math.max(it.atLow(), it.atHigh())).max().orElse(1));
		double span = most > least ? most - least : 1;
		double zero = left + (tornado.central() - least) / span * (right - left);
		double bottom = HEAD + ROW * bars.size();
		sheet.words(numbers.number(tornado.central(), outcome.column()), zero, HEAD - 8, Align.MIDDLE, SMALL, true, palette.text());
		sheet.words(ScenarioText.both("tornado.correlation").in(numbers.locale()), width - MARGIN, HEAD - 8, Align.END, SMALL, false,
				palette.secondary());
		for (int i = 0; i < bars.size(); i++) {
			row(sheet, bars.get(i), HEAD + i * ROW, names, it -> left + (it - least) / span * (right - left), width);
		}
		sheet.line(zero, HEAD - 2, zero, bottom, palette.text(), 1, Dash.NONE);
		legend(sheet, bottom + 22);
		String alt = title + ". " + bars.stream().map(it -> it.assumption().name().in(numbers.locale()) + ": "
				+ numbers.number(it.atLow(), outcome.column()) + " – " + numbers.number(it.atHigh(), outcome.column()))
				.collect(Collectors.joining("; "));
		return sheet.drawing(title, alt, width, bottom + 44);
	}

	private void row(Sheet sheet, Tornado.Bar bar, double top, double names, java.util.function.DoubleUnaryOperator place, double width) {
		Palette palette = sheet.palette();
		double middle = top + ROW / 2;
		List<String> name = Sheet.wrapped(bar.assumption().name().in(numbers.locale()), names, SIZE, false, 2);
		for (int i = 0; i < name.size(); i++) {
			sheet.words(name.get(i), MARGIN, middle + 4 + (i - (name.size() - 1) / 2.0) * 16, Align.START, SIZE, false, palette.text());
		}
		if (!Double.isNaN(bar.atLow()) && !Double.isNaN(bar.atHigh())) {
			double centre = place.applyAsDouble(tornado.central());
			end(sheet, centre, place.applyAsDouble(bar.atLow()), middle, LOW);
			end(sheet, centre, place.applyAsDouble(bar.atHigh()), middle, HIGH);
			boolean rising = bar.atLow() <= bar.atHigh();
			double first = place.applyAsDouble(Math.min(bar.atLow(), bar.atHigh()));
			double last = place.applyAsDouble(Math.max(bar.atLow(), bar.atHigh()));
			sheet.words(numbers.number(Math.min(bar.atLow(), bar.atHigh()), outcome.column()), Math.min(first, centre) - 6, middle + 4,
					Align.END, SMALL, false, palette.text());
			sheet.words(numbers.number(Math.max(bar.atLow(), bar.atHigh()), outcome.column()), Math.max(last, centre) + 6, middle + 4,
					Align.START, SMALL, false, palette.text());
			if (last - first > ROOM) {
				value(sheet, rising ? bar.low() : bar.high(), Math.min(first, centre), middle, Align.START);
				value(sheet, rising ? bar.high() : bar.low(), Math.max(last, centre), middle, Align.END);
			}
		}
		sheet.words(Double.isNaN(bar.correlation()) ? "–" : numbers.plain(bar.correlation()).replace("-", "−"), width - MARGIN,
				middle + 4, Align.END, SIZE, false, palette.text());
		sheet.line(MARGIN, top + ROW, width - MARGIN, top + ROW, palette.track(), 1, Dash.NONE);
	}

	/** The value of the assumption, beneath the end of its bar that it leads to. */
	private void value(Sheet sheet, double value, double x, double middle, Align align) {
		sheet.words(numbers.plain(value), x, middle + BAR / 2 + 11, align, 9.5, false, sheet.palette().secondary());
	}

	private static void end(Sheet sheet, double centre, double end, double middle, String fill) {
		sheet.rectangle(Math.min(centre, end), middle - BAR / 2, Math.abs(end - centre), BAR, 2, fill, "");
	}

	private void legend(Sheet sheet, double y) {
		double x = MARGIN;
		for (String side : List.of("low", "high")) {
			String text = ScenarioText.both("tornado." + side).in(numbers.locale());
			sheet.rectangle(x, y - 9, 11, 11, 2, side.equals("low") ? LOW : HIGH, "");
			sheet.words(text, x + 17, y, Align.START, SMALL, false, sheet.palette().secondary());
			x += 17 + Sheet.width(text, SMALL, false) + 22;
		}
	}
}
