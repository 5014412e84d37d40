// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.ui.labels.ScreenColors;

/** A colour as a swatch with its code, to be chosen or taken away. */
final class ColorButton {

	private static final int SWATCH = 22;
	private static final RGB NO_COLOR = new RGB(0xcf, 0xd8, 0xde);

	private final Composite body;
	private final Canvas swatch;
	private final Label code;
	private final Button none;
	private final Supplier<String> value;

	/** @param value #rrggbb, or null for none @param write takes likewise */
	ColorButton(Composite parent, Supplier<String> value, Consumer<String> write) {
		this.value = value;
		body = new Composite(parent, SWT.NONE);
		// Wraps: in a narrow editor its buttons would push the columns of the form out of sight.
		RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(8).applyTo(body);
		swatch = new Canvas(body, SWT.NONE);
		swatch.setLayoutData(new RowData(SWATCH, SWATCH));
		swatch.addListener(SWT.Paint, event -> paint(event.gc));
		code = new Label(body, SWT.NONE);
		code.setLayoutData(new RowData(90, SWT.DEFAULT));
		var choose = new Button(body, SWT.PUSH);
		choose.setText(TheoryMessages.colorChoose);
		choose.addListener(SWT.Selection, event -> {
			var dialog = new ColorDialog(body.getShell());
			dialog.setText(TheoryMessages.color);
			dialog.setRGB(rgb());
			RGB chosen = dialog.open();
			if (chosen != null) {
				write.accept(ScreenColors.hex(chosen));
			}
		});
		none = new Button(body, SWT.PUSH);
		none.setText(TheoryMessages.colorNone);
		none.addListener(SWT.Selection, event -> write.accept(null));
		refresh();
	}

	private RGB rgb() {
		return ScreenColors.rgb(value.get(), NO_COLOR);
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(new Color(rgb()));
		if (value.get() == null) {
			gc.setForeground(new Color(rgb()));
			gc.drawRoundRectangle(1, 1, SWATCH - 3, SWATCH - 3, 8, 8);
			gc.drawLine(4, SWATCH - 5, SWATCH - 5, 4);
		} else {
			gc.fillRoundRectangle(0, 0, SWATCH - 1, SWATCH - 1, 8, 8);
		}
	}

	Composite control() {
		return body;
	}

	void refresh() {
		code.setText(value.get() == null ? TheoryMessages.colorAutomatic : value.get());
		none.setEnabled(value.get() != null);
		swatch.redraw();
	}
}
