// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.palier.ui.labels.ScreenColors;

/** The mark of the product: three tiers, drawn so that it is sharp at every zoom. */
final class PyramidMark {

	static final int WIDTH = 120;
	static final int HEIGHT = 104;

	private static final int GAP = 5;
	private static final int TOP = 22;
	private static final List<Color> TIERS = List.of(ScreenColors.of("#0b4f6c"), ScreenColors.of("#5b9aa8"), ScreenColors.of("#cfe0e3"));
	/** Colours of the tiers on a dark ground, which would swallow a dark top. */
	private static final List<Color> DARK_TIERS = List.of(ScreenColors.of("#cfe0e3"), ScreenColors.of("#5b9aa8"), ScreenColors.of("#2a6781"));

	private final Canvas canvas;

	PyramidMark(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.addPaintListener(event -> paint(event.gc));
	}

	Control control() {
		return canvas;
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		Color ground = canvas.getBackground();
		List<Color> tiers = ground.getRed() + ground.getGreen() + ground.getBlue() < 384 ? DARK_TIERS : TIERS;
		int tier = (HEIGHT - 2 * GAP) / 3;
		for (int i = 0; i < 3; i++) {
			int y = i * (tier + GAP);
			gc.setBackground(tiers.get(i));
			gc.fillPolygon(new int[] { WIDTH / 2 - half(y), y, WIDTH / 2 + half(y), y, WIDTH / 2 + half(y + tier), y + tier,
					WIDTH / 2 - half(y + tier), y + tier });
		}
	}

	/** Half the width of the frustum at a height from the top. */
	private static int half(int y) {
		return TOP / 2 + (WIDTH - TOP) / 2 * y / HEIGHT;
	}
}
