// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.palier.model.History;
import org.palier.model.OwnValue;
import org.palier.model.PalierPackage;
import org.palier.model.file.StudyFileException.Reason;
import org.palier.model.xml.PalierResource;
import org.palier.model.xml.XmlParser;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads and writes one root object of the model as XML, refusing what it cannot trust. */
final class PalierXml {

	/** Up to here a file is written once and copied; a longer one is written twice. */
	private static final long HELD_TWICE = 64L << 20;

	private static final String NAMESPACE_STEM = "urn:palier:model:";

	private PalierXml() {
	}

	/**
	 * The bytes of a file that is to be parsed.
	 *
	 * @throws StudyFileException when there is none, or a folder in its place
	 */
	static byte[] bytes(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			throw new StudyFileException(Reason.FOLDER, file, "", null);
		}
		if (!Files.exists(file)) {
			throw new StudyFileException(Reason.MISSING, file, "", null);
		}
		return Files.readAllBytes(file);
	}

	/**
	 * The one root that bytes of a file hold.
	 *
	 * @param newest the newest {@code formatVersion} that is understood
	 * @throws StudyFileException when they are malformed, newer, or of another type
	 */
	static <T extends EObject> T parse(Path file, byte[] content, Class<T> type, int newest) throws IOException {
		checkRoot(file, content, newest);
		var resource = new PalierResource(URI.createFileURI(file.toAbsolutePath().toString()));
		try {
			resource.load(new ByteArrayInputStream(content), null);
		} catch (PalierResource.OutsideException outside) {
			throw new StudyFileException(Reason.REFERENCE, file, outside.getMessage(), outside);
		} catch (IOException | RuntimeException problem) {
			throw new StudyFileException(Reason.MALFORMED, file, innermost(problem), problem);
		}
		if (resource.getContents().size() != 1 || !type.isInstance(resource.getContents().get(0))) {
			throw new StudyFileException(Reason.MALFORMED, file, "no " + type.getSimpleName(), null);
		}
		T root = type.cast(resource.getContents().get(0));
		resource.getContents().clear();
		return root;
	}

	/**
	 * The bytes of a root; the same object always gives the same bytes. The root is left without a resource.
	 *
	 * @param file where they will go
	 * @throws StudyFileException when a text of it holds what XML cannot: a control character, half a surrogate pair
	 */
	static byte[] write(Path file, EObject root) throws IOException {
		try {
			var start = new ByteArrayOutputStream();
			var rest = new PiecewiseBytes(HELD_TWICE);
			save(root, start, rest);
			byte[] all = new byte[Math.toIntExact(start.size() + rest.size())];
			System.arraycopy(start.toByteArray(), 0, all, 0, start.size());
			if (rest.isWhole()) {
				rest.copyTo(all, start.size());
			} else {
				// Its length is known now: a second time straight to its place, so that it is held once.
				save(root, new ByteArrayOutputStream(), new Filling(all, start.size()));
			}
			return all;
		} catch (CharacterCodingException | RuntimeException refused) {
			String culprit = unwritable(root);
			if (culprit == null) {
				throw refused;
			}
			throw new StudyFileException(Reason.CHARACTER, file, culprit, refused);
		}
	}

	/** @param start takes the start tag of the root @param rest takes all that follows */
	private static void save(EObject root, OutputStream start, OutputStream rest) throws IOException {
		Writer following = writer(rest);
		var resource = new PalierResource(URI.createURI("memory:/root.palier"), following);
		resource.getContents().add(root);
		try {
			Writer first = writer(start);
			resource.save(new URIConverter.WriteableOutputStream(first, "UTF-8"), null);
			first.flush();
			following.flush();
		} finally {
			resource.getContents().clear();
		}
	}

	/** EMF would write a question mark for half a surrogate pair: what cannot be kept must be told. */
	private static Writer writer(OutputStream bytes) {
		return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT)));
	}

	/** Fills an array that is as long as it must be. */
	private static final class Filling extends OutputStream {

		private final byte[] all;
		private int at;

		Filling(byte[] all, int at) {
			this.all = all;
			this.at = at;
		}

		@Override
		public void write(int b) {
			all[at++] = (byte) b;
		}

		@Override
		public void write(byte @Nullable [] bytes, int offset, int length) {
			System.arraycopy(Objects.requireNonNull(bytes), offset, all, at, length);
			at += length;
		}
	}

	/** Key and feature of the first text that XML 1.0 cannot hold (§ 2.2); null when there is none. */
	private static @Nullable String unwritable(EObject root) {
		for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(root)); all.hasNext();) {
			EObject next = all.next();
			for (EAttribute attribute : next.eClass().getEAllAttributes()) {
				if (!attribute.isDerived() && isText(next.eGet(attribute)) && !isXml(next.eGet(attribute).toString())) {
					return nearestKey(next) + " (" + attribute.getName() + ")";
				}
			}
		}
		return null;
	}

	private static boolean isText(@Nullable Object value) {
		return value instanceof String || value instanceof History || value instanceof OwnValue
				|| value instanceof List<?> several && several.stream().anyMatch(PalierXml::isText);
	}

	static boolean isXml(String text) {
		for (int i = 0; i < text.length(); i++) {
			char unit = text.charAt(i);
			// Nearly all are of this kind, and a large file has hundreds of millions.
			if ((unit < 0x20 || unit > 0xD7FF) && !isXml(text.codePointAt(i))) {
				return false;
			}
			if (Character.isHighSurrogate(unit)) {
				i++;
			}
		}
		return true;
	}

	private static boolean isXml(int character) {
		return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
				|| character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
	}

	private static String nearestKey(EObject object) {
		for (EObject at = object; at != null; at = at.eContainer()) {
			if (EcoreUtil.getID(at) != null) {
				return EcoreUtil.getID(at);
			}
		}
		return object.eClass().getName();
	}

	/**
	 * Reads back what is about to replace a file, by the parser and within the limits that it will be read with.
	 *
	 * @throws StudyFileException when it could not be read again; nothing was written
	 */
	static void readBack(Path file, byte[] content) throws StudyFileException {
		try {
			XmlParser.make().parse(new ByteArrayInputStream(content), new DefaultHandler());
		} catch (SAXException | IOException | ParserConfigurationException problem) {
			throw new StudyFileException(Reason.UNREADABLE, file, innermost(problem), problem);
		}
	}

	private static void checkRoot(Path file, byte[] content, int newest) throws StudyFileException {
		XMLInputFactory factory = XmlParser.events();
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
			while (reader.hasNext() && reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
				if (reader.next() == XMLStreamConstants.DTD) {
					throw new StudyFileException(Reason.DOCTYPE, file, "", null);
				}
			}
			String namespace = String.valueOf(reader.getNamespaceURI());
			String version = reader.getAttributeValue(null, PalierPackage.Literals.STUDY__FORMAT_VERSION.getName());
			if (isNewer(version, newest)
					|| namespace.startsWith(NAMESPACE_STEM) && !namespace.equals(PalierPackage.eNS_URI)) {
				throw new StudyFileException(Reason.NEWER, file, version == null ? namespace : version, null);
			}
			if (!namespace.equals(PalierPackage.eNS_URI)) {
				throw new StudyFileException(Reason.MALFORMED, file, reader.getLocalName(), null);
			}
		} catch (XMLStreamException problem) {
			throw new StudyFileException(Reason.MALFORMED, file, firstLine(problem.getMessage()), problem);
		}
	}

	private static boolean isNewer(@Nullable String version, int newest) {
		return version != null && version.matches("\\d{1,9}") && Integer.parseInt(version) > newest;
	}

	private static String innermost(Throwable problem) {
		Throwable cause = problem;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		return firstLine(String.valueOf(cause.getMessage()));
	}

	private static String firstLine(String message) {
		return message.lines().findFirst().orElse("");
	}
}
