// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.palier.ground.text.Typography;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing.Dash;

/**
 * Counts by month as bars beside each other. A month without a count has its place too, and things without a date are apart
 * at the end. All begin at 0. Equal input always gives equal shapes. Immutable.
 *
 * @param title title in the language of the reader
 * @param subject name of the counted things, in that language
 * @param months months with a count
 * @param undated number of things without a date
 */
public record MonthBars(String title, String subject, SortedMap<YearMonth, Long> months, long undated) implements Chart {

	private static final double MARGIN = 12;
	private static final double PLOT = 110;
	private static final double FOOT = 24;
	private static final double SMALL = 11;
	private static final double GAP = 8;
	private static final double LEAST = 240;
	private static final double FILLED = 0.72;
	private static final double WIDEST = 64;
	/** Steps between months that are named. */
	private static final int[] STEPS = { 1, 2, 3, 6, 12, 24, 60, 120, 240 };
	private static final int YEAR = 12;
	/** The most months that are listed in words; of more, years are listed. */
	private static final int TOLD = 36;
	private static final double[] ROUND = { 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10 };

	/** Copies its map. */
	public MonthBars {
		months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
	}

	@Override
	public ChartKind kind() {
		return ChartKind.RANKED_BARS;
	}

	@Override
	public boolean isDrawable() {
		return undated > 0 || months.values().stream().anyMatch(it -> it > 0);
	}

	@Override
	public boolean fits(double width) {
		return width >= LEAST;
	}

	/** From the first to the last, those without anything among them. */
	public List<YearMonth> all() {
		if (months.isEmpty()) {
			return List.of();
		}
		long span = months.firstKey().until(months.lastKey(), ChronoUnit.MONTHS);
		return LongStream.rangeClosed(0, span).mapToObj(months.firstKey()::plusMonths).toList();
	}

	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		var sheet = new ChartSheet(metrics, palette);
		var typography = new Typography(locale);
		List<YearMonth> all = all();
		double top = sheet.heading(title, subject, MARGIN, width) + SMALL / 2;
		double bottom = top + PLOT;
		double end = end();
		List<Double> ticks = end < 2 ? List.of(0.0, end) : List.of(0.0, end / 2, end);
		double left = MARGIN + GAP
				+ ticks.stream().mapToDouble(it -> sheet.width(typography.count(Math.round(it)), SMALL, false)).max().orElse(0);
		String without = new ChartWords(locale).say("undated");
		double apart = undated == 0 ? 0 : all.isEmpty() ? width - MARGIN - left : 2 * GAP + sheet.width(without, SMALL, false);
		double right = width - MARGIN - apart;
		for (double tick : ticks) {
			double y = bottom - tick / end * PLOT;
			sheet.line(left, y, width - MARGIN, y, tick == 0 ? palette.rule() : palette.track(), 1, Dash.NONE);
			sheet.words(typography.count(Math.round(tick)), left - GAP, y + 4, Align.END, SMALL, false, palette.secondary());
		}
		double slot = all.isEmpty() ? 0 : (right - left) / all.size();
		for (int i = 0; i < all.size(); i++) {
			long count = months.getOrDefault(all.get(i), 0L);
			bar(sheet, said(typography.month(all.get(i)), count, typography), left + i * slot, slot, top, count / end * PLOT);
		}
		names(sheet, all, left, slot, bottom, typography, width);
		if (undated > 0) {
			double room = Math.min(apart - GAP, 2 * GAP);
			bar(sheet, said(without, undated, typography), width - MARGIN - room, room, top, undated / end * PLOT);
			sheet.words(without, width - MARGIN, bottom + SMALL + 5, Align.END, SMALL, false, palette.secondary());
		}
		return sheet.drawing(title, alt(all, typography), width, bottom + FOOT);
	}

	/** All of the column stands for the month: a short bar is hard to hit. */
	private static void bar(ChartSheet sheet, String said, double x, double slot, double top, double height) {
		double wide = Math.min(WIDEST, Math.max(Math.min(1, slot), slot * FILLED));
		sheet.group(said, mark -> {
			mark.rectangle(x, top, slot, PLOT, 0, "", "");
			mark.rectangle(x + (slot - wide) / 2, top + PLOT - height, wide, height, 0, ChartInk.of(mark.palette()).middle(), "");
		});
	}

	/** A round number at or above all. */
	private double end() {
		double most = Math.max(1, Math.max(undated, months.values().stream().mapToLong(it -> it).max().orElse(1)));
		double power = Math.pow(10, Math.floor(Math.log10(most)));
		return DoubleStream.of(ROUND).map(it -> it * power).filter(it -> it >= most && (it < 2 || it % 2 == 0)).findFirst().orElse(10 * power);
	}

	/** Draws as many names as have room, at the beginning of years where not each month has one. */
	private static void names(ChartSheet sheet, List<YearMonth> all, double left, double slot, double bottom, Typography typography,
			double width) {
		for (int step : STEPS) {
			List<Integer> named = IntStream.range(0, all.size()).filter(it -> number(all.get(it)) % step == 0).boxed()
					.collect(Collectors.toCollection(ArrayList::new));
			if (named.isEmpty() && !all.isEmpty()) {
				named.add(0);
			}
			double widest = named.stream().mapToDouble(it -> sheet.width(name(all.get(it), step, typography), SMALL, false)).max().orElse(0);
			if (named.size() == 1 || widest + GAP <= step * slot) {
				double free = Double.NEGATIVE_INFINITY;
				for (int place : named) {
					String name = name(all.get(place), step, typography);
					double half = sheet.width(name, SMALL, false) / 2;
					double middle = left + (place + 0.5) * slot;
					// At an edge beside its bar rather than without a name.
					double x = Math.clamp(middle, left + half, Math.max(left + half, left + all.size() * slot - half));
					if (x + half <= width - MARGIN && x - half >= free && (Math.abs(x - middle) < half || named.size() == 1)) {
						free = x + half + GAP / 2;
						sheet.line(middle, bottom, middle, bottom + 4, sheet.palette().rule(), 1, Dash.NONE);
						sheet.words(name, x, bottom + SMALL + 5, Align.MIDDLE, SMALL, false, sheet.palette().secondary());
					}
				}
				return;
			}
		}
	}

	private static int number(YearMonth month) {
		return month.getYear() * YEAR + month.getMonthValue() - 1;
	}

	private static String name(YearMonth month, int step, Typography typography) {
		return step % YEAR == 0 && month.getMonthValue() == 1 ? String.valueOf(month.getYear()) : typography.shortMonth(month);
	}

	private static String said(String name, long count, Typography typography) {
		return new ChartWords(typography.locale()).say("caption", name, typography.count(count));
	}

	private String alt(List<YearMonth> all, Typography typography) {
		var words = new ChartWords(typography.locale());
		List<String> told = new ArrayList<>();
		if (all.size() > TOLD) {
			Map<Year, Long> years = new TreeMap<>();
			months.forEach((month, count) -> years.merge(Year.of(month.getYear()), count, Long::sum));
			years.forEach((year, count) -> told.add(said(year.toString(), count, typography)));
		} else {
			all.forEach(it -> told.add(said(typography.month(it), months.getOrDefault(it, 0L), typography)));
		}
		if (undated > 0) {
			told.add(said(words.say("undated"), undated, typography));
		}
		return title + ". " + subject + " " + String.join(words.say("separator"), told) + ".";
	}
}
