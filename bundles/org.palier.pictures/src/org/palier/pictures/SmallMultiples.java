// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.text.ShorterNames;
import org.palier.ground.text.Typography;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing.Point;
import org.palier.statistics.differences.Change;

/**
 * Shares from one day to another, a panel for each group, all on the same scales. The axis begins at 0, days stand as far
 * apart as they are, and nothing is smoothed. A line joins the days only where the count moved by three units or more, and
 * joins two neighbouring days only where share and count move in one direction. Any other change is shown by the dots alone.
 * There are no intervals, because the things were counted in full. Equal input always gives equal shapes. Immutable.
 *
 * @param title title in the language of the reader
 * @param subject name of the share, in that language
 * @param panels panels in order
 * @param shorter shorter names of groups for little room
 */
public record SmallMultiples(String title, String subject, List<Panel> panels, ShorterNames shorter) implements Chart {

	private static final double MARGIN = 16;
	private static final double GAP = 28;
	private static final double SIZE = 12.5;
	private static final double SMALL = 11;
	private static final double HEAD = 22;
	private static final double FOOT = 40;
	private static final double LOW = 84;
	private static final double HIGH = 190;
	private static final double LEAST = 300;
	private static final double LEAST_PANEL = 230;
	private static final int MOST_COLUMNS = 3;
	private static final double RADIUS = 3.5;

	/** A day. @param share 0 to 1 @param count of the units that the share is of */
	public record Moment(LocalDate day, double share, long count) {

		boolean isJoined(Moment before) {
			return Change.isOfCount(share - before.share(), count - before.count());
		}
	}

	/** A group. @param name in the language of the reader @param moments in order of time, without days of which no share is known */
	public record Panel(String name, List<Moment> moments) {

		/** Copies its list. */
		public Panel {
			moments = List.copyOf(moments);
		}

		/** Places of days that a line joins, from the first to the last of each line. */
		List<List<Integer>> courses() {
			if (!Change.isDrawn(moments.stream().mapToLong(Moment::count).min().orElse(0),
					moments.stream().mapToLong(Moment::count).max().orElse(0))) {
				return List.of();
			}
			List<List<Integer>> courses = new ArrayList<>();
			int first = 0;
			for (int i = 1; i <= moments.size(); i++) {
				if (i == moments.size() || !moments.get(i).isJoined(moments.get(i - 1))) {
					if (i - 1 > first) {
						courses.add(List.of(first, i - 1));
					}
					first = i;
				}
			}
			return courses;
		}
	}

	/** Copies its list. */
	public SmallMultiples {
		panels = List.copyOf(panels);
	}

	/** Those of two days or more. */
	private List<Panel> drawn() {
		return panels.stream().filter(it -> it.moments().size() > 1).toList();
	}

	private List<LocalDate> days() {
		return drawn().stream().flatMap(it -> it.moments().stream()).map(Moment::day).distinct().sorted().toList();
	}

	@Override
	public ChartKind kind() {
		return ChartKind.SMALL_MULTIPLES;
	}

	@Override
	public boolean isDrawable() {
		return !drawn().isEmpty();
	}

	@Override
	public boolean fits(double width) {
		return width >= LEAST;
	}

	/** Where a panel lies. @param top of its scale @param end share at its top */
	private record PanelGeometry(double left, double top, double width, double height, double end, LocalDate first, LocalDate last) {

		double x(LocalDate day) {
			return left + width * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
		}

		double y(double share) {
			return top + height * (1 - share / end);
		}
	}

	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		var sheet = new ChartSheet(metrics, palette);
		var typography = new Typography(locale);
		List<Panel> drawn = drawn();
		List<LocalDate> days = days();
		double top = sheet.heading(title, subject, MARGIN, width) + 6;
		int columns = Math.clamp((long) Math.floor((width - 2 * MARGIN + GAP) / (LEAST_PANEL + GAP)), 1, Math.min(MOST_COLUMNS, drawn.size()));
		double each = (width - 2 * MARGIN - (columns - 1) * GAP) / columns;
		double end = PercentScale
				.holding(drawn.stream().flatMap(it -> it.moments().stream()).mapToDouble(Moment::share).max().orElse(1), 0, 1).end();
		double ticks = sheet.width(PercentScale.whole(end, typography), SMALL, false) + 8;
		double height = drawn.size() == 1 ? HIGH : LOW;
		double numbers = drawn.stream().mapToDouble(it -> sheet.width(last(it, typography), SIZE, true)).max().orElse(0) + 10;
		List<String> names = sheet.fitted(drawn.stream().map(Panel::name).toList(), shorter, each - numbers, SIZE, true);
		for (int i = 0; i < drawn.size(); i++) {
			double left = MARGIN + i % columns * (each + GAP);
			double y = top + i / columns * (HEAD + height + FOOT);
			sheet.words(names.get(i), left, y + SIZE, Align.START, SIZE, true, palette.text());
			sheet.words(last(drawn.get(i), typography), left + each, y + SIZE, Align.END, SIZE, true, ChartInk.of(palette).middle());
			panel(sheet, drawn.get(i),
					new PanelGeometry(left + ticks, y + HEAD, each - ticks - RADIUS, height, end, days.getFirst(), days.getLast()), typography);
		}
		int rows = (drawn.size() + columns - 1) / columns;
		return sheet.drawing(title, alt(drawn, typography), width, top + rows * (HEAD + height + FOOT));
	}

	private static void panel(ChartSheet sheet, Panel panel, PanelGeometry place, Typography typography) {
		Palette palette = sheet.palette();
		for (double tick : new double[] { 0, place.end() / 2, place.end() }) {
			double y = place.y(tick);
			sheet.line(place.left(), y, place.left() + place.width(), y, tick == 0 ? palette.rule() : palette.track(), 1, Dash.NONE);
			if (tick != place.end() / 2) {
				sheet.words(PercentScale.whole(tick, typography), place.left() - 8, y + 4, Align.END, SMALL, false, palette.secondary());
			}
		}
		String ink = ChartInk.of(palette).middle();
		List<Point> points = panel.moments().stream().map(it -> new Point(place.x(it.day()), place.y(it.share()))).toList();
		panel.courses().forEach(it -> sheet.add(new Drawing.Line(points.subList(it.getFirst(), it.getLast() + 1), ink, 2.2, Dash.NONE)));
		points.forEach(it -> sheet.add(new Drawing.Disc(it.x(), it.y(), RADIUS, ink)));
		double baseline = place.top() + place.height() + 18;
		sheet.words(typography.date(place.first()), place.left(), baseline, Align.START, SMALL, false, palette.secondary());
		sheet.words(typography.date(place.last()), place.left() + place.width() + RADIUS, baseline, Align.END, SMALL, false, palette.secondary());
	}

	private static String last(Panel panel, Typography typography) {
		return typography.share(panel.moments().getLast().share());
	}

	private String alt(List<Panel> drawn, Typography typography) {
		String of = typography.french() ? "\u202f: " : ": ";
		String between = typography.french() ? "\u202f; " : "; ";
		return Stream.of(title + ".", subject, drawn.stream().map(panel -> panel.name() + of + panel.moments().stream()
				.map(it -> typography.date(it.day()) + " " + typography.share(it.share())).collect(Collectors.joining(", ")))
				.collect(Collectors.joining(between)) + ".")
				.filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
	}
}
