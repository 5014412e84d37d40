// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.acceptance.DemoStudies.Demo;
import org.palier.acceptance.Product.Outcome;

/**
 * The readers of data packages for Python and R: the lines that the help prints give table 1 and the corrected shares of a sample that two
 * people read, equal to the last digit to what Palier prints. Each is skipped where a machine has no such interpreter.
 */
@ExtendWith(DemoStudies.class)
class ReadersTest {

	private static final Path ROOT = Path.of(System.getProperty("palier.root"));
	private static final Path PYTHON = ROOT.resolve("releng/readers/python");
	private static final Path R = ROOT.resolve("releng/readers/r");
	private static final Pattern DRAWN = Pattern.compile("\"platform\":\"([^\"]+)\",\"item_id\":\"([^\"]+)\"");
	private static final Pattern PRESENCE = Pattern
			.compile("\"jurisdiction\":\"([^\"]+)\",\"platform\":\"([^\"]+)\",\"presences\":\\d+,\"share\":([0-9.E-]+),");
	private static final Pattern SHARE = Pattern
			.compile("\"code\":\"([^\"]+)\",\"naive\":[0-9.E-]+,\"corrected\":([0-9.E-]+),\"low\":([0-9.E-]+),\"high\":([0-9.E-]+),");
	private static final List<String> CODES = List.of("alert", "answer", "event", "advice", "news_release");

	@TempDir
	private static Path folder;
	private static List<String> table;
	private static List<String> shares;

	/** Of 60 posts two people code most, differ on some, and leave some out: what intervals must reach over. */
	@BeforeAll
	static void readPosts(Demo demo) throws Exception {
		Path study = folder.resolve("study");
		new ProcessBuilder("cp", "-r", demo.studies().resolve("invented").toString(), study.toString()).inheritIO().start().waitFor();
		String drawn = answer(demo, "sample", study.toString(), "--name", "s1", "--size", "60", "--by", "jurisdiction", "--coders",
				"Anne,Ben", "--json");
		var lines = new StringBuilder("platform,item_id,facet,value,coder,set\n");
		List<MatchResult> posts = DRAWN.matcher(drawn).results().toList();
		assertThat(posts).hasSize(60);
		for (int i = 0; i < posts.size(); i++) {
			for (String coder : i % 23 == 4 ? List.<String>of() : List.of("Anne", "Ben")) {
				int code = i % 11 == 3 && coder.equals("Ben") ? i + 1 : i;
				lines.append(String.join(",", posts.get(i).group(1), posts.get(i).group(2), "usage", CODES.get(code % CODES.size()), coder,
						"s1")).append('\n');
			}
		}
		Path codes = Files.writeString(folder.resolve("codes.csv"), lines);
		answer(demo, "import", study.toString(), codes.toString(), "--kind", "codings");
		answer(demo, "report", study.toString(), "--edition", "data", "--format", "data", "--lang", "en", "--out",
				folder.resolve("package") + "/");
		table = PRESENCE.matcher(answer(demo, "indicators", study.toString(), "--id", "presence_share", "--json")).results()
				.map(it -> it.group(1) + " " + it.group(2) + " " + number(it.group(3))).toList();
		shares = SHARE.matcher(answer(demo, "estimate", study.toString(), "--set", "s1", "--json")).results()
				.map(it -> it.group(1) + " " + number(it.group(2)) + " " + number(it.group(3)) + " " + number(it.group(4))).toList();
		assertThat(table).hasSizeGreaterThan(20);
		assertThat(shares).hasSizeGreaterThan(5);
	}

	@Test
	void pythonReadsWhatPalierWrote() throws Exception {
		String python = python();
		assertThat(numbers(said(Map.of("PYTHONPATH", PYTHON.resolve("src").toString()), python,
				PYTHON.resolve("examples/twelve_lines.py").toString())))
				.containsExactlyElementsOf(Stream.concat(table.stream(), shares.stream()).toList());
	}

	@Test
	void thePythonReaderNamesWhatIsWrong() throws Exception {
		assertThat(said(Map.of("PYTHONPATH", PYTHON.resolve("src").toString()), python(), "-m", "unittest", "discover", "-s",
				PYTHON.resolve("tests").toString()))
				.contains("OK");
	}

