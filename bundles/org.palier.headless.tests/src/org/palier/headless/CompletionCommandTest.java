// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shells complete and what manual pages say, judged by the shells and by readers of such pages where they are at hand. */
class CompletionCommandTest extends TypedCommands {

	private Path script;

	@BeforeEach
	void makeStudies() throws IOException {
		Files.createDirectories(folder.resolve("work/parks"));
		Files.createDirectories(folder.resolve("work/pools"));
		script = folder.resolve("palier.bash");
	}

	private static boolean atHand(String program) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.anyMatch(it -> Path.of(it, program).toFile().canExecute());
	}

	private String said(String... command) throws IOException, InterruptedException {
		var process = new ProcessBuilder(command).directory(folder.resolve("work").toFile()).redirectErrorStream(true).start();
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return said;
	}

	/** What Bash offers for the last word of a line. */
	private List<String> completed(String... words) throws Exception {
		assumeTrue(atHand("bash"), "there is no bash here");
		if (Files.notExists(script)) {
			assertThat(run("completion", "--shell", "bash")).as(err.toString()).isZero();
			Files.writeString(script, out.toString());
		}
		List<String> line = new ArrayList<>(List.of("palier"));
		line.addAll(List.of(words));
		String quoted = String.join(" ", line.stream().map(it -> "'" + it + "'").toList());
		String said = said("bash", "--norc", "-c", "source '" + script + "'; compopt() { :; }; COMP_WORDS=(" + quoted + "); COMP_CWORD="
				+ words.length + "; COMP_LINE=\"${COMP_WORDS[*]}\"; COMP_POINT=${#COMP_LINE}; _complete_palier palier; "
				+ "printf '%s\\n' \"${COMPREPLY[@]}\"");
		return Arrays.stream(said.split("\n")).map(String::strip).filter(it -> !it.isEmpty()).sorted().toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"r | run",
			"run indi | indicators",
			"run theory '' | add,codebook,diff,migrate",
			"run validate --s | --strict",
			"run validate '' | parks,pools",
			"run validate po | pools",
			"run fetch parks --platform '' | bluesky,feed,mastodon",
			"run report parks --edition s | sheets,slides",
			"run ask parks --measure p | pages,posts,present",
			"run sample parks --allocation '' | equal,neyman,proportional",
			"run import --kind tr | transcript",
			"run import --respon | --respondent",
			"run completion --shell '' | bash,powershell,zsh",
			"help valid | validate" })
	void bashCompletes(String line, String expected) throws Exception {
		assertThat(completed(Arrays.stream(line.split(" ")).map(it -> it.equals("''") ? "" : it).toArray(String[]::new)))
				.containsExactly(expected.split(","));
	}

	@Test
	void idsOfInstalledPartsAreCompleted() throws Exception {
		assertThat(completed("run", "classify", "--classifier", "rules")).contains("rules");
		assertThat(completed("run", "indicators", "--id", "penet")).contains("penetration");
		assertThat(completed("run", "import", "--kind", "census-w")).containsExactly("census-wide");
	}

	@Test
	void whatOtherProcessesAskForIsNotCompleted() throws Exception {
		assertThat(completed("run", "isolated")).isEmpty();
	}

	/** Zsh reads the script of Bash by its own means for that. */
	@Test
	void zshReadsItsScript() throws Exception {
		assumeTrue(atHand("zsh"), "there is no zsh here");
		assertThat(run("completion", "--shell", "zsh")).isZero();
		Path zsh = Files.writeString(folder.resolve("palier.zsh"), out.toString());
		assertThat(said("zsh", "-f", "-c", "source " + zsh + "; print -r -- ${_comps[palier]}"))
				.contains("_bash_complete", "_complete_palier");
	}

	@Test
	void powerShellIsToldOfEveryCommandWithItsOptions() throws Exception {
		assertThat(run("completion", "--shell", "powershell")).isZero();
		String text = out.toString();
		assertThat(text).contains("Register-ArgumentCompleter -Native -CommandName 'palier', 'palier.cmd'",
				"'palier run theory' = @{ Commands = 'diff add codebook migrate'; Options = @{ '--help' = $null; '-h' = $null } }",
				"'--edition' = 'page pages annex word slides interactive sheets journal data'", "'--strict' = $null", "'--where' = ''");
		for (String sign : List.of("()", "{}", "[]")) {
			assertThat(text.chars().filter(it -> it == sign.charAt(0)).count()).as(sign)
					.isEqualTo(text.chars().filter(it -> it == sign.charAt(1)).count());
		}
		assertThat(text.chars().filter(it -> it == '\'').count() % 2).isZero();
		// A table of PowerShell takes no key twice, and tells no capitals apart.
		for (String line : text.lines().filter(it -> it.startsWith("\t\t'palier run")).toList()) {
			List<String> keys = Arrays.stream(line.split("[{;]")).map(String::strip).filter(it -> it.startsWith("'-"))
					.map(it -> it.split(" ")[0].toLowerCase(Locale.ROOT)).toList();
			assertThat(keys).as(line).isNotEmpty().doesNotHaveDuplicates();
		}
	}

	@Test
	void eachCommandHasAPageInEachLanguage() throws Exception {
		assertThat(run("completion", "--man", folder.resolve("man").toString(), "--json")).as(err.toString()).isZero();
		List<String> files = new ArrayList<>();
		json().path("files").forEach(it -> files.add(it.asText()));
		for (String name : Subcommands.ofPalier().forPeople()) {
			assertThat(files).contains("man1/palier-run-" + name + ".1", "fr/man1/palier-run-" + name + ".1");
		}
		assertThat(files).contains("man1/palier.1", "man1/palier-run.1", "fr/man1/palier-run-theory-diff.1").doesNotHaveDuplicates()
				.noneMatch(it -> it.contains("isolated"));
		assertThat(Files.readString(folder.resolve("man/man1/palier-run-validate.1")))
				.startsWith(".TH \"PALIER\\-RUN\\-VALIDATE\" 1 2026-11-24 \"Palier 9.9\"")
				.contains(".SH \"NAME\"\npalier\\-run\\-validate \\- lists what is wrong or doubtful in it\n", ".SH \"OPTIONS\"",
						"\\fB\\-\\-strict\\fR");
		assertThat(Files.readString(folder.resolve("man/fr/man1/palier-run-validate.1"))).contains(".SH \"NOM\"", ".SH \"VOIR AUSSI\"",
				"\\fBpalier\\fR(1), \\fBpalier\\-run\\fR(1)");
	}

	@Test
	void readersOfManualPagesFindNoFault() throws Exception {
		assumeTrue(atHand("groff") || atHand("mandoc"), "there is neither groff nor mandoc here");
		assertThat(run("completion", "--man", folder.resolve("man").toString())).isZero();
		List<String> pages;
		try (Stream<Path> files = Files.walk(folder.resolve("man"))) {
			pages = files.filter(Files::isRegularFile).map(Path::toString).toList();
		}
		for (List<String> reader : List.of(List.of("groff", "-man", "-ww", "-z", "-Tutf8"), List.of("mandoc", "-Tlint"))) {
			if (atHand(reader.getFirst())) {
				assertThat(said(Stream.concat(reader.stream(), pages.stream()).toArray(String[]::new))).isEmpty();
			}
		}
	}

	@Test
	void oneThingIsAskedForAtATime() {
		assertThat(run("completion")).isEqualTo(2);
		assertThat(err.toString()).contains("--shell", "--man", "--all");
		assertThat(run("completion", "--shell", "bash", "--man", folder.toString())).isEqualTo(2);
		assertThat(run("completion", "--shell", "fish")).isEqualTo(2);
	}

	@Test
	void allOfItIsWrittenAsTheProductShipsIt() throws Exception {
		Path all = folder.resolve("all");
		assertThat(run("completion", "--all", all.toString())).isZero();
		try (Stream<Path> files = Files.list(all)) {
			assertThat(files.map(it -> it.getFileName().toString()))
					.containsExactlyInAnyOrder("palier.bash", "palier.zsh", "palier.ps1", "man");
		}
		assertThat(all.resolve("man/fr/man1/palier-run-report.1")).isRegularFile();
	}
}
