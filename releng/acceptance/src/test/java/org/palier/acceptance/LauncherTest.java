// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
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
		product = Product.asBuilt(folder);
	}

	@Test
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

	private static String compiler(String... command) throws Exception {
		List<String> started = new ArrayList<>(List.of("env", "PALIER_JAVA_OPTIONS=-XX:+PrintFlagsFinal", product.home() + "/palier", "--nl", "en_CA", "run"));
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
			Outcome made = product.shell(folder, List.of("env", "-i", "PATH=" + System.getenv("PATH"), "LANG=" + language, product.home() + "/palier", "run", "new", study));
			assertThat(made.code()).as(made.said()).isZero();
			assertThat(folder.resolve(study).resolve("study.palier")).exists();
			assertThat(made.said()).contains(language.isEmpty() ? "New study" : "Nouvelle étude", study);
		}
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