	@Test
	void rReadsWhatPalierWroteAndNamesWhatIsWrong() throws Exception {
		Optional<Path> r = programs("Rscript").findFirst();
		assumeTrue(r.isPresent(), "no R on the path");
		String rscript = r.orElseThrow().toString();
		assumeTrue(runs(rscript, "-e", "library(jsonlite)"), "no package jsonlite for R");
		Path library = Files.createDirectories(folder.resolve("library"));
		String installed = said(Map.of(), r.orElseThrow().resolveSibling("R").toString(), "CMD", "INSTALL", "--no-docs",
				"--no-byte-compile", "--no-test-load",
				"-l", library.toString(), copied(R).toString());
		assertThat(installed).contains("DONE (palier)");
		Map<String, String> environment = Map.of("R_LIBS", library.toString());
		assertThat(numbers(said(environment, rscript, R.resolve("inst/examples/twelve_lines.R").toString())))
				.containsExactlyElementsOf(Stream.concat(table.stream(), shares.stream()).toList());
		assertThat(said(environment, rscript, R.resolve("tests/reader.R").toString())).contains("all passed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "html/python-and-r.html", "nl/fr/html/python-and-r.html" })
	void theHelpPrintsTheLinesThatAreTested(String page) throws Exception {
		String text = Files.readString(ROOT.resolve("bundles/org.palier.help").resolve(page)).replace("&lt;", "<").replace("&gt;", ">")
				.replace("&amp;", "&");
		for (Path lines : List.of(PYTHON.resolve("examples/twelve_lines.py"), R.resolve("inst/examples/twelve_lines.R"))) {
			String printed = Files.readString(lines);
			assertThat(text).contains(printed);
			assertThat(printed.lines().filter(it -> !it.isBlank())).hasSizeLessThanOrEqualTo(12);
		}
	}

	/** Sources as they are: R leaves files beside those that it installs. */
	private static Path copied(Path sources) throws Exception {
		Path copy = folder.resolve("sources");
		new ProcessBuilder("cp", "-r", sources.toString(), copy.toString()).inheritIO().start().waitFor();
		return copy;
	}

	/** Of this machine, one that is new enough. */
	private static String python() throws Exception {
		for (Path each : programs("python3").toList()) {
			if (runs(each.toString(), "-c", "import sys; sys.exit(sys.version_info < (3, 10))")) {
				return each.toString();
			}
		}
		assumeTrue(false, "no Python 3.10 on the path");
		throw new AssertionError();
	}

	private static boolean runs(String... command) throws Exception {
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
	}

	private static Stream<Path> programs(String name) {
		return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/bin")).map(it -> Path.of(it, name))
				.filter(Files::isExecutable).distinct();
	}

	private static String answer(Demo demo, String... arguments) throws Exception {
		Outcome outcome = demo.product().answer(arguments);
		assertThat(outcome.code()).as(outcome.said()).isZero();
		return outcome.said();
	}

	private static String said(Map<String, String> environment, String... command) throws IOException, InterruptedException {
		Path said = Files.createTempFile(folder, "said", ".txt");
		var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile());
		builder.environment().putAll(environment);
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
		Process process = builder.start();
		if (!process.waitFor(5, TimeUnit.MINUTES)) {
			process.destroyForcibly().waitFor();
		}
		String text = Files.readString(said, StandardCharsets.UTF_8);
		assertThat(process.exitValue()).as(text).isZero();
		return text;
	}

	/** Lines with each number as Java prints it: however many digits a language prints, they are the same number. */
	private static List<String> numbers(String said) {
		List<String> lines = new ArrayList<>();
		for (String line : said.lines().toList()) {
			lines.add(String.join(" ", Stream.of(line.split(" ")).map(it -> it.matches("[0-9.]+(e-?[0-9]+)?") ? number(it) : it).toList()));
		}
		return lines;
	}

	private static String number(String text) {
		return Double.toString(Double.parseDouble(text));
	}
}
