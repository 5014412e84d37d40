// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The two tables of the plug-in guide that list what is API, held against plugin.xml, schemas and manifests. */
class ExtensionPointsTest {

	private static final Path EXTENSIONS = Sources.ROOT.resolve("bundles/org.palier.extensions");
	private static final List<String> GUIDES = List.of("bundles/org.palier.help/html/plugins.html",
			"bundles/org.palier.help/nl/fr/html/plugins.html");
	private static final List<String> API = Stream.of("ground", "matching", "study", "numbers", "codebook", "intake", "pictures",
			"checks", "analysis", "corpus", "extensions", "files", "model", "scenario", "statistics", "reports", "workbench.api", "ui.pages")
			.map(it -> "org.palier." + it).toList();

	@Test
	void theGuideListsEveryPointWithItsElementAndKind() throws IOException {
		var points = new TreeMap<String, String>();
		for (Element it : Sources.elements(EXTENSIONS.resolve("plugin.xml"))) {
			if (it.getTagName().equals("extension-point")) {
				points.put("org.palier.extensions." + it.getAttribute("id"), element(EXTENSIONS.resolve(it.getAttribute("schema"))));
			}
		}
		assertThat(points).hasSizeGreaterThan(8);
		for (String guide : GUIDES) {
			var listed = new TreeMap<String, String>();
			Set<String> kinds = new TreeSet<>();
			for (List<String> row : rows(guide, "points")) {
				listed.put(row.get(0), row.get(1));
				kinds.add(row.get(3));
			}
			assertThat(listed).as(guide).isEqualTo(points);
			assertThat(kinds).as(guide).containsAll(templates());
		}
	}

	@Test
	void theGuideListsEveryPackageThatIsApi() throws IOException {
		var packages = new TreeMap<String, Set<String>>();
		for (String bundle : API) {
			try (InputStream in = Files.newInputStream(Sources.ROOT.resolve("bundles/" + bundle + "/META-INF/MANIFEST.MF"))) {
				packages.put(bundle, api(new Manifest(in)));
			}
		}
		for (String guide : GUIDES) {
			var listed = new TreeMap<String, Set<String>>();
			for (List<String> row : rows(guide, "packages")) {
				listed.put(row.get(0), Arrays.stream(row.get(1).split(",")).map(String::strip).collect(Collectors.toCollection(TreeSet::new)));
			}
			assertThat(listed).as(guide).isEqualTo(packages);
		}
	}

	/** What a bundle exports to everybody: what is for bundles of ours alone is no API. */
	private static Set<String> api(Manifest manifest) {
		return Arrays.stream(manifest.getMainAttributes().getValue("Export-Package").split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
				.filter(it -> !it.contains(";x-internal:=") && !it.contains(";x-friends:=")).map(it -> it.split(";")[0].strip())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The element that stands in an extension. */
	private static String element(Path schema) throws IOException {
		return Sources.elements(schema).stream().filter(it -> it.getTagName().equals("element") && it.hasAttribute("ref"))
				.map(it -> it.getAttribute("ref")).findFirst().orElseThrow();
	}

	/** The kinds that new-plugin knows: each has a folder of templates; what a person chooses beside has a folder KIND-CHOICE. */
	private static Set<String> templates() throws IOException {
		try (Stream<Path> folders = Files.list(Sources.ROOT.resolve("bundles/org.palier.headless/templates"))) {
			return folders.map(it -> it.getFileName().toString()).map(it -> it.split("-")[0]).filter(it -> !it.equals("common"))
					.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	/** The rows of the table after a heading, without its own. */
	private static List<List<String>> rows(String guide, String heading) throws IOException {
		List<Element> all = Sources.elements(Sources.ROOT.resolve(guide));
		int from = 0;
		while (!all.get(from).getAttribute("id").equals(heading)) {
			from++;
		}
		Element table = all.subList(from, all.size()).stream().filter(it -> it.getTagName().equals("table")).findFirst().orElseThrow();
		return all.stream().filter(it -> it.getTagName().equals("tr") && it.getParentNode() == table)
				.map(it -> cells(it)).filter(it -> !it.isEmpty()).toList();
	}

	private static List<String> cells(Element row) {
		var found = row.getElementsByTagName("td");
		return java.util.stream.IntStream.range(0, found.getLength()).mapToObj(it -> found.item(it).getTextContent().strip()).toList();
	}
}
