// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.slides;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;

import javax.xml.namespace.QName;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.palier.pictures.Drawing;

/**
 * Lays one slide out: title, what it rests on, picture or table with lines beside or beneath it, and the foot. In points of 960 × 540. Used
 * once.
 */
final class SlidePage {

	private static final double LEFT = 48;
	private static final double WIDTH = 864;
	private static final double TOP = 33;
	private static final double BOTTOM = 482;
	private static final double GAP = 24;
	private static final double TITLE = 96;
	/** Width of a picture with lines beside it: letters of a figure of 656 then have 14 pixels of 1280. */
	private static final double BESIDE = 612;
	private static final double LARGEST = 1.3;
	/** Says that screen readers pass a shape over, as PowerPoint writes it. */
	private static final String IS_DECORATION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";
	private static final String DECORATION = "http://schemas.microsoft.com/office/drawing/2017/decorative";
	private static final String FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

	private final SlideDeck deck;
	private final Slide content;
	private final XSLFSlide slide;

	/** A new slide at the end of a deck. */
	SlidePage(SlideDeck deck, Slide content) {
		this.deck = deck;
		this.content = content;
		this.slide = deck.slide();
	}

	/** Writes all of it. @param foot study and day */
	void write(String foot) throws IOException {
		double size = Fitting.size(content.title(), true, WIDTH, TITLE, 28, 24, 22, 20, 18, 16, 14, 12);
		double height = Fitting.height(content.title(), size, true, WIDTH);
		XSLFTextShape title = place("title", 0);
		fill(title, content.title()).setFontSize(size);
		title.setAnchor(new Rectangle2D.Double(LEFT, TOP, WIDTH, height));
		double y = TOP + height + 6;
		double beneath = Math.min(Fitting.height(content.beneath(), 14, false, WIDTH), 58);
		XSLFTextShape words = place("words", 2);
		XSLFTextShape source = place("source", 3);
		XSLFTextShape second = place("beneath", 1);
		if (content.beneath().isEmpty()) {
			slide.removeShape(second);
		} else {
			fill(second, content.beneath()).setFontSize(Fitting.size(content.beneath(), false, WIDTH, 58, 14, 13, 12, 11));
			second.setAnchor(new Rectangle2D.Double(LEFT, y, WIDTH, beneath));
		}
		if (content.source().isEmpty()) {
			slide.removeShape(source);
		} else {
			fill(source, content.source());
			source.setAnchor(new Rectangle2D.Double(LEFT, 490, 352, 32));
		}
		body(words, y + beneath + 20);
		bar(height);
		foot(foot);
		deck.notes(slide, content.notes());
	}

	private XSLFTextShape place(String key, int at) {
		XSLFTextShape place = slide.getPlaceholders()[Math.min(at, slide.getPlaceholders().length - 1)];
		((CTShape) place.getXmlObject()).getNvSpPr().getCNvPr().setName(deck.word(key));
		return place;
	}

	private XSLFTextRun fill(XSLFTextShape shape, String text) {
		shape.clearText();
		return deck.run(shape.addNewTextParagraph(), text);
	}

	private void body(XSLFTextShape words, double top) throws IOException {
		var room = new Rectangle2D.Double(LEFT, top, WIDTH, BOTTOM - top);
		if (content.figure().isPresent()) {
			room = picture(content.figure().get().drawing(), room);
		} else if (content.table().isPresent()) {
			double below = new SlideTable(deck, slide, content.table().get()).write(room);
			room = new Rectangle2D.Double(LEFT, below + 16, WIDTH, Math.max(0, BOTTOM - below - 16));
		}
		List<Slide.Line> lines = new SlideLines(content.lines()).in(room.width, room.height);
		if (lines.isEmpty()) {
			slide.removeShape(words);
			return;
		}
		words.clearText();
		words.setAnchor(room);
		double size = new SlideLines(lines).size(room.width, room.height);
		lines.forEach(it -> line(words, it, size));
	}

	private void line(XSLFTextShape words, Slide.Line line, double size) {
		XSLFTextParagraph paragraph = words.addNewTextParagraph();
		if (!line.number().isEmpty()) {
			XSLFTextRun number = deck.run(paragraph, line.number() + " ");
			number.setFontSize(size * SlideLines.NUMBER);
			number.setBold(true);
			coloured(number, STSchemeColorVal.TX_2);
		}
		deck.run(paragraph, line.text()).setFontSize(size);
		if (!line.detail().isEmpty()) {
			XSLFTextParagraph second = words.addNewTextParagraph();
			second.setSpaceBefore(-2.0);
			XSLFTextRun detail = deck.run(second, line.detail());
			detail.setFontSize(SlideLines.DETAIL);
			coloured(detail, STSchemeColorVal.ACCENT_6);
		}
	}

