// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.charts;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

import org.palier.ground.text.ShorterNames;
import org.palier.pictures.ChartInk;
import org.palier.pictures.ChartWords;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.Sheet.Align;
import org.palier.pictures.Sheet;
import org.palier.scenario.outcome.Outcome;
import org.palier.scenario.outcome.OutcomeNumbers;
import org.palier.scenario.outcome.Tornado;

/**
 * Which assumption moves a number most, as bars from the number at the assumption’s low value to that at its high one,
 * the longest on top, with the rank correlation at the right. The same input always gives the same shapes. Immutable.
 *
 * @param subject what the number is of, in the language of the reader
 * @param tornado what is shown
 * @param outcome the number
 * @param draws   how many the correlation is over
 * @param seed    of the draws
 * @param numbers how they are written
 */
public record TornadoChart(String subject, Tornado tornado, Outcome outcome, int draws, long seed, OutcomeNumbers numbers) {

	private static final double LINES = 1.7;
	private static final double MARGIN = 20;
	private static final double HEAD = 82;
	private static final double ROW = 50;
	private static final double BAR = 18;
	private static final double SIZE = 12.5;
	private static final double SMALL = 11;
	private static final double TINY = 9.5;
	private static final double LINE = 15;
	private static final double CORRELATION = 86;
	private static final int MOST = 12;
	/** Width of a bar that has room for the values of its assumption. */
	private static final double ROOM = 56;

	/** Whether there is anything to see: an assumption that moves the number. */
	public boolean isDrawable() {
		return !Double.isNaN(tornado.central()) && tornado.bars().stream().anyMatch(it -> it.length() > 0);
	}

	/** Where the line stands: at the median of all draws, which tables, sentences and this chart give as the number. */
	private double line() {
		return Double.isNaN(outcome.spread().median()) ? tornado.central() : outcome.spread().median();
	}

	private ChartWords words() {
		return new ChartWords(numbers.locale());
	}

	private String number(double number) {
		return numbers.number(number, outcome.column());
	}

	/** The chart, as high as it needs. @param width 300 or more */
	public Drawing in(double width, FontMetrics metrics, Palette palette) {
		var sheet = new Sheet(metrics, palette);
		List<Tornado.Bar> bars = tornado.bars().subList(0, Math.min(MOST, tornado.bars().size()));
		String title = words().say("tornado.title");
		sheet.words(sheet.fitted(title, width - 2 * MARGIN, 15, true), MARGIN, 26, Align.START, 15, true, palette.text());
		sheet.words(sheet.fitted(subject, width - 2 * MARGIN, SIZE, false), MARGIN, 46, Align.START, SIZE, false, palette.secondary());
		String caption = words().say("caption", title, subject);
		if (!isDrawable()) {
			sheet.words(sheet.fitted(words().say("tornado.nothing"), width - 2 * MARGIN, SIZE, false), MARGIN, HEAD + 10, Align.START,
					SIZE, false, palette.secondary());
			return sheet.drawing(caption, caption, width, HEAD + 40);
		}
		double names = Math.clamp(width * 0.3, 110, 250);
		double left = MARGIN + names + 58;
		double right = Math.max(left + 60, width - MARGIN - CORRELATION - 50);
		double least = Math.min(line(), bars.stream().mapToDouble(it -> Math.min(it.atLow(), it.atHigh())).min().orElse(0));
		double most = Math.max(line(), bars.stream().mapToDouble(it -> Math.max(it.atLow(), it.atHigh())).max().orElse(1));
		double span = most > least ? most - least : 1;
		DoubleUnaryOperator place = it -> left + (it - least) / span * (right - left);
		double centre = place.applyAsDouble(line());
		double bottom = HEAD + ROW * bars.size();
		sheet.words(number(line()), centre, HEAD - 8, Align.MIDDLE, SMALL, true, palette.text());
		sheet.words(words().say("tornado.correlation"), width - MARGIN, HEAD - 8, Align.END, SMALL, false, palette.secondary());
		// In two lines, which seldom are filled to their ends.
		List<String> called = sheet.fitted(bars.stream().map(it -> it.assumption().name().in(numbers.locale())).toList(), ShorterNames.NONE, names * LINES, SIZE,
				false);
		for (int i = 0; i < bars.size(); i++) {
			row(sheet, bars.get(i), sheet.wrapped(called.get(i), names, SIZE, false, 2), HEAD + i * ROW, place, width);
		}
		sheet.line(centre, HEAD - 2, centre, bottom, palette.text(), 1, Dash.NONE);
		legend(sheet, bottom + 22);
		List<String> notes = sheet.wrapped(words().say("draws", numbers.plain(draws), Long.toString(seed)) + " "
				+ words().say("tornado.line", numbers.plain(Tornado.CHANCES)), width - 2 * MARGIN, SMALL, false, 2);
		for (int i = 0; i < notes.size(); i++) {
			sheet.words(notes.get(i), MARGIN, bottom + 44 + i * LINE, Align.START, SMALL, false, palette.secondary());
		}
		return sheet.drawing(caption, alt(caption, bars), width, bottom + 58 + (notes.size() - 1) * LINE);
	}

