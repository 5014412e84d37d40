// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.palier.ground.text.ShorterNames;
import org.palier.ground.text.Typography;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.SharesChart.Mark;

/**
 * Shares of two sides as lines between them, each with its margin where it has one, on a scale from 0 to 100 %. A doubtful
 * difference is dashed; sides that hardly differ are hollow dots without a line. Labels give way to each other, margins
 * never do. Equal input always gives equal shapes. Immutable.
 *
 * @param title title in the language of the reader
 * @param subject name of the shares, in that language
 * @param left name of the first side
 * @param right name of the second side
 * @param lines lines in order
 * @param shorter shorter names of lines for little room
 */
public record SlopeChart(String title, String subject, String left, String right, List<Line> lines, ShorterNames shorter) implements Chart {

	private static final double MARGIN = 16;
	private static final double SIZE = 12;
	private static final double SMALL = 11;
	private static final double APART = 16;
	private static final double RADIUS = 4;
	private static final double CAP = 4;
	private static final double HOLE = 1.7;
	private static final String BETWEEN = "  ";
	/** Parts of the width that labels have on either side. */
	private static final double LABELS = 0.34;
	/** The least width and height of the picture. */
	private static final double LEAST = 300;
	private static final double PARTS = 0.62;

	/**
	 * A share on both sides.
	 *
	 * @param name  in the language of the reader
	 * @param one   on the first side
	 * @param other on the second
	 * @param clear whether they differ beyond doubt
	 * @param slope whether a line may join both: not where fewer than three units of count lie between them, see
	 * {@link org.palier.statistics.differences.Change}
	 */
	public record Line(String name, Mark one, Mark other, boolean clear, boolean slope) {
	}

	/** Copies its list. */
	public SlopeChart {
		lines = List.copyOf(lines);
	}

	/** Where nothing has a short name. */
	public SlopeChart(String title, String subject, String left, String right, List<Line> lines) {
		this(title, subject, left, right, lines, ShorterNames.NONE);
	}

	@Override
	public ChartKind kind() {
		return ChartKind.SLOPEGRAPH;
	}

	@Override
	public boolean isDrawable() {
		return !lines.isEmpty();
	}

