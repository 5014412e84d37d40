// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.Product.Outcome;

/** What a person asks of the Java machine wins over what the start script does. */
class LauncherTest {

	@TempDir
	private static Path folder;
	private static Product product;

	@BeforeAll
	static void copy() throws Exception {
		product = Product.copiedTo(folder);
	}

	@Test
	@Tag("long")
	void optionsOfThePersonWin() throws Exception {
		Outcome own = version("-XX:+UseParallelGC -XX:TieredStopAtLevel=3 -Xmx300m");
		assertThat(own.code()).isZero();
		assertThat(flag(own, "UseParallelGC")).isEqualTo("true");
		assertThat(flag(own, "UseSerialGC")).isEqualTo("false");
		assertThat(flag(own, "TieredStopAtLevel")).isEqualTo("3");
		assertThat(flag(own, "MaxHeapSize")).isEqualTo(String.valueOf(300 << 20));
	}

	@Test
	void withoutAnyTheMachineIsOneForAShortLife() throws Exception {
		Outcome ours = version("");
		assertThat(ours.code()).isZero();
		assertThat(flag(ours, "UseSerialGC")).isEqualTo("true");
		assertThat(flag(ours, "TieredStopAtLevel")).isEqualTo("1");
	}

	/** A command that goes over each post lives long enough for the second compiler, which halves what a post costs. */
	@Test
	@Tag("long")
	void commandsThatGoOverEachPostHaveTheSecondCompiler() throws Exception {
		Path many = Files.write(folder.resolve("many.csv"), new byte[20_000_001]);
		Path few = Files.write(folder.resolve("few.csv"), new byte[20_000]);
		Path study = Files.createDirectory(folder.resolve("little"));
		Files.write(study.resolve("corpus.duckdb"), new byte[4_000_000]);
		assertThat(compiler("classify", "--help")).isEqualTo("4");
		assertThat(compiler("classify", study.toString(), "--help")).isEqualTo("1");
		Files.write(study.resolve("corpus.duckdb"), new byte[4_000_001]);
		assertThat(compiler("classify", study.toString(), "--help")).isEqualTo("4");
		assertThat(compiler("import", "none", many.toString(), "--help")).isEqualTo("4");
		assertThat(compiler("import", "none", few.toString(), "--help")).isEqualTo("1");
	}

	/** Who counts imports nothing, checks nothing and reads no JSON: the classes of all that took a third of the time of one indicator. */
	@Test
	void whoCountsLoadsNoClassesOfImporters() throws Exception {
		Path classes = folder.resolve("classes.txt");
		String study = folder.resolve("counted").toString();
		assertThat(product.shell(folder, List.of(product.home() + "/palier", "run", "new", study)).code()).isZero();
		Outcome counted = product.shell(folder,
				List.of("env", "PALIER_JAVA_OPTIONS=-Xlog:class+load:file=" + classes, product.home() + "/palier", "run",
				"indicators", study, "--id", "penetration"));
		assertThat(counted.code()).as(counted.said()).isZero();
		assertThat(Files.readString(classes)).contains("org.palier.numbers.indicators.Penetration")
				.doesNotContain("org.palier.importers.", "org.palier.checks.rules.", "com.fasterxml.jackson.databind.ObjectMapper ", "org.duckdb.");
	}

	private static String compiler(String... command) throws Exception {
		List<String> started = new ArrayList<>(
				List.of("env", "PALIER_JAVA_OPTIONS=-XX:+PrintFlagsFinal", product.home() + "/palier", "--nl", "en_CA", "run"));
		started.addAll(List.of(command));
		Outcome outcome = product.shell(folder, started);
		assertThat(outcome.code()).isZero();
		return flag(outcome, "TieredStopAtLevel");
	}

	/** Over a remote shell the language is often one that the machine has not installed: Java alone would then know ASCII. */
	@Test
	void accentsAndTheLanguageOutliveABareEnvironment() throws Exception {
		for (String language : List.of("", "fr_CA.UTF-8", "fr_CA.ISO-8859-1")) {
			String study = "étude " + language;
			Outcome made = product.shell(folder, List.of("env", "-i", "PATH=" + System.getenv("PATH"), "LANG=" + language,
					product.home() + "/palier", "run", "new", study));
			assertThat(made.code()).as(made.said()).isZero();
			assertThat(folder.resolve(study).resolve("study.palier")).exists();
			assertThat(made.said()).contains(language.isEmpty() ? "New study" : "Nouvelle étude", study);
		}
	}

