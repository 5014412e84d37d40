// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;
import org.palier.files.UnreadableFileException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;
import org.palier.ground.text.FailureKind;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.Failure;

import com.fasterxml.jackson.databind.JsonNode;

/** The command line with everything that is installed, as a script sees it. */
class CommandsTest extends TypedCommands {

	@Test
	void censusGoesFromFileToNumbers() throws Exception {
		assertThat(run("new", study)).isZero();
		Path file = write("wide.csv", WIDE);

		assertThat(run("import", study, file.toString(), "--json")).isZero();
		JsonNode imported = json();
		assertThat(imported.get("kind").asText()).isEqualTo("census-wide");
		assertThat(imported.get("read").asInt()).isEqualTo(4);
		assertThat(imported.get("accepted").asInt()).isEqualTo(3);
		assertThat(imported.get("rejected").asInt()).isEqualTo(1);
		assertThat(Files.readString(Path.of(imported.get("rejectedFile").asText()))).contains("peut-être").contains("Office D");

		assertThat(run("indicators", study, "--json")).isZero();
		JsonNode penetration = json().get("indicators").get(0);
		assertThat(penetration.get("id").asText()).isEqualTo("penetration");
		assertThat(penetration.get("unit").asText()).isEqualTo("agency");
		JsonNode quebec = penetration.get("rows").get(0);
		assertThat(quebec.get("jurisdiction").asText()).isEqualTo("qc");
		assertThat(quebec.get("checked").asInt()).isEqualTo(3);
		assertThat(quebec.get("penetration").asDouble()).isEqualTo(2 / 3.0);
	}

	@Test
	void strictImportWithRejectedRowsEndsWithOne() throws Exception {
		run("new", study);
		assertThat(run("import", study, write("wide.csv", WIDE).toString(), "--strict")).isEqualTo(1);
	}

