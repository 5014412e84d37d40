// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.docx;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.palier.core.layout.FontMetrics;
import org.w3c.dom.Element;

/**
 * How wide the columns of a table are, in twentieths of a point: none cuts a word while there is room, one of words has as much
 * as its texts ask for up to a measure, and what is left is shared in proportion.
 */
final class ColumnWidths {

	/** Margins of a cell at both sides, and a little more: the reader's font may be another. */
	private static final double MARGIN = 256;
	/** No column asks for more than this part of the table. */
	private static final double MOST = 0.4;

	private final FontMetrics font = FontMetrics.openSans();
	private final double size;
	private final int whole;
	/** The widest word of each column. */
	private final double[] least;
	/** What each column asks for. */
	private final double[] asked;

	/** @param size of letters @param whole width of the table */
	ColumnWidths(List<Element> heads, List<Element> rows, double size, int whole) {
		this.size = size;
		this.whole = whole;
		int columns = Math.max(heads.stream().mapToInt(it -> WordTables.cells(it).size()).max().orElse(0),
				rows.stream().mapToInt(it -> WordTables.cells(it).size()).max().orElse(0));
		least = new double[Math.max(columns, 1)];
		asked = new double[least.length];
		heads.forEach(it -> measure(it, true));
		rows.forEach(it -> measure(it, false));
	}

	private void measure(Element row, boolean head) {
		List<Element> cells = WordTables.cells(row);
		for (int i = 0; i < cells.size(); i++) {
			if (!cells.get(i).hasAttribute("colspan")) {
				String shown = WordText.shown(cells.get(i));
				double word = Arrays.stream(shown.split(" |(?<=-)")).mapToDouble(it -> width(it, head)).max().orElse(0);
				least[i] = Math.max(least[i], Math.min(word + MARGIN, whole * MOST));
				// A head of several words takes several lines.
				double all = head ? Math.max(word, width(shown, true) / 3) : width(shown, false);
				asked[i] = Math.max(asked[i], Math.min(all + MARGIN, whole * MOST));
			}
		}
	}

	/** Bold letters are a little wider than the semibold ones that are known. */
	private double width(String text, boolean head) {
		return font.width(text, size, head) * (head ? 1.04 : 1);
	}

	/** The widths, whose sum is the whole. */
	int[] widths() {
		double[] share = Arrays.stream(asked).sum() <= whole ? asked.clone() : narrowed();
		double sum = Arrays.stream(share).sum();
		int[] widths = new int[share.length];
		int left = whole;
		for (int i = 0; i < widths.length; i++) {
			widths[i] = i == widths.length - 1 ? left : (int) (share[i] * whole / sum);
			left -= widths[i];
		}
		return widths;
	}

	/** Beyond their widest words those that ask for little have it first: long texts are what lines are for. */
	private double[] narrowed() {
		double[] share = least.clone();
		double left = whole - Arrays.stream(least).sum();
		List<Integer> byNeed = IntStream.range(0, least.length).boxed().sorted(Comparator.comparingDouble(it -> asked[it] - least[it])).toList();
		for (int i = 0; i < byNeed.size() && left > 0; i++) {
			int column = byNeed.get(i);
			double more = Math.min(asked[column] - least[column], left / (byNeed.size() - i));
			share[column] += more;
			left -= more;
		}
		return share;
	}
}
