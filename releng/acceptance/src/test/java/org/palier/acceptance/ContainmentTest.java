// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.Product.Outcome;

/**
 * Plug-ins in the folder dropins of the built product, one fault at a time: each is named in list-plugins and where it
 * strikes, the others work, and the study is as it was.
 */
class ContainmentTest {

	private static final String ID = "gouv.example.drop";
	private static final String CODED = "return new Verdict.Coded(\"news_release\", new TreeMap<>(Map.of(\"news_release\", 0.5)), "
			+ "List.of(new Evidence(\"r\", \"news_release\", 0.5, 0, Math.min(3, post.text().length()))), \"fr\", post.isRelay());";
	private static final String CENSUS = """
			agency_id,name_fr,name_en,jurisdiction,type,facebook
			a,Office A,Office A,QC,,1
			""";

	@TempDir
	private static Path folder;

	private static Product product;
	private static String census;

	@BeforeAll
	static void aStudyWithPosts() throws Exception {
		product = Product.copiedTo(folder);
		Files.writeString(folder.resolve("census.csv"), CENSUS);
		var posts = new StringBuilder("id,thread_id,timestamp,body,author\n");
		for (int i = 0; i < 700; i++) {
			posts.append(i).append(',').append(i).append(",2025-07-02 10:00:00,Portes ouvertes no ").append(i).append(",bureau\n");
		}
		Files.writeString(folder.resolve("posts.csv"), posts);
		assertDone(product.run("new", "study"));
		assertDone(product.run("import", "study", "census.csv"));
		assertDone(product.run("import", "study", "posts.csv", "--kind", "posts-csv", "--platform", "facebook", "--preset", "4cat"));
		census = study();
	}

	@AfterEach
	void removeAll() throws Exception {
		Files.deleteIfExists(folder.resolve("marks"));
		// The jars of the next test have the same ids and versions.
		assertThat(new ProcessBuilder("rm", "-rf", faults().toString()).inheritIO().start().waitFor()).isZero();
		try (Stream<Path> jars = Files.list(Files.createDirectories(dropins()))) {
			for (Path jar : jars.toList()) {
				Files.delete(jar);
			}
		}
	}

	@Test
	void aJarInDropinsWorksUntilItIsGone() throws Exception {
		drop(PluginJar.of(ID).classifier("dropped", "Dropped", CODED));
		assertThat(line("dropped")).contains("1.0.0", ID, "API 0.1.0", "unsigned").doesNotContain("–");
		Outcome here = product.answer("classify", copy("here"), "--classifier", "dropped", "--json");
		assertThat(here.said()).contains("\"coded\":700").contains("\"news_release\":700");
		removeAll();
		assertThat(product.run("list-plugins").said()).doesNotContain(ID);
		assertThat(product.run("classify", "here", "--classifier", "dropped").code()).isEqualTo(2);
		// Twice the same: what Equinox remembers of it is gone too, and it may come back.
		drop(PluginJar.of(ID).classifier("dropped", "Dropped", CODED));
		assertThat(line("dropped")).doesNotContain("–");
	}

	@Test
	void whatNeedsANewerPalierIsNamedWithWhatItNeeds() throws Exception {
		drop(PluginJar.of(ID).classifier("dropped", "Dropped", CODED));
		drop(PluginJar.of("gouv.example.newer").classifier("newer", "Newer", CODED).needing(PluginJar.THIS_PALIER.replace("core;bundle-version=\"0.1.0", "core;bundle-version=\"9.2.0")));
		drop(PluginJar.of("gouv.example.needy").classifier("needy", "Needy", CODED).needing(PluginJar.THIS_PALIER + ",gouv.example.absent"));
		assertThat(line("newer")).contains("classifier", "API 9.2.0", "cannot be used", "needs a newer Palier", "org.palier.core 9.2.0", "0.1.0");
		assertThat(line("needy")).contains("gouv.example.absent", "not installed");
		assertThat(line("dropped")).doesNotContain("–");
		assertThat(product.answer("list-plugins", "--json").said()).contains("\"state\":\"unresolved\"").contains("\"api\":\"9.2.0\"");
	}

	@Test
	void jarsThatAreNoPluginsAreNamed() throws Exception {
		Files.writeString(Files.createDirectories(dropins()).resolve("notes.jar"), "no jar");
		assertThat(product.run("list-plugins").said()).contains("notes.jar").contains("no jar that can be read");
	}

