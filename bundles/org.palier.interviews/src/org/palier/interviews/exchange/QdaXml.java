// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The file of a project as it is written, an element a line; attributes and texts that are empty are left out. */
final class QdaXml implements AutoCloseable {

	private static final String NAMESPACE = "urn:QDA-XML:project:1.0";
	private static final String SCHEMA = NAMESPACE + " http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd";
	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

	private final XMLStreamWriter xml;
	/** Whether another element was begun in each open element. */
	private final List<Boolean> filled = new ArrayList<>();

	QdaXml(OutputStream out) throws XMLStreamException {
		this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
		xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
	}

	void root(String name, String origin) throws XMLStreamException {
		begin("Project");
		xml.writeDefaultNamespace(NAMESPACE);
		xml.writeNamespace("xsi", XSI);
		xml.writeAttribute("xsi", XSI, "schemaLocation", SCHEMA);
		attribute("name", name.isBlank() ? "-" : name);
		attribute("origin", origin);
	}

	/** @param attributes names and values in turn */
	void start(String element, String... attributes) throws XMLStreamException {
		begin(element);
		for (int i = 0; i < attributes.length; i += 2) {
			attribute(attributes[i], attributes[i + 1]);
		}
	}

	/** An element that only points to something. */
	void reference(String element, String guid) throws XMLStreamException {
		start(element, "targetGUID", guid);
		end();
	}

	/** An element of text, unless that is empty. */
	void text(String element, String text) throws XMLStreamException {
		if (!text.isEmpty()) {
			content(element, text);
		}
	}

	/** An element of text. */
	void content(String element, String text) throws XMLStreamException {
		begin(element);
		xml.writeCharacters(allowed(text));
		filled.removeLast();
		xml.writeEndElement();
	}

	void end() throws XMLStreamException {
		if (filled.removeLast()) {
			line();
		}
		xml.writeEndElement();
	}

	private void begin(String element) throws XMLStreamException {
		line();
		if (!filled.isEmpty()) {
			filled.set(filled.size() - 1, true);
		}
		filled.add(false);
		xml.writeStartElement(element);
	}

	private void line() throws XMLStreamException {
		xml.writeCharacters("\n" + "  ".repeat(filled.size()));
	}

	/** Readers make blanks of line ends in attributes: they are made here, so that nobody is surprised. */
	private void attribute(String name, String value) throws XMLStreamException {
		String even = allowed(value).replaceAll("\\s+", " ").strip();
		if (!even.isEmpty()) {
			xml.writeAttribute(name, even);
		}
	}

	/** XML has no place for most control characters. */
	private static String allowed(String text) {
		return text.codePoints()
				.filter(it -> it == '\t' || it == '\n' || it >= 0x20 && it <= 0xD7FF || it >= 0xE000 && it <= 0xFFFD || it >= 0x10000)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	@Override
	public void close() throws XMLStreamException {
		xml.writeCharacters("\n");
		xml.writeEndDocument();
		xml.close();
	}
}
