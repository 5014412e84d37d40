// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

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
import org.palier.model.PalierPackage;
import org.palier.model.file.StudyFileException.Reason;

/** Reads and writes one root object of the model as XML, refusing what it cannot trust. */
final class PalierXml {

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
		var resource = new PalierResource(URI.createURI("memory:/root.palier"));
		resource.getContents().add(root);
		try {
			var bytes = new ByteArrayOutputStream();
			// EMF would write a question mark for half a surrogate pair: what cannot be kept must be told.
			var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT));
			resource.save(new URIConverter.WriteableOutputStream(text, "UTF-8"), null);
			text.flush();
			return bytes.toByteArray();
		} catch (CharacterCodingException | RuntimeException refused) {
			String culprit = unwritable(root);
			if (culprit == null) {
				throw refused;
			}
			throw new StudyFileException(Reason.CHARACTER, file, culprit, refused);
		} finally {
			resource.getContents().clear();
		}
	}

	/** Key and feature of the first text that XML 1.0 cannot hold (§ 2.2); null when there is none. */
	private static String unwritable(EObject root) {
		for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(root)); all.hasNext();) {
			EObject next = all.next();
			for (EAttribute attribute : next.eClass().getEAllAttributes()) {
				if (!attribute.isDerived() && next.eGet(attribute) instanceof String text && !text.codePoints().allMatch(PalierXml::isXml)) {
					return nearestKey(next) + " (" + attribute.getName() + ")";
				}
			}
		}
		return null;
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

	/** Puts bytes where a file is, so that a reader sees the old content or the new, never half of it. */
	static void replace(Path file, byte[] content) throws IOException {
		try {
			writeAndMove(file, content);
		} catch (AccessDeniedException | NoSuchFileException | FileAlreadyExistsException typed) {
			throw typed;
		} catch (FileSystemException refused) {
			// It names the temporary file, of which nobody knows.
			throw new FileSystemException(file.toString(), null, refused.getReason());
		} catch (IOException refused) {
			throw new FileSystemException(file.toString(), null, refused.getMessage());
		}
	}

	private static void writeAndMove(Path file, byte[] content) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		// Not Files.createTempFile: its files are the owner's alone, and a study is often a team's.
		Path temporary = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
		try {
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				var buffer = ByteBuffer.wrap(content);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				channel.force(true);
			}
			try {
				Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
			} catch (AtomicMoveNotSupportedException notHere) {
				Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
			}
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static void checkRoot(Path file, byte[] content, int newest) throws StudyFileException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
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

	private static boolean isNewer(String version, int newest) {
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
