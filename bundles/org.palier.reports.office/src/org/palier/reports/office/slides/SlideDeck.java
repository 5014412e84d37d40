// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.slides;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.palier.pictures.Drawing;
import org.palier.reports.content.ReportContent;
import org.palier.reports.editions.EditionInputs;
import org.palier.reports.pictures.PngPainter;
import org.palier.reports.pictures.SvgPainter;
import org.palier.reports.words.PlainText;

/**
 * The slides that are being made: master, layout and theme of the template’s colours, and what the file says of itself. Used by one thread.
 */
final class SlideDeck implements Closeable {

	/** Pixels a unit of a figure: two for each that a projector of 1280 has. */
	private static final double ZOOM = 2;

	/** Where the slide stands on a page of notes, in points: in the middle of 720, 16:9. */
	private static final Rectangle2D IMAGE = new Rectangle2D.Double(180, 38, 360, 202.5);

	private static final Pattern NAME = Pattern.compile("@([a-z-]+)@");

	/** Entries of an empty deck, and what in this package they are made of. */
	private static final Map<String, String> PARTS = Map.of("ppt/presentation.xml", "presentation.xml", "ppt/_rels/presentation.xml.rels",
			"presentation-rels.xml", "ppt/slideMasters/slideMaster1.xml", "master.xml", "ppt/slideMasters/_rels/slideMaster1.xml.rels",
			"master-rels.xml",
			"ppt/slideLayouts/slideLayout1.xml", "layout.xml", "ppt/slideLayouts/_rels/slideLayout1.xml.rels", "layout-rels.xml",
			"ppt/theme/theme1.xml",
			"theme.xml", "[Content_Types].xml", "types.xml", "_rels/.rels", "package-rels.xml");

	private final XMLSlideShow show;
	private final ReportContent content;
	private final Map<String, String> colours;
	private final String language;
	private final PngPainter painter = new PngPainter();
	private final SvgPainter outlines = SvgPainter.outlined();

	SlideDeck(EditionInputs inputs) throws IOException {
		this.content = inputs.content();
		this.colours = inputs.choices().template().colours();
		this.language = "fr".equals(content.locale().getLanguage()) ? "fr-CA" : "en-CA";
		this.show = new XMLSlideShow(new ByteArrayInputStream(empty()));
		describe(inputs.choices().template().organisation().in(content.locale()));
	}

	private byte[] empty() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			for (String entry : PARTS.keySet().stream().sorted().toList()) {
				zip.putNextEntry(new ZipEntry(entry));
				zip.write(part(PARTS.get(entry)).getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	private String part(String name) throws IOException {
		try (InputStream resource = SlideDeck.class.getResourceAsStream(name)) {
			if (resource == null) {
				throw new IllegalStateException("The bundle lacks " + name);
			}
			return NAME.matcher(new String(resource.readAllBytes(), StandardCharsets.UTF_8))
					.replaceAll(it -> Matcher.quoteReplacement(named(it.group(1))));
		}
	}

	private String named(String name) {
		if (name.equals("lang")) {
			return language;
		}
		return colours.containsKey(name) ? colour(name) : word(name);
	}

	private String colour(String name) {
		return colours.get(name).substring(1).toUpperCase(Locale.ROOT);
	}

	/** A word of slides in the language of the report. */
	String word(String key) {
		return SlideWords.WORDS.text(key).in(content.locale());
	}

	private void describe(String organisation) {
		String study = PlainText.of(content.name().in(content.locale()));
		POIXMLProperties properties = show.getProperties();
		PackageProperties core = properties.getCoreProperties().getUnderlyingProperties();
		core.setTitleProperty(study);
		core.setCreatorProperty(organisation.isEmpty() ? study : organisation);
		core.setLanguageProperty(language);
		Optional<Date> at = Optional.of(new Date(content.manifest().at().toEpochMilli() / 1000 * 1000));
		core.setCreatedProperty(at);
		core.setModifiedProperty(at);
		properties.getExtendedProperties().setApplication("Palier " + content.manifest().palier());
	}

	/** What marks data that were not observed; empty for others. */
	String warning() {
		return content.warning().in(content.locale());
	}

	/** Of the report. */
	Locale locale() {
		return content.locale();
	}

	/** A new slide at the end. */
	XSLFSlide slide() {
		return show.createSlide(show.getSlideMasters().getFirst().getSlideLayouts()[0]);
	}

	/** A figure as pixels, for programs that show no vectors. */
	XSLFPictureData pixels(Drawing drawing) throws IOException {
		return show.addPicture(painter.paint(drawing, ZOOM), PictureType.PNG);
	}

	/** A figure as vectors, which PowerPoint shows since 2016. */
	XSLFPictureData vectors(Drawing drawing) {
		return show.addPicture(outlines.paint(drawing, locale(), "figure").getBytes(StandardCharsets.UTF_8), PictureType.SVG);
	}

	/** Writes what the speaker may be asked. */
	void notes(XSLFSlide slide, Iterable<String> lines) {
		XSLFNotes notes = show.getNotesSlide(slide);
		for (XSLFTextShape shape : notes.getPlaceholders()) {
			switch (shape.getTextType()) {
			case BODY -> {
				shape.clearText();
				lines.forEach(it -> run(shape.addNewTextParagraph(), it));
			}
			case SLIDE_IMAGE -> shape.setAnchor(IMAGE);
			// The library writes their fields as runs, which PowerPoint takes for damage.
			default -> notes.removeShape(shape);
			}
		}
	}

	/** Adds words to a paragraph, in the language of the report. */
	XSLFTextRun run(XSLFTextParagraph to, String text) {
		XSLFTextRun run = to.addNewTextRun();
		run.setText(PlainText.of(text));
		CTRegularTextRun written = (CTRegularTextRun) run.getXmlObject();
		(written.isSetRPr() ? written.getRPr() : written.addNewRPr()).setLang(language);
		return run;
	}

	/** Writes it; nothing can be added any more. Entries bear the time of day. */
	void save(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			show.write(out);
		}
	}

	@Override
	public void close() throws IOException {
		show.close();
	}
}