	private static void coloured(XSLFTextRun run, STSchemeColorVal.Enum colour) {
		CTTextCharacterProperties form = ((CTRegularTextRun) run.getXmlObject()).getRPr();
		form.addNewSolidFill().addNewSchemeClr().setVal(colour);
	}

	/** Puts the picture where it is larger, beside the lines or above them. @return what it leaves for lines */
	private Rectangle2D.Double picture(Drawing drawing, Rectangle2D.Double room) throws IOException {
		boolean alone = content.lines().isEmpty();
		double high = alone ? 0 : new SlideLines(content.lines()).height(SlideLines.PLAIN, WIDTH) + GAP + 1;
		double beside = Math.min(LARGEST, Math.min((alone ? WIDTH : BESIDE) / drawing.width(), room.height / drawing.height()));
		double above = Math.min(LARGEST, Math.min(WIDTH / drawing.width(), Math.max(1, room.height - high) / drawing.height()));
		boolean side = beside >= 0.9 * above;
		double scale = side ? beside : above;
		double width = drawing.width() * scale;
		double height = drawing.height() * scale;
		XSLFPictureShape shape = slide.createPicture(deck.pixels(drawing));
		shape.setAnchor(new Rectangle2D.Double(room.x, room.y, width, height));
		shape.setSvgImage(deck.vectors(drawing));
		var described = ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr();
		described.setName(deck.word("picture"));
		described.setDescr(drawing.alt());
		if (!drawing.title().isEmpty()) {
			described.setTitle(drawing.title());
		}
		return side ? new Rectangle2D.Double(LEFT + width + GAP, room.y, WIDTH - width - GAP, room.height)
				: new Rectangle2D.Double(LEFT, room.y + height + GAP, WIDTH, room.height - height - GAP);
	}

	private void bar(double height) {
		XSLFAutoShape bar = slide.createAutoShape();
		bar.setShapeType(ShapeType.RECT);
		bar.setAnchor(new Rectangle2D.Double(25, TOP, 6, height));
		CTShape drawn = (CTShape) bar.getXmlObject();
		drawn.getSpPr().addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.TX_2);
		drawn.getSpPr().addNewLn().addNewNoFill();
		drawn.getNvSpPr().getCNvPr().setName(deck.word("bar"));
		CTOfficeArtExtension extension = drawn.getNvSpPr().getCNvPr().addNewExtLst().addNewExt();
		extension.setUri(IS_DECORATION);
		try (XmlCursor cursor = extension.newCursor()) {
			cursor.toEndToken();
			cursor.beginElement(new QName(DECORATION, "decorative", "adec"));
			cursor.insertAttributeWithValue("val", "1");
		}
	}

	private void foot(String foot) {
		XSLFTextBox box = slide.createTextBox();
		box.setPlaceholder(Placeholder.FOOTER);
		index(box, "footer", 13);
		box.clearText();
		XSLFTextParagraph line = box.addNewTextParagraph();
		if (!deck.warning().isEmpty()) {
			XSLFTextRun warning = deck.run(line, deck.warning());
			warning.setBold(true);
			coloured(warning, STSchemeColorVal.ACCENT_5);
			deck.run(line, " · ");
		}
		deck.run(line, foot);
		XSLFTextBox number = slide.createTextBox();
		number.setPlaceholder(Placeholder.SLIDE_NUMBER);
		index(number, "number", 14);
		number.clearText();
		CTTextField field = number.addNewTextParagraph().getXmlObject().addNewFld();
		field.setId(FIELD);
		field.setType("slidenum");
		field.addNewRPr().setLang("fr".equals(deck.locale().getLanguage()) ? "fr-CA" : "en-CA");
		field.setT(Integer.toString(slide.getSlideNumber()));
	}

	/** Ties a place to that of the layout, from which it has its size and its form. */
	private void index(XSLFTextBox box, String key, int number) {
		CTShape shape = (CTShape) box.getXmlObject();
		shape.getNvSpPr().getCNvPr().setName(deck.word(key));
		shape.getNvSpPr().getNvPr().getPh().setIdx(number);
		shape.getNvSpPr().getCNvSpPr().setTxBox(false);
		shape.getNvSpPr().getCNvSpPr().unsetTxBox();
		shape.getTxBody().getBodyPr().unsetAnchor();
		if (shape.getSpPr().isSetXfrm()) {
			shape.getSpPr().unsetXfrm();
		}
	}
}