	@Test
	void correctedRowsCanBeImportedAgain() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString(), "--json");
		Path rejected = Path.of(json().get("rejectedFile").asText());
		String corrected = Files.readString(rejected).replaceFirst("peut-être", "oui");
		Path file = write("corrected.csv", corrected);

		assertThat(run("import", study, file.toString(), "--json", "--strict")).isZero();
		assertThat(json().get("accepted").asInt()).isEqualTo(1);
		run("indicators", study, "--id", "penetration", "--json");
		assertThat(json().get("indicators").get(0).get("rows").get(0).get("present").asInt()).isEqualTo(3);
	}

	@Test
	void undefinedNumbersAreNullWithAReason() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", "agency_id,name_fr,jurisdiction,facebook\na,A,QC,\n").toString());
		run("indicators", study, "--id", "penetration", "--json");

		JsonNode row = json().get("indicators").get(0).get("rows").get(0);
		assertThat(row.get("penetration").isNull()).isTrue();
		assertThat(row.get("reason").asText()).isEqualTo("no agency was checked");
	}

	/** What is thrown by the machine and not by the program is told as all else is. */
	@Test
	void errorsOfTheMachineHaveASentenceAndACode() {
		assertThat(Failure.of(new OutOfMemoryError())).extracting(Failure::code, it -> it.message().fr().contains("mémoire"))
				.containsExactly(ExitCode.LIMIT, true);
		assertThat(Failure.of(new StackOverflowError())).extracting(Failure::code, it -> it.message().en().contains("called itself"))
				.containsExactly(ExitCode.INTERNAL, true);
		assertThat(Failure.of(new NoClassDefFoundError("a/Library"))).extracting(Failure::code, it -> it.message().en()).containsExactly(
				ExitCode.INTERNAL,
				"A part of Palier, or of a plug-in, is missing or does not fit: a/Library");
	}

	/** An exception of a plug-in, too: nobody has to know its class. */
	@Test
	void whatExplainsItselfSaysItsCode() {
		final class Late extends ExplainedException {
			private static final long serialVersionUID = 1L;

			Late() {
				super(Bilingual.same("later"));
			}

			@Override
			public FailureKind failure() {
				return FailureKind.IN_USE;
			}
		}

		assertThat(Failure.of(new Late())).isEqualTo(new Failure(ExitCode.IN_USE, Bilingual.same("later")));
		assertThat(Failure.of(new UnreadableFileException(Path.of("a.csv"), new Bilingual("vide", "empty"))))
				.isEqualTo(new Failure(ExitCode.UNREADABLE, new Bilingual("a.csv\u202f: vide", "a.csv: empty")));
	}

	@Test
	void mistakesAreNamedAndLeaveTheStudyAsItWas() throws Exception {
		assertThat(run("indicators", study)).isEqualTo(3);
		assertThat(err.toString()).contains(study);
		run("new", study);
		byte[] before = Files.readAllBytes(Path.of(study, "study.palier"));

		assertThat(run("new", study)).isEqualTo(2);
		assertThat(run("import", study, folder.resolve("none.csv").toString())).isEqualTo(3);
		assertThat(err.toString()).contains("none.csv");
		assertThat(run("import", study, folder.toString())).isEqualTo(3);
		assertThat(run("import", study, write("junk.csv", "x,y\n1,2\n").toString())).isEqualTo(3);
		assertThat(run("import", study, write("wide.csv", WIDE).toString(), "--kind", "nonsense")).isEqualTo(2);
		assertThat(err.toString()).contains("nonsense", "census-wide");
		assertThat(run("indicators", study, "--id", "nonsense")).isEqualTo(2);
		assertThat(run("indicators", study, "--surprise")).isEqualTo(2);
		assertThat(run("nonsense")).isEqualTo(2);
		assertThat(err.toString()).doesNotContain("\tat ");

		assertThat(Files.readAllBytes(Path.of(study, "study.palier"))).isEqualTo(before);
	}

	@Test
	void failureIsJsonToo() throws Exception {
		assertThat(run("indicators", study, "--json")).isEqualTo(3);
		assertThat(json().get("exitCode").asInt()).isEqualTo(3);
		assertThat(json().get("error").asText()).contains(study);
	}

	@Test
	void pluginsAreListedWithTheirState() throws Exception {
		assertThat(run("list-plugins", "--json")).isZero();
		JsonNode first = json().get("plugins").get(0);
		assertThat(first.fieldNames()).toIterable().containsExactly("id", "kind", "name", "version", "bundle", "api",
				"signature", "signer", "state", "reason");
		assertThat(json().get("plugins").findValuesAsText("id")).contains("gc-accounts", "penetration", "public_engagement");
	}

	@Test
	void helpHasExamplesInBothLanguages() throws Exception {
		for (String command : List.of("new", "import", "indicators", "report", "list-plugins", "demo", "attribute", "classify", "runs",
				"evaluate", "export", "validate", "verify", "new-template", "select")) {
			assertThat(run(Locale.CANADA, command, "--help")).isZero();
			assertThat(out.toString()).contains("Example").contains("palier run " + command);
			assertThat(run(Locale.CANADA_FRENCH, command, "--help")).isZero();
			assertThat(out.toString()).contains("Exemple").contains("Affiche cette aide");
		}
		run(Locale.CANADA, "import", "--help");
		assertThat(out.toString()).contains("--complete");
		// The command is the one that is read, wherever it stands, and not a word that looks like it.
		Path line = Files.writeString(folder.resolve("line.txt"), "import\n--help\n");
		assertThat(run(Locale.CANADA, "@" + line)).isZero();
		assertThat(out.toString()).contains("--complete");
		assertThat(run(Locale.CANADA, "validate", "--help", "import")).isZero();
		assertThat(out.toString()).contains("palier run validate").doesNotContain("--complete");
	}

	@Test
	void validationListsFindingsAndEndsWithOneWhenStrictAndThereAreErrors() throws Exception {
		run("new", study);
		run("import", study, write("wide.csv", WIDE).toString());
		assertThat(run("validate", study, "--strict")).as("remarks are no errors").isZero();
		run("import", study, write("long.csv", """
				agency_id,platform,status,checked_on
				a,twitter,present,2027-01-01
				""").toString());

		assertThat(run("validate", study, "--json")).isZero();
		assertThat(json().get("findings")).anySatisfy(it -> {
			assertThat(it.get("rule").asText()).isEqualTo("present_without_evidence");
			assertThat(it.get("severity").asText()).isEqualTo("info");
			assertThat(it.get("object").asText()).isEqualTo("Agency.a");
			assertThat(it.get("message").asText()).contains("Office A");
			assertThat(it.get("fixable").asBoolean()).isFalse();
		});
		assertThat(json().get("findings").get(0).get("rule").asText()).isEqualTo("checked_in_future");
		assertThat(run("validate", study, "--strict")).isEqualTo(1);
	}

	/** 1,143 agencies; on two tools or more: Québec 155, Canada 74, United States 146 (made; § 25 gives the shares). */
	@Test
	void casesAreDrawnBySeedAndRecorded() throws Exception {
		run("new", study);
		var contributions = new Contributions(RegistryFactory.getRegistry(), FrameworkUtil.getBundle(Commands.class).getBundleContext());
		run("import", study, contributions.file("org.palier.samples", "data/yates-arbour-2013/wide.csv").toString());
		byte[] before = Files.readAllBytes(Path.of(study, "study.palier"));

		assertThat(run("select", study, "--size", "18", "--platforms", "2", "--seed", "7", "--dry-run", "--json")).isZero();
		JsonNode proposed = json();
		assertThat(proposed.get("eligible").asInt()).isEqualTo(155 + 74 + 146);
		assertThat(proposed.get("cases")).hasSize(18).allMatch(it -> it.get("platforms").asInt() >= 2);
		assertThat(Files.readAllBytes(Path.of(study, "study.palier"))).isEqualTo(before);

		assertThat(run("select", study, "--size", "18", "--platforms", "2", "--seed", "7", "--json")).isZero();
		assertThat(json().get("cases")).isEqualTo(proposed.get("cases"));
		assertThat(run("indicators", study, "--id", "cases", "--identified", "--json")).isZero();
		assertThat(json().get("indicators").get(0).get("rows")).hasSize(18).allMatch(it -> it.get("response").asText().equals("proposed"));

		assertThat(run("select", study, "--size", "400")).isEqualTo(2);
		assertThat(err.toString()).contains("400 cases are asked for, but only 375 of 1,143 agencies");
	}
}
