// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.text.ShorterNames;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;

/**
 * The assumptions that move a number, a row each, the strongest on top. A hollow dot is the number at the assumption’s low
 * value, a full dot the number at its high value, and a line joins them. A dotted line is the number of today’s medians; the
 * rank correlation is at the right. Dots are used and not bars because their scale need not begin at 0. In a narrow window
 * names are above their rows. Equal input always gives equal shapes. Immutable.
 *
 * @param subject name of the number, in the language of the reader
 * @param bars bars, the strongest assumption first
 * @param line number of today's medians; NaN where there is none
 * @param draws number of draws behind the correlation
 * @param chances draws of chance behind each end
 * @param seed seed of the draws
 * @param numbers form of the numbers, and the language of all words
 */
public record TornadoChart(String subject, List<Bar> bars, double line, int draws, int chances, long seed, WrittenNumbers numbers)
		implements Chart {

	private static final double LEAST = 300;
	private static final double NARROW = 560;
	private static final double LINES = 1.7;
	private static final double MARGIN = 20;
	private static final double HEAD = 82;
	private static final double ROW = 50;
	private static final double RADIUS = 5.4;
	private static final double HOLE = 3.2;
	private static final double SIZE = 12.5;
	private static final double SMALL = 11;
	private static final double LINE = 15;
	private static final double CORRELATION = 86;
	private static final int MOST = 12;
	private static final double APART = 8;

	/**
	 * One assumption.
	 *
	 * @param name        in the language of the reader
	 * @param low         its low value
	 * @param high        its high one
	 * @param atLow       the number there; not a number where it does not exist
	 * @param atHigh      likewise
	 * @param correlation of ranks, -1 to 1; not a number where there is none
	 */
	public record Bar(String name, double low, double high, double atLow, double atHigh, double correlation) {

		/** Whether the number is not the same at both ends. */
		boolean moves() {
			return Math.abs(atHigh - atLow) > 0;
		}
	}

	/** Copies its list. */
	public TornadoChart {
		bars = List.copyOf(bars);
	}

	@Override
	public ChartKind kind() {
		return ChartKind.DOT_PLOT;
	}

	@Override
	public String title() {
		return words().say("caption", words().say("tornado.title"), subject);
	}

	/** Whether there is anything to see: an assumption that moves the number. */
	@Override
	public boolean isDrawable() {
		return !Double.isNaN(line) && bars.stream().anyMatch(Bar::moves);
	}

	@Override
	public boolean fits(double width) {
		return width >= LEAST;
	}

	private ChartWords words() {
		return numbers.words();
	}

	private String number(double number) {
		return numbers.number(number);
	}

	/** The chart in the language of its numbers. */
	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		return in(width, metrics, palette);
	}

	/** Where rows lie. @param above room of a name above its row @param place of a number */
	private record ChartGeometry(boolean narrow, double names, double above, DoubleUnaryOperator place, double width) {

		double row() {
			return ROW + above;
		}
	}

	/** The chart, as high as it needs. @param width 300 or more */
	public Drawing in(double width, FontMetrics metrics, Palette palette) {
		var sheet = new ChartSheet(metrics, palette);
		List<Bar> shown = bars.subList(0, Math.min(MOST, bars.size()));
		double y = 26;
		for (String line : sheet.wrapped(words().say("tornado.title"), width - 2 * MARGIN, 15, true, 2)) {
			sheet.words(line, MARGIN, y, Align.START, 15, true, palette.text());
			y += 20;
		}
		sheet.words(sheet.fitted(subject, width - 2 * MARGIN, SIZE, false), MARGIN, y, Align.START, SIZE, false, palette.secondary());
		if (!isDrawable()) {
			double at = y + 46;
			for (String line : sheet.wrapped(words().say("tornado.nothing"), width - 2 * MARGIN, SIZE, false, 3)) {
				sheet.words(line, MARGIN, at, Align.START, SIZE, false, palette.secondary());
				at += LINE;
			}
			return sheet.drawing(title(), title(), width, at + 15);
		}
		boolean narrow = width < NARROW;
		double top = y + HEAD - 46 + LINE;
		ChartGeometry places = places(sheet, shown, width, narrow);
		double centre = places.place().applyAsDouble(line);
		double bottom = top + places.row() * shown.size();
		sheet.words(number(line), centre, top - 8, Align.MIDDLE, SMALL, true, palette.text());
		List<String> head = sheet.wrapped(words().say("tornado.correlation"), CORRELATION - APART, SMALL, false, 2);
		for (int i = 0; i < head.size(); i++) {
			sheet.words(head.get(i), width - MARGIN, top - 8 - (head.size() - 1 - i) * LINE, Align.END, SMALL, false, palette.secondary());
		}
		// In two lines, which seldom are filled to their ends.
		List<String> called = sheet.fitted(shown.stream().map(Bar::name).toList(), ShorterNames.NONE,
				places.names() * (narrow ? 1 : LINES), SIZE, false);
		for (int i = 0; i < shown.size(); i++) {
			row(sheet, shown.get(i), called.get(i), top + i * places.row(), places);
		}
		double notes = legend(sheet, bottom + 22, width) + 22;
		List<String> told = sheet.wrapped(notes(), width - 2 * MARGIN, SMALL, false, 5);
		for (int i = 0; i < told.size(); i++) {
			sheet.words(told.get(i), MARGIN, notes + i * LINE, Align.START, SMALL, false, palette.secondary());
		}
		return sheet.drawing(title(), alt(shown), width, notes + told.size() * LINE);
	}

	/** Beside the dots there is room for the number at either end. */
	private ChartGeometry places(ChartSheet sheet, List<Bar> shown, double width, boolean narrow) {
		double names = narrow ? width - 2 * MARGIN : Math.clamp(width * 0.3, 110, 250);
		double number = shown.stream().flatMap(it -> Stream.of(it.atLow(), it.atHigh()))
				.mapToDouble(it -> sheet.width(number(it), SMALL, false)).max().orElse(0);
		double beside = Math.max(number + RADIUS + 6, sheet.width(number(line), SMALL, true) / 2);
		double left = (narrow ? MARGIN : MARGIN + names + 10) + beside;
		double right = Math.max(left + 40, width - MARGIN - CORRELATION - beside);
		double least = Math.min(line,
				shown.stream().mapToDouble(it -> Math.min(it.atLow(), it.atHigh())).filter(it -> !Double.isNaN(it)).min().orElse(0));
		double most = Math.max(line,
				shown.stream().mapToDouble(it -> Math.max(it.atLow(), it.atHigh())).filter(it -> !Double.isNaN(it)).max().orElse(1));
		double span = most > least ? most - least : 1;
		return new ChartGeometry(narrow, names, narrow ? LINE : 0, it -> left + (it - least) / span * (right - left), width);
	}

	private String alt(List<Bar> shown) {
		String told = shown.stream()
				.map(it -> words().say("tornado.alt.bar", it.name(), number(it.atLow()), numbers.plain(it.low()),
						number(it.atHigh()), numbers.plain(it.high()), correlation(it)))
				.collect(Collectors.joining(words().say("separator")));
		return words().say("tornado.alt", title(), number(line), told) + " " + words().say("tornado.alt.ends") + " " + notes();
	}

	private String notes() {
		return words().say("draws", numbers.plain(draws), Long.toString(seed)) + " " + words().say("tornado.line", numbers.plain(chances));
	}

	private String correlation(Bar bar) {
		return Double.isNaN(bar.correlation()) ? "–" : numbers.plain(bar.correlation()).replace("-", "−");
	}

	private void row(ChartSheet sheet, Bar bar, String called, double top, ChartGeometry places) {
		Palette palette = sheet.palette();
		double middle = top + places.above() + ROW / 2;
		double centre = places.place().applyAsDouble(line);
		// Not through a name that stands above its row.
		sheet.line(centre, top + (places.narrow() ? places.above() + APART : 0), centre, top + places.row(), palette.text(), 1, Dash.DOTTED);
		List<String> name = sheet.wrapped(called, places.names(), SIZE, false, places.narrow() ? 1 : 2);
		for (int i = 0; i < name.size(); i++) {
			double baseline = places.narrow() ? top + SIZE + 5 : middle + 4 + (i - (name.size() - 1) / 2.0) * 16;
			sheet.words(name.get(i), MARGIN, baseline, Align.START, SIZE, false, palette.text());
		}
		if (!Double.isNaN(bar.atLow()) && !Double.isNaN(bar.atHigh())) {
			marks(sheet, bar, middle, places);
		}
		sheet.words(correlation(bar), places.width() - MARGIN, middle + 4, Align.END, SIZE, false, palette.text());
		sheet.line(MARGIN, top + places.row(), places.width() - MARGIN, top + places.row(), palette.track(), 1, Dash.NONE);
	}

	private void marks(ChartSheet sheet, Bar bar, double middle, ChartGeometry places) {
		Palette palette = sheet.palette();
		double low = places.place().applyAsDouble(bar.atLow());
		double high = places.place().applyAsDouble(bar.atHigh());
		double first = Math.min(low, high);
		double last = Math.max(low, high);
		sheet.line(first, middle, last, middle, palette.secondary(), 2.4, Dash.NONE);
		dot(sheet, high, middle, true);
		dot(sheet, low, middle, false);
		boolean rising = bar.atLow() <= bar.atHigh();
		sheet.words(number(Math.min(bar.atLow(), bar.atHigh())), first - RADIUS - 4, middle + 4, Align.END, SMALL, false, palette.text());
		sheet.words(number(Math.max(bar.atLow(), bar.atHigh())), last + RADIUS + 4, middle + 4, Align.START, SMALL, false, palette.text());
		String one = numbers.plain(rising ? bar.low() : bar.high());
		String other = numbers.plain(rising ? bar.high() : bar.low());
		if (last - first > sheet.width(one, SMALL, false) + sheet.width(other, SMALL, false) + APART) {
			// The value of the assumption, beneath the dot that it leads to.
			sheet.words(one, first, middle + 19, Align.START, SMALL, false, palette.secondary());
			sheet.words(other, last, middle + 19, Align.END, SMALL, false, palette.secondary());
		}
	}

	/** A full dot is what a high value gives, a hollow one what a low value gives. */
	private static void dot(ChartSheet sheet, double x, double y, boolean full) {
		Palette palette = sheet.palette();
		sheet.add(new Drawing.Disc(x, y, RADIUS, full ? ChartInk.of(palette).middle() : palette.secondary()));
		if (!full) {
			sheet.add(new Drawing.Disc(x, y, HOLE, palette.background()));
		}
	}

	/** @return base line of its last line */
	private double legend(ChartSheet sheet, double top, double width) {
		double x = MARGIN;
		double y = top;
		for (String side : List.of("low", "high")) {
			String text = sheet.fitted(words().say("tornado." + side), width - 2 * MARGIN - 17, SMALL, false);
			if (x > MARGIN && x + 17 + sheet.width(text, SMALL, false) > width - MARGIN) {
				x = MARGIN;
				y += LINE + 2;
			}
			dot(sheet, x + RADIUS, y - 4, side.equals("high"));
			sheet.words(text, x + 17, y, Align.START, SMALL, false, sheet.palette().secondary());
			x += 17 + sheet.width(text, SMALL, false) + 22;
		}
		return y;
	}
}
