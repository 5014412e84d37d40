// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.reports.words.PlainText;
import org.palier.reports.words.ReportWords;

/**
 * One table as a workbook, for who goes on with it in a spreadsheet: the rows as a table of the spreadsheet, which sorts, filters and sums; beside it a
 * chart whose source it is, above it what it counts, and below it what a reader must know.
 */
public final class TableWorkbook {

	private static final int HEAD = 3;
	private static final String DEEP = "0B4F6C";

	private final Wording wording = ReportWords.all();
	private final Locale locale;
	private final SheetCells cells;

	/** @param locale language of titles, labels and notes */
	public TableWorkbook(Locale locale) {
		this.locale = locale;
		this.cells = new SheetCells(locale);
	}

	/** Writes the workbook, with a chart where there is anything to draw. The stream stays open. */
	public void write(Table whole, OutputStream out) throws IOException {
		Table table = whole.flat();
		SheetChart chart = SheetChart.of(table, say("table"), HEAD, heads(table), locale);
		if (!chart.isDrawable()) {
			plain(table, out);
			return;
		}
		// What the library writes as it goes can be read only as a file.
		Path book = Files.createTempFile("palier", ".xlsx");
		try {
			try (OutputStream to = Files.newOutputStream(book)) {
				plain(table, to);
			}
			new ChartedBook(book).write(chart, out);
		} finally {
			Files.deleteIfExists(book);
		}
	}

	private void plain(Table table, OutputStream out) throws IOException {
		var book = new Workbook(out, "Palier", "00.0100");
		book.setGlobalDefaultFont("Open Sans", 10);
		book.properties().setTitle(PlainText.cell(table.title().in(locale)));
		Worksheet sheet = book.newWorksheet(say("table"));
		cells.text(sheet, 0, 0, table.title().in(locale));
		sheet.style(0, 0).bold().fontSize(13).fontColor(DEEP).set();
		cells.text(sheet, 1, 0, table.definition().in(locale));
		List<String> heads = heads(table);
		for (int i = 0; i < heads.size(); i++) {
			cells.text(sheet, HEAD, i, heads.get(i));
			sheet.width(i, i < table.columns().size() ? cells.width(table, i) : SheetCells.WIDEST);
		}
		int row = HEAD + 1;
		for (List<Value> values : table.rows()) {
			cells.row(sheet, row++, table.columns(), values);
		}
		if (row > HEAD + 1) {
			sheet.range(HEAD, 0, row - 1, heads.size() - 1).createTable(heads.toArray(String[]::new)).setName("Palier").setDisplayName("Palier");
		}
		sheet.freezePane(1, HEAD + 1);
		row++;
		for (Bilingual note : table.notes()) {
			cells.text(sheet, row++, 0, note.in(locale));
		}
		cells.text(sheet, row++, 0, say("unit") + say("colon") + " " + table.unit().label().in(locale));
		if (!table.source().isEmpty()) {
			cells.text(sheet, row, 0, say("source") + say("colon") + " " + table.source());
		}
		sheet.pageOrientation("landscape");
		sheet.finish();
		book.finish();
	}

	/** Names of the columns, of which a table of a spreadsheet has no two alike; one more for the reasons of what does not exist. */
	private List<String> heads(Table table) {
		List<String> heads = new ArrayList<>();
		Set<String> known = new HashSet<>();
		for (Column column : table.columns()) {
			heads.add(unlike(column.title().in(locale), known));
		}
		if (table.rows().stream().flatMap(List::stream).anyMatch(Value.Undefined.class::isInstance)) {
			heads.add(unlike(say("xlsx.remark"), known));
		}
		return heads;
	}

	private static String unlike(String title, Set<String> known) {
		String name = PlainText.cell(title);
		for (int i = 2; !known.add(name.toLowerCase(Locale.ROOT)); i++) {
			name = PlainText.cell(title) + " " + i;
		}
		return name;
	}

	private String say(String key) {
		return wording.text(key).in(locale);
	}
}
