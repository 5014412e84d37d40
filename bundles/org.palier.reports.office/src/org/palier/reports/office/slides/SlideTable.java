// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.slides;

import java.awt.geom.Rectangle2D;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;

/** A short table on a slide, whose head screen readers know as one. Used once. */
final class SlideTable {

	/** Rows that have room for large letters. */
	private static final int FEW = 4;
	private static final double PADDING = 18;
	private static final java.awt.Color RULE = new java.awt.Color(0x53636f);

	private final SlideDeck deck;
	private final XSLFSlide slide;
	private final Table table;
	/** Of letters, in points. */
	private final double size;

	SlideTable(SlideDeck deck, XSLFSlide slide, Table table) {
		this.deck = deck;
		this.slide = slide;
		this.table = table;
		this.size = table.rows().size() <= FEW ? 16 : 13;
	}

	/** Writes it at the top of a place. @return where it ends */
	double write(Rectangle2D.Double room) {
		int columns = table.columns().size();
		XSLFTable written = slide.createTable(table.rows().size() + 1, columns);
		var frame = (CTGraphicalObjectFrame) written.getXmlObject();
		frame.getNvGraphicFramePr().getCNvPr().setName(deck.word("table"));
		frame.getNvGraphicFramePr().getCNvPr().setDescr(table.title().in(deck.locale()));
		var form = written.getCTTable();
		(form.isSetTblPr() ? form.getTblPr() : form.addNewTblPr()).setFirstRow(true);
		double first = columns == 1 ? 1 : Math.max(1.0 / columns, 0.34);
		double high = 0;
		for (int i = 0; i < columns; i++) {
			written.setColumnWidth(i, room.width * (i == 0 ? first : (1 - first) / (columns - 1)));
		}
		for (int row = 0; row <= table.rows().size(); row++) {
			double tallest = 0;
			for (int i = 0; i < columns; i++) {
				String text = row == 0 ? table.columns().get(i).title().in(deck.locale())
						: SlideWords.cell(table.rows().get(row - 1).get(i), deck.locale());
				cell(written.getCell(row, i), text, row == 0, table.columns().get(i));
				tallest = Math.max(tallest, Fitting.height(text, size, row == 0, written.getColumnWidth(i) - PADDING));
			}
			written.setRowHeight(row, tallest + PADDING);
			high += tallest + PADDING;
		}
		written.setAnchor(new Rectangle2D.Double(room.x, room.y, room.width, high));
		return room.y + high;
	}

	private void cell(XSLFTableCell cell, String text, boolean head, Column column) {
		cell.clearText();
		cell.setLeftInset(0);
		cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
		if (column.equals(table.columns().getLast())) {
			cell.setRightInset(0);
		}
		cell.setBorderColor(BorderEdge.bottom, RULE);
		cell.setBorderWidth(BorderEdge.bottom, head ? 1.5 : 0.5);
		XSLFTextParagraph paragraph = cell.addNewTextParagraph();
		paragraph.setTextAlign(column.type() == Column.Type.ITEM ? TextAlign.LEFT : TextAlign.RIGHT);
		XSLFTextRun run = deck.run(paragraph, text);
		run.setFontSize(size);
		run.setBold(head);
	}
}
