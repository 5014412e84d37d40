// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.palier.pictures.FontMetrics;
import org.w3c.dom.Element;

/**
 * How wide the columns of a table are, in twentieths of a point. No word is cut while there is room; where texts have to take
 * several lines, those columns take them with which the rows are lowest together; what is left is shared in proportion.
 */
final class WordColumnWidths {

	/** Margins of a cell at both sides, and a little more. */
	private static final double MARGIN = 256;
	/**
	 * How much wider than the report's font that may be which a reader's machine has instead, the widest first; DejaVu Sans, which
	 * LibreOffice takes on Linux, is by an eighth. Narrow tables have room for the first, wide ones for none.
	 */
	private static final double[] WIDER = { 1.13, 1.06, 1 };
	/** How much higher a table may become in the report's own font by room for a wider one. */
	private static final double HIGHER = 1.15;
	/** No column has more than this part of a table for a text that does not fit. */
	private static final double MOST = 0.45;
	/** Texts of a column are not tried in more lines than these. */
	private static final int LINES = 4;
	/** Columns that are tried in several lines; the trials are as many as {@link #LINES} to this power. */
	private static final int TRIED = 5;

	private final FontMetrics font = FontMetrics.openSans();
	private final double size;
	private final double wider;
	private final int whole;
	/** The widest word of each column. */
	private final double[] least;
	/** Widths of the words of each cell, by row and column; numbers have none to break at. */
	private final List<List<double[]>> words = new ArrayList<>();

	private WordColumnWidths(List<Element> heads, List<Element> rows, double size, double wider, int whole) {
		this.size = size;
		this.wider = wider;
		this.whole = whole;
		int columns = Math.max(heads.stream().mapToInt(it -> WordTables.cells(it).size()).max().orElse(0),
				rows.stream().mapToInt(it -> WordTables.cells(it).size()).max().orElse(0));
		least = new double[Math.max(columns, 1)];
		heads.forEach(it -> measure(it, true));
		rows.forEach(it -> words.add(measure(it, false)));
	}

	private List<double[]> measure(Element row, boolean head) {
		List<double[]> measured = new ArrayList<>();
		List<Element> cells = WordTables.cells(row);
		for (int i = 0; i < least.length; i++) {
			boolean alone = i < cells.size() && !cells.get(i).hasAttribute("colspan");
			double[] widths = alone ? Arrays.stream(WordText.shown(cells.get(i)).split(" |(?<=-)")).mapToDouble(it -> width(it, head)).toArray()
					: new double[0];
			least[i] = Math.max(least[i], Math.min(Arrays.stream(widths).max().orElse(0) + MARGIN, whole * MOST));
			measured.add(widths);
		}
		return measured;
	}

	/** Bold letters are a little wider than the semibold ones that are known. */
	private double width(String text, boolean head) {
		return font.width(text, size, head) * (head ? 1.04 : 1) * wider;
	}

	/** The widths, whose sum is the whole. @param size of letters @param whole width of the table */
	static int[] of(List<Element> heads, List<Element> rows, double size, int whole) {
		List<Trial> trials = Arrays.stream(WIDER).mapToObj(it -> new WordColumnWidths(heads, rows, size, it, whole).lowest()).toList();
		double[] share = trials.stream().filter(it -> it.height() <= trials.getLast().height() * HIGHER).findFirst().orElseThrow().widths();
		double sum = Arrays.stream(share).sum();
		int[] widths = new int[share.length];
		int left = whole;
		for (int i = 0; i < widths.length; i++) {
			widths[i] = i == widths.length - 1 ? left : (int) (share[i] * whole / sum);
			left -= widths[i];
		}
		return widths;
	}

	/** Widths, and how many lines all rows then take; the most where they do not fit. */
	private record Trial(double[] widths, long height) {
	}

	/** Of all ways to give the widest columns so many lines the one that fits and has the lowest rows; the least widths if none fits. */
	private Trial lowest() {
		double[][] needed = new double[least.length][LINES];
		for (int column = 0; column < least.length; column++) {
			for (int lines = 1; lines <= LINES; lines++) {
				needed[column][lines - 1] = needed(column, lines);
			}
		}
		List<Integer> tried = IntStream.range(0, least.length).boxed().filter(it -> needed[it][0] > needed[it][LINES - 1])
				.sorted(Comparator.comparingDouble(it -> -needed[it][0])).limit(TRIED).toList();
		double[] best = least;
		long lowest = Long.MAX_VALUE;
		for (int trial = 0; trial < Math.pow(LINES, tried.size()); trial++) {
			double[] widths = IntStream.range(0, least.length).mapToDouble(it -> needed[it][0]).toArray();
			int rest = trial;
			for (int column : tried) {
				widths[column] = needed[column][rest % LINES];
				rest /= LINES;
			}
			if (Arrays.stream(widths).sum() <= whole) {
				long height = height(widths, tried);
				if (height < lowest) {
					lowest = height;
					best = widths;
				}
			}
		}
		return new Trial(best, lowest);
	}

	/** Width at which no text of a column takes more lines. */
	private double needed(int column, int lines) {
		double low = least[column];
		double high = Math.max(low,
				words.stream().mapToDouble(it -> Arrays.stream(it.get(column)).sum() + space() * it.get(column).length).max().orElse(0)
						+ MARGIN);
		while (high - low > 10) {
			double middle = (low + high) / 2;
			if (words.stream().allMatch(it -> lines(it.get(column), middle) <= lines)) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return high;
	}

	private long height(double[] widths, List<Integer> columns) {
		return words.stream().mapToLong(row -> columns.stream().mapToInt(it -> lines(row.get(it), widths[it])).max().orElse(1)).sum();
	}

	private double space() {
		return font.width(" ", size, false) * wider;
	}

	/** Lines that words take in a cell. */
	private int lines(double[] of, double width) {
		int lines = 1;
		double used = 0;
		for (double word : of) {
			double more = used == 0 ? word : used + space() + word;
			if (used > 0 && more > width - MARGIN) {
				lines++;
				used = word;
			} else {
				used = more;
			}
		}
		return lines;
	}
}
