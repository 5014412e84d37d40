// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Worksheet;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.reports.content.ImportSummary;
import org.palier.reports.content.ReportContent;
import org.palier.reports.words.ReportWords;

/** The last sheets of a workbook: a dictionary of all columns, and the method. Used once. */
final class DescribingSheets {

	private static final double[] WIDTHS = { 30, 24, 30, 20, 26, 28, SheetCells.WIDEST, 36 };

	private final Wording wording = ReportWords.all();
	private final ReportContent content;
	private final Locale locale;
	private final SheetCells cells;

	DescribingSheets(ReportContent content) {
		this.content = content;
		this.locale = content.locale();
		this.cells = new SheetCells(locale);
	}

	/** Every column of every table that has a sheet: what it is called, what it holds, in what unit, by what definition and source. */
	void dictionary(Worksheet sheet, List<IndexSheet.Entry> entries) throws IOException {
		List<IndexSheet.Entry> tables = entries.stream().filter(IndexSheet.Entry::hasSheet).toList();
		String[] heads = { say("xlsx.sheet"), say("xlsx.indicator"), say("xlsx.column"), say("xlsx.column_id"), say("xlsx.type"), say("unit"),
				say("xlsx.definition"), say("source") };
		int columns = tables.stream().mapToInt(it -> it.table().columns().size()).sum();
		TableSheet.banded(sheet, 0, columns, heads, "t__columns");
		for (int i = 0; i < heads.length; i++) {
			cells.text(sheet, 0, i, heads[i]);
			sheet.style(0, i).bold().set();
			sheet.width(i, WIDTHS[i]);
		}
		sheet.freezePane(0, 1);
		int row = 1;
		for (IndexSheet.Entry it : tables) {
			for (Column column : it.table().columns()) {
				column(sheet, row++, it, column);
			}
		}
		TableSheet.finish(sheet, 0);
	}

	private void column(Worksheet sheet, int row, IndexSheet.Entry entry, Column column) {
		Table table = entry.table();
		List<String> told = List.of(entry.sheet(), table.id(), column.title().in(locale), column.id(),
				say("type." + (column.isPlain() ? column.form().name() : column.type().name()).toLowerCase(Locale.ROOT)),
				table.unit().label().in(locale), table.definition().in(locale), table.source());
		for (int cell = 0; cell < told.size(); cell++) {
			cells.text(sheet, row, cell, told.get(cell));
			sheet.style(row, cell).wrapText(true).verticalAlignment("top").set();
		}
	}

	/** Method and limits, theories, and the files that were imported. */
	void method(Worksheet sheet) throws IOException {
		sheet.width(0, 120);
		cells.text(sheet, 0, 0, say("method"));
		sheet.style(0, 0).bold().fontSize(13).fontColor(TableSheet.DEEP).set();
		List<Bilingual> sentences = new ArrayList<>(content.method());
		sentences.addAll(content.theories());
		int row = 2;
		for (Bilingual it : sentences) {
			cells.text(sheet, row, 0, it.in(locale));
			sheet.style(row++, 0).wrapText(true).verticalAlignment("top").set();
		}
		row++;
		for (ImportSummary file : content.imports()) {
			cells.text(sheet, row++, 0, file.file() + " (" + file.kind().in(locale) + ")" + say("colon") + " "
					+ say("xlsx.import", file.read(), file.accepted(), file.rejected()));
		}
		TableSheet.finish(sheet, -1);
	}

	private String say(String key, Object... arguments) {
		return wording.text(key, arguments).in(locale);
	}
}
