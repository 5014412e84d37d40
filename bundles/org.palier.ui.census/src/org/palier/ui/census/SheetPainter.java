// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.palier.model.Agency;
import org.palier.model.FieldType;
import org.palier.model.PresenceStatus;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.register.grid.GridColumn;
import org.palier.register.grid.RowGroup;
import org.palier.register.grid.PresencePart;
import org.palier.study.history.Lifetime;
import org.palier.study.history.LookBack;
import org.palier.ui.labels.StatusLabels;

/** Paints a cell of the sheet: a status as glyph and word, everything else as a line of text. */
final class SheetPainter extends AbstractCellPainter {

	private static final int MARGIN = 8;
	private static final String OPEN = "▾ ";
	private static final String FOLDED = "▸ ";
	private static final int GAP = 7;
	private static final String BETWEEN = " · ";

	private final CensusSheet sheet;
	private final Supplier<GridColours> colours;
	private final FittedText fitted = new FittedText();
	private final Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	private int textHeight;

	SheetPainter(CensusSheet sheet, Supplier<GridColours> colours) {
		this.sheet = sheet;
		this.colours = colours;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		int row = cell.getRowIndex();
		int column = cell.getColumnIndex();
		if (row < 0 || row >= sheet.getRowCount() || column < 0) {
			return;
		}
		GridColours now = colours.get();
		boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
		Color ground = selected ? now.selected() : now.ground();
		gc.setBackground(ground);
		gc.fillRectangle(bounds);
		if (textHeight == 0) {
			textHeight = gc.getFontMetrics().getHeight();
		}
		RowGroup group = sheet.group(row);
		if (group != null) {
			group(gc, bounds, row, column, group, selected, now);
		} else if (sheet.isStatus(column) || sheet.isUsages(column)) {
			status(gc, bounds, row, column, ground, now);
		} else {
			text(gc, bounds, row, column, now);
		}
		if (selected && cell.getConfigLabels().hasLabel(SelectionStyleLabels.SELECTION_ANCHOR_STYLE)) {
			gc.setAntialias(SWT.OFF);
			gc.setForeground(now.anchor());
			gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
			gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
		}
	}

	/** The row of a group: its name behind a sign that says whether its agencies are folded away, and what they come to. */
	private void group(GC gc, Rectangle bounds, int row, int column, RowGroup group, boolean selected, GridColours now) {
		if (!selected) {
			gc.setBackground(now.head());
			gc.fillRectangle(bounds);
		}
		boolean first = column == 0;
		Font plain = gc.getFont();
		gc.setFont(first ? bold : plain);
		gc.setForeground(first ? now.text() : now.quiet());
		int width = bounds.width - 2 * MARGIN;
		String sign = group.folded() ? FOLDED : OPEN;
		String text = first ? sign + sheet.shown(row, column) : sheet.shown(row, column);
		if (first && gc.textExtent(text).x > width) {
			text = sign + sheet.name(group);
		}
		String shown = fitted.fit(gc, text, width, false);
		draw(gc, shown, isNumber(sheet.column(column)) ? bounds.x + bounds.width - MARGIN - gc.textExtent(shown).x : bounds.x + MARGIN, bounds);
		gc.setFont(plain);
	}

	private static boolean isNumber(GridColumn column) {
		return column == GridColumn.Fact.SIZE || column instanceof GridColumn.Own own && own.field().type() == FieldType.NUMBER;
	}

	private void status(GC gc, Rectangle bounds, int row, int column, Color ground, GridColours now) {
		PresenceStatus status = sheet.status(row, column);
		String remark = sheet.remark(row, column);
		new StatusGlyph(status, now.of(status), ground).draw(gc, bounds.x + MARGIN, bounds.y + (bounds.height - StatusGlyph.SIZE) / 2);
		gc.setForeground(now.of(status));
		int left = MARGIN + StatusGlyph.SIZE + GAP;
		String label = fitted.fit(gc, StatusLabels.of(status), bounds.width - left - 4, false);
		draw(gc, label, bounds.x + left, bounds);
		int end = left + gc.textExtent(label).x;
		if (status == PresenceStatus.PRESENT && remark.isEmpty()) {
			letters(gc, bounds, end, row, column, now);
		}
		if (!remark.isEmpty()) {
			gc.setForeground(now.quiet());
			draw(gc, fitted.fit(gc, BETWEEN + remark, bounds.width - end - 4, false), bounds.x + end, bounds);
		}
	}

