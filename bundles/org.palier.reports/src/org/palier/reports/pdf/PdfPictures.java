// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pdf;

import java.awt.Rectangle;
import java.awt.Shape;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import org.palier.pictures.Drawing;
import org.palier.reports.pictures.PdfPainter;
import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;

/** The figures of one PDF, drawn where its page has an object for them. Used by one thread. */
final class PdfPictures implements FSObjectDrawerFactory, FSObjectDrawer, Closeable {

	/** Type of the objects. */
	static final String TYPE = "palier/figure";

	private final List<Drawing> drawings;
	private @Nullable PdfPainter painter;

	PdfPictures(List<Drawing> drawings) {
		this.drawings = List.copyOf(drawings);
	}

	/** The document that is being made; known only once the page was read. */
	void into(PDDocument document) throws IOException {
		painter = new PdfPainter(document);
	}

	@Override
	public boolean isReplacedObject(@Nullable Element element) {
		return element != null && TYPE.equals(element.getAttribute("type"));
	}

	@Override
	public @Nullable FSObjectDrawer createDrawer(@Nullable Element element) {
		return isReplacedObject(element) ? this : null;
	}

	@Override
	public Map<Shape, String> drawObject(@Nullable Element element, double x, double y, double width, double height,
			@Nullable OutputDevice device, @Nullable RenderingContext context, int dotsPerPixel) {
		Drawing drawing = drawings.get(Integer.parseInt(Objects.requireNonNull(element).getAttribute("data")));
		var to = (PdfBoxOutputDevice) Objects.requireNonNull(device);
		try {
			PDFormXObject form = Objects.requireNonNull(painter).paint(drawing);
			to.drawPdfAsImage(form, new Rectangle((int) x, (int) y, (int) width, (int) height),
					(float) drawing.width() * to.getDotsPerPoint(), (float) drawing.height() * to.getDotsPerPoint());
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return Map.of();
	}

	@Override
	public void close() {
		painter = null;
	}
}