	@Test
	void aSignatureIsShownAndCheckedAgainstTheContent() throws Exception {
		Path jar = drop(PluginJar.of(ID).classifier("dropped", "Dropped", CODED));
		String store = folder.resolve("throwaway.p12").toString();
		String java = System.getProperty("java.home") + "/bin/";
		assertDone(product.shell(folder, List.of(java + "keytool", "-genkeypair", "-alias", "k", "-keyalg", "RSA", "-dname", "CN=Office A, O=Example", "-validity",
				"30", "-storepass", "throwaway", "-keystore", store)));
		assertDone(product.shell(folder, List.of(java + "jarsigner", "-storepass", "throwaway", "-keystore", store, jar.toString(), "k")));
		assertThat(line("dropped")).contains("signed by Office A, whom nobody vouches for").doesNotContain("–");
		assertThat(product.answer("list-plugins", "--json").said()).contains("\"signature\":\"unverified\",\"signer\":\"Office A\"");
		Path changed = PluginJar.of(ID).classifier("dropped", "Dropped", CODED.replace("0.5", "0.6")).write(product, folder.resolve("changed.jar"));
		assertDone(product.shell(folder, List.of(java + "jar", "--extract", "--file", changed.toString(), "gouv/example/drop/Dropped.class")));
		assertDone(product.shell(folder, List.of(java + "jar", "--update", "--file", jar.toString(), "gouv/example/drop/Dropped.class")));
		assertThat(line("dropped")).contains("signature does not fit the content");
	}

	@Test
	void aMemoryHogIsContainedInAProcessOfItsOwn() throws Exception {
		drop(PluginJar.of(ID).classifier("hog", "Hog", "private static final List<byte[]> KEPT = new ArrayList<>();",
				"while (true) { synchronized (KEPT) { KEPT.add(new byte[1 << 20]); } }").classifier("dropped", "Dropped", CODED));
		Outcome hog = product.run("classify", "study", "--classifier", "hog", "--isolate", "96");
		assertThat(hog.code()).isEqualTo(4);
		assertThat(hog.said()).contains("“hog” needed more than the 96 MB").doesNotContain("\tat ");
		assertThat(study()).isEqualTo(census);
		assertDone(product.run("classify", copy("after"), "--classifier", "dropped"));
	}

	@Test
	void anEndlessLoopEndsWithItsProcess() throws Exception {
		drop(PluginJar.of(ID).classifier("loop", "Loop", "while (true) { Thread.onSpinWait(); }"));
		Outcome loop = impatient("classify", "study", "--classifier", "loop", "--isolate");
		assertThat(loop.code()).isEqualTo(4);
		assertThat(loop.said()).contains("loop", "no sign of life").doesNotContain("\tat ");
		assertThat(study()).isEqualTo(census);
		assertThat(ProcessHandle.allProcesses().map(it -> it.info().commandLine().orElse("")).filter(it -> it.contains(folder.toString()))
				.filter(it -> it.contains("isolated-classifier"))).isEmpty();
	}

	@Test
	void isolatedOrNotAnHonestClassifierSaysTheSame() throws Exception {
		drop(PluginJar.of(ID).classifier("dropped", "Dropped", "private static final long SINCE = Marks.add();",
				"if (post.text().endsWith(\"7\")) throw new IllegalStateException(\"seven\"); " + CODED)
				.with("none", "", "Marks", marks()));
		String here = product.answer("classify", copy("one"), "--classifier", "dropped", "--json").said();
		assertThat(Files.readString(folder.resolve("marks"))).isEqualTo("loaded");
		String isolated = product.answer("classify", copy("two"), "--classifier", "dropped", "--isolate", "--json").said();
		// Loaded once more: in the other process, and not in this one.
		assertThat(Files.readString(folder.resolve("marks"))).isEqualTo("loadedloaded");
		assertThat(here).contains("\"coded\":630").contains("seven");
		assertThat(withoutRun(isolated)).isEqualTo(withoutRun(here));
		assertThat(withoutRun(product.answer("indicators", "two", "--json").said())).isEqualTo(withoutRun(product.answer("indicators", "one", "--json").said()));
	}

	@Test
	void anImporterThatNeverEndsIsGivenUp() throws Exception {
		drop(PluginJar.of(ID).importer("endless", "Endless", "", "while (true) { Thread.onSpinWait(); }"));
		Outcome endless = impatient("import", "study", "census.csv", "--kind", "endless");
		assertThat(endless.code()).isEqualTo(3);
		assertThat(endless.said()).contains("endless", "no sign of life").doesNotContain("\tat ");
		assertThat(study()).isEqualTo(census);
		assertThat(line("endless")).contains("given up", "no sign of life", "--release \"importer/endless\"");
		Outcome again = product.run("import", "study", "census.csv", "--kind", "endless");
		assertThat(again.code()).isEqualTo(2);
		assertThat(again.said()).contains("given up", "Try again");
	}

