// SPDX-License-Identifier: EPL-2.0
package org.palier.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * What the sources of each bundle and test fragment import, held against its manifest. A compiler with all bundles on its path
 * sees no such fault, and a build with Tycho sees it late.
 */
class ManifestsTest {

	private static final Path BUNDLES = Path.of(System.getProperty("palier.root"), "bundles");

	/** A package, and what of it is named; of a static import and of a nested type the outer type is found. */
	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?((?:[a-z]\\w*\\.)+)([A-Z]\\w*)", Pattern.MULTILINE);

	/** Of these a manifest names the bundle and not the package: what Equinox brings comes with the bundle org.eclipse.core.runtime. */
	private static final Pattern BY_BUNDLE = Pattern.compile("org\\.(palier|eclipse|osgi\\.framework|osgi\\.service\\.prefs)(\\..*)?");

	private static final Set<String> OF_JAVA = ofJava();

	/** A bundle or a fragment as its folder describes it; the host of a bundle is empty. */
	private record Bundle(Path folder, Set<String> required, Set<String> reexported, Set<String> imported, String host, Set<String> ofTests) {

		String name() {
			return folder.getFileName().toString();
		}
	}

	@Test
	void everyImportIsCoveredByTheManifest() throws IOException {
		Map<String, Bundle> bundles = bundles();
		Map<String, Set<String>> owners = owners(bundles);
		assertThat(owners).containsKeys("org.palier.ground.text.Bilingual", "org.palier.model.Study");
		var missing = new TreeSet<String>();
		var read = new ArrayList<Path>();
		for (Bundle bundle : bundles.values()) {
			Set<String> own = seen(bundle, bundles);
			Set<String> withTests = new HashSet<>(own);
			bundle.ofTests().forEach(it -> withTests.addAll(open(it, bundles)));
			for (String part : List.of("src", "src-gen", "test")) {
				Set<String> seen = part.equals("test") ? withTests : own;
				for (Path file : sources(bundle.folder().resolve(part))) {
					read.add(file);
					IMPORT.matcher(Files.readString(file)).results().forEach(it -> {
						String type = it.group(1) + it.group(2);
						String wanted = wanted(bundle, bundles, owners, seen, type, part.equals("test"));
						if (wanted != null) {
							missing.add(bundle.name() + "/" + part + ": " + file.getFileName() + " imports " + type + ", and the manifest " + wanted);
						}
					});
				}
			}
		}
		assertThat(read).as("sources").hasSizeGreaterThan(1_000);
		assertThat(missing).isEmpty();
	}

	/** What a manifest lacks for an import, or null where it lacks nothing. */
	private static String wanted(Bundle bundle, Map<String, Bundle> bundles, Map<String, Set<String>> owners, Set<String> seen, String type,
			boolean test) {
		Set<String> owner = owners.getOrDefault(type, Set.of());
		if (!owner.isEmpty()) {
			return owner.stream().anyMatch(seen::contains) ? null : "requires no " + String.join(" or ", owner);
		}
		String name = type.substring(0, type.lastIndexOf('.'));
		if (OF_JAVA.contains(name) || name.startsWith("java.") || BY_BUNDLE.matcher(name).matches()
				|| test && !name.startsWith("org.jspecify.")) {
			return null;
		}
		Bundle host = bundles.getOrDefault(bundle.host(), bundle);
		return bundle.imported().contains(name) || host.imported().contains(name) ? null : "imports no package " + name;
	}

	/** The bundles whose classes a bundle sees: itself, its host, what either requires, and what that hands on. */
	private static Set<String> seen(Bundle bundle, Map<String, Bundle> bundles) {
		Set<String> seen = new HashSet<>();
		seen.add(bundle.name());
		bundle.required().forEach(it -> seen.addAll(open(it, bundles)));
		if (bundles.containsKey(bundle.host())) {
			seen.addAll(seen(bundles.get(bundle.host()), bundles));
		}
		return seen;
	}

	/** A bundle with what it hands on to whoever requires it. */
	private static Set<String> open(String name, Map<String, Bundle> bundles) {
		Set<String> open = new HashSet<>(Set.of(name));
		if (bundles.containsKey(name)) {
			bundles.get(name).reexported().forEach(it -> open.addAll(open(it, bundles)));
		}
		return open;
	}

	/** The bundles that have each of our types; one of a package that two bundles share belongs to one of them. */
	private static Map<String, Set<String>> owners(Map<String, Bundle> bundles) throws IOException {
		Map<String, Set<String>> owners = new HashMap<>();
		for (Bundle bundle : bundles.values()) {
			for (String part : List.of("src", "src-gen", "test")) {
				Path root = bundle.folder().resolve(part);
				for (Path file : sources(root)) {
					String type = root.relativize(file).toString().replace('\\', '/').replace('/', '.').replaceFirst("\\.java$", "");
					owners.computeIfAbsent(type, it -> new TreeSet<>()).add(bundle.name());
				}
			}
		}
		return owners;
	}

	private static List<Path> sources(Path root) throws IOException {
		if (!Files.isDirectory(root)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(it -> it.toString().endsWith(".java")).toList();
		}
	}

	private static Map<String, Bundle> bundles() throws IOException {
		Map<String, Bundle> found = new TreeMap<>();
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(BUNDLES, "org.palier.*")) {
			for (Path folder : folders) {
				Path file = folder.resolve("META-INF/MANIFEST.MF");
				if (Files.exists(file)) {
					try (InputStream content = Files.newInputStream(file)) {
						var manifest = new Manifest(content);
						Set<String> host = names(manifest, "Fragment-Host");
						Map<String, String> required = elements(manifest, "Require-Bundle");
						var reexported = new TreeSet<>(required.keySet());
						reexported.removeIf(it -> !required.get(it).contains("visibility:=reexport"));
						found.put(folder.getFileName().toString(), new Bundle(folder, required.keySet(), reexported, names(manifest, "Import-Package"),
								String.join("", host), ofTests(folder)));
					}
				}
			}
		}
		return found;
	}

	/** What plain tests use beside what their bundle requires. */
	private static Set<String> ofTests(Path folder) throws IOException {
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(folder.resolve("build.properties"))) {
			properties.load(reader);
		}
		return new TreeSet<>(List.of(properties.getProperty("additional.bundles", "").split("\\s*,\\s*")));
	}

	private static Set<String> names(Manifest manifest, String header) {
		return elements(manifest, header).keySet();
	}

	/** The elements of a header with their attributes; commas within quotes belong to an element. */
	private static Map<String, String> elements(Manifest manifest, String header) {
		Map<String, String> elements = new TreeMap<>();
		String value = manifest.getMainAttributes().getValue(header);
		if (value != null) {
			Arrays.stream(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).forEach(it -> elements.put(it.split(";")[0].strip(), it));
		}
		return elements;
	}

	private static Set<String> ofJava() {
		Set<String> packages = new HashSet<>();
		ModuleLayer.boot().modules().forEach(it -> packages.addAll(it.getPackages()));
		return packages;
	}
}