	/** Help, the version and a word that nobody knows are answered on the terminal: no window opens, with a display or without. */
	@Test
	void wordsThatOpenNoWindowAreAnsweredOnTheTerminal() throws Exception {
		for (String help : List.of("--help", "-h", "help")) {
			Outcome said = start("en_CA.UTF-8", help);
			assertThat(said.code()).as(said.said()).isZero();
			assertThat(said.said()).contains("palier run SUBCOMMAND", ".palier-set");
		}
		assertThat(start("fr_CA.UTF-8", "--help").said()).contains("palier run SOUS-COMMANDE");
		assertThat(start("fr_CA.UTF-8", "help", "indicators").said()).contains("Emploi", "palier run indicators");
		Outcome version = start("C", "--version");
		assertThat(version.code()).isZero();
		assertThat(version.said().strip()).matches("Palier \\d+\\.\\d+\\.\\d+\\S*");

		Outcome unknown = start("fr_CA.UTF-8", "--study", "anywhere", "vesion");
		assertThat(unknown.code()).isEqualTo(2);
		assertThat(unknown.said()).contains("vesion", "palier --version", "palier run SOUS-COMMANDE");
		Outcome command = start("C", "clasify");
		assertThat(command.code()).isEqualTo(2);
		assertThat(command.said()).contains("palier run classify");
		Outcome option = start("C", "--stuyd", "x");
		assertThat(option.code()).isEqualTo(2);
		assertThat(option.said()).contains("--study");
	}

	/** A file that was changed, or is gone, is named; a plug-in of the house is no fault. */
	@Test
	void whetherEachFileIsAsItWasShippedIsAnswered() throws Exception {
		Product own = Product.copiedTo(Files.createDirectory(folder.resolve("changed")));
		Files.writeString(own.home().resolve("plugins/house.jar"), "a plug-in");
		Outcome whole = start(own, "C", "--version", "--verify");
		assertThat(whole.code()).as(whole.said()).isZero();
		assertThat(whole.said()).contains("files are as they were shipped.", "plugins/house.jar");

		Files.writeString(own.home().resolve("NOTICE.md"), "something else");
		Files.delete(own.home().resolve("LICENSE"));
		Outcome changed = start(own, "fr_CA.UTF-8", "--version", "--verify");
		assertThat(changed.code()).isEqualTo(1);
		assertThat(changed.said()).contains("tels qu’ils ont été livrés.", "  NOTICE.md", "  LICENSE").doesNotContain("configuration/");

		Files.delete(own.home().resolve("palier.cdx.json"));
		assertThat(start(own, "C", "--version", "--verify").code()).isEqualTo(7);
	}

	/** What the window opens is handed to it; without a display a sentence says what works without one. */
	@Test
	void withoutADisplayASentenceSaysWhatWorksWithoutOne() throws Exception {
		Path study = Files.createDirectory(folder.resolve("mine"));
		Path file = Files.createFile(study.resolve("study.palier"));
		Path handed = Files.createFile(folder.resolve("anne.palier-set"));
		for (List<String> words : List.of(List.<String>of(), List.of(study.toString()), List.of(file.toString(), handed.toString()),
				List.of("--study", study.toString()), List.of("-clean", "--study", study.toString()))) {
			Outcome said = start("C", words.toArray(String[]::new));
			assertThat(said.code()).as(said.said()).isEqualTo(1);
			assertThat(said.said()).contains("needs a display", "palier run");
		}
		assertThat(start("fr_CA.UTF-8").said()).contains("veut un écran", "palier run");
		Outcome broken = product.shell(folder, List.of("env", "-i", "PATH=" + System.getenv("PATH"), "LANG=fr_CA.UTF-8", "DISPLAY=:987654",
				product.home() + "/palier", "--data", folder.resolve("state").toString()));
		assertThat(broken.code()).isEqualTo(1);
		assertThat(broken.said()).contains("écran", "palier run");
		assertThat(broken.said().lines()).as("a sentence, and nothing of the machine").hasSizeLessThan(4);
	}

	private static Outcome start(String language, String... words) throws Exception {
		return start(product, language, words);
	}

	private static Outcome start(Product installed, String language, String... words) throws Exception {
		List<String> started = new ArrayList<>(
				List.of("env", "-i", "PATH=" + System.getenv("PATH"), "LANG=" + language, installed.home() + "/palier"));
		started.addAll(List.of(words));
		return installed.shell(folder, started);
	}

	/** The script for Windows asks the same of the same words. */
	@Test
	void theScriptForWindowsAnswersInTheConsoleToo() throws Exception {
		String script = Files.readString(Path.of(System.getProperty("palier.root"), "features/org.palier/rootfiles/windows/palier.cmd"));
		assertThat(script).contains("-application org.palier.headless.start %*", "if \"%WORD:~0,2%\"==\"--\" goto answer",
				"if \"%WORD%\"==\"-h\" goto answer",
				"\\study.palier\" goto one", ".palier-set", "exit /b %ERRORLEVEL%");
		assertThat(script.lines().filter(it -> it.startsWith(":")).map(String::strip)).as("labels")
				.contains(":rest", ":answer", ":one", ":two", ":platform",
				":start", ":run").doesNotHaveDuplicates();
	}

	private static Outcome version(String options) throws Exception {
		return product.shell(folder, List.of("env", "PALIER_JAVA_OPTIONS=-XX:+PrintFlagsFinal " + options, product.home() + "/palier",
				"--nl", "en_CA", "run", "--version"));
	}

	/** What the Java machine says that a flag of its own is. */
	private static String flag(Outcome outcome, String name) {
		return outcome.said().lines().map(String::strip).map(it -> it.split("\\s+")).filter(it -> it.length > 3 && it[1].equals(name))
				.map(it -> it[3]).findFirst().orElse("not told");
	}
}