	@Test
	void aClassifierThatLoopsStaysGivenUpUntilItIsReleasedOrReplaced() throws Exception {
		PluginJar looping = PluginJar.of(ID).classifier("loop", "Loop", "while (true) { Thread.onSpinWait(); }").classifier("dropped", "Dropped", CODED);
		drop(looping);
		assertThat(impatient("classify", "study", "--classifier", "loop").code()).isEqualTo(4);
		Outcome again = impatient("classify", "study", "--classifier", "loop");
		assertThat(again.code()).isEqualTo(2);
		assertThat(again.said()).contains("no sign of life", "--release \"classifier/loop\"");
		assertThat(product.answer("list-plugins", "--json").said()).contains("\"state\":\"quarantined\"");
		assertDone(product.run("classify", copy("beside"), "--classifier", "dropped"));

		Outcome released = product.run("list-plugins", "--release", "classifier/loop");
		assertThat(released.said()).contains("“classifier/loop” has another chance");
		assertThat(line("loop")).doesNotContain("–");
		assertThat(product.run("list-plugins", "--release", "classifier/loop").code()).isEqualTo(2);

		assertThat(impatient("classify", "study", "--classifier", "loop").code()).isEqualTo(4);
		drop(PluginJar.of(ID).version("1.0.1").classifier("loop", "Loop", CODED));
		assertThat(line("loop")).contains("1.0.1").doesNotContain("–");
		assertDone(product.run("classify", copy("mended"), "--classifier", "loop"));
		assertThat(study()).isEqualTo(census);
	}

	@Test
	void aJarThatIsReplacedByAnOlderFileIsTakenInAnew() throws Exception {
		Path jar = drop(PluginJar.of(ID).classifier("dropped", "Dropped", CODED));
		assertThat(line("dropped")).contains("1.0.0");
		drop(PluginJar.of(ID).version("0.9.0").classifier("dropped", "Dropped", CODED));
		Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
		assertThat(line("dropped")).contains("0.9.0");
		Files.writeString(jar, "no jar any more");
		assertThat(product.run("list-plugins").said()).contains("no jar that can be read").doesNotContain(" dropped ");
	}

	@Test
	void anImporterIsContainedInAProcessOfItsOwn() throws Exception {
		String agency = "sink.header(List.of(\"a\")); sink.row(new RowOutcome.Accepted(2, List.of(new CensusFact.AgencyFact(\"z\", \"qc\", "
				+ "Bilingual.same(\"Office Z\"), Bilingual.EMPTY, List.of(), Map.of(), \"\", 7, \"\", \"\", \"\", false)), List.of()));";
		drop(PluginJar.of(ID).importer("hog_import", "HogImport", "", "List<byte[]> kept = new ArrayList<>(); while (true) { kept.add(new byte[1 << 20]); }")
				.importer("endless", "Endless", "", "while (true) { Thread.onSpinWait(); }")
				.importer("honest", "Honest", "private static final long SINCE = Marks.add();", agency).with("none", "", "Marks", marks()));
		Outcome hog = product.run("import", "study", "census.csv", "--kind", "hog_import", "--isolate=96");
		assertThat(hog.code()).isEqualTo(3);
		assertThat(hog.said()).contains("“hog_import” needed more than the 96 MB").doesNotContain("\tat ");
		Outcome endless = impatient("import", "study", "census.csv", "--kind", "endless", "--isolate");
		assertThat(endless.code()).isEqualTo(3);
		assertThat(endless.said()).contains("endless", "no sign of life");
		assertThat(study()).isEqualTo(census);
		assertThat(folder.resolve("marks")).doesNotExist();

		String isolated = product.answer("import", copy("import-there"), "census.csv", "--kind", "honest", "--isolate", "--json").said();
		assertThat(Files.readString(folder.resolve("marks"))).isEqualTo("loaded");
		assertThat(withoutRun(isolated)).contains("\"accepted\":1")
				.isEqualTo(withoutRun(product.answer("import", copy("import-here"), "census.csv", "--kind", "honest", "--json").said()));
		assertThat(product.answer("indicators", "import-there", "--json").said()).isEqualTo(product.answer("indicators", "import-here", "--json").said());
		assertThat(product.run("import", "study", "census.csv", "--kind", "honest", "--isolate", "--region", "nord").said()).contains("has no option --region");
		assertThat(product.run("import", "study", "census.csv", "--isolate").code()).isEqualTo(2);
		// Ours has options, and posts cross as well as agencies.
		assertDone(product.run("import", copy("posts"), "posts.csv", "--kind", "posts-csv", "--platform", "facebook", "--preset", "4cat", "--isolate"));
		assertThat(line("hog_import")).contains("failed in use", "96 MB");
		assertThat(line("endless")).contains("failed in use", "it is still used");
	}

