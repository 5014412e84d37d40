// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The picture of the bundles in the README and their table in architecture.md, read and held against every manifest. */
class LayeringTest {

	private static final Path BUNDLES = Path.of(System.getProperty("palier.root"), "bundles");
	private static final String OWN = "org.palier.";

	/** Fragments that speak French in the platform's own words, one for each bundle of the platform. */
	private static final String TRANSLATIONS = "nl.*";

	/** Bundles that are no rooms: what tests share, and what the platform lacks. */
	private static final Set<String> OUTSIDE = Set.of("fixtures", "ui.testing", "ui.cheatsheets", "gef.compat");

	/** Java written by hand in the main sources of one bundle. */
	private static final long MOST_LINES = 18_000;

	/** A row of the table: bundle, what it requires of ours, duty. */
	private static final Pattern ROW = Pattern.compile("^\\| ([a-z.]+\\*?) \\| ([^|]*) \\| ", Pattern.MULTILINE);

	/** Bundles that are plain Java and, beside ours, may require EMF alone. */
	private static final Set<String> PLAIN = Set.of("model", "corpus", "statistics", "ground", "matching", "study", "numbers", "codebook",
			"intake", "pictures",
			"register", "checks", "analysis", "scenario", "coding", "interviews", "files", "web", "importers", "classifiers",
			"classifiers.linear", "reports", "reports.office", "verify", "home", "explore", "search", "workbench.api");

