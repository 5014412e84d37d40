// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.reports.content.ImportSummary;
import org.palier.reports.content.KeyFigure;
import org.palier.reports.content.ReportContent;
import org.palier.reports.data.FixedZip;
import org.palier.reports.words.PlainText;
import org.palier.reports.words.ReportWords;
import org.palier.study.runs.Workshop;

/**
 * A report as a workbook: what it is and its key figures, a sheet for each table, a dictionary of its columns, method and
 * limits. Numbers are numbers with a format, shares are fractions shown as percentages; the program that opens it
 * writes them as its reader does. Cells hold texts and numbers, never a formula. The same content always gives the
 * same bytes. Thread-safe.
 */
public final class XlsxReport {

	private static final String DEEP = "0B4F6C";
	private static final String WASH = "E4EEF1";
	private static final int HEAD = 3;
	/** Excel allows no longer names of sheets. */
	private static final int LONGEST_NAME = 31;

	private final Wording wording = ReportWords.all();

	/** Writes the workbook. The stream stays open. */
	public void write(ReportContent content, OutputStream out) throws IOException {
		try (var workshop = Workshop.temporary("palier-xlsx")) {
			Path draft = workshop.folder().resolve("draft.xlsx");
			// Excel's own form of a version: two digits, a dot, four digits.
			try (var book = new Workbook(Files.newOutputStream(draft), "Palier", "00.0100")) {
				book.setGlobalDefaultFont("Open Sans", 10);
				book.properties().setTitle(PlainText.cell(content.name().in(content.locale())));
				new Sheets(book, content).write();
			}
			FixedZip.copy(draft, out, content.manifest().at().atOffset(ZoneOffset.UTC).toLocalDateTime());
		}
	}

	/** The sheets of one workbook. */
	private final class Sheets {

		private final Workbook book;
		private final ReportContent content;
		private final Locale locale;
		private final SheetCells cells;
		private final Set<String> names = new HashSet<>();
		private final List<String> sheetOfTable = new ArrayList<>();

		Sheets(Workbook book, ReportContent content) {
			this.book = book;
			this.content = content;
			this.locale = content.locale();
			this.cells = new SheetCells(locale);
		}

		void write() throws IOException {
			cover();
			List<Table> tables = content.tables().stream().map(Table::flat).toList();
			for (int i = 0; i < tables.size(); i++) {
				table(tables.get(i), i + 1);
			}
			dictionary(tables);
			method();
		}

		private void cover() throws IOException {
			Worksheet sheet = sheet(say("report"));
			sheet.width(0, 26);
			sheet.width(1, 70);
			sheet.width(2, 70);
			int row = 0;
			cells.text(sheet, row, 0, content.name().in(locale));
			sheet.style(row++, 0).bold().fontSize(16).fontColor(DEEP).set();
			for (String badge : badges()) {
				cells.text(sheet, row, 0, badge);
				sheet.style(row++, 0).bold().fontColor("8A5A00").set();
			}
			row = line(sheet, row, say("xlsx.description"), content.description().in(locale));
			row = line(sheet, row, say("jurisdictions"),
					String.join(", ", content.jurisdictions().stream().map(it -> it.in(locale)).toList()));
			row = line(sheet, row, say("made_on"),
					new Typography(locale).date(content.manifest().at().atOffset(ZoneOffset.UTC).toLocalDate()));
			row = line(sheet, row, say("manifest.id"), content.manifest().id()) + 1;
			List<KeyFigure> figures = new ArrayList<>(content.headlines());
			figures.addAll(content.counts());
			if (!figures.isEmpty()) {
				cells.text(sheet, row, 0, say("key_figures"));
				sheet.style(row++, 0).bold().fontSize(13).fontColor(DEEP).set();
			}
			for (KeyFigure figure : figures) {
				cells.text(sheet, row, 0, figure.number().in(locale));
				cells.text(sheet, row, 1, figure.label().in(locale));
				cells.text(sheet, row, 2, figure.detail().in(locale));
				sheet.style(row, 0).bold().horizontalAlignment("right").verticalAlignment("top").set();
				sheet.style(row, 1).wrapText(true).verticalAlignment("top").horizontalAlignment("left").indent(1).set();
				sheet.style(row++, 2).wrapText(true).verticalAlignment("top").set();
			}
			finish(sheet);
		}

		private List<String> badges() {
			List<String> badges = new ArrayList<>();
			if (!content.warning().isEmpty()) {
				badges.add(content.warning().in(locale));
			}
			if (content.redacted()) {
				badges.add(say("redacted"));
			}
			return badges;
		}

		private int line(Worksheet sheet, int row, String name, String value) {
			cells.text(sheet, row, 0, name);
			cells.text(sheet, row, 1, value);
			sheet.style(row, 0).bold().verticalAlignment("top").set();
			sheet.style(row, 1).wrapText(true).set();
			return row + 1;
		}

