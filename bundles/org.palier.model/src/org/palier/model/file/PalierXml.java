// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.palier.model.PalierPackage;
import org.palier.model.file.StudyFileException.Reason;

/** Reads and writes one root object of the model as XML, refusing what it cannot trust. */
final class PalierXml {

	private static final String NAMESPACE_STEM = "urn:palier:model:";

	private PalierXml() {
	}

	/**
	 * Reads the one root of a file.
	 *
	 * @param newest the newest {@code formatVersion} that is understood
	 * @throws StudyFileException when the file is missing, malformed, newer, or of another type
	 */
	static <T extends EObject> T read(Path file, Class<T> type, int newest) throws IOException {
		if (Files.isDirectory(file)) {
			throw new StudyFileException(Reason.FOLDER, file, "", null);
		}
		if (!Files.exists(file)) {
			throw new StudyFileException(Reason.MISSING, file, "", null);
		}
		byte[] content = Files.readAllBytes(file);
		checkRoot(file, content, newest);
		var resource = new PalierResource(URI.createFileURI(file.toAbsolutePath().toString()));
		try {
			resource.load(new ByteArrayInputStream(content), null);
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

	/** The bytes of a root; the same object always gives the same bytes. The root is left without a resource. */
	static byte[] write(EObject root) throws IOException {
		var resource = new PalierResource(URI.createURI("memory:/root.palier"));
		resource.getContents().add(root);
		try {
			var bytes = new ByteArrayOutputStream();
			resource.save(bytes, null);
			return bytes.toByteArray();
		} finally {
			resource.getContents().clear();
		}
	}

	/** Puts bytes where a file is, so that a reader sees the old content or the new, never half of it. */
	static void replace(Path file, byte[] content) throws IOException {
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
