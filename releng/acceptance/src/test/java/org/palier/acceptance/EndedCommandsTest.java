// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.acceptance.DemoStudies.Demo;
import org.palier.acceptance.Product.Outcome;

/** Commands that do not come to their own end: what they say, how they end, and what they leave. */
@ExtendWith(DemoStudies.class)
@EnabledOnOs(OS.LINUX)
class EndedCommandsTest {

	/** The bit of SIGINT in the mask of signals that Linux shows. */
	private static final int SIGINT = 1 << 1;

	@TempDir
	private Path folder;
	private Path study;
	private Path temporary;

	@BeforeEach
	void copy(Demo demo) throws Exception {
		study = folder.resolve("étude");
		new ProcessBuilder("cp", "-a", demo.studies().resolve("crises").toString(), study.toString()).inheritIO().start().waitFor();
		try (Stream<Path> reports = Files.walk(study.resolve("reports"))) {
			reports.filter(Files::isRegularFile).forEach(it -> it.toFile().delete());
		}
		temporary = Files.createDirectory(folder.resolve("tmp"));
	}

	@ParameterizedTest
	@CsvSource({ "INT, 130", "TERM, 143" })
	void aReportThatIsInterruptedSaysSoAndLeavesNothing(String signal, int code, Demo demo) throws Exception {
		assumeFalse(signal.equals("INT") && isInterruptIgnored(), "whoever started these tests has them ignore Ctrl+C");
		List<Path> before = runs();
		Process report = start(demo, "report", study.toString(), "--format", "html,pdf,docx,xlsx");
		awaitHidden(report);

		new ProcessBuilder("kill", "-" + signal, Long.toString(report.pid())).start().waitFor();

		assertThat(report.waitFor(5, TimeUnit.MINUTES)).isTrue();
		String said = new String(report.getErrorStream().readAllBytes(), "UTF-8").lines().filter(it -> !it.startsWith("…")).toList().toString();
		assertThat(report.exitValue()).as(said).isEqualTo(code);
		assertThat(said).containsAnyOf("[Interrupted; nothing was changed.]", "[The report was stopped: it was written as ",
				"[Interrupted when the work was done.]");
		assertThat(leftovers()).isEmpty();
		if (said.contains("nothing was changed")) {
			assertThat(runs()).isEqualTo(before);
		}
	}

	@Test
	void whatAKilledReportLeftIsGoneAfterTheNextCommand(Demo demo) throws Exception {
		Process report = start(demo, "report", study.toString(), "--format", "html,pdf,docx,xlsx");
		awaitHidden(report);
		report.destroyForcibly().waitFor();
		assertThat(leftovers()).isNotEmpty();

		Process next = start(demo, "indicators", study.toString(), "--id", "penetration");
		assertThat(next.waitFor(5, TimeUnit.MINUTES)).isTrue();

		assertThat(next.exitValue()).isZero();
		assertThat(leftovers()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<#list 1.. as i></#list>                  |   1 | the page of this template was not done after 1 s
			<#macro again><@again/></#macro><@again/> | 600 | this template calls itself without end
			""")
	void aTemplateWithoutEndIsALimitThatWasReached(String loop, int patience, String said, Demo demo) throws Exception {
		Path template = Files.createDirectory(folder.resolve("template"));
		Files.writeString(template.resolve("template.properties"), "");
		Files.writeString(template.resolve("page.ftlh"), "<html><head></head><body>" + loop + "</body></html>");

		Outcome outcome = with("-Dpalier.patience=" + patience, demo, "report", study.toString(), "--format", "html", "--template",
				template.toString());

		assertThat(outcome.code()).as(outcome.said()).isEqualTo(6);
		assertThat(outcome.said()).contains(template.toString(), said).doesNotContain("log file");
		assertThat(leftovers()).isEmpty();
	}

	/** The database needs none; what is packed in pieces does, and says so. */
	@Test
	@Tag("long")
	void withoutAFolderForTemporaryFilesNumbersAreToldAndTheRestSaysSo(Demo demo) throws Exception {
		String missing = "-Djava.io.tmpdir=" + folder.resolve("missing");
		Outcome told = with(missing, demo, "indicators", study.toString(), "--id", "post_usage_mix");
		assertThat(told.code()).as(told.said()).isZero();

		Outcome outcome = with(missing, demo, "report", study.toString(), "--format", "html,xlsx", "--lang", "en", "--out",
				folder.resolve("reported").toString());

		assertThat(outcome.code()).as(outcome.said()).isEqualTo(3);
		assertThat(outcome.said()).contains("The folder for temporary files is missing", folder.resolve("missing").toString(), "lacks XLSX")
				.doesNotContain("log file");
		assertThat(folder.resolve("reported/report-en.html")).isNotEmptyFile();
	}

	private Outcome with(String option, Demo demo, String... arguments) throws Exception {
		List<String> line = new ArrayList<>(
				List.of("PALIER_JAVA_OPTIONS=" + option, demo.product().home().resolve("palier").toString(), "--nl", "en_CA", "run"));
		line.addAll(List.of(arguments));
		return demo.product().shell(folder, line);
	}

	/** The start script itself, as a terminal or a system would start it: what it gets, Java must get. */
	private Process start(Demo demo, String... arguments) throws IOException {
		List<String> line = new ArrayList<>(List.of(demo.product().home().resolve("palier").toString(), "--nl", "en_CA", "run"));
		line.addAll(List.of(arguments));
		var builder = new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.environment().put("PALIER_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary);
		return builder.start();
	}

	private void awaitHidden(Process process) throws Exception {
		long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
		while (hidden().isEmpty()) {
			assertThat(process.isAlive()).as("the report is still being written").isTrue();
			assertThat(System.nanoTime()).isLessThan(until);
			Thread.sleep(20);
		}
	}

	private List<Path> hidden() throws IOException {
		try (Stream<Path> files = Files.list(study.resolve("reports"))) {
			return files.filter(it -> it.getFileName().toString().startsWith(".")).toList();
		}
	}

	/** What is neither of the study nor of a report. */
	private List<Path> leftovers() throws IOException {
		List<Path> left = new ArrayList<>(hidden());
		try (Stream<Path> files = Files.list(study); Stream<Path> temporaries = Files.list(temporary)) {
			files.filter(it -> it.getFileName().toString().matches("\\..*|corpus\\.duckdb\\..+|study\\.palier\\.holder")).forEach(left::add);
			temporaries.filter(it -> !it.getFileName().toString().startsWith("hsperfdata")).forEach(left::add);
		}
		return left;
	}

	private List<Path> runs() throws IOException {
		try (Stream<Path> files = Files.list(study.resolve("runs"))) {
			return files.sorted().toList();
		}
	}

	private static boolean isInterruptIgnored() throws IOException {
		return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(it -> it.startsWith("SigIgn:"))
				.anyMatch(it -> (Long.parseUnsignedLong(it.substring("SigIgn:".length()).strip(), 16) & SIGINT) != 0);
	}
}
