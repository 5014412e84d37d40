// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.xml.namespace.QName;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.palier.pictures.Drawing;
import org.palier.reports.html.PrintedPage;
import org.palier.reports.pictures.PngPainter;
import org.palier.reports.pictures.SvgPainter;

/**
 * Pictures of a document, each with its alternative text: a figure as vectors (SVG), which Word shows since 2016, and as a PNG
 * for programs that do not; a logo as it is. Used by one thread.
 */
final class WordPictures {

	/** Pixels a unit of a figure: on a letter page some 250 an inch. */
	private static final double ZOOM = 2;
	/** Height of a logo, in points. */
	private static final double LOGO = 32;
	/** Says that an SVG goes with a picture: [MS-ODRAWXML] 2.3.1.14. */
	private static final String HAS_SVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
	private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	/** Both painters of a figure. They read fonts, so a document without figures has none. */
	private record Painters(PngPainter points, SvgPainter outlines) {
	}

	private final WordDocument document;
	private final Locale locale;
	private @Nullable Painters painters;
	private int pictures;

	/** @param locale language of the figures */
	WordPictures(WordDocument document, Locale locale) {
		this.document = document;
		this.locale = locale;
	}

	private Painters painters() throws IOException {
		Painters made = painters;
		if (made == null) {
			made = new Painters(new PngPainter(), SvgPainter.outlined());
			painters = made;
		}
		return made;
	}

	/** Adds a figure, as wide as in PDF. */
	void figure(Drawing drawing, CTP to) throws IOException {
		Painters used = painters();
		double width = PrintedPage.width(drawing);
		XWPFPicture picture = add(used.points().paint(drawing, ZOOM), PictureType.PNG, width, width * drawing.height() / drawing.width(), to,
				drawing.title(), drawing.alt());
		byte[] vectors = used.outlines().paint(drawing, locale, "figure").getBytes(StandardCharsets.UTF_8);
		try {
			String relation = document.document().addPictureData(vectors, PictureType.SVG);
			CTOfficeArtExtension extension = picture.getCTPicture().getBlipFill().getBlip().addNewExtLst().addNewExt();
			extension.setUri(HAS_SVG);
			try (XmlCursor cursor = extension.newCursor()) {
				cursor.toEndToken();
				cursor.beginElement(new QName(SVG, "svgBlip", "asvg"));
				cursor.insertAttributeWithValue(new QName(RELATIONS, "embed", "r"), relation);
			}
		} catch (InvalidFormatException defect) {
			throw new IllegalStateException(defect);
		}
	}

	/** Adds a picture that a page carries in itself; what is none, or is fetched from elsewhere, is left out. */
	void carried(String address, String alt, CTP to) throws IOException {
		PictureType type = address.startsWith("data:image/png;base64,") ? PictureType.PNG
				: address.startsWith("data:image/jpeg;base64,") ? PictureType.JPEG : null;
		if (type == null) {
			return;
		}
		byte[] bytes = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
		var image = ImageIO.read(new ByteArrayInputStream(bytes));
		if (image != null) {
			add(bytes, type, LOGO * image.getWidth() / image.getHeight(), LOGO, to, alt, alt);
		}
	}

	/** @param width in points @param height in points */
	private XWPFPicture add(byte[] bytes, PictureType type, double width, double height, CTP to, String title, String alt)
			throws IOException {
		XWPFRun run = new XWPFParagraph(to, document.document()).createRun();
		try {
			pictures++;
			XWPFPicture picture = run.addPicture(new ByteArrayInputStream(bytes), type, "figure-" + pictures + type.extension, Units.toEMU(width),
					Units.toEMU(height));
			CTInline place = run.getCTR().getDrawingArray(0).getInlineArray(0);
			place.getDocPr().setDescr(alt);
			if (!title.isEmpty()) {
				place.getDocPr().setTitle(title);
			}
			return picture;
		} catch (InvalidFormatException defect) {
			throw new IllegalStateException(defect);
		}
	}
}
