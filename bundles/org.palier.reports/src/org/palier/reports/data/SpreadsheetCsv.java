// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.data;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.reports.words.PlainText;
import org.palier.reports.words.ReportWords;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes a table as CSV for the spreadsheet of a person: names instead of ids, shares in per cent, numbers in the form
 * of that spreadsheet. An undefined value is empty, with its reason in a last column. Programs read {@link TableCsv},
 * which is the same everywhere.
 */
public final class SpreadsheetCsv {

	private static final int DECIMALS = 6;

	private final Locale locale;
	private final CsvForm form;

	/**
	 * @param locale language of names and reasons
	 * @param form   what the spreadsheet wants
	 */
	public SpreadsheetCsv(Locale locale, CsvForm form) {
		this.locale = locale;
		this.form = form;
	}

	/** Writes the table; lines end in CR LF. The writer stays open and is flushed. @param writer to a file in UTF-8 */
	public void write(Table whole, Writer writer) throws IOException {
		Table table = whole.flat();
		if (form.marked()) {
			writer.write('\ufeff');
		}
		CsvWriter csv = CsvWriter.builder().fieldSeparator(form.separator()).build(writer);
		boolean reasons = table.rows().stream().flatMap(List::stream).anyMatch(Value.Undefined.class::isInstance);
		List<String> heads = new ArrayList<>();
		for (Column column : table.columns()) {
			heads.add(PlainText.cell(column.title().in(locale)));
		}
		if (reasons) {
			heads.add(PlainText.cell(ReportWords.all().text("xlsx.remark").in(locale)));
		}
		csv.writeRecord(heads);
		for (List<Value> row : table.rows()) {
			csv.writeRecord(cells(row, reasons));
		}
		csv.flush();
	}

	private List<String> cells(List<Value> row, boolean reasons) {
		List<String> cells = new ArrayList<>();
		Set<String> why = new LinkedHashSet<>();
		for (Value value : row) {
			cells.add(switch (value) {
			case Value.Item item -> PlainText.cell(item.label().in(locale));
			case Value.Count count -> Long.toString(count.number());
			case Value.Share share -> number(100 * share.fraction(), DECIMALS - 2) + "%";
			case Value.Decimal decimal -> number(decimal.number(), DECIMALS);
			case Value.Estimate estimate -> number(100 * estimate.corrected(), DECIMALS - 2) + "%";
			case Value.Undefined undefined -> {
				why.add(undefined.reason().in(locale));
				yield "";
			}
			});
		}
		if (reasons) {
			cells.add(PlainText.cell(String.join("; ", why)));
		}
		return cells;
	}

	private String number(double number, int decimals) {
		if (!Double.isFinite(number)) {
			return "";
		}
		BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
		return rounded.toPlainString().replace('.', form.decimal());
	}
}
