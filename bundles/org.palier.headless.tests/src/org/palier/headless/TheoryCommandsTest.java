// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Versions of theories on the command line, with the packs that are installed. */
class TheoryCommandsTest {

	private final Contributions contributions = new Contributions(RegistryFactory.getRegistry(),
			FrameworkUtil.getBundle(TheoryCommandsTest.class).getBundleContext());

	@TempDir
	private Path folder;

	private StudyFolder study;
	private StringWriter out;
	private StringWriter err;

	@BeforeEach
	void aStudyOfTheFirstVersionWithAnEditOfItsOwn() throws Exception {
		study = StudyFolder.at(folder.resolve("étude"));
		Study made = study.create(Bilingual.same("Étude"), Bilingual.EMPTY,
				List.of(contributions.packVersions().find("public_engagement", "1.0").orElseThrow()));
		made.getTheories().getFirst().getCategories().getFirst().getDecisionRule().setFr("Notre règle.");
		study.file().save(made);
	}

	@Test
	void versionsAreHeldAgainstEachOther() throws Exception {
		assertThat(run(Locale.CANADA, "theory", "diff", "public_engagement:1.0", "public_engagement", "--json")).isZero();
		JsonNode differences = json().get("differences");
		assertThat(differences).anySatisfy(it -> {
			assertThat(it.get("difference").asText()).isEqualTo("added");
			assertThat(it.get("thing").asText()).isEqualTo("Theory.two_step_flow");
		});
		assertThat(run(Locale.CANADA, "theory", "diff", "public_engagement", "public_engagement:2.0", "--json")).isZero();
		assertThat(json().get("differences")).isEmpty();
		assertThat(run(Locale.CANADA_FRENCH, "theory", "diff", study.path().toString(), "public_engagement:1.0")).isZero();
		assertThat(out.toString()).contains("texte modifié", "Notre règle.").doesNotContain("ajout");
	}

	@Test
	void aTrialWritesNothing() throws Exception {
		byte[] before = Files.readAllBytes(study.file().path());
		assertThat(run(Locale.CANADA, "theory", "migrate", study.path().toString(), "--dry-run", "--json")).isZero();
		assertThat(json().get("kept")).singleElement().satisfies(it -> assertThat(it.get("own").get("fr").asText()).isEqualTo("Notre règle."));
		assertThat(Files.readAllBytes(study.file().path())).isEqualTo(before);
		assertThat(study.runs()).doesNotExist();
	}

	/**
	 * New studies take the second codebook; one that goes on with a series asks for the first, and what a change leaves to persons is listed.
	 */
	@Test
	void newStudiesTakeTheSecondCodebookAndTheFirstIsThereForWhoAsks() throws Exception {
		assertThat(run(Locale.CANADA, "new", folder.resolve("usual").toString(), "--json")).isZero();
		assertThat(json().get("packs")).singleElement().satisfies(it -> assertThat(it.get("version").asText()).isEqualTo("2.0"));
		assertThat(run(Locale.CANADA, "new", folder.resolve("asked").toString(), "--pack", "public_engagement:1.1", "--json")).isZero();
		assertThat(json().get("packs")).singleElement().satisfies(it -> assertThat(it.get("version").asText()).isEqualTo("1.1"));
		assertThat(run(Locale.CANADA, "new", folder.resolve("not").toString(), "--pack", "public_engagement:9.9")).isEqualTo(2);
		assertThat(run(Locale.CANADA, "theory", "migrate", study.path().toString(), "--to", "2.0", "--dry-run", "--json")).isZero();
		assertThat(json().get("needPerson")).hasSize(6).anySatisfy(it -> {
			assertThat(it.get("usage").asText()).isEqualTo("online_service");
			assertThat(it.get("choices").toString()).isEqualTo("[\"online_service\",\"open_data\"]");
			assertThat(it.get("postsByPersons").asInt()).isZero();
		});
	}

