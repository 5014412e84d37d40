// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.reports.Samples;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportSection;
import org.palier.reports.html.HtmlReport;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.words.PlainText;

class XlsxReportTest {

	@Test
	void everyTableHasItsSheetWithNumbersAsNumbers() throws Exception {
		ReportContent content = Samples.content(Locale.CANADA_FRENCH);
		try (var book = open(content)) {
			List<Sheet> sheets = book.getSheets().toList();
			assertThat(sheets).extracting(Sheet::getName).containsExactly("Index", "À propos", "1 Pénétration des plateformes",
					"2 Pénétration… Recensement", "Dictionnaire", "Méthode");
			Table table = content.tables().get(0);
			List<Row> rows = sheets.get(2).read();
			assertThat(rows.stream().filter(it -> it.getRowNum() == 4).findFirst().orElseThrow().getCell(3).getText())
					.isEqualTo("Pénétration");
			for (int i = 0; i < table.rows().size(); i++) {
				int number = i + 5;
				Row row = rows.stream().filter(it -> it.getRowNum() == number).findFirst().orElseThrow();
				for (int column = 0; column < table.columns().size(); column++) {
					same(table.rows().get(i).get(column), row, column);
				}
			}
		}
	}

	private static void same(Value value, Row row, int column) {
		Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
		switch (value) {
		case Value.Item item -> assertThat(cell.getText()).isEqualTo(PlainText.cell(item.label().fr()));
		case Value.Count count -> {
			assertThat(cell.asNumber()).isEqualByComparingTo(BigDecimal.valueOf(count.number()));
			assertThat(cell.getDataFormatString()).isEqualTo("#,##0");
		}
		case Value.Share share -> {
			assertThat(cell.asNumber().doubleValue()).isEqualTo(share.fraction());
			assertThat(cell.getDataFormatString()).isEqualTo("0.0%");
		}
		case Value.Decimal decimal -> assertThat(cell.asNumber().doubleValue()).isEqualTo(decimal.number());
		case Value.Estimate estimate -> throw new AssertionError(estimate);
		case Value.Undefined undefined -> {
			assertThat(cell == null || cell.getType() == CellType.EMPTY || cell.getText().isEmpty()).isTrue();
			assertThat(row.getCell(row.getCellCount() - 1).getText()).isEqualTo(undefined.reason().fr());
		}
		}
	}