	private String alt(String caption, List<Tornado.Bar> bars) {
		String told = bars.stream()
				.map(it -> words().say("tornado.alt.bar", it.assumption().name(), number(it.atLow()), numbers.plain(it.low()),
						number(it.atHigh()), numbers.plain(it.high()), correlation(it)))
				.collect(Collectors.joining(words().say("separator")));
		return words().say("tornado.alt", caption, number(line()), told) + " "
				+ words().say("draws", numbers.plain(draws), Long.toString(seed));
	}

	private String correlation(Tornado.Bar bar) {
		return Double.isNaN(bar.correlation()) ? "–" : numbers.plain(bar.correlation()).replace("-", "−");
	}

	private void row(Sheet sheet, Tornado.Bar bar, List<String> name, double top, DoubleUnaryOperator place, double width) {
		Palette palette = sheet.palette();
		double middle = top + ROW / 2;
		for (int i = 0; i < name.size(); i++) {
			sheet.words(name.get(i), MARGIN, middle + 4 + (i - (name.size() - 1) / 2.0) * 16, Align.START, SIZE, false, palette.text());
		}
		if (!Double.isNaN(bar.atLow()) && !Double.isNaN(bar.atHigh())) {
			double centre = place.applyAsDouble(line());
			ChartInk ink = ChartInk.of(palette);
			end(sheet, centre, place.applyAsDouble(bar.atLow()), middle, ink.inner());
			end(sheet, centre, place.applyAsDouble(bar.atHigh()), middle, ink.middle());
			boolean rising = bar.atLow() <= bar.atHigh();
			double first = Math.min(centre, place.applyAsDouble(Math.min(bar.atLow(), bar.atHigh())));
			double last = Math.max(centre, place.applyAsDouble(Math.max(bar.atLow(), bar.atHigh())));
			sheet.words(number(Math.min(bar.atLow(), bar.atHigh())), first - 6, middle + 4, Align.END, SMALL, false, palette.text());
			sheet.words(number(Math.max(bar.atLow(), bar.atHigh())), last + 6, middle + 4, Align.START, SMALL, false, palette.text());
			if (last - first > ROOM) {
				value(sheet, rising ? bar.low() : bar.high(), first, middle, Align.START);
				value(sheet, rising ? bar.high() : bar.low(), last, middle, Align.END);
			}
		}
		sheet.words(correlation(bar), width - MARGIN, middle + 4, Align.END, SIZE, false, palette.text());
		sheet.line(MARGIN, top + ROW, width - MARGIN, top + ROW, palette.track(), 1, Dash.NONE);
	}

	/** The value of the assumption, beneath the end of its bar that it leads to. */
	private void value(Sheet sheet, double value, double x, double middle, Align align) {
		sheet.words(numbers.plain(value), x, middle + BAR / 2 + 11, align, TINY, false, sheet.palette().secondary());
	}

	private static void end(Sheet sheet, double centre, double end, double middle, String fill) {
		sheet.rectangle(Math.min(centre, end), middle - BAR / 2, Math.abs(end - centre), BAR, 2, fill, "");
	}

	private void legend(Sheet sheet, double y) {
		ChartInk ink = ChartInk.of(sheet.palette());
		double x = MARGIN;
		for (String side : List.of("low", "high")) {
			String text = words().say("tornado." + side);
			sheet.rectangle(x, y - 9, 11, 11, 2, side.equals("low") ? ink.inner() : ink.middle(), "");
			sheet.words(text, x + 17, y, Align.START, SMALL, false, sheet.palette().secondary());
			x += 17 + sheet.width(text, SMALL, false) + 22;
		}
	}
}
