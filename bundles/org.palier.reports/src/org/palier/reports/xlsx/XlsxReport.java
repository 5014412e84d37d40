// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palier.ground.table.Table;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportSection;
import org.palier.reports.data.FixedZip;
import org.palier.reports.words.ReportWords;
import org.palier.study.runs.Workshop;

/**
 * A report as a workbook: an index with links, a description of the report, a sheet for each table that has rows, a
 * dictionary of their columns, method and limits. The rows of a sheet are a table of the spreadsheet, with a chart
 * under it where bars can show it. Numbers are numbers with a format, shares are fractions shown as percentages; the
 * program that opens it writes them as its reader does. Cells have texts and numbers, never a formula. Equal content
 * always gives equal bytes. Thread-safe.
 */
public final class XlsxReport {

	/** Writes the workbook. The stream stays open. */
	public void write(ReportContent content, OutputStream out) throws IOException {
		try (var workshop = Workshop.temporary("palier-xlsx")) {
			Path draft = workshop.folder().resolve("draft.xlsx");
			Path charted = workshop.folder().resolve("charted.xlsx");
			var charts = new BookCharts();
			try (Workbook book = BookCharts.draft(draft, content.name().in(content.locale()))) {
				new Sheets(book, content, charts).write();
			}
			try (OutputStream to = Files.newOutputStream(charted)) {
				charts.write(draft, to);
			}
			FixedZip.copy(charted, out, content.manifest().at().atOffset(ZoneOffset.UTC).toLocalDateTime());
		}
	}

	/** The sheets of one workbook. */
	private static final class Sheets {

		/** The number of sheets before the tables: the index and the report. */
		private static final int BEFORE = 2;

		private final Workbook book;
		private final ReportContent content;
		private final BookCharts charts;
		private final Locale locale;
		private final SheetNames names = new SheetNames();
		private final Set<String> tableNames = new HashSet<>();

		Sheets(Workbook book, ReportContent content, BookCharts charts) {
			this.book = book;
			this.content = content;
			this.charts = charts;
			this.locale = content.locale();
		}

		void write() throws IOException {
			// The index comes first, and knows all: sheets are made in their order and filled when they are known.
			Worksheet index = book.newWorksheet(names.of(say("xlsx.index")));
			Worksheet about = book.newWorksheet(names.of(say("xlsx.about")));
			List<IndexSheet.Entry> entries = new ArrayList<>();
			int number = 0;
			int sheets = BEFORE;
			for (ReportSection section : content.sections()) {
				for (Table table : section.tables().stream().map(Table::flat).toList()) {
					number++;
					entries.add(table.rows().isEmpty() ? IndexSheet.Entry.empty(number, table, section.title())
							: table(table, number, section, ++sheets, index.getName()));
				}
			}
			var described = new DescribingSheets(content);
			Worksheet dictionary = entries.stream().anyMatch(IndexSheet.Entry::hasSheet)
					? book.newWorksheet(names.of(say("xlsx.dictionary"))) : null;
			Worksheet method = book.newWorksheet(names.of(say("xlsx.method")));
			new IndexSheet(index, content).write(entries, about, dictionary, method);
			new AboutSheet(about, content).write();
			if (dictionary != null) {
				described.dictionary(dictionary, entries);
			}
			described.method(method);
		}

		private IndexSheet.Entry table(Table table, int number, ReportSection section, int place, String index) throws IOException {
			Worksheet sheet = book.newWorksheet(names.of(number, table.title().in(locale), section.title().in(locale)));
			IndexSheet.link(sheet, TableSheet.BACK, 0, index, "A1", say("xlsx.back"));
			var written = new TableSheet(sheet, table, locale);
			int row = written.write(say("table") + " " + number + ". " + table.title().in(locale), name(table),
					List.of(say("numbers") + say("colon") + " " + content.name().in(locale)));
			return new IndexSheet.Entry(number, table, section.title(), sheet.getName(),
					charts.finish(written, place, row).orElse(IndexSheet.Entry.NONE));
		}

		/** By which formulas call it: letters, digits and low lines, no name of a cell, no two alike. */
		private String name(Table table) {
			String plain = "t_" + table.id().replaceAll("[^A-Za-z0-9_]", "_");
			String name = plain;
			for (int i = 2; !tableNames.add(name.toLowerCase(Locale.ROOT)); i++) {
				name = plain + "_" + i;
			}
			return name;
		}

		private String say(String key) {
			return ReportWords.all().text(key).in(locale);
		}
	}
}
