// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * What the classes of a bundle name, held against its manifest: the compiler sees through what a bundle requires to what that
 * one requires, and Equinox, which does not, tells of it when the class is used, in the hands of somebody. ManifestsTest reads
 * imports of sources; a type that a call returns, or that is written with its package, is named by the class file alone.
 */
class RequiredBundlesTest {

	private static final Pattern NAMED = Pattern.compile("^\\s+(org\\.palier\\.\\S+)\\s+-> (org\\.palier\\.[\\w.]+)\\.[A-Z]",
			Pattern.MULTILINE);

	@Test
	void everyBundleRequiresWhatItsClassesName() throws IOException {
		List<Path> jars = ours();
		Map<String, Set<String>> owners = new HashMap<>();
		Map<String, Set<String>> required = new HashMap<>();
		for (Path jar : jars) {
			try (var file = new JarFile(jar.toFile())) {
				String bundle = file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName").split(";")[0].strip();
				required.put(bundle, required(file.getManifest().getMainAttributes().getValue("Require-Bundle")));
				file.stream().map(JarEntry::getName).filter(it -> it.endsWith(".class"))
						.forEach(it -> owners.computeIfAbsent(it.substring(0, it.lastIndexOf('/')).replace('/', '.'), none -> new TreeSet<>()).add(bundle));
			}
		}
		assertThat(owners).containsKeys("org.palier.ground", "org.palier.ui.scenario");
		var missing = new TreeSet<String>();
		for (Path jar : jars) {
			String bundle = jar.getFileName().toString().split("_")[0];
			NAMED.matcher(named(jar)).results().forEach(it -> {
				Set<String> owner = owners.getOrDefault(it.group(2), Set.of());
				if (!owner.isEmpty() && !owner.contains(bundle) && owner.stream().noneMatch(required.get(bundle)::contains)) {
					missing.add(bundle + " requires no " + owner + ", which " + it.group(1) + " names");
				}
			});
		}
		assertThat(missing).isEmpty();
	}

	private static List<Path> ours() throws IOException {
		try (Stream<Path> jars = Files.list(Product.BUILT.resolve("plugins"))) {
			// Fragments of words have no classes; the two for the platform name its own packages.
			return jars.filter(it -> it.getFileName().toString().matches("org\\.palier\\.(?!nl\\.|gef\\.compat|ui\\.cheatsheets).*\\.jar")).toList();
		}
	}

	private static Set<String> required(String value) {
		return value == null ? Set.of() : Arrays.stream(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
				.map(it -> it.split(";")[0].strip()).collect(Collectors.toSet());
	}

	/** Each class with each class that it names. */
	private static String named(Path jar) {
		var said = new StringWriter();
		ToolProvider.findFirst("jdeps").orElseThrow().run(new PrintWriter(said), new PrintWriter(said), "-v", "-filter:none", jar.toString());
		return said.toString();
	}
}
