// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.palier.files.markup.XmlReading;
import org.palier.files.packed.SizeLimit;

/** One sheet of a workbook of OpenDocument (ISO/IEC 26300), by its place in it; of a formula the value stored with it. */
record OdsGrid(ZipFile archive, String name, int place) implements Grid {

	private static final String CONTENT = "content.xml";
	private static final long MOST_ROWS = 1_048_576;
	private static final int DAY_LENGTH = "2025-09-26".length();

	/** The sheets of a workbook, in order. */
	static List<Grid> sheets(ZipFile archive) throws IOException {
		var sheets = new ArrayList<Grid>();
		try (var xml = open(archive)) {
			int depth = 0;
			int place = 0;
			while (xml.next()) {
				if (xml.begins("table") && depth++ == 0) {
					sheets.add(new OdsGrid(archive, xml.attribute("name"), place++));
				} else if (xml.ends("table")) {
					depth--;
				}
			}
		}
		return sheets;
	}

	private static XmlReading open(ZipFile archive) throws IOException {
		ZipEntry entry = archive.getEntry(CONTENT);
		if (entry == null) {
			throw new FileNotFoundException(CONTENT);
		}
		return new XmlReading(new SizeLimit(archive.getInputStream(entry), entry.getCompressedSize()));
	}

	@Override
	public Beside read(Rows rows) throws IOException {
		try (var xml = open(archive)) {
			var reading = new Reading(xml, rows);
			int at = -1;
			while (xml.next()) {
				if (xml.begins("table")) {
					if (++at == place) {
						reading.table();
					} else {
						reading.passOver("table");
					}
				}
			}
			return new Beside(reading.merges, reading.formulas);
		}
	}

	/** Reads a sheet from the outside in: rows, their cells, the paragraphs of a cell. Tables within cells are passed over. */
	private static final class Reading {

		private final XmlReading xml;
		private final Rows rows;
		private final List<Merge> merges = new ArrayList<>();
		private long row;
		private long formulas;

		Reading(XmlReading xml, Rows rows) {
			this.xml = xml;
			this.rows = rows;
		}

		/** Goes to the end of the element that has just begun, whatever lies in it. */
		void passOver(String element) throws IOException {
			int depth = 1;
			while (depth > 0 && xml.next()) {
				depth += xml.begins(element) ? 1 : xml.ends(element) ? -1 : 0;
			}
		}

		void table() throws IOException {
			while (xml.next() && !xml.ends("table")) {
				if (xml.begins("table-row")) {
					row();
				} else if (xml.begins("table")) {
					passOver("table");
				}
			}
		}

		private void row() throws IOException {
			long times = times(xml.attribute("number-rows-repeated"), MOST_ROWS);
			var cells = new ArrayList<String>();
			while (xml.next() && !xml.ends("table-row")) {
				if (xml.begins("table-cell") || xml.begins("covered-table-cell")) {
					cell(cells);
				}
			}
			List<String> whole = trimmed(cells);
			for (long i = 0; i < (whole.isEmpty() ? 0 : times) && row + i < MOST_ROWS; i++) {
				rows.row(row + i, whole);
			}
			row += times;
		}

		private void cell(List<String> cells) throws IOException {
			int times = (int) times(xml.attribute("number-columns-repeated"), Integer.MAX_VALUE);
			String value = value(xml);
			boolean formula = !xml.attribute("formula").isEmpty();
			merge(xml, row, cells.size(), merges);
			var text = new StringBuilder();
			while (xml.next() && !xml.ends("table-cell") && !xml.ends("covered-table-cell")) {
				part(text);
			}
			add(cells, value.isEmpty() ? text.toString() : value, times);
			formulas += formula && value.isEmpty() && text.isEmpty() ? 1 : 0;
		}

		private void part(StringBuilder text) throws IOException {
			if (xml.begins("p")) {
				paragraph(text);
			} else if (xml.begins("annotation")) {
				passOver("annotation");
			} else if (xml.begins("table")) {
				passOver("table");
			}
		}

		private void paragraph(StringBuilder text) throws IOException {
			text.append(text.isEmpty() ? "" : "\n");
			while (xml.next() && !xml.ends("p")) {
				text.append(xml.begins("s") ? " " : xml.text());
				part(text);
			}
		}
	}

	/** The stored value of a cell whose shown text depends on the language of the program. */
	private static String value(XmlReading xml) {
		return switch (xml.attribute("value-type")) {
		case "float", "currency" -> XlsxStyles.NONE.shown(-1, xml.attribute("value"), false);
		case "date" -> {
			String day = xml.attribute("date-value");
			yield day.endsWith("T00:00:00") ? day.substring(0, DAY_LENGTH) : day;
		}
		case "boolean" -> xml.attribute("boolean-value").equals("true") ? "1" : "0";
		default -> "";
		};
	}

	private static void add(List<String> cells, String value, int times) throws IOException {
		// Sheets end in a cell that is repeated to the edge, and empty.
		int most = value.isEmpty() ? Math.min(times, MOST_COLUMNS - Math.min(cells.size(), MOST_COLUMNS)) : times;
		if ((long) cells.size() + most > MOST_COLUMNS) {
			throw new SizeLimit.TooLargeException();
		}
		for (int i = 0; i < most; i++) {
			cells.add(value);
		}
	}

	private static List<String> trimmed(List<String> cells) {
		int last = cells.size();
		while (last > 0 && cells.get(last - 1).isEmpty()) {
			last--;
		}
		return List.copyOf(cells.subList(0, last));
	}

	private static void merge(XmlReading xml, long row, int column, List<Merge> merges) {
		long high = times(xml.attribute("number-rows-spanned"), MOST_ROWS);
		long wide = times(xml.attribute("number-columns-spanned"), MOST_COLUMNS);
		if (high > 1 || wide > 1) {
			merges.add(new Merge(row, column, row + high - 1, (int) (column + wide - 1)));
		}
	}

	private static long times(String attribute, long most) {
		return attribute.matches("[1-9]\\d{0,8}") ? Math.min(Long.parseLong(attribute), most) : 1;
	}
}
