// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pictures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.palier.pictures.Drawing;

/**
 * A figure alone as a PDF: one page as large as the figure is printed, vectors and text that can be searched, fonts
 * within. Equal figures give equal bytes.
 */
public final class PdfPicture {

	/** Units of a drawing are ninety-sixths of an inch, those of a page seventy-seconds. */
	private static final float POINTS = 72 / 96f;

	/** The file. @param locale language of its texts */
	public byte[] of(Drawing drawing, Locale locale) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var document = new PDDocument()) {
			var page = new PDPage(new PDRectangle((float) drawing.width() * POINTS, (float) drawing.height() * POINTS));
			document.addPage(page);
			document.getDocumentInformation().setTitle(drawing.title());
			document.getDocumentInformation().setSubject(drawing.alt());
			document.getDocumentInformation().setCreator("Palier");
			// without it, the library makes it from the time of day
			document.setDocumentId(Integer.toUnsignedLong(Objects.hash(drawing.title(), drawing.alt())));
			document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
			var form = new PdfPainter(document).paint(drawing);
			try (var stream = new PDPageContentStream(document, page)) {
				stream.transform(Matrix.getScaleInstance(POINTS, POINTS));
				stream.drawForm(form);
			}
			document.save(bytes);
		}
		return bytes.toByteArray();
	}
}
