// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Display;
import org.palier.pictures.PyramidLayout;
import org.palier.ui.pictures.GlyphLettering;
import org.palier.ui.pyramid.figures.PictureFigure;

/** A layout painted by the editor's own figures on something else than the editor: an image, a page. */
final class PyramidPicture {

	/** Some 300 dots to the inch on a page of letter size. */
	private static final int PRINT_SCALE = 3;

	private final PyramidLayout layout;

	PyramidPicture(PyramidLayout layout) {
		this.layout = layout;
	}

	/** Pixels, {@code scale} to each of the layout. */
	ImageData image(Device device, int scale) {
		int width = (int) Math.ceil(layout.width()) * scale;
		int height = (int) Math.ceil(layout.height()) * scale;
		// From data and not by size: so that it has that many pixels whatever the screen's own zoom.
		var image = new Image(device, new ImageData(width, height, 24, new PaletteData(0xff0000, 0xff00, 0xff)));
		var lettering = new GlyphLettering(device);
		var gc = new GC(image);
		try {
			paint(gc, lettering, scale);
			return image.getImageData();
		} finally {
			gc.dispose();
			lettering.dispose();
			image.dispose();
		}
	}

	/**
	 * One page, as large as fits.
	 *
	 * @return false when the printer would not begin
	 */
	boolean print(Printer printer, String job) {
		if (!printer.startJob(job)) {
			return false;
		}
		printer.startPage();
		var gc = new GC(printer);
		page(gc, printer, printer.getClientArea(), printer.getDPI().x / 4);
		gc.dispose();
		printer.endPage();
		printer.endJob();
		return true;
	}

	/** Fills a page as far as its shape allows. @param margin on each side, in dots of the page */
	void page(GC page, Device device, Rectangle area, int margin) {
		// The picture is printed as an image, because a printer's canvas scales by its resolution once more where draw2d sets a transform (GTK).
		ImageData data = image(Display.getCurrent(), PRINT_SCALE);
		var image = new Image(device, data);
		double scale = Math.min((area.width - 2.0 * margin) / data.width, (area.height - 2.0 * margin) / data.height);
		page.drawImage(image, 0, 0, data.width, data.height, area.x + margin, area.y + margin, (int) (data.width * scale),
				(int) (data.height * scale));
		image.dispose();
	}

	private void paint(GC gc, GlyphLettering lettering, double scale) {
		gc.setAdvanced(true);
		gc.setAntialias(SWT.ON);
		var graphics = new SWTGraphics(gc);
		graphics.scale(scale);
		PictureFigure.complete(layout, lettering).paint(graphics);
		graphics.dispose();
	}
}
