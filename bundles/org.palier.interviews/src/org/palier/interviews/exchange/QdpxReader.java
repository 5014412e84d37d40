// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.files.UnreadableFileException;
import org.palier.files.markup.XmlReading;
import org.palier.files.packed.PackedFile;
import org.palier.files.packed.Part;
import org.palier.ground.text.Wording;

/**
 * Reads a project of REFI-QDA 1.5: {@code .qdpx}, or the {@code .qde} within it with a folder {@code sources} beside. Names of
 * files and folders are found in any case, elements in any namespace. Stateless.
 */
public final class QdpxReader {

	private static final Wording WORDS = new Wording(QdpxReader.class, "messages");
	private static final String ENDING = ".qde";
	private static final String INTERNAL = "internal://";
	private static final long LARGEST_TEXT = 64L << 20;

	/**
	 * The contents of a file.
	 *
	 * @param project as far as it is about texts
	 * @param found   how many elements of each name the file has, those left out too: codes, sources, selections, codings …
	 * @param losses  what of it is not in the project
	 */
	public record Reading(QdaProject project, Map<String, Long> found, LossReport losses) {

		/** Copies its map. */
		public Reading {
			found = Map.copyOf(found);
		}
	}

	/**
	 * Reads all of it.
	 *
	 * @throws UnreadableFileException with a sentence that says what is wrong
	 * @throws IOException             when reading fails
	 */
	public Reading read(Path file) throws IOException {
		try (PackedFile packed = PackedFile.open(file, it -> true)) {
			Part project = project(file, packed);
			try {
				QdaElement root;
				try (InputStream in = project.open()) {
					root = QdaElement.read(in);
				}
				if (!root.name().equals("Project")) {
					throw new UnreadableFileException(file, WORDS.text("no_project_element", project.fileName(), root.name()));
				}
				checkCodes(file, root.listed("CodeBook", "Codes").stream().flatMap(it -> it.all("Code").stream()).toList(), new HashMap<>(),
						new HashSet<>());
				return new ProjectContent(root, texts(file, packed)).reading();
			} catch (XmlReading.BrokenException broken) {
				throw new UnreadableFileException(file, broken.line() > 0 ? WORDS.text("broken", project.fileName(), broken.line(), broken.column())
						: WORDS.text("no_xml", project.fileName()));
			} catch (XmlReading.EntitiesException hostile) {
				throw new UnreadableFileException(file, WORDS.text("entities", project.fileName()));
			} catch (QdaElement.TooDeepException hostile) {
				throw new UnreadableFileException(file, WORDS.text("deep", project.fileName()));
			} catch (IOException problem) {
				throw packed.said(problem);
			}
		}
	}

	private static Part project(Path file, PackedFile packed) throws UnreadableFileException {
		if (packed.isAlone()) {
			return packed.parts().getFirst();
		}
		List<Part> projects = packed.parts().stream().filter(it -> it.fileName().toLowerCase(Locale.ROOT).endsWith(ENDING)).toList();
		Optional<Part> named = projects.stream().filter(it -> it.fileName().equalsIgnoreCase("project.qde")).findFirst();
		if (projects.isEmpty()) {
			throw new UnreadableFileException(file, WORDS.text("no_project", file.getFileName()));
		}
		if (named.isEmpty() && projects.size() > 1) {
			throw new UnreadableFileException(file,
					WORDS.text("several_projects", file.getFileName(), projects.get(0).name(), projects.get(1).name()));
		}
		return named.orElse(projects.getFirst());
	}

	/** The texts that a project may name, by the name of their file in lower case. */
	private static Texts texts(Path file, PackedFile packed) {
		if (packed.isAlone()) {
			return name -> beside(file, name);
		}
		Map<String, Part> parts = new LinkedHashMap<>();
		packed.parts().forEach(it -> parts.putIfAbsent(it.fileName().toLowerCase(Locale.ROOT), it));
		return name -> {
			Part part = parts.get(name.toLowerCase(Locale.ROOT));
			if (part == null) {
				return Optional.empty();
			}
			try (InputStream in = part.open()) {
				return text(in);
			}
		};
	}

	/** A bare file of a project has its texts in a folder beside it; names never lead elsewhere. */
	private static Optional<String> beside(Path file, String name) throws IOException {
		for (String folder : List.of("sources", "Sources")) {
			Path text = file.resolveSibling(folder).resolve(name);
			if (Files.isRegularFile(text)) {
				try (InputStream in = Files.newInputStream(text)) {
					return text(in);
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<String> text(InputStream in) throws IOException {
		byte[] bytes = in.readNBytes((int) LARGEST_TEXT + 1);
		if (bytes.length > LARGEST_TEXT) {
			return Optional.empty();
		}
		try {
			return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException other) {
			return Optional.empty();
		}
	}

	/** Refuses a code within itself, or one that is there twice: nobody could say which one is meant. */
	private static void checkCodes(Path file, List<QdaElement> codes, Map<String, String> seen, Set<String> around)
			throws UnreadableFileException {
		for (QdaElement code : codes) {
			String guid = code.guid("guid");
			if (around.contains(guid)) {
				throw new UnreadableFileException(file, WORDS.text("cycle", code.attribute("name"), seen.get(guid)));
			}
			if (seen.containsKey(guid)) {
				throw new UnreadableFileException(file, WORDS.text("same_code", code.attribute("name"), seen.get(guid)));
			}
			seen.put(guid, code.attribute("name"));
			around.add(guid);
			checkCodes(file, code.all("Code"), seen, around);
			around.remove(guid);
		}
	}

	/** Where texts come from. */
	@FunctionalInterface
	interface Texts {

		/** The text of a file, by its name alone; empty when it is not there or no text. @throws IOException when reading fails */
		Optional<String> named(String name) throws IOException;

		/** The text that a path of the format leads to, within the file. */
		default Optional<String> at(String path) throws IOException {
			String name = path.startsWith(INTERNAL) ? path.substring(INTERNAL.length()) : "";
			return name.isEmpty() || name.contains("/") || name.contains("\\") || name.contains("..") ? Optional.empty() : named(name);
		}
	}
}
