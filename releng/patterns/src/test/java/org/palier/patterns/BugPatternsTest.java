// SPDX-License-Identifier: EPL-2.0
package org.palier.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import edu.umd.cs.findbugs.FindBugs;
import edu.umd.cs.findbugs.FindBugs2;
import edu.umd.cs.findbugs.TextUICommandLine;

/** SpotBugs finds nothing in the classes that ship but what {@code judged.xml} says is no fault, and why. */
class BugPatternsTest {

	private static final Path ROOT = Path.of(System.getProperty("palier.root"));
	private static final Path PLUGINS = ROOT.resolve("releng/org.palier.product/target/products/org.palier.product/linux/gtk/x86_64/plugins");
	/** Whether a record or a method hands out its list is held by the house’s own rules; both visitors report each list. */
	private static final String OTHERWISE_HELD = "FindReturnRef,MutableStaticFields";

	@Test
	void nothingIsFoundThatNobodyJudged(@TempDir Path folder) throws Exception {
		List<String> classes = classes();
		assertThat(classes).hasSizeGreaterThan(50);
		assertThat(found(folder, classes, ROOT.resolve("releng/patterns/judged.xml"))).isEmpty();
	}

	/** Else a change of SpotBugs, or of how it is called, could silence it. */
	@Test
	void aPatternThatWasJudgedIsFoundWithoutTheJudgement(@TempDir Path folder) throws Exception {
		Path nothing = Files.writeString(folder.resolve("nothing.xml"), "<FindBugsFilter/>");
		List<String> privacy = List.of(ROOT.resolve("bundles/org.palier.intake/target/classes").toString());
		assertThat(found(folder, privacy, nothing)).anyMatch(it -> it.contains("PrivacyKey.fresh"));
	}

	private static List<String> found(Path folder, List<String> classes, Path judged) throws Exception {
		Path out = folder.resolve("found.txt");
		List<String> words = new ArrayList<>(
				List.of("-effort:min", "-medium", "-sortByClass", "-exclude", judged.toString(), "-omitVisitors", OTHERWISE_HELD,
				"-auxclasspath", libraries(), "-output", out.toString()));
		words.addAll(classes);
		try (var engine = new FindBugs2()) {
			FindBugs.processCommandLine(new TextUICommandLine(), words.toArray(String[]::new), engine);
			engine.execute();
		}
		return Files.readAllLines(out);
	}

	/** Folders of classes of all bundles of hand. Fragments of tests, words of others and what has no classes are left out. */
	private static List<String> classes() throws IOException {
		try (Stream<Path> bundles = Files.list(ROOT.resolve("bundles"))) {
			return bundles.filter(it -> !it.toString().endsWith("tests") && !it.endsWith("org.palier.fixtures"))
					.map(it -> it.resolve("target/classes"))
					.filter(it -> Files.isDirectory(it.resolve("org/palier"))).map(Path::toString).sorted().toList();
		}
	}

	private static String libraries() throws IOException {
		try (Stream<Path> jars = Files.list(PLUGINS)) {
			return jars.map(Path::toString).filter(it -> it.endsWith(".jar") && !it.contains("/org.palier.")).sorted()
					.collect(Collectors.joining(":"));
		}
	}
}
