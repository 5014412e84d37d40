// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the delimiter of a sample: comma, semicolon or tab. It is the one that divides most rows into as many cells as the
 * header, and into at least two. Text between quotes does not count.
 */
final class DelimiterSniffer {

	private static final char[] CANDIDATES = { ',', ';', '\t' };
	private static final int ROWS = 50;

	private DelimiterSniffer() {
	}

	/**
	 * The delimiter of a sample; a comma when nothing cuts it.
	 *
	 * @param sample beginning of the file, perhaps cut within a row
	 */
	static char of(String sample) {
		char best = ',';
		long bestScore = 0;
		for (char candidate : CANDIDATES) {
			List<Integer> widths = widths(sample, candidate);
			int header = widths.isEmpty() ? 0 : widths.get(0);
			long alike = widths.stream().filter(it -> it == header).count();
			long score = header < 2 ? 0 : alike * 1000 + header;
			if (score > bestScore) {
				bestScore = score;
				best = candidate;
			}
		}
		return best;
	}

	private static List<Integer> widths(String sample, char delimiter) {
		var widths = new ArrayList<Integer>();
		int width = 1;
		boolean quoted = false;
		boolean empty = true;
		for (int i = 0; i < sample.length() && widths.size() < ROWS; i++) {
			char c = sample.charAt(i);
			if (c == '"') {
				quoted = !quoted;
				empty = false;
			} else if (!quoted && (c == '\n' || c == '\r')) {
				if (!empty) {
					widths.add(width);
				}
				width = 1;
				empty = true;
			} else {
				width += !quoted && c == delimiter ? 1 : 0;
				empty = false;
			}
		}
		if (!empty && widths.isEmpty()) {
			widths.add(width);
		}
		return widths;
	}
}
