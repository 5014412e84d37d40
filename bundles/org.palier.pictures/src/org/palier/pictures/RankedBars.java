// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palier.ground.text.DistinctNames;
import org.palier.ground.text.Typography;
import org.palier.pictures.ChartSheet.Align;

/**
 * Counts as bars below each other, each with its name and its number. All begin at 0. Equal input always gives equal shapes.
 * Immutable.
 *
 * @param title title in the language of the reader
 * @param subject name of the counted things, in that language
 * @param bars bars from top to bottom
 */
public record RankedBars(String title, String subject, List<Bar> bars) implements Chart {

	private static final double MARGIN = 12;
	private static final double LINE = 24;
	private static final double SIZE = 12;
	private static final double GAP = 10;
	private static final double BAR = 12;
	private static final double MOST_NAMES = 0.4;
	private static final double LEAST_BARS = 60;

	/** A count. @param name in the language of the reader */
	public record Bar(String name, long count) {
	}

	/** Copies its list. */
	public RankedBars {
		bars = List.copyOf(bars);
	}

	@Override
	public ChartKind kind() {
		return ChartKind.RANKED_BARS;
	}

	@Override
	public boolean isDrawable() {
		return bars.stream().anyMatch(it -> it.count() > 0);
	}

	@Override
	public boolean fits(double width) {
		return width * (1 - MOST_NAMES) - 2 * (MARGIN + GAP) >= 2 * LEAST_BARS;
	}

	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		var sheet = new ChartSheet(metrics, palette);
		var typography = new Typography(locale);
		double top = sheet.heading(title, subject, MARGIN, width);
		double widest = Math.min(width * MOST_NAMES, bars.stream().mapToDouble(it -> sheet.width(it.name(), SIZE, false)).max().orElse(0));
		List<String> names = new DistinctNames(bars.stream().map(Bar::name).toList()).into(widest, it -> sheet.width(it, SIZE, false));
		double left = MARGIN + widest + GAP;
		double numbers = bars.stream().mapToDouble(it -> sheet.width(typography.count(it.count()), SIZE, false)).max().orElse(0);
		double room = width - MARGIN - numbers - GAP - left;
		long most = Math.max(1, bars.stream().mapToLong(Bar::count).max().orElse(1));
		for (int i = 0; i < bars.size(); i++) {
			bar(sheet, bars.get(i), names.get(i), typography, left, top + i * LINE, room * bars.get(i).count() / most, width);
		}
		double bottom = top + bars.size() * LINE;
		sheet.line(left, top, left, bottom, palette.rule(), 1, Drawing.Dash.NONE);
		return sheet.drawing(title, alt(typography), width, bottom + MARGIN);
	}

	/** All of the line stands for the count: a short bar is hard to hit. */
	private static void bar(ChartSheet sheet, Bar bar, String name, Typography typography, double left, double top, double length,
			double width) {
		Palette palette = sheet.palette();
		double baseline = top + LINE / 2 + 4;
		String number = typography.count(bar.count());
		sheet.group(said(bar, typography), mark -> {
			mark.rectangle(MARGIN, top, width - 2 * MARGIN, LINE, 0, "", "");
			mark.words(name, left - GAP, baseline, Align.END, SIZE, false, palette.text());
			mark.rectangle(left, top + (LINE - BAR) / 2, length, BAR, 0, ChartInk.of(palette).middle(), "");
			mark.words(number, left + length + GAP / 2, baseline, Align.START, SIZE, false, palette.secondary());
		});
	}

	private static String said(Bar bar, Typography typography) {
		return new ChartWords(typography.locale()).say("caption", bar.name(), typography.count(bar.count()));
	}

	private String alt(Typography typography) {
		return title + ". " + subject + " " + bars.stream().map(it -> said(it, typography))
				.collect(Collectors.joining(new ChartWords(typography.locale()).say("separator"))) + ".";
	}
}
