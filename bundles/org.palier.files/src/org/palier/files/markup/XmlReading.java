// SPDX-License-Identifier: EPL-2.0
package org.palier.files.markup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.palier.files.FileContent;

/**
 * XML as a stream of elements and texts: no entities of its own, nothing from elsewhere. A document type that declares
 * entities is refused before any of them is used. Used by one thread.
 */
public final class XmlReading implements AutoCloseable {

	/** The document declares entities, which could be of any size, or come from anywhere. */
	public static final class EntitiesException extends IOException {
		private static final long serialVersionUID = 1L;
	}

	/** The document breaks the rules of XML. */
	public static final class BrokenException extends IOException {

		private static final long serialVersionUID = 1L;

		private final int line;
		private final int column;

		BrokenException(Exception wrong, @Nullable Location location) {
			super(wrong.getMessage(), wrong);
			this.line = location == null ? 0 : location.getLineNumber();
			this.column = location == null ? 0 : location.getColumnNumber();
		}

		/** Line on which it does, from 1; 0 when that is not known. */
		public int line() {
			return line;
		}

		/** Column in which it does, from 1; 0 when that is not known. */
		public int column() {
			return column;
		}
	}

	private static final int DECLARED_WITHIN = 400;
	private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

	private final XMLStreamReader reader;
	private final PrologWatch prolog;
	private final InputStream in;

	/** Begins to read; closes the stream in the end. @throws IOException when it is no XML */
	public XmlReading(InputStream in) throws IOException {
		this.in = in;
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			this.prolog = new PrologWatch(characters(in));
			this.reader = factory.createXMLStreamReader(prolog);
		} catch (XMLStreamException wrong) {
			throw broken(wrong);
		}
	}

	/** The parser, left to decode bytes that are no characters, would print what it throws. */
	private static Reader characters(InputStream in) throws IOException {
		var bytes = new BufferedInputStream(in, 1 << 16);
		bytes.mark(DECLARED_WITHIN);
		byte[] head = bytes.readNBytes(DECLARED_WITHIN);
		bytes.reset();
		Charset marked = FileContent.marked(head);
		if (marked != null) {
			bytes.skipNBytes(marked.equals(StandardCharsets.UTF_8) ? 3 : 2);
		}
		Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
		Charset written = marked != null ? marked
				: declared.find() && isKnown(declared.group(1)) ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
		return new InputStreamReader(bytes,
				written.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	private static boolean isKnown(String encoding) {
		try {
			return Charset.isSupported(encoding);
		} catch (IllegalCharsetNameException none) {
			return false;
		}
	}

	/** An {@link IOException} that lies beneath stays what it is. */
	private static IOException broken(XMLStreamException wrong) {
		return wrong.getNestedException() instanceof IOException beneath && !(beneath instanceof CharacterCodingException) ? beneath
				: new BrokenException(wrong, wrong.getLocation());
	}

	/** Goes to the next begin or end of an element, or to text; false at the end. */
	public boolean next() throws IOException {
		try {
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.ENTITY_REFERENCE) {
					throw new EntitiesException();
				}
				if (event == XMLStreamConstants.START_ELEMENT) {
					prolog.end();
				}
				if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.CHARACTERS) {
					return true;
				}
			}
			return false;
		} catch (XMLStreamException wrong) {
			throw broken(wrong);
		} catch (RuntimeException wrong) {
			// Documents on which the parser itself stumbles.
			throw new BrokenException(wrong, reader.getLocation());
		}
	}

	/** True at the begin of an element of this local name. */
	public boolean begins(String name) {
		return reader.getEventType() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(name);
	}

	/** True at the end of an element of this local name. */
	public boolean ends(String name) {
		return reader.getEventType() == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
	}

	/** True at the begin of any element. */
	public boolean begins() {
		return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
	}

	/** True at the end of any element. */
	public boolean ends() {
		return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
	}

	/** Local name of the element at whose begin or end one stands. */
	public String name() {
		return reader.getLocalName();
	}

	/** Namespace of that element; empty for none. */
	public String namespace() {
		return Objects.requireNonNullElse(reader.getNamespaceURI(), "");
	}

	/** The text that one stands at; empty when it is none. */
	public String text() {
		return reader.getEventType() == XMLStreamConstants.CHARACTERS ? Objects.requireNonNullElse(reader.getText(), "") : "";
	}

	/** An attribute of the element by its local name, in whatever namespace; empty when there is none. */
	public String attribute(String name) {
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
