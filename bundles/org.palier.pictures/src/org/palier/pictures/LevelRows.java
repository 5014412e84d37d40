// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.palier.ground.text.ShorterNames;
import org.palier.ground.text.Typography;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.SharesChart.Mark;

/**
 * The levels of a theory as bars from 0 to 100 %, with the usages of each level below it on a scale of their own, which is
 * shown. A usage is a dot with its interval, or a thin bar where it has none. The caller shows title and subject above the
 * picture. Immutable.
 *
 * @param title title of the picture, in the language of the reader
 * @param subject measure, unit, who, when, of how many, source
 * @param levels levels from top to base, one or more
 * @param keys meaning of the marks
 */
public record LevelRows(String title, String subject, List<Level> levels, List<ChartKey> keys) implements Chart {

	private static final double SIZE = 12.5;
	private static final double LARGE = 15;
	private static final double SMALL = 11;
	private static final double BAR = 26;
	private static final double HEAD = 46;
	private static final double ROW = 22;
	private static final double AXIS = 18;
	private static final double GAP = 14;
	private static final double MOST_NAMES = 0.3;
	private static final double MEANING = 0.23;
	private static final double MOST_SAID = 64;
	private static final double LEAST = 300;
	/** From here on what is done on a level stands beside its bar, before beneath it. */
	private static final double BESIDE = 520;

	/**
	 * A level.
	 *
	 * @param name    in the language of the reader
	 * @param meaning what is done there, in a few words; may be empty
	 * @param fill    of its bar
	 * @param mark    its share
	 * @param said    the share in words
	 * @param range   its interval in words; empty without one
	 * @param usages  the most frequent first; may be empty
	 */
	public record Level(String name, String meaning, String fill, Mark mark, String said, String range, List<Usage> usages) {
		/** Copies its list. */
		public Level {
			usages = List.copyOf(usages);
		}

		/** Whether the ring of programs alone is drawn on it or on one of its usages. */
		public boolean hasRing() {
			return Stream.concat(Stream.of(mark), usages.stream().map(Usage::mark)).anyMatch(ShareMarks::isAloneShown);
		}
	}

	/**
	 * A usage.
	 * @param name in the language of the reader
	 * @param said its share in words
	 * @param range its interval in words; empty without one
	 */
	public record Usage(String name, Mark mark, String said, String range) {
	}

	/** Copies its lists. */
	public LevelRows {
		levels = List.copyOf(levels);
		keys = List.copyOf(keys);
	}

	/** Outline of what is too pale to be seen alone. */
	static String edge(Palette palette) {
		return palette.dark() ? palette.pillEdge() : "#3f7785";
	}

	private Stream<Usage> usages() {
		return levels.stream().flatMap(it -> it.usages().stream());
	}

	/** Where the scale of usages ends: what a caption says. */
	public double end() {
		return PercentScale.holding(usages().flatMapToDouble(it -> reach(it.mark())).max().orElse(0), 0, 1).end();
	}

	private static DoubleStream reach(Mark mark) {
		return DoubleStream.of(mark.value(), mark.hasMargin() ? mark.high() : 0, ShareMarks.isAloneShown(mark) ? mark.alone() : 0);
	}

	@Override
	public ChartKind kind() {
		return ChartKind.LEVEL_BARS;
	}

	@Override
	public boolean isDrawable() {
		return !levels.isEmpty();
	}

	@Override
	public boolean fits(double width) {
		return width >= LEAST;
	}

