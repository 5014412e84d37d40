// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The help says the same in both languages, and every link of it leads somewhere. */
class HelpPagesTest {

	private static final Path HELP = Sources.ROOT.resolve("bundles/org.palier.help");
	private static final Path FRENCH = HELP.resolve("nl/fr");
	private static final List<String> INDEXES = List.of("toc.xml", "contexts.xml", "contexts-ui.xml", "contexts-views.xml");

	@Test
	void everyPageIsThereInBothLanguagesWithTheSameStructure() throws IOException {
		assertThat(pages(FRENCH)).isNotEmpty().isEqualTo(pages(HELP));
		for (String page : pages(HELP)) {
			assertThat(outline(FRENCH.resolve("html").resolve(page))).as(page).isNotEmpty().isEqualTo(outline(HELP.resolve("html").resolve(page)));
		}
	}

	@Test
	void contentsAndContextsAreTheSameInBothLanguages() throws IOException {
		for (String index : INDEXES) {
			assertThat(links(FRENCH.resolve(index))).as(index).isNotEmpty().isEqualTo(links(HELP.resolve(index)));
			for (Path file : List.of(HELP.resolve(index), FRENCH.resolve(index))) {
				assertThat(Sources.elements(file)).filteredOn(it -> it.hasAttribute("href")).as(Sources.name(file))
						.isNotEmpty().noneMatch(it -> it.getAttribute("label").isBlank());
			}
		}
	}

	@Test
	void everyPageStandsInTheContentsUnderItsTitle() throws IOException {
		for (Path root : List.of(HELP, FRENCH)) {
			var listed = new TreeSet<String>();
			for (Element topic : Sources.elements(root.resolve("toc.xml"))) {
				if (topic.getTagName().equals("topic")) {
					Path page = root.resolve(topic.getAttribute("href"));
					listed.add(page.getFileName().toString());
					assertThat(text(page, "h1")).isEqualTo(topic.getAttribute("label")).isEqualTo(text(page, "title"));
				}
			}
			assertThat(listed).isEqualTo(pages(root));
		}
	}

	@Test
	void everyLinkLeadsToAPageAndAPlaceInIt() throws IOException {
		var broken = new ArrayList<String>();
		int followed = 0;
		for (Path root : List.of(HELP, FRENCH)) {
			for (String index : INDEXES) {
				links(root.resolve(index)).stream().map(it -> it.replaceFirst(".* ", "")).filter(it -> it.endsWith(".html"))
						.filter(it -> !Files.exists(root.resolve(it))).forEach(it -> broken.add(index + ": " + it));
			}
			for (String page : pages(root)) {
				for (Element link : Sources.elements(root.resolve("html").resolve(page))) {
					// The style lies where a product copies the pages to; there HelpFolderTest looks for it.
					String href = link.getTagName().equals("link") ? "" : link.getAttribute("href");
					followed += href.isEmpty() ? 0 : 1;
					if (!href.isEmpty() && !leads(root.resolve("html"), href.startsWith("#") ? page + href : href)) {
						broken.add(page + ": " + href);
					}
				}
			}
		}
		assertThat(broken).isEmpty();
		// each page but the first leads back to another, in both languages
		assertThat(followed).isGreaterThan(2 * pages(HELP).size());
	}

	private static boolean leads(Path folder, String href) throws IOException {
		Path page = folder.resolve(href.replaceFirst("#.*", ""));
		return Files.exists(page) && (!href.contains("#") || Sources.elements(page).stream()
				.anyMatch(it -> it.getAttribute("id").equals(href.replaceFirst(".*#", ""))));
	}

	/** An id that code asks with has a context; else F1 would show the contents. */
	@Test
	void everyContextThatCodeNamesIsThere() throws IOException {
		Pattern asked = Pattern.compile("\"org\\.palier\\.help\\.(\\w+)\"");
		Set<String> known = Sources.elements(HELP.resolve("contexts.xml")).stream().filter(it -> it.getTagName().equals("context"))
				.map(it -> it.getAttribute("id")).collect(Collectors.toSet());
		var named = new TreeSet<String>();
		for (Path source : Sources.files(it -> it.endsWith(".java"))) {
			asked.matcher(Files.readString(source)).results().forEach(it -> named.add(it.group(1)));
		}
		assertThat(named).contains("navigator", "pyramid", "corpus", "tables", "import", "report").isSubsetOf(known);
	}

	private static Set<String> pages(Path root) throws IOException {
		try (Stream<Path> files = Files.list(root.resolve("html"))) {
			return files.map(it -> it.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	/** How many headings, items, rows, links and remarks a page has, whatever their words and order. */
	private static List<String> outline(Path page) throws IOException {
		return Sources.elements(page).stream().map(Element::getTagName).filter(it -> it.matches("h\\d|li|tr|td|dt|dd|a|pre|div|svg|kbd"))
				.sorted().toList();
	}

	private static List<String> links(Path index) throws IOException {
		return Sources.elements(index).stream().map(it -> it.getTagName() + " " + it.getAttribute("id") + " " + it.getAttribute("href"))
				.toList();
	}

	private static String text(Path page, String tag) throws IOException {
		return Sources.xml(page).getElementsByTagName(tag).item(0).getTextContent();
	}
}
