// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.text.ShorterNames;
import org.palier.ground.text.Typography;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Sheet.Align;

/**
 * Shares from one day to another as lines, one for each group. The axis begins at 0, days stand as far apart as they are, and
 * nothing is smoothed. Without intervals: for what was counted in full. The same input always gives the same shapes. Immutable.
 *
 * @param title   in the language of the reader
 * @param subject what the share is of, likewise
 * @param series  in order; of more than a few the last is shown alone
 */
public record CourseChart(String title, String subject, List<Series> series) {

	private static final double MARGIN = 20;
	private static final double HEAD = 78;
	private static final double FOOT = 70;
	private static final double SIZE = 12.5;
	private static final double SMALL = 11;
	private static final int MOST = 4;
	private static final double APART = 15;

	/** A day. @param share 0 to 1 */
	public record Moment(LocalDate day, double share) {
	}

	/** A group. @param name in the language of the reader @param moments in order of time, without days of which no share is known */
	public record Series(String name, List<Moment> moments) {

		/** Copies its list. */
		public Series {
			moments = List.copyOf(moments);
		}
	}

	/** A label, and where it wants to stand. */
	private record End(String text, double y, String color) {
	}

	/** Copies its list. */
	public CourseChart {
		series = List.copyOf(series);
	}

	/** Whether there is a line to draw. */
	public boolean isDrawable() {
		return series.stream().anyMatch(it -> it.moments().size() > 1);
	}

	/** The chart. @param width 400 or more @param height 240 or more */
	public Drawing in(double width, double height, FontMetrics metrics, Palette palette, Locale locale) {
		var sheet = new Sheet(metrics, palette);
		var typography = new Typography(locale);
		sheet.words(title, MARGIN, 26, Align.START, 15, true, palette.text());
		sheet.words(sheet.fitted(subject, width - 2 * MARGIN, SIZE, false), MARGIN, 46, Align.START, SIZE, false, palette.secondary());
		List<Series> drawn = series.stream().filter(it -> it.moments().size() > 1).toList();
		List<Series> shown = drawn.size() > MOST ? List.of(drawn.getLast()) : drawn;
		List<LocalDate> days = shown.stream().flatMap(it -> it.moments().stream()).map(Moment::day).distinct().sorted().toList();
		double top = top(shown);
		double left = MARGIN + 14 + sheet.width(typography.percent(top), SMALL, false);
		double right = width - MARGIN - Math.min(width / 3, shown.stream()
				.mapToDouble(it -> sheet.width(label(it, typography), SIZE, true)).max().orElse(0) + 12);
		double bottom = height - FOOT;
		long span = ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
		ToDoubleFunction<LocalDate> x = it -> left + (double) ChronoUnit.DAYS.between(days.getFirst(), it) / span * (right - left);
		DoubleUnaryOperator y = it -> bottom - it / top * (bottom - HEAD);
		for (int i = 0; i <= 5; i++) {
			double tick = top * i / 5;
			double at = y.applyAsDouble(tick);
			sheet.line(left, at, right, at, i == 0 ? palette.rule() : palette.track(), 1, Dash.NONE);
			sheet.words(typography.percent(tick), left - 8, at + 4, Align.END, SMALL, false, palette.secondary());
		}
		axis(sheet, days, x, bottom, typography);
		List<End> ends = new ArrayList<>();
		double numbers = shown.stream().mapToDouble(it -> sheet.width(share(it, typography), SIZE, true)).max().orElse(0);
		List<String> names = sheet.fitted(shown.stream().map(Series::name).toList(), ShorterNames.NONE, width - MARGIN - right - 10 - numbers, SIZE, true);
		for (int i = 0; i < shown.size(); i++) {
			String color = color(i, palette);
			List<Drawing.Point> points = shown.get(i).moments().stream()
					.map(it -> new Drawing.Point(x.applyAsDouble(it.day()), y.applyAsDouble(it.share()))).toList();
			sheet.add(new Drawing.Line(points, color, 2.2, i % 2 == 0 ? Dash.NONE : Dash.DASHED));
			points.forEach(it -> sheet.add(new Drawing.Disc(it.x(), it.y(), 3.5, color)));
			ends.add(new End(share(shown.get(i), typography) + names.get(i), points.getLast().y(), color));
		}
		label(sheet, ends, right + 10);
		return sheet.drawing(title, alt(shown, typography), width, height);
	}

	/** A round share at or above all of them. */
	private static double top(List<Series> shown) {
		double most = shown.stream().flatMap(it -> it.moments().stream()).mapToDouble(Moment::share).max().orElse(1);
		return Stream.of(0.05, 0.1, 0.25, 0.5, 1.0).filter(it -> it >= most).findFirst().orElse(1.0);
	}

	private static String label(Series group, Typography typography) {
		return share(group, typography) + group.name();
	}

	private static String share(Series group, Typography typography) {
		return typography.share(group.moments().getLast().share()) + " ";
	}

	/** Days below their places, those that would lie on the one before left out. */
	private static void axis(Sheet sheet, List<LocalDate> days, ToDoubleFunction<LocalDate> x, double bottom, Typography typography) {
		double end = Double.NEGATIVE_INFINITY;
		for (LocalDate day : days) {
			String text = typography.date(day);
			double at = x.applyAsDouble(day);
			double half = sheet.width(text, SMALL, false) / 2;
			sheet.line(at, bottom, at, bottom + 5, sheet.palette().rule(), 1, Dash.NONE);
			if (at - half > end + 6) {
				sheet.words(text, at, bottom + 20, Align.MIDDLE, SMALL, false, sheet.palette().secondary());
				end = at + half;
			}
		}
	}

	/** Names at the ends of the lines, pushed apart where they would lie on each other. */
	private static void label(Sheet sheet, List<End> ends, double x) {
		double last = Double.NEGATIVE_INFINITY;
		for (End end : ends.stream().sorted((one, other) -> Double.compare(one.y(), other.y())).toList()) {
			double at = Math.max(end.y(), last + APART);
			sheet.words(end.text(), x, at + 4, Align.START, SIZE, true, end.color());
			last = at;
		}
	}

	private static String color(int place, Palette palette) {
		ChartInk ink = ChartInk.of(palette);
		return switch (place) {
		case 0 -> ink.middle();
		case 1 -> ink.base();
		case 2 -> palette.text();
		default -> palette.secondary();
		};
	}

	private String alt(List<Series> shown, Typography typography) {
		String of = typography.french() ? "\u202f: " : ": ";
		String between = typography.french() ? "\u202f; " : "; ";
		return title + ". " + subject + " " + shown.stream().map(group -> group.name() + of + group.moments().stream()
				.map(it -> typography.date(it.day()) + " " + typography.share(it.share())).collect(Collectors.joining(", ")))
				.collect(Collectors.joining(between)) + ".";
	}
}
