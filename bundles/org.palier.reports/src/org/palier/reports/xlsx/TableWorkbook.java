// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palier.ground.table.Table;
import org.palier.ground.text.Wording;
import org.palier.reports.words.ReportWords;

/**
 * One table as a workbook, for a person who continues with it in a spreadsheet. The rows are a table of the
 * spreadsheet, which sorts, filters and sums. Beside it is a chart with the table as its source, above it what it
 * counts, and below it the notes for readers.
 */
public final class TableWorkbook {

	private final Wording wording = ReportWords.all();
	private final Locale locale;

	/** @param locale language of titles, labels and notes */
	public TableWorkbook(Locale locale) {
		this.locale = locale;
	}

	/** Writes the workbook, with a chart where there is anything to draw. The stream stays open. */
	public void write(Table whole, OutputStream out) throws IOException {
		Table table = whole.flat();
		// The library writes step by step, so that the result can be read only as a file.
		Path draft = Files.createTempFile("palier-workbook-" + ProcessHandle.current().pid() + "-", ".xlsx");
		try {
			var charts = new BookCharts();
			try (Workbook book = BookCharts.draft(draft, table.title().in(locale))) {
				Worksheet sheet = book.newWorksheet(wording.text("table").in(locale));
				var written = new TableSheet(sheet, table, locale);
				charts.finish(written, 1, written.write(table.title().in(locale), "Palier", List.of()));
			}
			charts.write(draft, out);
		} finally {
			Files.deleteIfExists(draft);
		}
	}
}
