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
		var merges = new ArrayList<Merge>();
		var cells = new ArrayList<String>();
		long number = -1;
		int column = -1;
		String type = "";
		String style = "";
		StringBuilder value = null;
		boolean within = false;
		boolean formula = false;
		long formulas = 0;
		try (var xml = new XmlReading(book.part(part))) {
			while (xml.next()) {
				if (xml.begins("row")) {
					cells.clear();
					String stated = xml.attribute("r");
					number = stated.matches("\\d{1,9}") ? Long.parseLong(stated) - 1 : number + 1;
					column = -1;
				} else if (xml.begins("c")) {
					column = column(xml.attribute("r"), column + 1);
					type = xml.attribute("t");
					style = xml.attribute("s");
					value = null;
					formula = false;
				} else if (xml.begins("f")) {
					formula = true;
				} else if (xml.begins("v") || xml.begins("t")) {
					value = value == null ? new StringBuilder() : value;
					within = true;
				} else if (xml.ends("v") || xml.ends("t")) {
					within = false;
				} else if (xml.ends("c")) {
					formulas += formula && value == null ? 1 : 0;
					while (cells.size() <= column) {
						cells.add("");
					}
					cells.set(column, book.shown(type, style, value == null ? null : value.toString()));
				} else if (xml.ends("row")) {
					rows.row(number, List.copyOf(cells));
				} else if (xml.begins("mergeCell")) {
					merge(xml.attribute("ref"), merges);
				} else if (within && value != null) {
					value.append(xml.text());
				}
			}
		}
		return new Beside(merges, formulas);
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
			merges.add(new Merge(Long.parseLong(first.group(2)) - 1, letters(first.group(1)), Long.parseLong(last.group(2)) - 1, letters(last.group(1))));
		}
	}
}
