// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.pictures.FontMetrics;

/**
 * Divides the width of a printed table among its columns. None cuts a word while there is room; one of words gets as
 * much as its texts ask for up to a measure, and the rest is shared in proportion. The layout engine alone gives
 * phrases the room of their longest word beside columns that are nearly empty. Widths are in millimetres.
 */
final class ColumnShares {

	/** The width of an upright sheet without margins; {@link #ASIDE} is that of a sheet on its side. */
	private static final double UPRIGHT = 187.9;
	private static final double ASIDE = 250;
	/** Letters and the space beside them on either sheet, as the style sheet sets them. */
	private static final double SIZE = 8.5;
	private static final double SIZE_ASIDE = 7.5;
	private static final double SPACE = 4.2;
	private static final double SPACE_ASIDE = 2;
	/** A bar with its distance to the number, and a letter that leads to a note. */
	private static final double BAR = 17.5;
	private static final double MARK = 2;
	/** Lines of a head, and of a name that is shown once for several rows. */
	private static final int LINES = 3;
	private static final int NAMED = 2;
	/** A text that is longer asks for this part of the rest: sentences are broken anyway, and the longest want most. */
	private static final double PHRASE = 40;
	private static final double REST = 1 / 6.0;
	/** No column asks for more than this part of the table. */
	private static final double MOST = 0.4;
	private static final double POINT = 25.4 / 72;

	private final FontMetrics font = FontMetrics.openSans();
	private final List<Map<String, Object>> columns;
	private final List<List<Map<String, Object>>> rows;
	private final boolean bars;

	/**
	 * @param columns as the template reads them
	 * @param rows    their cells likewise
	 * @param bars    whether shares have bars
	 */
	ColumnShares(List<Map<String, Object>> columns, List<List<Map<String, Object>>> rows, boolean bars) {
		this.columns = columns;
		this.rows = rows;
		this.bars = bars;
	}

	/** True for a table whose words have no room on an upright sheet. */
	boolean isWide() {
		return Arrays.stream(measured(SIZE, SPACE, UPRIGHT, true)).sum() > UPRIGHT;
	}

	/** Parts of the width in percent, e.g. {@code 12.5%}, in the order of the columns. */
	List<String> percents(boolean wide) {
		double whole = wide ? ASIDE : UPRIGHT;
		double[] least = measured(wide ? SIZE_ASIDE : SIZE, wide ? SPACE_ASIDE : SPACE, whole, true);
		double[] asked = measured(wide ? SIZE_ASIDE : SIZE, wide ? SPACE_ASIDE : SPACE, whole, false);
		Arrays.setAll(asked, it -> Math.max(asked[it], least[it]));
		double sumLeast = Arrays.stream(least).sum();
		double sumAsked = Arrays.stream(asked).sum();
		double[] widths = new double[least.length];
		for (int i = 0; i < widths.length; i++) {
			if (sumAsked <= whole) {
				widths[i] = asked[i] * whole / sumAsked;
			} else if (sumLeast < whole) {
				widths[i] = least[i] + (asked[i] - least[i]) * (whole - sumLeast) / (sumAsked - sumLeast);
			} else {
				widths[i] = least[i] * whole / sumLeast;
			}
		}
		return Arrays.stream(widths).mapToObj(it -> String.format(Locale.ROOT, "%.2f%%", it / whole * 100)).toList();
	}

	/** @param words true for the widest word of each column, false for its widest text */
	private double[] measured(double size, double space, double whole, boolean words) {
		double[] widths = new double[columns.size()];
		for (int i = 0; i < widths.length; i++) {
			String title = columns.get(i).get("title").toString();
			double widest = widest(title, size, true);
			// A head of several words takes several lines.
			widths[i] = words ? widest : Math.max(widest, width(title, size, true) / LINES);
			int column = i;
			// A name for the rows under it may be broken into their lines.
			int lines = !words && rows.stream().anyMatch(it -> Boolean.TRUE.equals(it.get(column).get("repeated"))) ? NAMED : 1;
			for (List<Map<String, Object>> row : rows) {
				double width = cell(row.get(i), size, words, i == 0) / lines;
				widths[i] = Math.max(widths[i], words || width < PHRASE ? width : PHRASE + (width - PHRASE) * REST);
			}
			widths[i] = words ? widths[i] + space : Math.min(widths[i] + space, whole * MOST);
		}
		return widths;
	}

	private double cell(Map<String, Object> cell, double size, boolean words, boolean semibold) {
		String text = cell.get("text").toString();
		return switch (cell.get("kind").toString()) {
		case "head", "item" -> words && !(Boolean.TRUE.equals(cell.get("name")) && columns.size() < 10) ? widest(text, size, semibold)
				: width(text, size, semibold);
		case "share" -> width(text, size, false) + (bars ? BAR : 0);
		case "undefined" -> width(text, size, false) + MARK;
		default -> width(text, size, false);
		};
	}

	private double widest(String text, double size, boolean semibold) {
		return Arrays.stream(text.split(" |(?<=-)")).mapToDouble(it -> width(it, size, semibold)).max().orElse(0);
	}

	private double width(String text, double size, boolean semibold) {
		return font.width(text, size, semibold) * POINT;
	}
}
