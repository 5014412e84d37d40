// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.help;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.palier.ui.help.Page.Block;
import org.palier.ui.help.Page.Kind;
import org.palier.ui.help.Page.Run;
import org.palier.ui.help.Page.Style;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the XHTML in which help is written. Elements that it does not know count as their text. */
final class PageReader {

	private final List<Block> blocks = new ArrayList<>();

	private PageReader() {
	}

	/** @throws IOException when the source is not well-formed */
	static Page read(String source) throws IOException {
		try {
			var factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setExpandEntityReferences(false);
			var builder = factory.newDocumentBuilder();
			// A page names no other file that would be fetched, whatever its document type says.
			builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
			builder.setErrorHandler(null);
			Element root = builder.parse(new InputSource(new StringReader(source))).getDocumentElement();
			Node title = root.getElementsByTagName("title").item(0);
			Node body = root.getElementsByTagName("body").item(0);
			var reader = new PageReader();
			reader.children(body == null ? root : body, Kind.TEXT);
			return new Page(title == null ? "" : squeeze(title.getTextContent()).strip(), List.copyOf(reader.blocks));
		} catch (SAXException malformed) {
			throw new IOException(malformed.getLocalizedMessage(), malformed);
		} catch (ParserConfigurationException | TransformerException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private void children(Node parent, Kind kind) throws TransformerException {
		int number = 0;
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				if (element.getTagName().equals("li") && kind == Kind.NUMBER) {
					number++;
				}
				element(element, kind, number);
			}
		}
	}

	private void element(Element element, Kind kind, int number) throws TransformerException {
		String style = element.getAttribute("class");
		switch (element.getTagName().toLowerCase(Locale.ROOT)) {
		case "h1" -> add(Kind.TITLE, element, 0);
		case "h2", "h3", "h4" -> add(Kind.HEADING, element, 0);
		case "p" -> add(style.equals("lead") ? Kind.LEAD : style.equals("caption") ? Kind.CAPTION : kind, element, 0);
		case "pre" -> add(Kind.CODE, element, 0);
		case "div" -> {
			if (style.equals("note") || style.equals("warn")) {
				add(style.equals("note") ? Kind.NOTE : Kind.WARNING, element, 0);
			} else {
				children(element, kind);
			}
		}
		case "ul" -> children(element, Kind.BULLET);
		case "ol" -> children(element, Kind.NUMBER);
		case "li" -> add(kind, element, number);
		case "dt" -> add(Kind.TERM, element, 0);
		case "dd" -> add(Kind.MEANING, element, 0);
		case "tr" -> row(element);
		case "svg" -> blocks.add(new Block(Kind.PICTURE, 0, List.of(List.of(Run.plain(element.getAttribute("aria-label")))),
				Optional.of(xml(element)), null));
		default -> children(element, kind);
		}
	}

	private void add(Kind kind, Element element, int number) {
		List<Run> runs = runs(element, kind == Kind.CODE);
		if (!runs.isEmpty()) {
			String anchor = element.getAttribute("id");
			blocks.add(new Block(kind, number, List.of(runs), Optional.empty(), anchor.isEmpty() ? null : anchor));
		}
	}

	private void row(Element row) {
		var cells = new ArrayList<List<Run>>();
		boolean head = false;
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
			if (cell instanceof Element element) {
				head |= element.getTagName().equals("th");
				cells.add(runs(element, false));
			}
		}
		blocks.add(new Block(head ? Kind.ROW_HEAD : Kind.ROW, 0, List.copyOf(cells), Optional.empty(), null));
	}

	private static List<Run> runs(Element element, boolean verbatim) {
		var runs = new ArrayList<Run>();
		collect(element, EnumSet.noneOf(Style.class), null, verbatim, runs);
		if (!runs.isEmpty() && !verbatim) {
			Run first = runs.getFirst();
			runs.set(0, new Run(first.text().stripLeading(), first.styles(), first.link()));
		}
		return List.copyOf(runs);
	}

	private static void collect(Node parent, Set<Style> styles, String link, boolean verbatim, List<Run> runs) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				Set<Style> inner = EnumSet.noneOf(Style.class);
				inner.addAll(styles);
				switch (element.getTagName().toLowerCase(Locale.ROOT)) {
				case "b", "strong" -> inner.add(Style.STRONG);
				case "em", "i" -> inner.add(Style.EMPHASIS);
				case "code" -> inner.add(Style.CODE);
				case "kbd" -> inner.add(Style.KEY);
				case "span" -> inner.addAll(element.getAttribute("class").equals("other") ? Set.of(Style.OTHER) : Set.of());
				default -> { }
				}
				String href = element.getTagName().equals("a") && element.hasAttribute("href") ? element.getAttribute("href") : link;
				collect(element, inner, href, verbatim, runs);
			} else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
				String text = verbatim ? child.getNodeValue() : squeeze(child.getNodeValue());
				if (!text.isEmpty()) {
					runs.add(new Run(text, Set.copyOf(styles), link));
				}
			}
		}
	}

	/** Spaces and line ends that a browser would show as one space; hard spaces stay. */
	private static String squeeze(String text) {
		return text.replaceAll("[ \\t\\r\\n]+", " ");
	}

	private static String xml(Element element) throws TransformerException {
		var transformer = TransformerFactory.newDefaultInstance().newTransformer();
		transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
		var text = new StringWriter();
		transformer.transform(new DOMSource(element), new StreamResult(text));
		return text.toString();
	}
}