	/** The letters of the usages at the end of the cell, as far as there is room; a page of which nobody said what it is for asks for it. */
	private void letters(GC gc, Rectangle bounds, int end, int row, int column, GridColours now) {
		String letters = sheet.letters(row, column);
		int room = bounds.width - end - MARGIN - 2;
		Font plain = gc.getFont();
		if (sheet.mode().isMissing(sheet.presence(row, column))) {
			gc.setForeground(now.quiet());
			int width = gc.textExtent(CensusMessages.usageMissing).x;
			if (width <= room) {
				draw(gc, CensusMessages.usageMissing, bounds.x + bounds.width - MARGIN - width, bounds);
			}
		} else if (!letters.isEmpty()) {
			gc.setFont(bold);
			gc.setForeground(now.present());
			String shown = fitted.fit(gc, letters, room, false);
			draw(gc, shown, bounds.x + bounds.width - MARGIN - gc.textExtent(shown).x, bounds);
			gc.setFont(plain);
		}
	}

	private void text(GC gc, Rectangle bounds, int row, int column, GridColours now) {
		Agency agency = sheet.agency(row);
		GridColumn of = sheet.column(column);
		String shown = sheet.shown(row, column);
		int width = bounds.width - 2 * MARGIN;
		gc.setForeground(now.text());
		if (of == GridColumn.Fact.NAME) {
			name(gc, bounds, agency, shown, width, now);
		} else if (isNumber(of)) {
			String text = fitted.fit(gc, shown, width, false);
			draw(gc, text, bounds.x + bounds.width - MARGIN - gc.textExtent(text).x, bounds);
		} else if (of instanceof OnPlatform && shown.isEmpty()) {
			gc.setForeground(now.quiet());
			draw(gc, "–", bounds.x + MARGIN, bounds);
		} else {
			boolean secondary = !(of instanceof OnPlatform) || sheet.part() == PresencePart.CHECKED_ON;
			gc.setForeground(secondary && of != GridColumn.Fact.ACRONYM && !(of instanceof GridColumn.Own) ? now.quiet() : now.text());
			draw(gc, fitted.fit(gc, shown, width, false), bounds.x + MARGIN, bounds);
		}
	}

	private void name(GC gc, Rectangle bounds, Agency agency, String shown, int width, GridColours now) {
		String said = mark(agency);
		String mark = said.isEmpty() ? "" : "  " + said;
		int marked = mark.isEmpty() ? 0 : gc.textExtent(mark).x;
		Font plain = gc.getFont();
		gc.setFont(bold);
		String name = fitted.fit(gc, shown, width - marked, true);
		draw(gc, name, bounds.x + MARGIN, bounds);
		int end = mark.isEmpty() ? 0 : gc.textExtent(name).x;
		gc.setFont(plain);
		if (!mark.isEmpty()) {
			gc.setForeground(now.inaccessible());
			draw(gc, mark, bounds.x + MARGIN + end, bounds);
		}
	}

	/** Why an agency is in no rate of the census; empty for one that is. */
	static String mark(Agency agency) {
		Lifetime life = Lifetime.of(agency);
		LocalDate today = LookBack.NOW.day();
		return life.isOver(today) ? CensusMessages.over
				: life.isToCome(today) ? CensusMessages.toCome : agency.isUnmatched() ? CensusMessages.unmatched : "";
	}

	private void draw(GC gc, String text, int x, Rectangle bounds) {
		gc.drawText(text, x, bounds.y + (bounds.height - textHeight) / 2, SWT.DRAW_TRANSPARENT);
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		String text = sheet.shown(cell.getRowIndex(), cell.getColumnIndex());
		return gc.textExtent(text).x + 2 * MARGIN + (sheet.isStatus(cell.getColumnIndex()) ? StatusGlyph.SIZE + GAP : 0) + 4;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}
}
