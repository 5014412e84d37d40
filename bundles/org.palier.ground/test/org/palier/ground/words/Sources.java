// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The files of the repository that hold words for users; what a build made of them is left out. */
final class Sources {

	private static final Set<String> NOT_OURS = Set.of("bin", "bin_test", "target", "test", "src-gen");

	static final Path ROOT = Path.of(System.getProperty("palier.root"));

	private Sources() {
	}

	/** Files of bundles and features, without tests and without what a build leaves behind. */
	static List<Path> files(Predicate<String> name) throws IOException {
		var found = new ArrayList<Path>();
		for (String part : List.of("bundles", "features", "releng")) {
			Files.walkFileTree(ROOT.resolve(part), new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					// What a build leaves comes and goes while other bundles are built.
					return NOT_OURS.contains(folder.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (attributes.isRegularFile() && name.test(file.getFileName().toString()) && written(file)) {
						found.add(file);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
					if (failed instanceof NoSuchFileException && file.getFileName().toString().startsWith(".")) {
						return FileVisitResult.CONTINUE;
					}
					throw failed;
				}
			});
		}
		assertThat(found).as("files with words").isNotEmpty();
		return found.stream().sorted().toList();
	}

	private static boolean written(Path file) {
		return !name(file).matches("bundles/[^/]*\\.tests/.*");
	}

	static String name(Path file) {
		return ROOT.relativize(file).toString().replace('\\', '/');
	}

	static Map<String, String> properties(Path file) {
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		} catch (IOException failure) {
			throw new UncheckedIOException(name(file), failure);
		}
		var sorted = new TreeMap<String, String>();
		properties.forEach((key, value) -> sorted.put((String) key, (String) value));
		return sorted;
	}

	static Document xml(Path file) throws IOException {
		try {
			var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
			builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
			return builder.parse(file.toFile());
		} catch (SAXException | ParserConfigurationException malformed) {
			throw new IOException(name(file), malformed);
		}
	}

	static List<Element> elements(Path file) throws IOException {
		NodeList nodes = xml(file).getElementsByTagName("*");
		var elements = new ArrayList<Element>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}
}
