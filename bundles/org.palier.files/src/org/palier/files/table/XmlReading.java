// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook as a stream of elements: no document type, no entities, nothing from elsewhere. */
final class XmlReading implements AutoCloseable {

	private final XMLStreamReader reader;
	private final InputStream in;

	/** Begins to read; closes the stream in the end. @throws IOException when it is no XML */
	XmlReading(InputStream in) throws IOException {
		this.in = in;
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			this.reader = factory.createXMLStreamReader(in);
		} catch (XMLStreamException wrong) {
			throw broken(wrong);
		}
	}

	/** An {@link IOException} that lies beneath stays what it is. */
	private static IOException broken(XMLStreamException wrong) {
		return wrong.getNestedException() instanceof IOException beneath ? beneath : new IOException(wrong.getMessage(), wrong);
	}

	/** Goes to the next begin or end of an element, or to text; false at the end. */
	boolean next() throws IOException {
		try {
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.CHARACTERS) {
					return true;
				}
			}
			return false;
		} catch (XMLStreamException wrong) {
			throw broken(wrong);
		}
	}

	/** True at the begin of an element of this local name. */
	boolean begins(String name) {
		return reader.getEventType() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(name);
	}

	/** True at the end of an element of this local name. */
	boolean ends(String name) {
		return reader.getEventType() == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
	}

	/** The text that one stands at; empty when it is none. */
	String text() {
		return reader.getEventType() == XMLStreamConstants.CHARACTERS ? Objects.requireNonNullElse(reader.getText(), "") : "";
	}

	/** An attribute of the element by its local name, in whatever namespace; empty when there is none. */
	String attribute(String name) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (reader.getAttributeLocalName(i).equals(name)) {
				return Objects.requireNonNullElse(reader.getAttributeValue(i), "");
			}
		}
		return "";
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
