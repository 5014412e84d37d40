// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.xml.namespace.QName;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.palier.reports.content.ReportContent;
import org.palier.reports.template.ReportTemplate;

/**
 * The document that is being made: its parts, its styles, what it says of itself, and its body, to which blocks are added
 * in order, on pages upright or on their side. Used by one thread.
 */
final class WordDocument implements Closeable {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String WORD = "http://schemas.microsoft.com/office/word";

	private static final Pattern COLOUR = Pattern.compile("@([a-z-]+)@");

	private final XWPFDocument document = new XWPFDocument();
	private final CTBody body = document.getDocument().getBody();
	private final Map<String, String> links = new TreeMap<>();
	private final Map<String, String> colours;
	private final Sheets sheets;
	/** The last block, where it is a paragraph. */
	private @Nullable CTP last;

	/** An empty document. */
	WordDocument(ReportContent content, ReportTemplate template) throws IOException {
		colours = template.colours();
		String language = "fr".equals(content.locale().getLanguage()) ? "fr-CA" : "en-CA";
		try {
			document.createStyles().setStyles(StylesDocument.Factory.parse(styles(language)).getStyles());
			document.createNumbering().setNumbering(NumberingDocument.Factory.parse(resource("numbering.xml")).getNumbering());
		} catch (XmlException defect) {
			throw new IllegalStateException(defect);
		}
		fonts();
		describe(content, template, language);
		modern(language);
		numberPages();
		sheets = new Sheets(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
	}

	/** The sheet of styles, with the colours of the template. */
	private String styles(String language) throws IOException {
		return COLOUR.matcher(resource("styles.xml").replace("@lang@", language)).replaceAll(it -> colour(it.group(1)));
	}

	/** A colour of the template as documents name it; a template need not name each. */
	String colour(String name) {
		return colours.getOrDefault(name, "#1f2d3a").substring(1).toUpperCase(Locale.ROOT);
	}

	private static String resource(String name) throws IOException {
		try (InputStream content = WordDocument.class.getResourceAsStream(name)) {
			if (content == null) {
				throw new IllegalStateException("The bundle lacks " + name);
			}
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** The library knows no types for the table of fonts. */
	private void fonts() throws IOException {
		try {
			XWPFRelation kind = XWPFRelation.FONT_TABLE;
			PackagePart part = document.getPackage().createPart(PackagingURIHelper.createPartName(kind.getDefaultFileName()), kind.getContentType());
			document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, kind.getRelation());
			try (OutputStream out = part.getOutputStream()) {
				out.write(resource("fonts.xml").getBytes(StandardCharsets.UTF_8));
			}
		} catch (InvalidFormatException defect) {
			throw new IllegalStateException(defect);
		}
	}

	private void describe(ReportContent content, ReportTemplate template, String language) {
		String study = content.name().in(content.locale());
		String organisation = template.organisation().in(content.locale());
		POIXMLProperties properties = document.getProperties();
		PackageProperties core = properties.getCoreProperties().getUnderlyingProperties();
		core.setTitleProperty(study);
		core.setCreatorProperty(organisation.isEmpty() ? study : organisation);
		core.setLanguageProperty(language);
		Optional<Date> at = Optional.of(new Date(content.manifest().at().toEpochMilli() / 1000 * 1000));
		core.setCreatedProperty(at);
		core.setModifiedProperty(at);
		properties.getExtendedProperties().setApplication("Palier " + content.manifest().palier());
	}

	/** Without this Word opens it as a document of 2007, "in compatibility mode". The library has no types for it. */
	private void modern(String language) {
		try (XmlCursor cursor = document.getSettings().getCTSettings().newCursor()) {
			cursor.toEndToken();
			cursor.beginElement(new QName(W, "compat"));
			cursor.beginElement(new QName(W, "compatSetting"));
			cursor.insertAttributeWithValue(new QName(W, "name"), "compatibilityMode");
			cursor.insertAttributeWithValue(new QName(W, "uri"), WORD);
			cursor.insertAttributeWithValue(new QName(W, "val"), "15");
			cursor.toNextToken();
			cursor.toNextToken();
			cursor.beginElement(new QName(W, "themeFontLang"));
			cursor.insertAttributeWithValue(new QName(W, "val"), language);
		}
	}

	/** "2 / 14" at the foot of each page, the first included. */
	private void numberPages() {
		for (HeaderFooterType type : new HeaderFooterType[] { HeaderFooterType.DEFAULT, HeaderFooterType.FIRST }) {
			XWPFFooter footer = document.createFooter(type);
			CTP numbers = footer._getHdrFtr().sizeOfPArray() > 0 ? footer._getHdrFtr().getPArray(0) : footer._getHdrFtr().addNewP();
			(numbers.isSetPPr() ? numbers.getPPr() : numbers.addNewPPr()).addNewPStyle().setVal("Footer");
			field(numbers, "PAGE");
			WordText.text(numbers.addNewR(), " / ");
			field(numbers, "NUMPAGES");
		}
	}

	private static void field(CTP to, String instruction) {
		var field = to.addNewFldSimple();
		field.setInstr(instruction);
		WordText.text(field.addNewR(), "1");
	}

	/** What stands at the head of each page but the first. */
	void header(String text) {
		var header = document.createHeader(HeaderFooterType.DEFAULT)._getHdrFtr();
		CTP line = header.sizeOfPArray() > 0 ? header.getPArray(0) : header.addNewP();
		(line.isSetPPr() ? line.getPPr() : line.addNewPPr()).addNewPStyle().setVal("Header");
		WordText.text(line.addNewR(), text);
	}

	/** A new paragraph at the end. */
	CTP paragraph(String style) {
		begin();
		CTP paragraph = styled(style);
		last = paragraph;
		return paragraph;
	}

	private CTP styled(String style) {
		CTP paragraph = body.addNewP();
		paragraph.addNewPPr().addNewPStyle().setVal(style);
		return paragraph;
	}

	/** A new table at the end. */
	CTTbl table() {
		begin();
		last = null;
		return body.addNewTbl();
	}

	/** A new part of its own at the end, such as contents that the program can make anew. */
	CTSdtBlock part() {
		begin();
		last = null;
		return body.addNewSdt();
	}

	/** What comes now is on pages of their own, upright or on their side; nothing coming, there is no page. */
	void turn(boolean aside) {
		sheets.turn(aside);
	}

	/** A block begins: the section before it ends where pages turn. A section ends with a paragraph. */
	private void begin() {
		if (sheets.areTurned()) {
			CTP block = last;
			CTP end = block == null ? styled("SectionEnd") : block;
			sheets.describe(end.getPPr().addNewSectPr());
		}
		sheets.begin();
	}

	/** Width of what is printed, in twentieths of a point. */
	int width() {
		return sheets.width();
	}

	/** The relation to an address of the web or of mail. */
	String link(String address) {
		return links.computeIfAbsent(address, it -> document.getPackagePart()
				.addExternalRelationship(it, XWPFRelation.HYPERLINK.getRelation()).getId());
	}

	/** The document as its library knows it, for pictures. */
	XWPFDocument document() {
		return document;
	}

	/** Writes it; nothing can be added any more. Entries bear the time of day. */
	void save(Path file) throws IOException {
		sheets.describe(body.getSectPr());
		try (OutputStream out = Files.newOutputStream(file)) {
			document.write(out);
		}
	}

	@Override
	public void close() throws IOException {
		document.close();
	}

	static BigInteger number(long number) {
		return BigInteger.valueOf(number);
	}
}
