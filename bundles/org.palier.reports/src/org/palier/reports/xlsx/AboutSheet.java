// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Worksheet;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.reports.content.FrontPage;
import org.palier.reports.content.KeyFigure;
import org.palier.reports.content.ReportContent;
import org.palier.reports.words.ReportWords;

/** The note on a workbook: of what study it is, of whom, of when and of how many, after what sources, and its key figures. Used once. */
final class AboutSheet {

	private final Wording wording = ReportWords.all();
	private final Worksheet sheet;
	private final ReportContent content;
	private final Locale locale;
	private final SheetCells cells;

	AboutSheet(Worksheet sheet, ReportContent content) {
		this.sheet = sheet;
		this.content = content;
		this.locale = content.locale();
		this.cells = new SheetCells(locale);
	}

	/** Writes and finishes it. */
	void write() throws IOException {
		sheet.width(0, 26);
		sheet.width(1, 70);
		sheet.width(2, 70);
		int row = 0;
		cells.text(sheet, row, 0, content.name().in(locale));
		sheet.style(row++, 0).bold().fontSize(16).fontColor(TableSheet.DEEP).set();
		row = line(row, say("xlsx.description"), content.description().in(locale));
		row = line(row, say("jurisdictions"), String.join(", ", content.jurisdictions().stream().map(it -> it.in(locale)).toList()));
		row = line(row, say("xlsx.about.whom"),
				joined(content.front().stream().flatMap(it -> Stream.concat(Stream.of(it.subject()), it.whom().stream()))));
		row = line(row, say("xlsx.about.worth"), joined(content.front().map(FrontPage::worth).stream().flatMap(List::stream)));
		row = line(row, say("xlsx.about.sources"),
				String.join("; ", content.tables().stream().map(Table::source).filter(it -> !it.isEmpty()).distinct().sorted().toList()));
		row = line(row, say("xlsx.about.credits"), joined(content.credits().sentences().stream()));
		row = line(row, say("made_on"), new Typography(locale).date(content.manifest().at().atOffset(ZoneOffset.UTC).toLocalDate()));
		row = line(row, say("manifest.id"), content.manifest().id()) + 1;
		List<KeyFigure> figures = new ArrayList<>(content.headlines());
		figures.addAll(content.counts());
		if (!figures.isEmpty()) {
			cells.text(sheet, row, 0, say("key_figures"));
			sheet.style(row++, 0).bold().fontSize(13).fontColor(TableSheet.DEEP).set();
		}
		for (KeyFigure figure : figures) {
			cells.text(sheet, row, 0, figure.number().in(locale));
			cells.text(sheet, row, 1, figure.label().in(locale));
			cells.text(sheet, row, 2, figure.detail().in(locale));
			sheet.style(row, 0).bold().horizontalAlignment("right").verticalAlignment("top").set();
			sheet.style(row, 1).wrapText(true).verticalAlignment("top").horizontalAlignment("left").indent(1).set();
			sheet.style(row++, 2).wrapText(true).verticalAlignment("top").set();
		}
		TableSheet.finish(sheet, -1);
	}

	/** A name and what belongs to it; no line where that is nothing. */
	private int line(int row, String name, String value) {
		if (value.isEmpty()) {
			return row;
		}
		cells.text(sheet, row, 0, name);
		cells.text(sheet, row, 1, value);
		sheet.style(row, 0).bold().verticalAlignment("top").set();
		sheet.style(row, 1).wrapText(true).set();
		return row + 1;
	}

	private String joined(Stream<Bilingual> sentences) {
		return String.join(" ", sentences.map(it -> it.in(locale)).filter(it -> !it.isEmpty()).distinct().toList());
	}

	private String say(String key) {
		return wording.text(key).in(locale);
	}
}
