// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A document read by nothing but Java: its entries, and its XML by XPath. */
final class DocxFile {

	static final String BODY = "word/document.xml";

	private static final Map<String, String> NAMESPACES = Map.of("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "wp",
			"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "a",
			"http://schemas.openxmlformats.org/drawingml/2006/main", "asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main", "r",
			"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "rel",
			"http://schemas.openxmlformats.org/package/2006/relationships", "dc", "http://purl.org/dc/elements/1.1/", "dcterms",
			"http://purl.org/dc/terms/", "ct", "http://schemas.openxmlformats.org/package/2006/content-types");

	private final Map<String, byte[]> entries = new LinkedHashMap<>();
	private final List<Long> times = new ArrayList<>();
	private final Map<String, Document> parsed = new LinkedHashMap<>();
	private final XPath xpath = XPathFactory.newInstance().newXPath();

	DocxFile(Path file) throws IOException {
		try (var zip = new ZipFile(file.toFile())) {
			for (Iterator<? extends ZipEntry> it = zip.entries().asIterator(); it.hasNext();) {
				ZipEntry entry = it.next();
				try (InputStream content = zip.getInputStream(entry)) {
					entries.put(entry.getName(), content.readAllBytes());
				}
				times.add(entry.getTimeLocal().toEpochSecond(java.time.ZoneOffset.UTC));
			}
		}
		xpath.setNamespaceContext(new NamespaceContext() {
			@Override
			public String getNamespaceURI(String prefix) {
				return NAMESPACES.get(prefix);
			}

			@Override
			public String getPrefix(String uri) {
				throw new UnsupportedOperationException();
			}

			@Override
			public Iterator<String> getPrefixes(String uri) {
				throw new UnsupportedOperationException();
			}
		});
	}

	Map<String, byte[]> entries() {
		return entries;
	}

	/** Times of the entries, in seconds since 1970 as if they were UTC. */
	List<Long> times() {
		return times;
	}

	/** Elements or attributes of an entry. */
	List<Node> all(String entry, String path) throws Exception {
		return all(document(entry), path);
	}

	List<Node> all(Node from, String path) throws Exception {
		var found = (NodeList) xpath.evaluate(path, from, XPathConstants.NODESET);
		List<Node> nodes = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			nodes.add(found.item(i));
		}
		return nodes;
	}

	/** Texts of the paragraphs of a style, in order; a hard space is a space. */
	List<String> paragraphs(String style) throws Exception {
		List<String> texts = new ArrayList<>();
		for (Node paragraph : all(BODY, "//w:p[w:pPr/w:pStyle/@w:val='" + style + "']")) {
			texts.add(text(paragraph));
		}
		return texts;
	}

	/** The words of a paragraph or cell. */
	String text(Node of) throws Exception {
		var text = new StringBuilder();
		for (Node word : all(of, ".//w:t")) {
			text.append(word.getTextContent());
		}
		return text.toString();
	}

	/** Rows of a table as texts of cells. */
	List<List<String>> rows(Node table) throws Exception {
		List<List<String>> rows = new ArrayList<>();
		for (Node row : all(table, "./w:tr")) {
			List<String> cells = new ArrayList<>();
			for (Node cell : all(row, "./w:tc")) {
				cells.add(text(cell));
			}
			rows.add(cells);
		}
		return rows;
	}

	/** The paragraph before a table that is its caption. */
	String caption(Node table) throws Exception {
		Node before = table.getPreviousSibling();
		while (before != null && (!(before instanceof Element) || all(before, "./w:pPr/w:pStyle[@w:val='Caption']").isEmpty())) {
			before = before.getPreviousSibling();
		}
		return before == null ? "" : text(before);
	}

	Document document(String entry) throws Exception {
		Document document = parsed.get(entry);
		if (document == null) {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(entries.get(entry)));
			parsed.put(entry, document);
		}
		return document;
	}
}
