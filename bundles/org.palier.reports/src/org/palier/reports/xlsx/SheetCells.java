// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dhatim.fastexcel.Worksheet;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Typography;
import org.palier.reports.words.PlainText;

/** Writes values of tables into cells of a sheet: numbers as numbers with a format, days as days, texts as texts and never as formulas. */
final class SheetCells {

	/** The widest column, in letters. */
	static final int WIDEST = 60;

	private final Locale locale;
	private final Typography typography;

	/** @param locale language of labels and reasons */
	SheetCells(Locale locale) {
		this.locale = locale;
		this.typography = new Typography(locale);
	}

	/** The values of a row; why some do not exist stands behind the last. */
	void row(Worksheet sheet, int row, List<Column> columns, List<Value> values) {
		Set<String> reasons = new LinkedHashSet<>();
		for (int i = 0; i < values.size(); i++) {
			switch (values.get(i)) {
			case Value.Item item -> item(sheet, row, i, columns.get(i).form(), item);
			case Value.Count count -> number(sheet, row, i, count.number(), "#,##0");
			case Value.Share share -> number(sheet, row, i, share.fraction(), "0.0%");
			case Value.Decimal decimal -> number(sheet, row, i, decimal.number(), format(decimal));
			case Value.Estimate estimate -> number(sheet, row, i, estimate.corrected(), "0.0%");
			case Value.Undefined undefined -> reasons.add(undefined.reason().in(locale));
			}
		}
		if (!reasons.isEmpty()) {
			text(sheet, row, values.size(), String.join("; ", reasons));
			// a number ends where the remark begins
			sheet.style(row, values.size()).horizontalAlignment("left").indent(1).set();
		}
	}

	/** A number and a day are ones for the spreadsheet too: it sorts and counts them. */
	private void item(Worksheet sheet, int row, int column, Column.Form form, Value.Item item) {
		if (form == Column.Form.NUMBER && !item.id().isEmpty()) {
			int decimals = Math.max(0, new BigDecimal(item.id()).scale());
			number(sheet, row, column, Double.parseDouble(item.id()), decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals));
		} else if (form == Column.Form.DAY && !item.id().isEmpty()) {
			sheet.value(row, column, LocalDate.parse(item.id()));
			sheet.style(row, column).format("yyyy-mm-dd").set();
		} else {
			text(sheet, row, column, item.label().in(locale));
		}
	}

	/** The number stays in the cell; what a person reads there is never that it is nothing where it is not. */
	private String format(Value.Decimal decimal) {
		String read = typography.measured(decimal.number(), decimal.digits());
		return !read.equals(typography.number(decimal.number(), decimal.digits())) ? '"' + read + '"'
				: decimal.digits() == 0 ? "#,##0" : "#,##0." + "0".repeat(decimal.digits());
	}

	/** How wide a column is, in letters. */
	double width(Table table, int column) {
		int longest = 10;
		for (List<Value> row : table.rows()) {
			if (row.get(column) instanceof Value.Item item) {
				longest = Math.max(longest, item.label().in(locale).length() + 2);
			}
		}
		return Math.min(WIDEST, Math.max(longest, Math.min(18, table.columns().get(column).title().in(locale).length() + 3)));
	}

	/** A text, which no program takes for a formula. */
	void text(Worksheet sheet, int row, int column, String text) {
		if (!text.isEmpty()) {
			sheet.value(row, column, PlainText.cell(text));
		}
	}

	private void number(Worksheet sheet, int row, int column, Number number, String format) {
		sheet.value(row, column, number);
		sheet.style(row, column).format(format).set();
	}
}
