// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.function.Supplier;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.palier.pictures.Palette;
import org.palier.ui.labels.ScreenColors;
import org.palier.ui.pyramid.scene.PyramidMessages;

/**
 * Paints the strip that opens the palette, and the head of the open palette, in the colours of the theme. GEF keeps the colours that the
 * desktop had at its start, so its strip is white in a dark workbench.
 */
final class PaletteStrip {

	private static final double NARROW = 1.5;
	private static final int ARROW = 4;

	private final Composite flyout;
	private final Supplier<Palette> colours;
	private Control strip;
	private Control palette;

	/**
	 * @param flyout  what holds the canvas, the strip and the palette, fresh from GEF
	 * @param colours those of the picture
	 */
	PaletteStrip(Composite flyout, Supplier<Palette> colours) {
		this.flyout = flyout;
		this.colours = colours;
		for (Control child : flyout.getChildren()) {
			switch (child.getClass().getSimpleName()) {
			case "Sash" -> {
				strip = child;
				strip.addListener(SWT.Paint, this::paintStrip);
				dress((Composite) child);
			}
			case "PaletteComposite" -> {
				palette = child;
				dress((Composite) child);
			}
			default -> {
				// The picture itself.
			}
			}
		}
	}

	private void dress(Composite part) {
		for (Control head : part.getChildren()) {
			if (head instanceof Canvas && !(head instanceof FigureCanvas)) {
				head.addListener(SWT.Paint, this::paintHead);
			}
		}
	}

	private void paintStrip(Event event) {
		Point size = ((Control) event.widget).getSize();
		event.gc.setBackground(flyout.getBackground());
		event.gc.fillRectangle(0, 0, size.x, size.y);
		event.gc.setForeground(mixed(0.2));
		event.gc.drawLine(0, 0, 0, size.y);
	}

	private void paintHead(Event event) {
		GC gc = event.gc;
		Point size = ((Control) event.widget).getSize();
		// draw2d leaves its last one behind.
		gc.setClipping((Rectangle) null);
		gc.setAntialias(SWT.ON);
		gc.setBackground(flyout.getBackground());
		gc.fillRectangle(0, 0, size.x, size.y);
		gc.setForeground(mixed(0.8));
		if (size.y > NARROW * size.x) {
			upright(gc, size);
		} else if (size.x > NARROW * size.y) {
			Point text = gc.textExtent(PyramidMessages.palette);
			gc.drawText(PyramidMessages.palette, 6, (size.y - text.y) / 2, true);
		} else {
			arrow(gc, size);
		}
	}

	private void upright(GC gc, Point size) {
		Point text = gc.textExtent(PyramidMessages.palette);
		var before = new Transform(gc.getDevice());
		gc.getTransform(before);
		var turned = new Transform(gc.getDevice());
		gc.getTransform(turned);
		turned.translate((size.x - text.y) / 2f, (size.y + text.x) / 2f);
		turned.rotate(-90);
		gc.setTransform(turned);
		gc.drawText(PyramidMessages.palette, 0, 0, true);
		gc.setTransform(before);
		turned.dispose();
		before.dispose();
	}

	/** Points to where the palette goes when it is opened or closed. */
	private void arrow(GC gc, Point size) {
		boolean onTheRight = strip.getLocation().x > 0;
		int way = onTheRight == palette.isVisible() ? ARROW : -ARROW;
		int x = size.x / 2;
		int y = size.y / 2;
		gc.setBackground(mixed(0.8));
		gc.fillPolygon(new int[] { x + way / 2, y, x - way / 2, y - ARROW, x - way / 2, y + ARROW });
	}

	private Color mixed(double share) {
		Color ground = flyout.getBackground();
		Color text = ScreenColors.of(colours.get().text());
		return new Color(mixed(ground.getRed(), text.getRed(), share), mixed(ground.getGreen(), text.getGreen(), share),
				mixed(ground.getBlue(), text.getBlue(), share));
	}

	private static int mixed(int ground, int text, double share) {
		return (int) Math.round(ground + (text - ground) * share);
	}
}
