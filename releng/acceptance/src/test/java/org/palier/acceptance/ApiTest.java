// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.ApiComparison.Difference;

/**
 * What plug-ins of the baseline were compiled against is still there, or the version allows a break and CHANGELOG names it.
 * All that differs is written to {@code target/api-differences.txt}.
 */
class ApiTest {

	private static final Path ROOT = Path.of(System.getProperty("palier.root"));

	@TempDir
	private static Path folder;
	private static ApiBaseline baseline;
	private static ApiComparison comparison;
	private static List<Difference> differences;
	private static NamedBreaks named;

	@BeforeAll
	static void compare() throws Exception {
		assumeTrue(ApiBaseline.isNamed(), "no release yet: the baseline of the API begins with 0.2.0");
		assumeTrue(ApiBaseline.isAtHand(), "this checkout has no history");
		baseline = ApiBaseline.in(folder);
		comparison = new ApiComparison(baseline.packed(folder), baseline.exported());
		differences = comparison.with(baseline.plugins().stream().filter(ApiBaseline::isOurs).toList());
		named = NamedBreaks.of(Files.readString(ROOT.resolve("CHANGELOG.md")), baseline.versionOf("org.palier.ground"));
		Files.write(Files.createDirectories(ROOT.resolve("releng/acceptance/target")).resolve("api-differences.txt"), differences.stream()
				.map(it -> it.type() + "\t" + it.what() + "\t" + (named.name(it.type()) ? "named" : "not named")).toList());
	}

	@Test
	void noBreakThatTheVersionForbidsOrTheChangelogDoesNotName() throws Exception {
		boolean allowed = mayBreak(baseline.version(), baseline.versionOf("org.palier.ground"));

		assertThat(differences).filteredOn(it -> !allowed || !named.name(it.type())).isEmpty();
	}

	@Test
	void whatTheChangelogNamesInsteadExists() throws Exception {
		Set<String> missing = new TreeSet<>(named.replacements());
		missing.removeAll(baseline.packagesAndClasses());

		assertThat(missing).isEmpty();
	}

	@Test
	void aMissingClassIsABreak() throws Exception {
		Path corpus = baseline.jar("org.palier.corpus");
		Path less = folder.resolve("less.jar");
		Path unpacked = Files.createDirectories(folder.resolve("unpacked"));
		new ProcessBuilder("unzip", "-qo", corpus.toString(), "-d", unpacked.toString()).inheritIO().start().waitFor();
		Files.delete(unpacked.resolve("org/palier/corpus/PostCursor.class"));
		ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "cfm", less.toString(),
				unpacked.resolve("META-INF/MANIFEST.MF").toString(), "-C", unpacked.toString(), "org");

		assertThat(differences).extracting(Difference::type).doesNotContain("org.palier.corpus.PostCursor");
		assertThat(comparison.with(List.of(less))).contains(new Difference("org.palier.corpus.PostCursor", "is gone"))
				.extracting(Difference::type).doesNotContain("org.palier.corpus.CorpusSettings");
	}

	@Test
	void versionsSayWhetherABreakIsMeant() {
		assertThat(mayBreak("0.1.0", "0.1.5")).isFalse();
		assertThat(mayBreak("0.1.0", "0.2.0")).isTrue();
		assertThat(mayBreak("1.4.0", "1.5.0")).isFalse();
		assertThat(mayBreak("1.4.0", "2.0.0")).isTrue();
	}

	/** An author who looks up in CHANGELOG what the imports of a source name finds there why it no longer compiles. */
	@Test
	void theExamplesOfThatTimeCompileUnlessTheyImportWhatTheChangelogNames() throws Exception {
		try (Stream<Path> examples = Files.walk(folder.resolve("releng/examples"))) {
			List<Path> sources = examples.filter(it -> it.endsWith("src") && !it.toString().contains(".tests")).toList();
			assertThat(sources).hasSizeGreaterThan(2);
			for (Path source : sources) {
				List<Path> refused = baseline.refused(source, baseline.plugins(), Files.createTempDirectory(folder, "example"));
				for (Path file : refused) {
					String text = Files.readString(file);
					assertThat(differences).as("breaks that %s meets", file)
							.anyMatch(it -> named.name(it.type()) && text.contains("import " + it.type().replace('$', '.') + ";"));
				}
			}
		}
	}

	/** Semantic versioning, in which the minor number stands for the major one while that is 0. */
	private static boolean mayBreak(String then, String now) {
		String[] old = then.split("\\.");
		String[] current = now.split("\\.");
		return !old[0].equals(current[0]) || old[0].equals("0") && !old[1].equals(current[1]);
	}
}
