// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells in the form in which spreadsheets exchange them over the clipboard: lines of cells with tabs between. A cell with a
 * tab, a line break or a leading quote is in quotes, and quotes within it are doubled.
 */
public final class TabbedText {

	private TabbedText() {
	}

	/** The text of some cells, with a line break after each line. */
	public static String write(List<List<String>> rows) {
		return rows.stream().map(row -> row.stream().map(TabbedText::quoted).collect(Collectors.joining("\t")) + "\n")
				.collect(Collectors.joining());
	}

	private static String quoted(String cell) {
		boolean plain = !cell.startsWith("\"") && cell.chars().noneMatch(it -> it == '\t' || it == '\n' || it == '\r');
		return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}

	/** The cells of a text; lines may differ in length, and the line break at the end begins no further line. */
	public static List<List<String>> read(String text) {
		var rows = new ArrayList<List<String>>();
		List<String> row = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int end = cellEnd(text, at);
			row.add(cell(text.substring(at, end)));
			if (end == text.length()) {
				at = end;
				break;
			}
			if (text.charAt(end) == '\t') {
				at = end + 1;
				if (at == text.length()) {
					row.add("");
				}
			} else {
				boolean pair = text.startsWith("\r\n", end);
				rows.add(row);
				row = new ArrayList<>();
				at = end + (pair ? 2 : 1);
			}
		}
		if (!row.isEmpty()) {
			rows.add(row);
		}
		return rows;
	}

	private static int cellEnd(String text, int from) {
		int closed = text.charAt(from) == '"' ? closingQuote(text, from + 1) : -1;
		if (closed >= 0) {
			return closed + 1;
		}
		int end = from;
		while (end < text.length() && !isBreak(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** The quote that ends a cell; -1 when the first one opened nothing. */
	private static int closingQuote(String text, int from) {
		int at = from;
		while ((at = text.indexOf('"', at)) >= 0) {
			if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
				at += 2;
			} else {
				return at + 1 == text.length() || isBreak(text.charAt(at + 1)) ? at : -1;
			}
		}
		return -1;
	}

	private static boolean isBreak(char letter) {
		return letter == '\t' || letter == '\n' || letter == '\r';
	}

	private static String cell(String raw) {
		boolean quoted = raw.length() >= 2 && raw.startsWith("\"") && raw.endsWith("\"") && closingQuote(raw, 1) == raw.length() - 1;
		return quoted ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
	}
}
