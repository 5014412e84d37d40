// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.reports.words.PlainText;
import org.palier.reports.words.ReportWords;

/**
 * A table on a sheet, with what it counts above it and the notes for readers below it. The rows are a table of the
 * spreadsheet, which sorts, filters and sums. Then there is room for a chart. Rows go to the file as they come, so that
 * a table of any length needs the memory of a short one. Used by one thread, once.
 */
final class TableSheet {

	/** Place of the row of titles, from 0. */
	static final int HEAD = 3;
	static final String DEEP = "0B4F6C";

	/** Above the head: a way back. */
	static final int BACK = 2;
	private static final int KEPT = 1000;
	private static final int FOOT = 8;
	/** The width of a sheet, in letters, for the sentences on it. */
	private static final double ACROSS = 90;
	private static final double USUAL = 9;
	private static final double LINE = 14;

	private final Wording wording = ReportWords.all();
	private final Locale locale;
	private final SheetCells cells;
	private final Worksheet sheet;
	private final Table table;
	private final List<String> heads;
	private final int across;
	private final double width;

	/** @param table flat, with a row or more */
	TableSheet(Worksheet sheet, Table table, Locale locale) {
		this.sheet = sheet;
		this.table = table;
		this.locale = locale;
		this.cells = new SheetCells(locale);
		this.heads = heads();
		double wide = 0;
		int columns = 0;
		while (columns < heads.size() || wide < ACROSS) {
			wide += columns < heads.size() ? width(columns) : USUAL;
			columns++;
		}
		this.across = columns;
		this.width = wide;
	}

	/**
	 * Writes it, but does not finish the sheet.
	 *
	 * @param title   above it
	 * @param name    by which formulas call it; of one table of the workbook alone
	 * @param closing what stands below the notes
	 * @return the row behind the last, from 0
	 */
	int write(String title, String name, List<String> closing) throws IOException {
		for (int i = 0; i < heads.size(); i++) {
			sheet.width(i, width(i));
		}
		sheet.freezePane(1, HEAD + 1);
		cells.text(sheet, 0, 0, title);
		sheet.style(0, 0).bold().fontSize(13).fontColor(DEEP).set();
		sentence(1, table.definition().in(locale));
		head(name);
		int row = HEAD + 1;
		for (List<Value> values : table.rows()) {
			cells.row(sheet, row++, table.columns(), values);
			if (row % KEPT == 0) {
				sheet.flush();
			}
		}
		row++;
		for (Bilingual note : table.notes()) {
			sentence(row++, note.in(locale));
		}
		sentence(row++, say("unit") + say("colon") + " " + table.unit().label().in(locale));
		if (!table.source().isEmpty()) {
			sentence(row++, say("source") + say("colon") + " " + table.source());
		}
		for (String it : closing) {
			sentence(row++, it);
		}
		return row;
	}

	/** The chart of what was written; perhaps one that has nothing to draw. */
	SheetChart chart() {
		boolean ranges = table.columns().stream().anyMatch(it -> it.id().matches("(?:.*_)?low"));
		return SheetChart.of(table, sheet.getName(), HEAD, heads,
				say(ranges ? "xlsx.chart.ranges" : "xlsx.chart", table.unit().label().in(locale)), locale);
	}

	/** Whether sentences go over several columns: of a long table they do not, as its sheet is not read again. */
	boolean isMerged() {
		return table.rows().size() < KEPT;
	}

	private void head(String name) {
		banded(sheet, HEAD, table.rows().size(), heads.toArray(String[]::new), name);
		for (int i = 0; i < heads.size(); i++) {
			cells.text(sheet, HEAD, i, heads.get(i));
			boolean left = i >= table.columns().size() || table.columns().get(i).type() == Column.Type.ITEM
					&& table.columns().get(i).form() != Column.Form.NUMBER;
			sheet.style(HEAD, i).bold().wrapText(true).verticalAlignment("bottom").horizontalAlignment(left ? "left" : "right").set();
		}
	}

	/** A sentence over as many columns as a line of print has, and as high as it is long. */
	private void sentence(int row, String text) {
		if (text.isEmpty()) {
			return;
		}
		cells.text(sheet, row, 0, text);
		if (!isMerged()) {
			return;
		}
		sheet.range(row, 0, row, across - 1).merge();
		sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
		sheet.rowHeight(row, LINE * Math.ceil(text.length() / width));
	}

	private double width(int column) {
		return column < table.columns().size() ? cells.width(table, column) : SheetCells.WIDEST;
	}

	/** Names of the columns, of which a table of a spreadsheet has no two alike; one more for the reasons of what does not exist. */
	private List<String> heads() {
		List<String> names = new ArrayList<>();
		Set<String> known = new HashSet<>();
		for (Column column : table.columns()) {
			names.add(unlike(column.title().in(locale), known));
		}
		if (table.rows().stream().flatMap(List::stream).anyMatch(Value.Undefined.class::isInstance)) {
			names.add(unlike(say("xlsx.remark"), known));
		}
		return names;
	}

	private static String unlike(String title, Set<String> known) {
		String name = PlainText.cell(title);
		for (int i = 2; !known.add(name.toLowerCase(Locale.ROOT)); i++) {
			name = PlainText.cell(title) + " " + i;
		}
		return name;
	}

	/** Ends the sheet; then nothing can be added. */
	void finish() throws IOException {
		finish(sheet, HEAD);
	}

	/**
	 * Rows as a table of the spreadsheet, which sorts and filters.
	 * @param head row of the titles, from 0
	 * @param name by which formulas call it
	 */
	static void banded(Worksheet sheet, int head, int rows, String[] heads, String name) {
		sheet.range(head, 0, head + rows, heads.length - 1).createTable(heads).setName(name).setDisplayName(name).styleInfo()
				.setStyleName("TableStyleLight9").setShowRowStripes(true);
	}

	/**
	 * Puts the page on its side, as wide as a page, with its head on each page and the number of the page. Then nothing
	 * can be added.
	 */
	static void finish(Worksheet sheet, int head) throws IOException {
		sheet.pageOrientation("landscape");
		sheet.fitToWidth((short) 1);
		sheet.fitToHeight((short) 0);
		sheet.setFitToPage(true);
		if (head >= 0) {
			sheet.repeatRows(head);
		}
		sheet.footer("&A", Position.LEFT, "Open Sans", FOOT);
		sheet.footer("&P / &N", Position.RIGHT, "Open Sans", FOOT);
		sheet.finish();
	}

	private String say(String key, Object... arguments) {
		return wording.text(key, arguments).in(locale);
	}
}