	/** A cell keeps the number; what is read there is never 0,000. */
	@Test
	void aProbabilityReadsAsLessThanTheLeastShown() throws Exception {
		var out = new ByteArrayOutputStream();
		ReportContent content = Samples.content(Locale.CANADA_FRENCH, List.of(Samples.probabilities()));
		new XlsxReport().write(content, out);
		try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), new ReadingOptions(true, false))) {
			Row row = book.getSheets().toList().get(2).read().stream().filter(it -> it.getRowNum() == 5).findFirst().orElseThrow();
			assertThat(row.getCell(1).asNumber().doubleValue()).isEqualTo(2e-9);
			assertThat(row.getCell(1).getDataFormatString()).isEqualTo("\"<\u00a00,001\"");
		}
		assertThat(new HtmlReport(ReportTemplate.standard()).render(content)).contains("&lt;\u00a00,001").doesNotContain("0,000");
	}

	@Test
	void holdsNoFormulaAndDisarmsWhatLooksLikeOne() throws Exception {
		try (var book = open(Samples.content(Locale.CANADA))) {
			for (Sheet sheet : book.getSheets().toList()) {
				for (Row row : sheet.read()) {
					row.stream().filter(it -> it != null).forEach(cell -> {
						assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
						assertThat(cell.getText()).doesNotStartWith("=").doesNotStartWith("@");
					});
				}
			}
		}
	}

	/** A name, an id and a reason; the last start is a full-width equals sign, which some spreadsheets take for their own. */
	@ParameterizedTest
	@ValueSource(strings = { "=", "+", "-", "@", "\t", "\uff1d" })
	void disarmsEveryStartOfAFormula(String start) throws Exception {
		String hostile = start + "cmd|' /C calc'!A0";
		var table = new Table("t", Bilingual.same("t"), Bilingual.EMPTY, Unit.AGENCY, "",
				List.of(new Column("item", Bilingual.same("Item"), Column.Type.ITEM),
						new Column("share", Bilingual.same("Share"), Column.Type.SHARE)),
				List.of(List.of(new Value.Item(hostile, Bilingual.same(hostile)), new Value.Undefined(Bilingual.same(hostile)))),
				List.of(Bilingual.same(hostile)));
		ReportContent full = Samples.content(Locale.CANADA);
		ReportContent content = Samples.content(Locale.CANADA, Samples.view(),
				List.of(new ReportSection("s", Bilingual.same("S"), List.of(), List.of(), List.of(table))), List.of(), full.manifest());
		int disarmed = 0;
		try (var book = open(content)) {
			for (Sheet sheet : book.getSheets().toList()) {
				for (Row row : sheet.read()) {
					for (Cell cell : row) {
						String text = cell == null || cell.getText() == null ? "" : cell.getText();
						assertThat(text).doesNotStartWith(start);
						disarmed += text.startsWith("'" + start) ? 1 : 0;
					}
				}
			}
		}
		assertThat(disarmed).isGreaterThanOrEqualTo(3);
	}

	@Test
	void dictionaryDescribesEveryColumnAndMethodIsThere() throws Exception {
		ReportContent content = Samples.content(Locale.CANADA);
		try (var book = open(content)) {
			List<Row> dictionary = book.findSheet("Dictionary").orElseThrow().read();
			assertThat(dictionary).hasSize(1 + 2 * content.tables().get(0).columns().size());
			assertThat(dictionary.get(4).getCell(3).getText()).isEqualTo("share");
			assertThat(dictionary.get(4).getCell(4).getText()).isEqualTo("share, 0 to 1");
			String method = book.findSheet("Method").orElseThrow().read().toString();
			List<String> said = book.findSheet("Method").orElseThrow().read().stream()
					.map(it -> it.getCell(0) == null ? "" : it.getCellText(0)).toList();
			assertThat(said).as(method).containsAll(content.method().stream().map(it -> it.en()).toList());
		}
	}

	@Test
	void sameContentGivesTheSameBytesWhateverTheTime() throws Exception {
		byte[] first = write(Samples.content(Locale.CANADA));
		// zip knows steps of two seconds: what depends on the clock would differ across one
		long after = System.nanoTime() + 2_100_000_000L;
		byte[] later = write(Samples.content(Locale.CANADA));
		while (System.nanoTime() < after) {
			later = write(Samples.content(Locale.CANADA));
		}
		assertThat(later).isEqualTo(first);
	}

	/**
	 * Full names with links, a table of the spreadsheet a sheet, its head on each page, a chart where bars tell it; a table without rows has
	 * no sheet.
	 */
	@Test
	void theIndexLeadsToTheSheetsAndNoneIsEmpty(@TempDir Path folder) throws Exception {
		String title = "A title of a table that is much longer than thirty-one letters of a sheet";
		var columns = List.of(new Column("platform", Bilingual.same("Platform"), Column.Type.ITEM),
				new Column("share", Bilingual.same("Share"), Column.Type.SHARE),
				new Column("low", Bilingual.same("Low"), Column.Type.SHARE));
		var rows = List.<List<Value>>of(List.of(new Value.Item("x", Bilingual.same("X")), new Value.Share(0.5), new Value.Share(0.4)));
		var full = new Table("a.b", Bilingual.same(title), Bilingual.EMPTY, Unit.AGENCY, "", columns, rows, List.of());
		var empty = new Table("none", Bilingual.same("Nothing"), Bilingual.EMPTY, Unit.AGENCY, "", columns, List.of(), List.of());
		Path file = Files.write(folder.resolve("r.xlsx"), write(Samples.content(Locale.CANADA, List.of(empty, full))));
		try (var book = FileSystems.newFileSystem(file)) {
			String sheets = Files.readString(book.getPath("xl/workbook.xml"));
			assertThat(sheets).contains("\"Index\"", "\"About\"", "\"Dictionary\"", "\"Method\"").doesNotContain("1 Nothing")
					.contains("Print_Titles");
			assertThat(Files.readString(book.getPath("xl/sharedStrings.xml"))).contains(title, "no rows: no sheet");
			assertThat(Files.readString(book.getPath("xl/worksheets/sheet1.xml"))).contains("location=\"&apos;2 A title");
			String sheet = Files.readString(book.getPath("xl/worksheets/sheet3.xml"));
			assertThat(sheet).contains("orientation=\"landscape\"", "fitToWidth=\"1\"", "<drawing r:id=\"chart\"/><tableParts");
			assertThat(Files.readString(book.getPath("xl/tables/table1.xml"))).contains("name=\"t_a_b\"", "showRowStripes=\"1\"", "<autoFilter");
			String chart = Files.readString(book.getPath("xl/charts/chart1.xml"));
			assertThat(chart).as("the end of an interval is no bar").contains("$B$5:$B$5", "Intervals are in the table.").doesNotContain("$C$5");
		}
	}

	private static ReadableWorkbook open(ReportContent content) throws Exception {
		return new ReadableWorkbook(new ByteArrayInputStream(write(content)), new ReadingOptions(true, false));
	}

	private static byte[] write(ReportContent content) throws Exception {
		var out = new ByteArrayOutputStream();
		new XlsxReport().write(content, out);
		return out.toByteArray();
	}
}