	/** A theory that nobody has checked against the original says so when a study takes it. */
	@Test
	void aFurtherPackIsAddedOnceAndRecorded() throws Exception {
		assertThat(run(Locale.CANADA_FRENCH, "theory", "add", study.path().toString(), "arnstein_ladder")).isZero();
		assertThat(out.toString()).contains("Échelle d’Arnstein (non vérifiée sur l’original)", "8 catégories",
				"not checked against the original");
		Study now = study.file().load();
		assertThat(now.getPacks()).extracting(it -> it.getPack()).containsExactly("public_engagement", "arnstein_ladder");
		assertThat(now.getTheories()).hasSize(3);
		assertThat(now.getTheories().getLast().getCategories()).hasSize(8);
		try (var manifests = Files.list(study.runs())) {
			assertThat(manifests).singleElement().satisfies(it -> assertThat(it.toString()).endsWith("-migrate.json"));
		}
		byte[] before = Files.readAllBytes(study.file().path());
		assertThat(run(Locale.CANADA, "theory", "add", study.path().toString(), "arnstein_ladder:1.0")).isEqualTo(2);
		assertThat(err.toString()).contains("already", "arnstein_ladder 1.0");
		assertThat(Files.readAllBytes(study.file().path())).isEqualTo(before);
		assertThat(run(Locale.CANADA, "new", folder.resolve("both").toString(), "--pack", "dialogic_principles", "--json")).isZero();
		assertThat(json().get("packs")).hasSize(2);
	}

	@Test
	void theCodebookIsWrittenForProgramsAndForCoders() throws Exception {
		for (String ending : List.of("csv", "qdc", "docx", "pdf")) {
			Path file = folder.resolve("grille." + ending);
			assertThat(
					run(Locale.CANADA, "theory", "codebook", study.path().toString(), "--out", file.toString(), "--lang", "fr", "--json"))
					.as(ending).isZero();
			// Fourteen usages, three levels and four models of pack 1.0.
			assertThat(json().get("codes").asInt()).isEqualTo(21);
			assertThat(Files.size(file)).isGreaterThan(1000);
		}
		assertThat(Files.readString(folder.resolve("grille.csv"))).startsWith("tag,description,").contains("usage.alert,")
				.contains("Notre règle.");
		assertThat(run(Locale.CANADA, "theory", "codebook", study.path().toString(), "--out", "x.txt")).isEqualTo(2);
		assertThat(run(Locale.CANADA, "theory", "codebook", study.path().toString(), "--out", "x.csv", "--lang", "de")).isEqualTo(2);
	}

	@Test
	void migrationKeepsTheStudysOwnAndIsRecorded() throws Exception {
		assertThat(run(Locale.CANADA, "theory", "migrate", study.path().toString(), "--json")).isZero();
		assertThat(json().get("to").asText()).isEqualTo("2.0");
		Study now = study.file().load();
		assertThat(now.getTheories()).hasSize(3);
		assertThat(now.getTheories().getFirst().getCategories().getFirst().getDecisionRule().getFr()).isEqualTo("Notre règle.");
		assertThat(now.getTheories().getFirst().getCategories().getFirst().getDecisionRule().getEn()).contains("not derived from the usage");
		try (var manifests = Files.list(study.runs())) {
			assertThat(manifests).singleElement().satisfies(it -> assertThat(it.toString()).endsWith("-migrate.json"));
		}
		assertThat(run(Locale.CANADA, "theory", "migrate", study.path().toString())).isZero();
		assertThat(out.toString()).contains("already");
	}

	@Test
	void whatIsNotThereIsNamed() throws Exception {
		assertThat(run(Locale.CANADA, "theory", "diff", "nothing", "public_engagement")).isEqualTo(2);
		assertThat(err.toString()).contains("nothing").contains("public_engagement:1.1");
		assertThat(run(Locale.CANADA, "theory", "migrate", study.path().toString(), "--to", "9.9")).isEqualTo(2);
		assertThat(err.toString()).contains("9.9");
		assertThat(run(Locale.CANADA, "theory", "migrate", folder.resolve("none").toString())).isEqualTo(3);
	}

	@Test
	void helpHasExamplesInBothLanguages() throws Exception {
		for (String command : List.of("diff", "add", "migrate")) {
			assertThat(run(Locale.CANADA, "theory", command, "--help")).isZero();
			assertThat(out.toString()).contains("Example", "palier run theory " + command);
			assertThat(run(Locale.CANADA_FRENCH, "theory", command, "--help")).isZero();
			assertThat(out.toString()).contains("Exemple", "mon-etude");
		}
		assertThat(run(Locale.CANADA_FRENCH, "theory")).isZero();
		assertThat(out.toString()).contains("diff", "migrate", "Compare des versions");
	}

	private JsonNode json() throws Exception {
		return new ObjectMapper().readTree(out.toString());
	}

	private int run(Locale locale, String... arguments) {
		out = new StringWriter();
		err = new StringWriter();
		Clock clock = Clock.fixed(Instant.parse("2025-10-01T12:00:00Z"), ZoneOffset.UTC);
		int code = new Commands(new Console(contributions, "0.1.0", clock, locale, new PrintWriter(out), new PrintWriter(err)))
				.run(arguments);
		AnswerSchemas.judge(arguments, out.toString());
		return code;
	}
}