	/** Places of a picture. */
	private record RowGeometry(double names, PercentScale levels, PercentScale usages, double said, double meaning, double width) {
	}

	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		var sheet = new ChartSheet(metrics, palette);
		var typography = new Typography(locale);
		RowGeometry places = places(sheet, width);
		double y = ChartKey.draw(sheet, keys, 0, 0, width) + 4;
		List<String> names = sheet.fitted(usages().map(Usage::name).toList(), ShorterNames.NONE, places.names(), SIZE, false);
		List<String> called = sheet.fitted(levels.stream().map(Level::name).toList(), ShorterNames.NONE, places.names(), LARGE, true);
		int at = 0;
		for (int i = 0; i < levels.size(); i++) {
			Level level = levels.get(i);
			sheet.line(0, y, width, y, palette.rule(), 1, Dash.NONE);
			y += 8;
			double after = level(sheet, level, called.get(i), places, y, typography);
			double row = width < BESIDE ? after : y + HEAD;
			for (Usage usage : level.usages()) {
				usage(sheet, usage, names.get(at++), places, row + ROW / 2, typography);
				row += ROW;
			}
			y = Math.max(after, row) + 8;
		}
		if (usages().findAny().isPresent()) {
			places.usages().labels(sheet, typography, y + 8);
			y += AXIS;
		}
		return sheet.drawing(title, alt(typography), width, y + 4);
	}

	private RowGeometry places(ChartSheet sheet, double width) {
		double names = Math.min(width * MOST_NAMES,
				Math.max(usages().mapToDouble(it -> sheet.width(it.name(), SIZE, false)).max().orElse(0),
						levels.stream()
								.mapToDouble(it -> Math.max(sheet.width(it.name(), LARGE, true), sheet.width(it.range(), SMALL, false)))
								.max().orElse(0)));
		boolean told = width >= BESIDE && levels.stream().anyMatch(it -> !it.meaning().isEmpty());
		double meaning = told ? width * (1 - MEANING) : width;
		double said = meaning - (told ? 20 : 0);
		double left = names + GAP;
		double plot = said - MOST_SAID - GAP - left;
		double most = usages().flatMapToDouble(it -> reach(it.mark())).max().orElse(0);
		return new RowGeometry(names, new PercentScale(left, plot, 1), PercentScale.holding(most, left, plot), said, meaning, width);
	}

	/** @return where what stands beside it ends */
	private static double level(ChartSheet sheet, Level level, String name, RowGeometry places, double y, Typography typography) {
		Palette palette = sheet.palette();
		PercentScale scale = places.levels();
		double middle = y + 4 + BAR / 2;
		double[] end = { y + HEAD };
		sheet.group(said(level.name(), level.said(), level.range(), typography), mark -> {
			mark.words(name, 0, y + 16, Align.START, LARGE, true, palette.text());
			mark.words(level.range(), 0, y + 32, Align.START, SMALL, false, palette.secondary());
			mark.rectangle(scale.left(), middle - BAR / 2, scale.width(), BAR, 0, palette.track(), "");
			mark.rectangle(scale.left(), middle - BAR / 2, Math.max(1, scale.at(level.mark().value()) - scale.left()), BAR, 0, level.fill(),
					edge(palette));
			if (level.mark().hasMargin()) {
				// On a dark bar a dark line would not be seen.
				mark.rectangle(scale.at(level.mark().low()) - 2, middle - 6, scale.at(level.mark().high()) - scale.at(level.mark().low()) + 4, 12, 0,
						palette.background(), "");
				ShareMarks.interval(mark, scale, level.mark(), middle, palette.text());
			}
			ShareMarks.alone(mark, scale, level.mark(), middle);
			mark.words(level.said(), places.said(), middle + 6, Align.END, LARGE + 2, true, palette.text());
			boolean beneath = places.width() < BESIDE;
			double left = beneath ? 0 : places.meaning();
			double line = beneath ? y + HEAD + 4 : y + 14;
			for (String words : mark.wrapped(level.meaning(), places.width() - left, SMALL, false, 4)) {
				mark.words(words, left, line, Align.START, SMALL, false, palette.secondary());
				line += 15;
			}
			end[0] = Math.max(end[0], line - 8);
		});
		return end[0];
	}

	private static void usage(ChartSheet sheet, Usage usage, String name, RowGeometry places, double middle, Typography typography) {
		Palette palette = sheet.palette();
		PercentScale scale = places.usages();
		sheet.group(said(usage.name(), usage.said(), usage.range(), typography), mark -> {
			mark.words(name, places.names(), middle + 4.5, Align.END, SIZE, false, palette.text());
			mark.line(scale.left(), middle, scale.left() + scale.width(), middle, palette.track(), 1, Dash.NONE);
			ShareMarks.alone(mark, scale, usage.mark(), middle);
			if (usage.mark().hasMargin()) {
				ShareMarks.dot(mark, scale, usage.mark(), middle, true);
			} else {
				mark.rectangle(scale.left(), middle - 5, Math.max(1, scale.at(usage.mark().value()) - scale.left()), 10, 0,
						ChartInk.of(palette).middle(), "");
			}
			mark.words(usage.said(), places.said(), middle + 4.5, Align.END, SIZE, false, palette.text());
		});
	}

	private static String said(String name, String said, String range, Typography typography) {
		return name + (typography.french() ? "\u202f: " : ": ") + said + (range.isEmpty() ? "" : " (" + range + ")");
	}

	private String alt(Typography typography) {
		String between = typography.french() ? "\u202f; " : "; ";
		List<String> told = new ArrayList<>();
		for (Level level : levels) {
			told.add(said(level.name(), level.said(), level.range(), typography));
			level.usages().forEach(it -> told.add(said(it.name(), it.said(), it.range(), typography)));
		}
		return title + ". " + subject + " " + told.stream().collect(Collectors.joining(between)) + ".";
	}
}
