// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Tables of a page as tables of the document: heads that repeat on each page, rows that no page break cuts, numbers at the
 * right, columns as wide as what stands in them asks for. Used by one thread.
 */
final class WordTables {

	/** A table of fewer rows stays on one page. */
	private static final int SHORT = 16;
	/** Sizes of letters as the sheet of styles has them, in twentieths of a point. */
	private static final double SIZE = 170;
	private static final double SMALL = 130;

	private final WordDocument document;
	private final WordText text;
	private final Bookmarks bookmarks;

	WordTables(WordDocument document, WordText text, Bookmarks bookmarks) {
		this.document = document;
		this.text = text;
		this.bookmarks = bookmarks;
	}

	/** Writes a table; its caption has been written. */
	void write(Element table) {
		List<Element> heads = rows(table, "thead");
		List<Element> rows = new ArrayList<>(rows(table, "tbody"));
		rows.addAll(WordPage.elements(table, "tr"));
		if (heads.isEmpty() && rows.isEmpty()) {
			return;
		}
		boolean key = WordText.has(table, "headlines");
		boolean small = isMany(table);
		int[] widths = key ? keyWidths() : WordColumnWidths.of(heads, rows, small ? SMALL : SIZE, document.width());
		CTTbl to = document.table();
		format(to, table, key, !heads.isEmpty());
		CTTblGrid grid = to.addNewTblGrid();
		for (int width : widths) {
			grid.addNewGridCol().setW(BigInteger.valueOf(width));
		}
		heads.forEach(it -> row(it, to, widths, new RowLook(true, small, key, false, true)));
		for (int i = 0; i < rows.size(); i++) {
			boolean bold = WordText.has(rows.get(i), "total");
			row(rows.get(i), to, widths, new RowLook(false, small, key, bold || WordText.has(table, "grouped"),
					!small && rows.size() < SHORT && i < rows.size() - 1));
		}
	}

	/** @param head whether it repeats on each page @param small whether letters are @param key whether it is a key figure
	 *      @param bold its first cell @param kept on the page of the next row */
	private record RowLook(boolean head, boolean small, boolean key, boolean bold, boolean kept) {
	}

	private int[] keyWidths() {
		int first = 2400;
		return new int[] { first, document.width() - first };
	}

	private static boolean isMany(Element table) {
		for (Node around = table.getParentNode(); around instanceof Element element; around = element.getParentNode()) {
			if (WordText.has(element, "many")) {
				return true;
			}
		}
		return false;
	}

	private static List<Element> rows(Element table, String part) {
		return WordPage.elements(table, part).stream().flatMap(it -> WordPage.elements(it, "tr").stream()).toList();
	}

	static List<Element> cells(Element row) {
		return WordText.children(row).stream().filter(Element.class::isInstance).map(Element.class::cast)
				.filter(it -> it.getTagName().equals("th") || it.getTagName().equals("td")).toList();
	}

	private void format(CTTbl to, Element table, boolean key, boolean headed) {
		CTTblPr format = to.addNewTblPr();
		format.addNewTblStyle().setVal(key ? "PalierKeyFigures" : "PalierTable");
		CTTblWidth width = format.addNewTblW();
		width.setType(STTblWidth.DXA);
		width.setW(BigInteger.valueOf(document.width()));
		CTTblLook look = format.addNewTblLook();
		look.setFirstRow(headed);
		look.setFirstColumn(false);
		look.setLastRow(false);
		look.setLastColumn(false);
		look.setNoHBand(true);
		look.setNoVBand(true);
		WordPage.elements(table, "caption").stream().findFirst().ifPresent(it -> format.addNewTblCaption().setVal(WordText.shown(it)));
	}

	private void row(Element row, CTTbl to, int[] widths, RowLook look) {
		CTRow line = to.addNewTr();
		CTTrPr format = line.addNewTrPr();
		format.addNewCantSplit();
		if (look.head()) {
			format.addNewTblHeader();
		}
		List<Element> cells = cells(row);
		for (int i = 0; i < cells.size(); i++) {
			Element cell = cells.get(i);
			int span = cell.hasAttribute("colspan") ? Math.min(Integer.parseInt(cell.getAttribute("colspan")), widths.length - i) : 1;
			int width = 0;
			for (int column = i; column < i + span && column < widths.length; column++) {
				width += widths[column];
			}
			CTTc place = line.addNewTc();
			cellFormat(place.addNewTcPr(), width, span, !look.head() && WordText.has(row, "start"));
			cell(cell, place, look, i == 0);
		}
	}

	private void cellFormat(CTTcPr format, int width, int span, boolean start) {
		CTTblWidth wide = format.addNewTcW();
		wide.setType(STTblWidth.DXA);
		wide.setW(BigInteger.valueOf(width));
		if (span > 1) {
			format.addNewGridSpan().setVal(BigInteger.valueOf(span));
		}
		if (start) {
			var line = format.addNewTcBorders().addNewTop();
			line.setVal(STBorder.SINGLE);
			line.setSz(BigInteger.valueOf(8));
			line.setSpace(BigInteger.ZERO);
			line.setColor(document.colour("second"));
		}
	}

	private void cell(Element cell, CTTc place, RowLook look, boolean first) {
		if (look.key()) {
			keyFigure(cell, place, look, first);
			return;
		}
		boolean number = WordText.has(cell, "number");
		String style = (look.small() ? "Small" : "Table") + (look.head() ? "Head" : "") + (number ? "Number" : look.head() ? "" : "Text");
		CTP paragraph = paragraph(place, style, look.kept());
		bookmarks.enter(cell);
		bookmarks.place(paragraph);
		String characters = WordText.has(cell, "some-rejected") ? "Warning" : look.bold() && first ? "Strong" : "";
		text.write(WordText.children(cell), paragraph, characters);
	}

	/** The number at the left; at the right what it is of, and in small what it rests on. */
	private void keyFigure(Element cell, CTTc place, RowLook look, boolean first) {
		if (first) {
			text.write(WordText.children(cell), paragraph(place, "KeyNumber", look.kept()), "");
			return;
		}
		for (Element part : WordPage.elements(cell, "span")) {
			if (!part.getTextContent().isBlank()) {
				text.write(WordText.children(part), paragraph(place, WordText.has(part, "detail") ? "KeyDetail" : "KeyLabel", look.kept()), "");
			}
		}
		if (place.sizeOfPArray() == 0) {
			text.write(WordText.children(cell), paragraph(place, "KeyLabel", look.kept()), "");
		}
	}

	private static CTP paragraph(CTTc place, String style, boolean kept) {
		CTP paragraph = place.addNewP();
		paragraph.addNewPPr().addNewPStyle().setVal(style);
		if (kept) {
			paragraph.getPPr().addNewKeepNext();
		}
		return paragraph;
	}
}