	private static final List<String> USER_INTERFACE = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
			"org.eclipse.draw2d", "org.eclipse.gef", "org.eclipse.e4.ui", "org.eclipse.help.ui", "org.eclipse.nebula", "org.eclipse.search");

	@Test
	void everyBundleRequiresWhatTheTableSays() throws IOException {
		Map<String, Set<String>> table = table();
		manifests().forEach((bundle, manifest) -> {
			assertThat(table).as("the table has no bundle").containsKey(room(bundle));
			assertThat(ours(manifest)).as(bundle).containsExactlyInAnyOrderElementsOf(table.get(room(bundle)));
		});
		assertThat(table.keySet()).isSubsetOf(manifests().keySet().stream().map(LayeringTest::room).toList());
	}

	@Test
	void everyBundleRequiresOnlyWhatLiesOnLowerFloors() throws IOException {
		Map<String, Integer> floors = floors();
		assertThat(floors).hasSizeGreaterThan(20).containsKeys("app", "numbers", "statistics");
		manifests().forEach((bundle, manifest) -> {
			if (floors.containsKey(bundle)) {
				assertThat(ours(manifest)).as(bundle).allSatisfy(it -> assertThat(floors.get(it)).as(it).isGreaterThan(floors.get(bundle)));
			}
		});
		assertThat(manifests().keySet()).as("in the picture, but for parts of tests and of the platform")
				.allMatch(it -> floors.containsKey(it) || room(it).equals(TRANSLATIONS) || OUTSIDE.contains(it));
	}

	@Test
	void plainBundlesNeedNeitherOsgiNorUserInterface() throws IOException {
		manifests().forEach((bundle, manifest) -> {
			if (PLAIN.contains(bundle)) {
				assertThat(required(manifest)).as(bundle).allMatch(it -> it.startsWith(OWN) || it.startsWith("org.eclipse.emf."));
				assertThat(names(manifest, "Import-Package")).as(bundle)
						.noneMatch(it -> it.startsWith("org.osgi") || it.startsWith("org.eclipse"));
			}
		});
	}

	@Test
	void onlyTheWorkbenchTouchesTheUserInterface() throws IOException {
		manifests().forEach((bundle, manifest) -> {
			if (!bundle.equals("app") && !bundle.equals("ui") && !bundle.startsWith("ui.")) {
				assertThat(required(manifest)).as(bundle)
						.noneMatch(it -> USER_INTERFACE.stream().anyMatch(ui -> it.equals(ui) || it.startsWith(ui + ".")));
			}
		});
	}

	@Test
	void onlyModelReexportsAndNobodyHasAnActivator() throws IOException {
		manifests().forEach((bundle, manifest) -> {
			Attributes main = manifest.getMainAttributes();
			assertThat(main.getValue("Bundle-Activator")).as(bundle).isNull();
			String required = String.valueOf(main.getValue("Require-Bundle"));
			if (bundle.equals("model")) {
				assertThat(required.split("reexport", -1)).as("model re-exports EMF's core alone").hasSize(2);
			} else {
				assertThat(required).as(bundle).doesNotContain("reexport");
			}
		});
	}

	@Test
	void eclipseIsRequiredByBundleAndNotByPackage() throws IOException {
		manifests().forEach((bundle, manifest) -> assertThat(names(manifest, "Import-Package")).as(bundle)
				.noneMatch(it -> it.startsWith("org.eclipse") || it.startsWith(OWN)));
	}

	@Test
	void noProductShipsWhatOnlyTestsNeed() throws IOException {
		try (DirectoryStream<Path> features = Files.newDirectoryStream(BUNDLES.resolveSibling("features"), "*/feature.xml")) {
			for (Path feature : features) {
				assertThat(Files.readString(feature)).as(feature.toString()).contains("<feature").doesNotContain("org.palier.ui.testing",
						"org.palier.fixtures");
			}
		}
	}

	@Test
	void folderNameIsSymbolicName() throws IOException {
		manifests().forEach((bundle, manifest) -> assertThat(names(manifest, "Bundle-SymbolicName"))
				.containsExactly(OWN + bundle));
	}

	/** Somebody who writes an importer hears which of our bundles come with it. */
	@Test
	void anImporterPullsInWhatTheExamplesSay() throws IOException {
		Map<String, Manifest> all = manifests();
		Path example = BUNDLES.resolveSibling("releng/examples/gouv.example.dialogue/bundles/gouv.example.dialogue/META-INF/MANIFEST.MF");
		var pulled = new TreeSet<String>();
		try (InputStream content = Files.newInputStream(example)) {
			var next = new ArrayDeque<>(ours(new Manifest(content)));
			while (!next.isEmpty()) {
				String bundle = next.pop();
				if (pulled.add(bundle)) {
					next.addAll(ours(all.get(bundle)));
				}
			}
		}
		String said = Files.readString(BUNDLES.resolveSibling("releng/examples/README.md")).lines()
				.filter(it -> it.contains("What it pulls in of Palier")).findFirst()
				.orElseThrow();
		String list = said.substring(said.indexOf("all in all:"), said.indexOf(". No grid"));
		assertThat(Pattern.compile("`([a-z.]+)`").matcher(list).results().map(it -> it.group(1))).containsExactlyElementsOf(pulled);
	}

	@Test
	void noBundleIsLargerThanOneOfUsKeepsInMind() throws IOException {
		var lines = new TreeMap<String, Long>();
		for (String bundle : manifests().keySet()) {
			lines.put(bundle, linesByHand(BUNDLES.resolve(OWN + bundle + "/src")));
		}
		assertThat(lines).allSatisfy((bundle, count) -> assertThat(count).as(bundle).isLessThanOrEqualTo(MOST_LINES));
		assertThat(lines.get("numbers")).as("something is counted").isGreaterThan(1_000);
	}

	private static long linesByHand(Path sources) throws IOException {
		long lines = 0;
		if (Files.isDirectory(sources)) {
			try (Stream<Path> files = Files.walk(sources)) {
				for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
					lines += Files.readString(file).lines().count();
				}
			}
		}
		return lines;
	}

	private static String readme() throws IOException {
		return Files.readString(BUNDLES.resolveSibling("README.md"));
	}

	/** What the table of architecture.md says that each bundle requires. */
	private static Map<String, Set<String>> table() throws IOException {
		Map<String, Set<String>> table = new TreeMap<>();
		ROW.matcher(Files.readString(BUNDLES.resolveSibling("docs/architecture.md"))).results().forEach(it -> table.put(it.group(1),
				it.group(2).equals("–") ? Set.of() : Set.of(it.group(2).split(", "))));
		return table;
	}

	/** The floor of each bundle in the picture of the README, from 0 at the top. */
	private static Map<String, Integer> floors() throws IOException {
		List<String> lines = readme().lines().dropWhile(it -> !it.startsWith("app ")).takeWhile(it -> !it.startsWith("```")).toList();
		Map<String, Integer> floors = new TreeMap<>();
		for (int floor = 0; floor < lines.size(); floor++) {
			for (String bundle : lines.get(floor).split("#")[0].strip().split("\\s+")) {
				assertThat(floors.put(bundle, floor)).as("twice in the picture: " + bundle).isNull();
			}
		}
		return floors;
	}

	private static List<String> ours(Manifest manifest) {
		return required(manifest).stream().filter(it -> it.startsWith(OWN)).map(it -> it.substring(OWN.length())).toList();
	}

	private static String room(String bundle) {
		return bundle.startsWith("nl.") ? TRANSLATIONS : bundle;
	}

	/** Manifests by the name after {@code org.palier.}; test fragments are no part of the house. */
	private static Map<String, Manifest> manifests() throws IOException {
		Map<String, Manifest> found = new TreeMap<>();
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(BUNDLES, OWN + "*")) {
			for (Path folder : folders) {
				String name = folder.getFileName().toString().substring(OWN.length());
				Path file = folder.resolve("META-INF/MANIFEST.MF");
				if (!name.endsWith(".tests") && Files.exists(file)) {
					try (InputStream content = Files.newInputStream(file)) {
						found.put(name, new Manifest(content));
					}
				}
			}
		}
		assertThat(found).containsKeys("model", "ground");
		return found;
	}

	private static List<String> required(Manifest manifest) {
		return names(manifest, "Require-Bundle");
	}

	/** Names in a header, without their attributes; commas within quotes belong to version ranges. */
	private static List<String> names(Manifest manifest, String header) {
		String value = manifest.getMainAttributes().getValue(header);
		if (value == null) {
			return new ArrayList<>();
		}
		return Arrays.stream(value.replaceAll("\"[^\"]*\"", "").split(",")).map(it -> it.split(";")[0].strip())
				.collect(Collectors.toList());
	}
}