	@Test
	void whatIsPrintedDoesNotGetIntoAnAnswer() throws Exception {
		String noise = "static { System.out.println(\"noise\"); } ";
		drop(PluginJar.of(ID).classifier("loud", "Loud", noise, "System.out.println(\"noise\"); " + CODED)
				.indicator("loud_table", "LoudTable", noise, "System.out.println(\"noise\"); throw new IllegalStateException();")
				.importer("loud_import", "LoudImport", noise, "System.out.println(\"noise\");"));
		for (List<String> command : List.of(List.of("list-plugins"), List.of("classify", copy("loud"), "--classifier", "loud"),
				List.of("classify", copy("louder"), "--classifier", "loud", "--isolate"), List.of("indicators", "study"),
				List.of("import", copy("loudest"), "census.csv", "--kind", "loud_import"))) {
			String[] arguments = Stream.concat(command.stream(), Stream.of("--json")).toArray(String[]::new);
			assertThat(product.answer(arguments).said().strip()).as(command.toString()).startsWith("{").endsWith("}").doesNotContain("noise").doesNotContain("\n");
		}
		assertThat(line("loud")).contains("failed in use", "prints to the console", ID + ".Loud");
		assertThat(line("loud_import")).contains("prints to the console", ID + ".LoudImport");
	}

	@Test
	void memoryOverflowInAConstructorAndAThrowingClassifierAreNamed() throws Exception {
		drop(PluginJar.of(ID).classifier("greedy", "Greedy", "private final transient byte[][] all = new byte[1 << 16][1 << 20];", CODED)
				.classifier("throws", "Throws", "throw new IllegalStateException(\"out of order\");").classifier("dropped", "Dropped", CODED));
		assertThat(line("greedy")).contains("rejected", "OutOfMemoryError");
		assertThat(line("dropped")).doesNotContain("–");
		Outcome throwing = product.answer("classify", copy("throwing"), "--classifier", "throws", "--json");
		assertThat(throwing.said()).contains("\"coded\":0").contains("out of order");
		assertThat(line("throws")).contains("failed in use", "failed on 700 of 700 posts", "out of order", "It failed 700 times, the last time on ");
		assertThat(product.answer("list-plugins", "--json").said()).contains("\"state\":\"failed\"").contains("\"times\":700");
	}

	@Test
	void noClassIsLoadedBeforeItIsNeeded() throws Exception {
		String mark = "private static final long SINCE = Marks.add();";
		drop(PluginJar.of(ID).classifier("lazy", "Lazy", mark, CODED).indicator("lazy_table", "LazyTable", mark, "throw new IllegalStateException();")
				.importer("lazy_import", "LazyImport", mark, "").with("none", "", "Marks", marks()));
		assertDone(product.run("--help"));
		assertDone(product.run("new", "lazy"));
		assertDone(product.run("classify", copy("lazier"), "--classifier", "rules"));
		assertDone(product.run("attribute", "study"));
		assertDone(product.run("export", "study", "--parquet", folder.resolve("parquet").toString()));
		assertThat(folder.resolve("marks")).doesNotExist();
		assertDone(product.run("list-plugins"));
		assertThat(Files.readString(folder.resolve("marks"))).isEqualTo("loadedloadedloaded");
	}

	/** Leaves a word in a file each time that a class which asks for it is loaded. */
	private static String marks() {
		return "final class Marks { static long add() { try { java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + folder.resolve("marks")
				+ "\"), \"loaded\", java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND); return 0; } "
				+ "catch (java.io.IOException e) { throw new IllegalStateException(e); } } }";
	}

	private static Path faults() {
		return product.home().resolve("configuration/org.palier.extensions/faults");
	}

	private static Path dropins() {
		return product.home().resolve("dropins");
	}

	private static Path drop(PluginJar plugin) throws IOException {
		return plugin.write(product, dropins().resolve(plugin.id() + ".jar"));
	}

	/** A copy of the study, to be changed. */
	private static String copy(String name) throws IOException, InterruptedException {
		assertThat(new ProcessBuilder("cp", "-a", folder.resolve("study").toString(), folder.resolve(name).toString()).inheritIO().start().waitFor()).isZero();
		return name;
	}

	private static String study() throws IOException {
		return Files.readString(folder.resolve("study/study.palier"));
	}

	private static Outcome impatient(String... arguments) throws IOException, InterruptedException {
		return product.shell(folder, Stream.concat(
				Stream.of("env", "PALIER_JAVA_OPTIONS=-Dpalier.patience=2", product.home() + "/palier", "--nl", "en_CA", "run"),
				Stream.of(arguments)).toList());
	}

	private static String withoutRun(String answer) {
		return answer.replaceAll("\"run\":\"[^\"]*\"", "");
	}

	private static String line(String id) throws IOException, InterruptedException {
		return product.run("list-plugins").said().lines().filter(it -> it.contains(" " + id + " ")).findFirst().orElse("no line with " + id);
	}

	private static void assertDone(Outcome outcome) {
		assertThat(outcome.code()).as(outcome.said()).isZero();
	}
}