	@Override
	public boolean fits(double width) {
		return width >= LEAST;
	}

	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		return in(width, Math.max(LEAST, Math.max(width * PARTS, (lines.size() + 6) * APART)), metrics, palette, locale);
	}

	/** The chart. @param width 300 or more @param height 240 or more */
	public Drawing in(double width, double height, FontMetrics metrics, Palette palette, Locale locale) {
		var sheet = new ChartSheet(metrics, palette);
		var typography = new Typography(locale);
		double y = MARGIN + SIZE;
		for (String line : sheet.wrapped(title, width - 2 * MARGIN, SIZE + 2, true, 2)) {
			sheet.words(line, MARGIN, y, Align.START, SIZE + 2, true, palette.text());
			y += APART + 2;
		}
		for (String line : sheet.wrapped(told(locale), width - 2 * MARGIN, SMALL, false, 4)) {
			sheet.words(line, MARGIN, y, Align.START, SMALL, false, palette.secondary());
			y += APART;
		}
		double from = width * LABELS;
		double to = width * (1 - LABELS);
		List<String> sides = sheet.fitted(List.of(left, right), shorter, from - MARGIN, SIZE, true);
		sheet.words(sides.getFirst(), from, y + SIZE / 2, Align.END, SIZE, true, palette.text());
		sheet.words(sides.getLast(), to, y + SIZE / 2, Align.START, SIZE, true, palette.text());
		double top = y + 2 * APART;
		double bottom = height - MARGIN;
		ToDoubleFunction<Double> at = share -> bottom - share * (bottom - top);
		for (double tick : new double[] {0, 0.5, 1}) {
			sheet.line(from, at.applyAsDouble(tick), to, at.applyAsDouble(tick), palette.track(), 1, Dash.NONE);
			double level = at.applyAsDouble(tick);
			DoubleStream.of(level - 3, level + SMALL + 1).filter(it -> isFree(it, at)).findFirst()
					.ifPresent(it -> sheet.words(PercentScale.whole(tick, typography), (from + to) / 2, it, Align.MIDDLE, SMALL, false,
							palette.secondary()));
		}
		for (Line line : lines) {
			String color = color(line, palette);
			if (line.slope()) {
				sheet.line(from, at.applyAsDouble(line.one().value()), to, at.applyAsDouble(line.other().value()), color, 2,
						line.clear() ? Dash.NONE : Dash.DASHED);
			}
			mark(sheet, line, from, line.one(), at);
			mark(sheet, line, to, line.other(), at);
		}
		labels(sheet, typography, from - 10, Align.END, from - 10 - MARGIN, top, bottom, at, Line::one);
		labels(sheet, typography, to + 10, Align.START, width - MARGIN - to - 10, top, bottom, at, Line::other);
		return sheet.drawing(title, alt(typography), width, height);
	}

	/** Whether no line runs through words in the middle of the picture. @param foot on which the words stand */
	private boolean isFree(double foot, ToDoubleFunction<Double> at) {
		return lines.stream().filter(Line::slope).mapToDouble(it -> at.applyAsDouble((it.one().value() + it.other().value()) / 2))
				.noneMatch(it -> it > foot - SMALL - 2 && it < foot + 3);
	}

	private static String color(Line line, Palette palette) {
		return line.clear() && line.slope() ? ChartInk.of(palette).middle() : palette.secondary();
	}

	private static void mark(ChartSheet sheet, Line line, double x, Mark mark, ToDoubleFunction<Double> at) {
		String color = color(line, sheet.palette());
		if (mark.hasMargin()) {
			sheet.line(x, at.applyAsDouble(mark.low()), x, at.applyAsDouble(mark.high()), color, 1.5, Dash.NONE);
			sheet.line(x - CAP, at.applyAsDouble(mark.low()), x + CAP, at.applyAsDouble(mark.low()), color, 1.5, Dash.NONE);
			sheet.line(x - CAP, at.applyAsDouble(mark.high()), x + CAP, at.applyAsDouble(mark.high()), color, 1.5, Dash.NONE);
		}
		sheet.add(new Drawing.Disc(x, at.applyAsDouble(mark.value()), RADIUS, color));
		if (!line.slope()) {
			sheet.add(new Drawing.Disc(x, at.applyAsDouble(mark.value()), RADIUS - HOLE, sheet.palette().background()));
		}
	}

	/** The subject, and why there are dots without a line. */
	private String told(Locale locale) {
		if (lines.stream().allMatch(Line::slope)) {
			return subject;
		}
		String before = subject.isEmpty() || subject.endsWith(".") ? subject : subject + ".";
		return (before + " " + new ChartWords(locale).say("slope.none")).strip();
	}

	/** Labels by their height, pushed apart where they would lie on each other, and up again where they would leave the picture. */
	private void labels(ChartSheet sheet, Typography typography, double x, Align align, double room, double top, double bottom,
			ToDoubleFunction<Double> at, Function<Line, Mark> side) {
		List<Line> sorted = lines.stream().sorted(Comparator.comparingDouble((Line it) -> -side.apply(it).value())).toList();
		List<Double> places = new ArrayList<>();
		double last = Double.NEGATIVE_INFINITY;
		for (Line line : sorted) {
			last = Math.max(Math.max(top, at.applyAsDouble(side.apply(line).value())), last + APART);
			places.add(last);
		}
		double most = bottom;
		for (int i = places.size() - 1; i >= 0; i--) {
			places.set(i, Math.min(places.get(i), most));
			most = places.get(i) - APART;
		}
		double numbers = sorted.stream().mapToDouble(it -> sheet.width(typography.share(side.apply(it).value()) + BETWEEN, SIZE, true))
				.max().orElse(0);
		List<String> names = sheet.fitted(sorted.stream().map(Line::name).toList(), shorter, room - numbers, SIZE, true);
		for (int i = 0; i < sorted.size(); i++) {
			Mark mark = side.apply(sorted.get(i));
			String share = typography.share(mark.value());
			String name = names.get(i);
			String text = align == Align.END ? name + BETWEEN + share : share + BETWEEN + name;
			String range = range(mark, typography);
			double told = range.isEmpty() ? 0 : sheet.width(range, SMALL, false) + 6;
			double label = sheet.width(text, SIZE, true);
			if (told > 0 && label + told <= room) {
				double beyond = align == Align.END ? x - label - 6 : x + label + 6;
				sheet.words(range, beyond, places.get(i) + SIZE / 3, align, SMALL, false, sheet.palette().secondary());
			}
			sheet.words(text, x, places.get(i) + SIZE / 3, align, SIZE, true, sheet.palette().text());
		}
	}

	/** The ends of a margin in whole per cent; empty for none. */
	private static String range(Mark mark, Typography typography) {
		return !mark.hasMargin() ? ""
				: new ChartWords(typography.locale()).say("range", typography.number(mark.low() * 100, 0), typography.number(mark.high() * 100, 0));
	}

	private String alt(Typography typography) {
		String between = typography.french() ? "\u202f; " : "; ";
		return title + ". " + told(typography.locale()) + " "
				+ lines.stream().map(it -> it.name() + ", " + left + " " + said(it.one(), typography)
				+ ", " + right + " "
				+ said(it.other(), typography)).collect(Collectors.joining(between)) + ".";
	}

	private static String said(Mark mark, Typography typography) {
		String range = range(mark, typography);
		return typography.share(mark.value()) + (range.isEmpty() ? "" : " (" + range + ")");
	}
}
