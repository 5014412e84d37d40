// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;

/** The API kept: what plug-ins of the baseline were compiled against is still there, unless the version says that it is not. */
class ApiTest {

	private static final List<String> BUNDLES = List.of("org.palier.model", "org.palier.corpus", "org.palier.core", "org.palier.reports");

	@TempDir
	private static Path folder;
	private static ApiBaseline baseline;
	private static Path before;

	@BeforeAll
	static void layTheBaseline() throws Exception {
		assumeTrue(ApiBaseline.isAtHand(), "this checkout has no history");
		baseline = ApiBaseline.in(folder);
		Path classes = Files.createDirectories(folder.resolve("classes"));
		List<Path> sources = new ArrayList<>();
		for (String bundle : BUNDLES) {
			sources.add(folder.resolve("bundles").resolve(bundle).resolve("src"));
			sources.add(folder.resolve("bundles").resolve(bundle).resolve("src-gen"));
		}
		List<Path> libraries = baseline.plugins().stream().filter(it -> !it.getFileName().toString().startsWith("org.palier.")).toList();
		assertThat(baseline.compile(sources, libraries, classes)).isEmpty();
		before = folder.resolve("before.jar");
		ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "cf", before.toString(), "-C", classes.toString(), ".");
	}

	@Test
	void noBreakWithoutAVersionThatSaysSo() throws Exception {
		Map<String, List<String>> broken = new TreeMap<>();
		for (String bundle : BUNDLES) {
			if (!mayBreak(baseline.version(), baseline.versionOf(bundle))) {
				broken.put(bundle, breaks(before, baseline.jar(bundle)));
			}
		}
		assertThat(broken).allSatisfy((bundle, breaks) -> assertThat(breaks).as("broken in " + bundle).isEmpty());
	}

	@Test
	void aMissingClassIsABreak() throws Exception {
		Path corpus = baseline.jar("org.palier.corpus");
		Path less = folder.resolve("less.jar");
		Path unpacked = Files.createDirectories(folder.resolve("unpacked"));
		new ProcessBuilder("unzip", "-qo", corpus.toString(), "-d", unpacked.toString()).inheritIO().start().waitFor();
		Files.delete(unpacked.resolve("org/palier/corpus/Corpus.class"));
		ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "cfm", less.toString(),
				unpacked.resolve("META-INF/MANIFEST.MF").toString(), "-C", unpacked.toString(), "org");

		assertThat(breaks(before, less)).contains("org.palier.corpus.Corpus");
	}

	@Test
	void versionsSayWhetherABreakIsMeant() {
		assertThat(mayBreak("0.1.0", "0.1.5")).isFalse();
		assertThat(mayBreak("0.1.0", "0.2.0")).isTrue();
		assertThat(mayBreak("1.4.0", "1.5.0")).isFalse();
		assertThat(mayBreak("1.4.0", "2.0.0")).isTrue();
	}

	@Test
	void theExamplesOfThatTimeCompileAgainstTodaysProduct() throws Exception {
		try (Stream<Path> examples = Files.walk(folder.resolve("releng/examples"))) {
			List<Path> sources = examples.filter(it -> it.endsWith("src") && !it.toString().contains(".tests")).toList();
			assertThat(sources).hasSizeGreaterThan(2);
			Path classes = Files.createDirectories(folder.resolve("examples"));
			assertThat(baseline.compile(sources, baseline.plugins(), classes)).isEmpty();
		}
	}

	/** The classes of the exported packages of a jar that a program compiled before would not find as they were. */
	private static List<String> breaks(Path before, Path now) throws Exception {
		List<String> exported = ApiBaseline.exported(now);
		var options = new JarArchiveComparatorOptions();
		options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
		List<JApiClass> compared = new JarArchiveComparator(options)
				.compare(new JApiCmpArchive(before.toFile(), "before"), new JApiCmpArchive(now.toFile(), "now"));
		Set<String> seen = compared.stream().map(JApiClass::getFullyQualifiedName).collect(Collectors.toSet());
		return compared.stream()
				// A public class within one that is not is seen by nobody; the comparison leaves only the outer one out.
				.filter(it -> outer(it.getFullyQualifiedName()).allMatch(seen::contains))
				.filter(it -> exported.contains(it.getFullyQualifiedName().replaceAll("\\.[^.]*$", "")))
				.filter(it -> it.getChangeStatus() != JApiChangeStatus.UNCHANGED && !it.isBinaryCompatible())
				.map(JApiClass::getFullyQualifiedName).toList();
	}

	/** The names of the classes that a class lies in. */
	private static Stream<String> outer(String name) {
		return IntStream.range(0, name.length()).filter(it -> name.charAt(it) == '$').mapToObj(it -> name.substring(0, it));
	}

	/** Semantic versioning, in which the minor number stands for the major one while that is 0. */
	private static boolean mayBreak(String then, String now) {
		String[] old = then.split("\\.");
		String[] current = now.split("\\.");
		return !old[0].equals(current[0]) || old[0].equals("0") && !old[1].equals(current[1]);
	}
}
