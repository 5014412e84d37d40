// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.Dropins.Listing;
import org.palier.acceptance.Product.Outcome;

/**
 * Plug-ins that loop, hoard or print in the built product, one fault at a time: each is named where it strikes, the others
 * work, and the study is as it was.
 */
class ContainmentTest {

	/** A body of an importer that brings one agency. */
	private static final String AGENCY = "sink.header(List.of(\"a\")); sink.row(new RowOutcome.Accepted(2, List.of(new CensusFact.AgencyFact(\"z\", \"qc\", "
			+ "Bilingual.same(\"Office Z\"), Bilingual.EMPTY, List.of(), Map.of(), \"\", 7, \"\", \"\", \"\", false)), List.of()));";

	@TempDir
	private static Path folder;

	private static Dropins dropins;

	@BeforeAll
	static void aStudyWithPosts() throws Exception {
		dropins = new Dropins(folder);
	}

	@AfterEach
	void removeAll() throws Exception {
		dropins.clear();
	}

	@Test
	@Tag("long")
	void aMemoryHogIsContainedInAProcessOfItsOwn() throws Exception {
		dropins.drop(PluginJar.of(Dropins.ID).classifier("hog", "Hog", "private static final List<byte[]> KEPT = new ArrayList<>();",
				"while (true) { synchronized (KEPT) { KEPT.add(new byte[1 << 20]); } }").classifier("dropped", "Dropped", Dropins.CODED));
		Outcome hog = dropins.product().run("classify", "study", "--classifier", "hog", "--isolate", "96");
		assertThat(hog.code()).isEqualTo(9);
		assertThat(hog.said()).contains("“hog” needed more than the 96 MB").doesNotContain("\tat ");
		assertThat(dropins.study()).isEqualTo(dropins.census());
		Dropins.assertDone(dropins.product().run("classify", dropins.copy("after"), "--classifier", "dropped"));
	}

	@Test
	void anEndlessLoopEndsWithItsProcess() throws Exception {
		dropins.drop(PluginJar.of(Dropins.ID).classifier("loop", "Loop", "while (true) { Thread.onSpinWait(); }"));
		Outcome loop = dropins.impatient("classify", "study", "--classifier", "loop", "--isolate");
		assertThat(loop.code()).isEqualTo(9);
		assertThat(loop.said()).contains("loop", "no sign of life").doesNotContain("\tat ");
		assertThat(dropins.study()).isEqualTo(dropins.census());
		assertThat(ProcessHandle.allProcesses().map(it -> it.info().commandLine().orElse("")).filter(it -> it.contains(folder.toString()))
				.filter(it -> it.contains("isolated-classifier"))).isEmpty();
	}

