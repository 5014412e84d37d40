// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.parts;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.text.Bilingual;
import org.palier.pictures.TextLine;
import org.palier.study.edit.NameEdit;

/** A text field over a label, with the name in full, in letters of the label's size. */
final class LabelEditor extends DirectEditManager {

	private static final int ROOM = 60;

	private final LayoutPart<?> part;
	private Font font;

	LabelEditor(LayoutPart<?> part) {
		super(part, TextCellEditor.class, locator(part));
		this.part = part;
	}

	private static CellEditorLocator locator(LayoutPart<?> part) {
		return editor -> {
			Text field = (Text) editor.getControl();
			TextLine line = part.label();
			var box = new Rectangle((int) line.x(), (int) (line.baseline() - line.size()), (int) Math.ceil(line.width()),
					(int) Math.ceil(line.size() * 1.36));
			part.getFigure().translateToAbsolute(box);
			var wanted = field.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			int width = Math.max(box.width, wanted.x) + ROOM;
			field.setBounds(box.x + (box.width - width) / 2, box.y + (box.height - wanted.y) / 2, width, wanted.y);
		};
	}

	@Override
	protected void initCellEditor() {
		TextLine line = part.label();
		ZoomManager zoom = (ZoomManager) part.getViewer().getProperty(ZoomManager.class.toString());
		Text field = (Text) getCellEditor().getControl();
		int dpi = field.getDisplay().getDPI().y;
		int points = Math.max(1, (int) Math.round(line.size() * (zoom == null ? 1 : zoom.getZoom()) * 72 / dpi));
		font = new Font(field.getDisplay(),
				new FontData(field.getFont().getFontData()[0].getName(), points, line.semibold() ? SWT.BOLD : SWT.NORMAL));
		field.setFont(font);
		Bilingual name = part.named().map(it -> new NameEdit(it).name()).orElse(Bilingual.EMPTY);
		getCellEditor().setValue(name.in(part.scene().locale()));
		field.selectAll();
	}

	@Override
	protected void bringDown() {
		Font shown = font;
		font = null;
		super.bringDown();
		if (shown != null) {
			shown.dispose();
		}
	}
}
