// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.reports.content.ReportContent;
import org.palier.reports.words.ReportWords;

/** The first sheet of a workbook: the name of each table, in full, with a link to its sheet and to its chart. Used once. */
final class IndexSheet {

	/**
	 * A table of the report.
	 *
	 * @param number in the report, from 1
	 * @param table  flat
	 * @param part   of the report, in which it stands
	 * @param sheet  name of its sheet; empty for a table without rows
	 * @param chart  row in which its chart begins, from 0; {@link #NONE} without one
	 */
	record Entry(int number, Table table, Bilingual part, String sheet, int chart) {

		/** No row. */
		static final int NONE = -1;

		static Entry empty(int number, Table table, Bilingual part) {
			return new Entry(number, table, part, "", NONE);
		}

		boolean hasSheet() {
			return !sheet.isEmpty();
		}
	}

	private static final String LINK = "0563C1";
	private static final List<Integer> WIDTHS = List.of(10, 62, 46, 10, 26);

	private final Wording wording = ReportWords.all();
	private final Worksheet sheet;
	private final ReportContent content;
	private final Locale locale;
	private final SheetCells cells;

	IndexSheet(Worksheet sheet, ReportContent content) {
		this.sheet = sheet;
		this.content = content;
		this.locale = content.locale();
		this.cells = new SheetCells(locale);
	}

	/** A link within the workbook. @param cell as spreadsheets call it */
	static void link(Worksheet from, int row, int column, String to, String cell, String words) {
		from.hyperlink(row, column, HyperLink.internal("'" + to.replace("'", "''") + "'!" + cell, words));
		from.style(row, column).fontColor(LINK).underlined().set();
	}

	/** Writes and finishes it. @param others sheets that are no tables; null for one that there is not */
	void write(List<Entry> entries, Worksheet... others) throws IOException {
		IntStream.range(0, WIDTHS.size()).forEach(i -> sheet.width(i, WIDTHS.get(i)));
		int row = 0;
		cells.text(sheet, row, 0, content.name().in(locale));
		sheet.style(row++, 0).bold().fontSize(16).fontColor(TableSheet.DEEP).set();
		for (String badge : badges()) {
			cells.text(sheet, row, 0, badge);
			sheet.style(row++, 0).bold().fontColor("8A5A00").set();
		}
		row++;
		for (Worksheet other : others) {
			if (other != null) {
				link(sheet, row++, 0, other.getName(), "A1", other.getName());
			}
		}
		int head = -1;
		if (!entries.isEmpty()) {
			head = ++row;
			tables(entries, head);
		}
		TableSheet.finish(sheet, head);
	}

	private void tables(List<Entry> entries, int head) {
		String[] heads = { say("table"), say("xlsx.index.name"), say("xlsx.index.part"), say("xlsx.index.rows"), say("xlsx.index.chart") };
		TableSheet.banded(sheet, head, entries.size(), heads, "t__index");
		for (int i = 0; i < heads.length; i++) {
			cells.text(sheet, head, i, heads[i]);
			sheet.style(head, i).bold().set();
		}
		int row = head + 1;
		for (Entry it : entries) {
			String title = it.table().title().in(locale);
			sheet.value(row, 0, it.number());
			sheet.style(row, 0).horizontalAlignment("left").verticalAlignment("top").set();
			if (it.hasSheet()) {
				link(sheet, row, 1, it.sheet(), "A1", title);
				sheet.style(row, 1).fontColor(LINK).underlined().wrapText(true).verticalAlignment("top").set();
			} else {
				cells.text(sheet, row, 1, title);
				sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
			}
			cells.text(sheet, row, 2, it.part().in(locale));
			sheet.style(row, 2).wrapText(true).verticalAlignment("top").set();
			sheet.value(row, 3, it.table().rows().size());
			sheet.style(row, 3).format("#,##0").verticalAlignment("top").set();
			if (it.chart() != Entry.NONE) {
				link(sheet, row, 4, it.sheet(), "A" + (it.chart() + 1), say("xlsx.index.see"));
				sheet.style(row, 4).fontColor(LINK).underlined().verticalAlignment("top").set();
			} else if (!it.hasSheet()) {
				cells.text(sheet, row, 4, say("xlsx.index.empty"));
			}
			row++;
		}
	}

	private List<String> badges() {
		String warning = content.warning().in(locale);
		return Stream.of(warning, content.redacted() ? say("redacted") : "").filter(it -> !it.isEmpty()).toList();
	}

	private String say(String key) {
		return wording.text(key).in(locale);
	}
}