	/** Whoever writes an expression gets its answer from a process that holds nothing else, here and in a report that is made again. */
	@Test
	void anExpressionIsAnsweredInAProcessOfItsOwn() throws Exception {
		String study = dropins.copy("asked");
		Outcome asked = dropins.product().run("ask", study, "--sql", "SELECT count(*) AS n, avg(present::INT) AS share_present FROM bodies",
				"--save", "Of all");
		Dropins.assertDone(asked);
		assertThat(asked.said()).contains("share present", "%", "did not check what it means", "“Of all” is saved");
		Outcome outside = dropins.product().run("ask", study, "--sql", "SELECT * FROM read_text('/etc/passwd')");
		assertThat(outside.code()).isEqualTo(2);
		assertThat(outside.said()).contains("Line 1, column 15", "read_text").doesNotContain("root:", "\tat ");
		Dropins.assertDone(dropins.product().run("report", study, "--sections", "questions", "--format", "html"));
		try (Stream<Path> made = Files.walk(folder.resolve(study))) {
			assertThat(made.filter(it -> it.getFileName().toString().equals("report-en.html")).findFirst().map(ContainmentTest::read))
					.hasValueSatisfying(it -> assertThat(it).contains("Of all", "share present"));
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	@Test
	void isolatedOrNotAnHonestClassifierSaysTheSame() throws Exception {
		dropins.drop(PluginJar.of(Dropins.ID).classifier("dropped", "Dropped", "private static final long SINCE = Marks.add();",
				"if (post.text().endsWith(\"77\")) throw new IllegalStateException(\"sevens\"); " + Dropins.CODED)
				.with("none", "", "Marks", dropins.marks()));
		String here = dropins.product().answer("classify", dropins.copy("one"), "--classifier", "dropped", "--json").said();
		assertThat(Files.readString(folder.resolve("marks"))).isEqualTo("loaded");
		String isolated = dropins.product().answer("classify", dropins.copy("two"), "--classifier", "dropped", "--isolate", "--json").said();
		// Loaded once more: in the other process, and not in this one.
		assertThat(Files.readString(folder.resolve("marks"))).isEqualTo("loadedloaded");
		assertThat(here).contains("\"coded\":693").contains("\"abstained\":0").contains("\"failed\":7").contains("sevens");
		assertThat(Dropins.withoutRun(isolated)).isEqualTo(Dropins.withoutRun(here));
		assertThat(Dropins.withoutRun(dropins.product().answer("indicators", "two", "--json").said()))
				.isEqualTo(Dropins.withoutRun(dropins.product().answer("indicators", "one", "--json").said()));
	}

	/** A service that is found by an option of the Java machine, in a process of its own too; without it all fails. */
	@Test
	@Tag("long")
	void aServiceThatIsDownChangesNothingAndOptionsReachTheProcess() throws Exception {
		dropins.drop(PluginJar.of(Dropins.ID).classifier("service", "Service", "",
				"if (System.getProperty(\"gouv.example.service\") == null) throw new IllegalStateException(\"no answer\"); " + Dropins.CODED));
		String study = dropins.copy("served");
		Dropins.assertDone(dropins.product().run("classify", study, "--classifier", "rules"));
		String coded = Files.readString(folder.resolve("served/study.palier"));
		String counts = Dropins.withoutRun(dropins.product().answer("indicators", study, "--id", "post_usage_mix", "--json").said());
		for (List<String> isolated : List.of(List.<String>of(), List.of("--isolate"))) {
			Outcome down = dropins.product()
					.run(Stream.concat(Stream.of("classify", study, "--classifier", "service"), isolated.stream()).toArray(String[]::new));
			assertThat(down.code()).as(down.said()).isEqualTo(9);
			assertThat(down.said()).contains("“service” failed on 36 of the first 36 posts", "no answer", "as they were").doesNotContain("\tat ");
		}
		assertThat(Files.readString(folder.resolve("served/study.palier"))).isEqualTo(coded);
		assertThat(Dropins.withoutRun(dropins.product().answer("indicators", study, "--id", "post_usage_mix", "--json").said()))
				.isEqualTo(counts);

		Outcome up = dropins.product().shell(folder,
				List.of("env", "PALIER_JAVA_OPTIONS=-Dgouv.example.service=here", dropins.product().home() + "/palier",
				"--nl", "en_CA", "run", "classify", study, "--classifier", "service", "--isolate", "--json"));
		Dropins.assertDone(up);
		assertThat(up.said()).contains("\"coded\":700").contains("\"failed\":0");
	}

	@Test
	void anImporterThatNeverEndsIsGivenUp() throws Exception {
		dropins.drop(PluginJar.of(Dropins.ID).importer("endless", "Endless", "", Dropins.ENDLESS));
		Outcome endless = dropins.impatient("import", "study", "census.csv", "--kind", "endless");
		assertThat(endless.code()).isEqualTo(3);
		assertThat(endless.said()).contains("endless", "no sign of life").doesNotContain("\tat ");
		assertThat(dropins.study()).isEqualTo(dropins.census());
		assertThat(dropins.line("endless")).contains("given up", "no sign of life", "--release \"importer/endless\"");
		Outcome again = dropins.product().run("import", "study", "census.csv", "--kind", "endless");
		assertThat(again.code()).isEqualTo(2);
		assertThat(again.said()).contains("given up", "Try again");
	}

	/**
	 * Of an importer another test always tries that it stays given up; that it is released, and another version tried, the tests of the fault
	 * log.
	 */
	@Test
	@Tag("long")
	void aClassifierThatLoopsStaysGivenUpUntilItIsReleasedOrReplaced() throws Exception {
		PluginJar looping = PluginJar.of(Dropins.ID).classifier("loop", "Loop", Dropins.ENDLESS).classifier("dropped", "Dropped", Dropins.CODED);
		dropins.drop(looping);
		assertThat(dropins.impatient("classify", "study", "--classifier", "loop").code()).isEqualTo(9);
		Outcome again = dropins.impatient("classify", "study", "--classifier", "loop");
		assertThat(again.code()).isEqualTo(2);
		assertThat(again.said()).contains("no sign of life", "--release \"classifier/loop\"");
		assertThat(dropins.product().answer("list-plugins", "--json").said()).contains("\"state\":\"quarantined\"");
		Dropins.assertDone(dropins.product().run("classify", dropins.copy("beside"), "--classifier", "dropped"));

		Outcome released = dropins.product().run("list-plugins", "--release", "classifier/loop");
		assertThat(released.said()).contains("“classifier/loop” has another chance");
		assertThat(dropins.line("loop")).doesNotContain("–");
		assertThat(dropins.product().run("list-plugins", "--release", "classifier/loop").code()).isEqualTo(2);

		assertThat(dropins.impatient("classify", "study", "--classifier", "loop").code()).isEqualTo(9);
		dropins.drop(PluginJar.of(Dropins.ID).version("1.0.1").classifier("loop", "Loop", Dropins.CODED));
		assertThat(dropins.line("loop")).contains("1.0.1").doesNotContain("–");
		Dropins.assertDone(dropins.product().run("classify", dropins.copy("mended"), "--classifier", "loop"));
		assertThat(dropins.study()).isEqualTo(dropins.census());
	}

	@Test
	void anImporterIsContainedInAProcessOfItsOwn() throws Exception {
		dropins.drop(PluginJar.of(Dropins.ID)
				.importer("hog_import", "HogImport", "",
						"List<byte[]> kept = new ArrayList<>(); while (true) { kept.add(new byte[1 << 20]); }")
				.importer("endless", "Endless", "", Dropins.ENDLESS)
				.importer("honest", "Honest", "private static final long SINCE = Marks.add();", AGENCY).with("none", "", "Marks", dropins.marks()));
		Outcome hog = dropins.product().run("import", "study", "census.csv", "--kind", "hog_import", "--isolate=96");
		assertThat(hog.code()).isEqualTo(3);
		assertThat(hog.said()).contains("“hog_import” needed more than the 96 MB").doesNotContain("\tat ");
		Outcome endless = dropins.impatient("import", "study", "census.csv", "--kind", "endless", "--isolate");
		assertThat(endless.code()).isEqualTo(3);
		assertThat(endless.said()).contains("endless", "no sign of life");
		assertThat(dropins.study()).isEqualTo(dropins.census());
		assertThat(folder.resolve("marks")).doesNotExist();

		String isolated = dropins.product()
				.answer("import", dropins.copy("import-there"), "census.csv", "--kind", "honest", "--isolate", "--json").said();
		assertThat(Files.readString(folder.resolve("marks"))).isEqualTo("loaded");
		assertThat(Dropins.withoutRun(isolated)).contains("\"accepted\":1")
				.isEqualTo(Dropins.withoutRun(dropins.product()
						.answer("import", dropins.copy("import-here"), "census.csv", "--kind", "honest", "--json").said()));
		assertThat(dropins.product().run("import", "study", "census.csv", "--kind", "honest", "--isolate", "--region", "nord").said())
				.contains("has no option region");
		assertThat(dropins.product().run("import", "study", "census.csv", "--isolate").code()).isEqualTo(2);
		Listing listed = dropins.listed();
		assertThat(listed.line("hog_import")).contains("failed in use", "96 MB");
		assertThat(listed.line("endless")).contains("failed in use", "it is still used");
	}

	/** That both answer the same, the test above always tries, and that posts cross, RecordWireTest. */
	@Test
	@Tag("long")
	void anIsolatedImportLeavesTheSameNumbersAndPostsCrossToo() throws Exception {
		dropins.drop(PluginJar.of(Dropins.ID).importer("honest", "Honest", "", AGENCY));
		Dropins.assertDone(dropins.product().run("import", dropins.copy("numbers-there"), "census.csv", "--kind", "honest", "--isolate"));
		Dropins.assertDone(dropins.product().run("import", dropins.copy("numbers-here"), "census.csv", "--kind", "honest"));
		assertThat(dropins.product().answer("indicators", "numbers-there", "--json").said())
				.isEqualTo(dropins.product().answer("indicators", "numbers-here", "--json").said());
		// Ours has options, and posts cross as well as agencies.
		Dropins.assertDone(dropins.product().run("import", dropins.copy("posts"), "posts.csv", "--kind", "posts-csv", "--platform",
				"facebook", "--preset", "4cat", "--isolate"));
	}

	@Test
	@Tag("long")
	void whatIsPrintedDoesNotGetIntoAnAnswer() throws Exception {
		String noise = "static { System.out.println(\"noise\"); } ";
		dropins.drop(PluginJar.of(Dropins.ID).classifier("loud", "Loud", noise, "System.out.println(\"noise\"); " + Dropins.CODED)
				.indicator("loud_table", "LoudTable", noise, "System.out.println(\"noise\"); throw new IllegalStateException();")
				.importer("loud_import", "LoudImport", noise, "System.out.println(\"noise\");"));
		for (List<String> command : List.of(List.of("list-plugins"), List.of("classify", dropins.copy("loud"), "--classifier", "loud"),
				List.of("classify", dropins.copy("louder"), "--classifier", "loud", "--isolate"), List.of("indicators", "study"),
				List.of("import", dropins.copy("loudest"), "census.csv", "--kind", "loud_import"))) {
			String[] arguments = Stream.concat(command.stream(), Stream.of("--json")).toArray(String[]::new);
			assertThat(dropins.product().answer(arguments).said().strip()).as(command.toString()).startsWith("{").endsWith("}")
					.doesNotContain("noise").doesNotContain("\n");
		}
		Listing listed = dropins.listed();
		assertThat(listed.line("loud")).contains("failed in use", "prints to the console", Dropins.ID + ".Loud");
		assertThat(listed.line("loud_import")).contains("prints to the console", Dropins.ID + ".LoudImport");
	}
}
