// SPDX-License-Identifier: EPL-2.0
package org.palier.core;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The picture of the bundles in the README, held against every manifest. */
class LayeringTest {

	private static final Path BUNDLES = Path.of(System.getProperty("palier.root"), "bundles");
	private static final String OWN = "org.palier.";

	/** Fragments that speak French in the platform's own words, one for each bundle of the platform. */
	private static final String TRANSLATIONS = "nl.*";

	/** What each bundle may require of ours; the same lines as the table in the README. */
	private static final Map<String, Set<String>> MAY_REQUIRE = Map.ofEntries(
			entry("model", Set.of()),
			entry("corpus", Set.of()),
			entry("statistics", Set.of()),
			entry("core", Set.of("model", "corpus", "statistics")),
			entry("scenario", Set.of("model", "corpus", "statistics", "core")),
			entry("coding", Set.of("model", "corpus", "statistics", "core")),
			entry("files", Set.of("model", "core")),
			entry("classifiers", Set.of("model", "corpus", "core")),
			entry("importers", Set.of("model", "corpus", "core", "files")),
			entry("reports", Set.of("model", "corpus", "core", "statistics", "scenario")),
			entry("reports.docx", Set.of("core", "reports")),
			entry("theories", Set.of()),
			entry("samples", Set.of()),
			entry("extensions", Set.of("model", "corpus", "core", "scenario")),
			entry("headless", Set.of("model", "corpus", "core", "reports", "reports.docx", "extensions", "samples", "scenario", "coding")),
			entry("ui", Set.of("model", "corpus", "core", "reports", "reports.docx", "extensions", "scenario")),
			entry("ui.pyramid", Set.of("model", "corpus", "core", "extensions", "reports", "ui")),
			entry("ui.census", Set.of("model", "core", "ui")),
			entry("ui.corpus", Set.of("model", "corpus", "core", "extensions", "ui")),
			entry("help", Set.of()),
			entry("ui.help", Set.of()),
			entry("ui.scenario", Set.of("model", "core", "statistics", "extensions", "ui", "scenario")),
			entry("ui.theory", Set.of("model", "corpus", "core", "extensions", "ui")),
			entry("app", Set.of("model", "core", "ui")),
			entry("ui.cheatsheets", Set.of()),
			entry("gef.compat", Set.of()),
			entry("ui.testing", Set.of("model", "core", "extensions", "ui")),
			entry(TRANSLATIONS, Set.of()));

	/** Bundles that are plain Java and, beside ours, may require EMF alone. */
	private static final Set<String> PLAIN = Set.of("model", "corpus", "statistics", "core", "scenario", "coding", "files", "importers", "classifiers",
			"reports", "reports.docx");

	private static final List<String> USER_INTERFACE = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui",
			"org.eclipse.draw2d", "org.eclipse.gef", "org.eclipse.e4.ui", "org.eclipse.help.ui", "org.eclipse.nebula", "org.eclipse.search");

	@Test
	void everyBundleRequiresOnlyWhatLiesBelowIt() throws IOException {
		manifests().forEach((bundle, manifest) -> {
			assertThat(MAY_REQUIRE).as("the picture has no bundle").containsKey(room(bundle));
			assertThat(required(manifest).stream().filter(it -> it.startsWith(OWN)).map(it -> it.substring(OWN.length())))
					.as(bundle).isSubsetOf(MAY_REQUIRE.get(room(bundle)));
		});
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
				assertThat(Files.readString(feature)).as(feature.toString()).contains("<feature").doesNotContain("org.palier.ui.testing");
			}
		}
	}

	@Test
	void folderNameIsSymbolicName() throws IOException {
		manifests().forEach((bundle, manifest) -> assertThat(names(manifest, "Bundle-SymbolicName"))
				.containsExactly(OWN + bundle));
	}

	@Test
	void thePictureInTheReadmeNamesEveryBundle() throws IOException {
		String readme = Files.readString(BUNDLES.resolveSibling("README.md"));
		manifests().keySet().forEach(bundle -> assertThat(readme).contains("| " + room(bundle) + " |"));
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
		assertThat(found).containsKeys("model", "core");
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
