// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palier.core.table.Column;
import org.palier.core.table.Table;
import org.palier.core.table.Value;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes a table as tidy CSV: one line a row, the column ids as header, a column {@code ID_label} after
 * every column of items, counts as digits, shares as fractions from 0 to 1 with a decimal point, undefined
 * cells empty with their reason in {@code ID_reason} (that column exists where a cell needs it). For
 * spreadsheets: a text that one would take for a formula gets a leading apostrophe.
 */
public final class TableCsv {

	private static final String FORMULA_STARTS = "=+-@\t\r";

	private final Locale locale;

	/** @param locale language of the labels and reasons */
	public TableCsv(Locale locale) {
		this.locale = locale;
	}

	/**
	 * Writes the table; lines end in CR LF (RFC 4180). The writer stays open and is flushed.
	 *
	 * @param writer to a file in UTF-8
	 */
	public void write(Table table, Writer writer) throws IOException {
		boolean[] reasons = new boolean[table.columns().size()];
		table.rows().forEach(row -> {
			for (int i = 0; i < reasons.length; i++) {
				reasons[i] |= row.get(i) instanceof Value.Undefined;
			}
		});
		CsvWriter csv = CsvWriter.builder().build(writer);
		List<String> header = new ArrayList<>();
		for (int i = 0; i < reasons.length; i++) {
			Column column = table.columns().get(i);
			header.add(safe(column.id()));
			if (column.type() == Column.Type.ITEM) {
				header.add(safe(column.id() + "_label"));
			}
			if (reasons[i]) {
				header.add(safe(column.id() + "_reason"));
			}
		}
		csv.writeRecord(header);
		for (List<Value> row : table.rows()) {
			List<String> cells = new ArrayList<>();
			for (int i = 0; i < reasons.length; i++) {
				add(cells, row.get(i), table.columns().get(i).type() == Column.Type.ITEM, reasons[i]);
			}
			csv.writeRecord(cells);
		}
		csv.flush();
	}

	private void add(List<String> cells, Value value, boolean items, boolean reasons) {
		cells.add(switch (value) {
		case Value.Item item -> safe(item.id());
		case Value.Count count -> Long.toString(count.number());
		case Value.Share share -> Double.toString(share.fraction());
		case Value.Decimal decimal -> Double.toString(decimal.number());
		case Value.Undefined undefined -> "";
		});
		if (items) {
			cells.add(value instanceof Value.Item item ? safe(item.label().in(locale)) : "");
		}
		if (reasons) {
			cells.add(value instanceof Value.Undefined undefined ? safe(undefined.reason().in(locale)) : "");
		}
	}

	private static String safe(String text) {
		return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}
}
