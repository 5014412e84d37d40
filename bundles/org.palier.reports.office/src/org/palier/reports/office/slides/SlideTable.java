// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.slides;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

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
import org.palier.ground.table.Value;

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
		double high = 0;
		double[] widths = widths(room.width);
		for (int i = 0; i < columns; i++) {
			written.setColumnWidth(i, widths[i]);
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

	/** No column is narrower than its longest word, where there is room for all; what is left goes to those with most to say. */
	private double[] widths(double room) {
		int columns = table.columns().size();
		double[] least = new double[columns];
		double[] most = new double[columns];
		for (int i = 0; i < columns; i++) {
			List<String> texts = new ArrayList<>(List.of(table.columns().get(i).title().in(deck.locale())));
			for (List<Value> row : table.rows()) {
				texts.add(SlideWords.cell(row.get(i), deck.locale()));
			}
			for (String text : texts) {
				most[i] = Math.max(most[i], Fitting.width(text, size, true) + PADDING);
				for (String word : text.split(" ")) {
					least[i] = Math.max(least[i], Fitting.width(word, size, true) + PADDING);
				}
			}
		}
		double needed = DoubleStream.of(least).sum();
		double wanted = IntStream.range(0, columns).mapToDouble(it -> most[it] - least[it]).sum();
		double spare = Math.max(0, room - needed);
		double scale = needed > room ? room / needed : 1;
		return IntStream.range(0, columns).mapToDouble(it -> least[it] * scale
				+ (wanted > 0 ? spare * (most[it] - least[it]) / wanted : spare / columns)).toArray();
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
