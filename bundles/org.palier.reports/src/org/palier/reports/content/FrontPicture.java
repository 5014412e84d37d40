// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palier.ground.text.ShorterNames;
import org.palier.ground.text.Typography;
import org.palier.pictures.Chart;
import org.palier.pictures.ChartKind;
import org.palier.pictures.ChartSheet;
import org.palier.pictures.ChartSheet.Align;
import org.palier.pictures.Drawing;
import org.palier.pictures.Drawing.Dash;
import org.palier.pictures.Drawing.Point;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.reports.words.ReportWords;

/**
 * The picture of the first page, with a row for each thing. Its share is a bar, its range a line, and the share by the
 * program alone a ring. Levels form a pyramid at the left; platforms have their names there.
 *
 * @param title  of the picture
 * @param rows   from top to bottom
 * @param what   they are
 */
record FrontPicture(String title, List<Row> rows, RowKind what) implements Chart {

	/** The kind of rows. */
	enum RowKind {
		/** Levels of a theory, whose shares are known. */
		LEVELS,
		/** Levels that programs alone counted: anything is possible, and what the program says is marked. */
		UNCHECKED,
		/** Platforms. */
		PLATFORMS
	}

	/**
	 * @param name short
	 * @param fill of its bar; empty for the usual one
	 * @param range in words, empty for none
	 * @param share with what is drawn
	 */
	record Row(String name, String more, String fill, FrontShare share, String range) {
	}

	/** Width on the first page. */
	static final double WIDTH = 656;
	private static final double ROW = 54;
	private static final double FLAT = 34;
	private static final double GAP = 6;
	private static final double SMALL = 11;
	private static final double TOP = 8;
	private static final double MIDDLE = 160;
	private static final double BAR = 372;
	private static final double LONGEST = 176;
	/** Length of a bar from nothing to all, where all is possible. */
	private static final double POSSIBLE = 160;
	private static final double HATCH = 7;
	private static final String RING = "#8a5a00";

	/** Copies its list. */
	FrontPicture {
		rows = List.copyOf(rows);
	}

	@Override
	public ChartKind kind() {
		return what == RowKind.PLATFORMS ? ChartKind.RANKED_BARS : ChartKind.LEVEL_BARS;
	}

	@Override
	public boolean isDrawable() {
		return !rows.isEmpty();
	}

	@Override
	public boolean fits(double width) {
		return width >= WIDTH;
	}

	@Override
	public Drawing in(double width, FontMetrics metrics, Palette palette, Locale locale) {
		var sheet = new ChartSheet(metrics, palette);
		double most = rows.stream().mapToDouble(it -> it.share().farthest()).max().orElse(1);
		double scale = (LONGEST + width - WIDTH) / Math.max(most, 0.05);
		double height = what == RowKind.PLATFORMS ? FLAT : ROW;
		for (int i = 0; i < rows.size(); i++) {
			double y = TOP + i * (height + GAP);
			if (what != RowKind.PLATFORMS) {
				level(sheet, i, y);
			} else {
				sheet.words(called(sheet, i, BAR - 24, 13), BAR - 16, y + height / 2 + 5, Align.END, 13, true, sheet.palette().text());
			}
			if (what == RowKind.UNCHECKED) {
				unknown(sheet, rows.get(i), y + height / 2, width, new Typography(locale));
			} else {
				share(sheet, rows.get(i), y + height / 2, scale, width, new Typography(locale));
			}
		}
		double all = TOP + rows.size() * (height + GAP);
		return sheet.drawing(title, alt(new Typography(locale)), width, all);
	}

	/** A name as it fits beside the others: no two look alike. */
	private String called(ChartSheet sheet, int place, double room, double size) {
		return ShorterNames.NONE.into(rows.stream().map(Row::name).toList(), place, room, it -> sheet.width(it, size, true));
	}