		private void table(Table table, int number) throws IOException {
			Worksheet sheet = sheet(number + " " + table.title().in(locale));
			sheetOfTable.add(sheet.getName());
			cells.text(sheet, 0, 0, say("table") + " " + number + ". " + table.title().in(locale));
			sheet.style(0, 0).bold().fontSize(13).fontColor(DEEP).set();
			cells.text(sheet, 1, 0, table.definition().in(locale));
			int columns = table.columns().size();
			for (int i = 0; i < columns; i++) {
				Column column = table.columns().get(i);
				cells.text(sheet, HEAD, i, column.title().in(locale));
				sheet.style(HEAD, i).bold().fillColor(WASH).wrapText(true).verticalAlignment("bottom")
						.horizontalAlignment(column.type() == Column.Type.ITEM && column.form() != Column.Form.NUMBER ? "left" : "right").set();
				sheet.width(i, cells.width(table, i));
			}
			boolean remarks = table.rows().stream().flatMap(List::stream).anyMatch(Value.Undefined.class::isInstance);
			if (remarks) {
				cells.text(sheet, HEAD, columns, say("xlsx.remark"));
				sheet.style(HEAD, columns).bold().fillColor(WASH).horizontalAlignment("left").indent(1).set();
				sheet.width(columns, SheetCells.WIDEST);
			}
			int row = HEAD + 1;
			for (List<Value> values : table.rows()) {
				cells.row(sheet, row++, table.columns(), values);
			}
			if (row > HEAD + 1) {
				sheet.setAutoFilter(HEAD, 0, row - 1, columns - 1);
			}
			sheet.freezePane(1, HEAD + 1);
			row++;
			for (Bilingual note : table.notes()) {
				cells.text(sheet, row++, 0, note.in(locale));
			}
			cells.text(sheet, row++, 0, say("unit") + say("colon") + " " + table.unit().label().in(locale));
			if (!table.source().isEmpty()) {
				cells.text(sheet, row++, 0, say("source") + say("colon") + " " + table.source());
			}
			cells.text(sheet, row, 0, say("numbers") + say("colon") + " " + content.name().in(locale));
			finish(sheet);
		}

		/** Every column of every table: what it is called, what it holds, in what unit, by what definition and source. */
		private void dictionary(List<Table> tables) throws IOException {
			Worksheet sheet = sheet(say("xlsx.dictionary"));
			List<String> heads = List.of(say("xlsx.sheet"), say("xlsx.indicator"), say("xlsx.column"), say("xlsx.column_id"),
					say("xlsx.type"), say("unit"), say("xlsx.definition"), say("source"));
			double[] widths = { 30, 24, 30, 20, 26, 28, SheetCells.WIDEST, 36 };
			for (int i = 0; i < heads.size(); i++) {
				cells.text(sheet, 0, i, heads.get(i));
				sheet.style(0, i).bold().fillColor(WASH).set();
				sheet.width(i, widths[i]);
			}
			int row = 1;
			for (int i = 0; i < tables.size(); i++) {
				Table table = tables.get(i);
				for (Column column : table.columns()) {
					List<String> told = List.of(sheetOfTable.get(i), table.id(), column.title().in(locale), column.id(),
							say("type." + (column.isPlain() ? column.form().name() : column.type().name()).toLowerCase(Locale.ROOT)), table.unit().label().in(locale),
							table.definition().in(locale), table.source());
					for (int cell = 0; cell < told.size(); cell++) {
						cells.text(sheet, row, cell, told.get(cell));
						sheet.style(row, cell).wrapText(true).verticalAlignment("top").set();
					}
					row++;
				}
			}
			sheet.freezePane(0, 1);
			finish(sheet);
		}

		private void method() throws IOException {
			Worksheet sheet = sheet(say("xlsx.method"));
			sheet.width(0, 120);
			cells.text(sheet, 0, 0, say("method"));
			sheet.style(0, 0).bold().fontSize(13).fontColor(DEEP).set();
			List<Bilingual> sentences = new ArrayList<>(content.method());
			sentences.addAll(content.theories());
			for (int i = 0; i < sentences.size(); i++) {
				cells.text(sheet, i + 2, 0, sentences.get(i).in(locale));
				sheet.style(i + 2, 0).wrapText(true).verticalAlignment("top").set();
			}
			int row = sentences.size() + 3;
			for (ImportSummary file : content.imports()) {
				cells.text(sheet, row++, 0, file.file() + " (" + file.kind().in(locale) + ")" + say("colon") + " "
						+ say("xlsx.import", file.read(), file.accepted(), file.rejected()));
			}
			finish(sheet);
		}

		private Worksheet sheet(String title) {
			String plain = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
			plain = plain.isEmpty() || plain.startsWith("'") ? "_" + plain : plain;
			String name = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip();
			for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
				String end = " " + i;
				name = plain.substring(0, Math.min(LONGEST_NAME - end.length(), plain.length())) + end;
			}
			return book.newWorksheet(name);
		}

		private void finish(Worksheet sheet) throws IOException {
			sheet.pageOrientation("landscape");
			sheet.fitToWidth((short) 1);
			sheet.fitToHeight((short) 0);
			sheet.setFitToPage(true);
			sheet.finish();
		}

		private String say(String key, Object... arguments) {
			return wording.text(key, arguments).in(locale);
		}
	}
}
