// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.data;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.reports.words.PlainText;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes a table as tidy CSV: one line a row, with the column ids as header. Every column of items is followed by a
 * column {@code ID_label}. Counts are digits, and shares are fractions from 0 to 1 with a decimal point. Undefined
 * cells are empty with their reason in {@code ID_reason} (that column exists where a cell needs it). Estimates are the
 * columns of {@link Table#flat}. For spreadsheets, a text that looks like a formula gets a leading apostrophe.
 */
public final class TableCsv {

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
	public void write(Table whole, Writer writer) throws IOException {
		Table table = whole.flat();
		Set<Integer> reasons = reasons(table);
		CsvWriter csv = CsvWriter.builder().build(writer);
		List<String> header = new ArrayList<>();
		for (int i = 0; i < table.columns().size(); i++) {
			Column column = table.columns().get(i);
			header.add(PlainText.cell(column.id()));
			if (isThing(column)) {
				header.add(PlainText.cell(column.id() + "_label"));
			}
			if (reasons.contains(i)) {
				header.add(PlainText.cell(column.id() + "_reason"));
			}
		}
		csv.writeRecord(header);
		for (List<Value> row : table.rows()) {
			List<String> cells = new ArrayList<>();
			for (int i = 0; i < table.columns().size(); i++) {
				add(cells, row.get(i), isThing(table.columns().get(i)), reasons.contains(i));
			}
			csv.writeRecord(cells);
		}
		csv.flush();
	}

	private static boolean isThing(Column column) {
		return column.type() == Column.Type.ITEM && !column.isPlain();
	}

	/** Positions of the columns that need a column for reasons. */
	static Set<Integer> reasons(Table table) {
		Set<Integer> reasons = new HashSet<>();
		table.rows().forEach(row -> {
			for (int i = 0; i < row.size(); i++) {
				if (row.get(i) instanceof Value.Undefined) {
					reasons.add(i);
				}
			}
		});
		return reasons;
	}

	private void add(List<String> cells, Value value, boolean items, boolean reasons) {
		cells.add(switch (value) {
		case Value.Item item -> PlainText.cell(item.id());
		case Value.Count count -> Long.toString(count.number());
		case Value.Share share -> Double.toString(share.fraction());
		case Value.Decimal decimal -> Double.toString(decimal.number());
		case Value.Estimate estimate -> Double.toString(estimate.corrected());
		case Value.Undefined undefined -> "";
		});
		if (items) {
			cells.add(value instanceof Value.Item item ? PlainText.cell(item.label().in(locale)) : "");
		}
		if (reasons) {
			cells.add(value instanceof Value.Undefined undefined ? PlainText.cell(undefined.reason().in(locale)) : "");
		}
	}
}