	/** A band of the frustum, with its name and a dotted line to its bar. */
	private void level(ChartSheet sheet, int place, double y) {
		Palette palette = sheet.palette();
		Row row = rows.get(place);
		double step = 84.0 / Math.max(1, rows.size() * (ROW + GAP));
		double upper = 62 + (y - TOP) * step;
		double lower = 62 + (y - TOP + ROW) * step;
		sheet.add(new Drawing.Polygon(List.of(new Point(MIDDLE - upper, y), new Point(MIDDLE + upper, y), new Point(MIDDLE + lower, y + ROW),
				new Point(MIDDLE - lower, y + ROW)), row.fill(), "", Dash.NONE));
		String ink = palette.textOn(row.fill());
		sheet.words(called(sheet, place, 2 * upper - 8, 15), MIDDLE, y + (row.more().isEmpty() ? 32 : 26), Align.MIDDLE, 15, true, ink);
		if (!row.more().isEmpty()) {
			sheet.words(sheet.fitted(row.more(), 2 * upper + 6, SMALL, false), MIDDLE, y + 43, Align.MIDDLE, SMALL, false, ink);
		}
		sheet.line((MIDDLE + (upper + lower) / 2) + 10, y + ROW / 2, BAR - 8, y + ROW / 2, palette.rule(), 1, Dash.DOTTED);
	}

	/** Hatching from nothing to all, and a ring for what the program says. */
	private static void unknown(ChartSheet sheet, Row row, double y, double width, Typography typography) {
		Palette palette = sheet.palette();
		sheet.rectangle(BAR, y - 9, POSSIBLE, 18, 0, palette.track(), palette.secondary());
		for (double x = HATCH; x < POSSIBLE + 18; x += HATCH) {
			double cut = Math.max(0, x - POSSIBLE);
			double reach = Math.min(x, 18);
			sheet.line(BAR + x - cut, y + 9 - cut, BAR + x - reach, y + 9 - reach, palette.secondary(), 1, Dash.NONE);
		}
		double at = BAR + row.share().share() * POSSIBLE;
		sheet.add(new Drawing.Disc(at, y, 6, RING));
		sheet.add(new Drawing.Disc(at, y, 4, palette.background()));
		sheet.words(ofProgram(row, typography), width - 4, y + 5, Align.END, 13, false, RING);
	}

	private static String ofProgram(Row row, Typography typography) {
		return ReportWords.front().text("picture.program", FrontNumbers.percent(row.share()))
				.in(typography.french() ? Locale.CANADA_FRENCH : Locale.CANADA);
	}

	private static void share(ChartSheet sheet, Row row, double y, double scale, double width, Typography typography) {
		Palette palette = sheet.palette();
		FrontShare it = row.share();
		String fill = row.fill().isEmpty() ? palette.level(0, 2, "") : row.fill();
		sheet.rectangle(BAR, y - 9, Math.max(1, it.share() * scale), 18, 0, fill, palette.level(1, 3, ""));
		if (it.hasRange()) {
			String ink = palette.text();
			sheet.line(BAR + it.low() * scale, y, BAR + it.high() * scale, y, ink, 1.6, Dash.NONE);
			for (double end : new double[] { it.low(), it.high() }) {
				sheet.line(BAR + end * scale, y - 4, BAR + end * scale, y + 4, ink, 1.6, Dash.NONE);
			}
		}
		if (!Double.isNaN(it.alone())) {
			sheet.add(new Drawing.Disc(BAR + it.alone() * scale, y - 18, 4.8, RING));
			sheet.add(new Drawing.Disc(BAR + it.alone() * scale, y - 18, 3.2, palette.background()));
		}
		sheet.words(FrontNumbers.percent(it, typography), width - 4, y + (row.range().isEmpty() ? 7 : 1), Align.END, 20, true, palette.text());
		if (!row.range().isEmpty()) {
			sheet.words(row.range(), width - 4, y + 17, Align.END, SMALL, false, palette.secondary());
		}
	}

	private String alt(Typography typography) {
		String of = typography.french() ? "\u202f: " : ": ";
		String between = typography.french() ? "\u202f; " : "; ";
		return title + of + rows.stream().map(it -> it.name() + " " + (what == RowKind.UNCHECKED ? "(" + ofProgram(it, typography) + ")"
				: FrontNumbers.percent(it.share(), typography))
				+ (it.range().isEmpty() ? "" : " (" + it.range() + ")")).collect(Collectors.joining(between)) + ".";
	}
}
