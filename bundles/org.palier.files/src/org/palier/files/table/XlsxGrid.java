// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.files.markup.XmlReading;
import org.palier.files.packed.SizeLimit;

/** One sheet of a workbook of Excel; of a formula the value that was stored with it. */
record XlsxGrid(XlsxBook book, String name, String part) implements Grid {

	private static final Pattern CELL = Pattern.compile("([A-Z]{1,7})(\\d{1,9})");

	@Override
	public Beside read(Rows rows) throws IOException {
		try (var xml = new XmlReading(book.part(part))) {
			return new Reading(xml, rows).all();
		}
	}

	/** Reads the sheet from the outside in: rows, their cells, the texts of a cell. */
	private final class Reading {

		private final XmlReading xml;
		private final Rows rows;
		private final List<Merge> merges = new ArrayList<>();
		private long number = -1;
		private long formulas;

		Reading(XmlReading xml, Rows rows) {
			this.xml = xml;
			this.rows = rows;
		}

		Beside all() throws IOException {
			while (xml.next()) {
				if (xml.begins("row")) {
					row();
				} else if (xml.begins("mergeCell")) {
					merge(xml.attribute("ref"), merges);
				}
			}
			return new Beside(merges, formulas);
		}

		private void row() throws IOException {
			String stated = xml.attribute("r");
			number = stated.matches("\\d{1,9}") ? Long.parseLong(stated) - 1 : number + 1;
			var cells = new ArrayList<String>();
			int column = -1;
			while (xml.next() && !xml.ends("row")) {
				if (xml.begins("c")) {
					column = column(xml.attribute("r"), column + 1);
					while (cells.size() <= column) {
						cells.add("");
					}
					cells.set(column, cell());
				}
			}
			rows.row(number, List.copyOf(cells));
		}

		private String cell() throws IOException {
			String type = xml.attribute("t");
			String style = xml.attribute("s");
			StringBuilder value = null;
			boolean formula = false;
			while (xml.next() && !xml.ends("c")) {
				if (xml.begins("f")) {
					formula = true;
				} else if (xml.begins("v") || xml.begins("t")) {
					value = value == null ? new StringBuilder() : value;
					text(value);
				}
			}
			formulas += formula && value == null ? 1 : 0;
			return book.shown(type, style, value == null ? null : value.toString());
		}

		private void text(StringBuilder value) throws IOException {
			while (xml.next() && !xml.ends("v") && !xml.ends("t")) {
				value.append(xml.text());
			}
		}
	}

	private static int column(String reference, int next) throws IOException {
		Matcher cell = CELL.matcher(reference);
		int column = cell.matches() ? letters(cell.group(1)) : next;
		if (column >= MOST_COLUMNS) {
			throw new SizeLimit.TooLargeException();
		}
		return column;
	}

	/** A is 0, Z 25, AA 26. */
	private static int letters(String letters) {
		long column = 0;
		for (int i = 0; i < letters.length(); i++) {
			column = column * 26 + letters.charAt(i) - 'A' + 1;
		}
		return (int) Math.min(column - 1, Integer.MAX_VALUE);
	}

	private static void merge(String reference, List<Merge> merges) {
		String[] ends = reference.split(":");
		Matcher first = CELL.matcher(ends[0]);
		Matcher last = CELL.matcher(ends[ends.length - 1]);
		if (first.matches() && last.matches()) {
			merges.add(new Merge(Long.parseLong(first.group(2)) - 1, letters(first.group(1)), Long.parseLong(last.group(2)) - 1,
					letters(last.group(1))));
		}
	}
}
