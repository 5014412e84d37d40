// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.model.Study;
import org.palier.model.TriangularDistribution;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Files of scenarios made again as their manifests tell, and reports of scenarios, on a census of eight agencies. */
class ScenarioFilesTest {

	@TempDir
	private Path folder;

	private ScenarioStudy study;

	@BeforeEach
	void makeStudyWithScenario() throws Exception {
		study = new ScenarioStudy(folder);
	}

	/** Each command that can write a file, and what its manifest is called. */
	@ParameterizedTest
	@ValueSource(strings = { "scenario", "compare", "break-even", "evaluate-agency" })
	void whatACommandWroteIsMadeAgainToTheByte(String kind) throws Exception {
		Path manifest = written(kind);

		assertThat(study.run("verify", manifest.toString(), "--json")).as(study.out() + " " + study.err()).isZero();
		assertThat(study.json().get("same").asBoolean()).isTrue();
		assertThat(study.json().get("outputs").asInt()).isEqualTo(1);
		// nothing was recorded by comparing
		try (var runs = Files.list(Path.of(study.path(), "runs"))) {
			assertThat(runs.filter(it -> it.getFileName().toString().contains(kind))).hasSize(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "scenario", "compare", "break-even", "evaluate-agency" })
	void whatChangedSinceIsNamed(String kind) throws Exception {
		Path manifest = written(kind);
		String text = Files.readString(manifest);
		String parameter = kind.equals("break-even") ? "goal" : kind.equals("evaluate-agency") ? "peers" : "draws";
		Files.writeString(manifest,
				text.replace("mastodon/presences=3", "mastodon/presences=2").replace("\"draws\" : \"200\"", "\"draws\" : \"100\"")
				.replace("\"peers\" : \"both\"", "\"peers\" : \"all\""));
		assertThat(Files.readString(manifest)).isNotEqualTo(text);
		assertThat(study.run("verify", manifest.toString(), "--json")).isNotZero();
		assertThat(study.named("parameter")).containsExactly(parameter);
		assertThat(study.named("remade")).hasSize(1);

		Files.writeString(manifest, text);
		study.change(it -> it.getName().setEn("Another name"));
		assertThat(study.run("verify", manifest.toString(), "--json")).isNotZero();
		assertThat(study.named("input")).containsExactly("study.palier");
		assertThat(study.named("content")).containsExactly("study study");
		// a name is in none of these files
		assertThat(study.named("remade")).isEmpty();
	}

	@Test
	void aRunWithoutAFileOrThatIsRefusedNowSaysSo() throws Exception {
		assertThat(study.run("scenario", study.path(), "mastodon-bluesky", "--draws", "10", "--indicator", "presence_share", "--json")).isZero();
		Path nothing = study.manifest();
		assertThat(study.run("verify", nothing.toString(), "--json")).isEqualTo(2);
		assertThat(study.json().get("error").asText()).contains("--out FILE");

		Path manifest = written("scenario");
		study.change(it -> it.getScenarios().clear());
		assertThat(study.run("verify", manifest.toString(), "--json")).isEqualTo(2);
		assertThat(study.json().get("error").asText()).contains("mastodon-bluesky").doesNotContain("Exception");
	}

	/** The demo's own scenario: what is not a citation is there in the language of the report. */
	@Test
	void reportOfAScenarioSpeaksOneLanguage() throws Exception {
		assertThat(study.run("report", study.path(), "--format", "html", "--lang", "fr", "--out", folder.resolve("fr").toString()))
				.as(study.err()).isZero();
		assertThat(study.run("report", study.path(), "--format", "html", "--lang", "en", "--out", folder.resolve("en").toString()))
				.as(study.err()).isZero();
		String fr = Files.readString(folder.resolve("fr/report-fr.html"));
		String en = Files.readString(folder.resolve("en/report-en.html"));
		assertThat(fr).contains("Recensement de cette étude", "par an", "années").doesNotContain("Census of this study", ">per year<", ">years<");
		assertThat(en).contains("Census of this study", ">per year<", ">years<").doesNotContain("Recensement de cette étude", ">par an<");
		// a subject is a phrase, not a path
		assertThat(fr).contains("Heures de travail, heures par semaine, à 2\u00a0ans, selon le scénario").doesNotContain("Heures de travail ·");
	}

	/** A table of assumptions is part of every export: the page, the workbook, the data, and beside figures that are used alone. */
	@Test
	void assumptionsAreInEveryFormat() throws Exception {
		Path to = folder.resolve("all");
		assertThat(study.run("report", study.path(), "--lang", "en", "--format", "html,pdf,xlsx,data", "--out", to.toString()))
				.as(study.err()).isZero();
		String exact = "triangular(0.05, 0.2, 0.5)";
		assertThat(Files.readString(to.resolve("report-en.html"))).contains("triangular: 0.05, most likely 0.2, 0.5",
				"data-value=\"" + exact + "\"");
		assertThat(Files.readString(to.resolve("report-en-files/mastodon-bluesky.assumptions.csv"))).contains(exact);
		assertThat(Files.readString(to.resolve("report-en-files/datapackage.json"))).contains("mastodon-bluesky.assumptions.csv");
		try (var book = new ZipFile(to.resolve("report-en.xlsx").toFile())) {
			assertThat(new String(book.getInputStream(book.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8))
					.contains("triangular: 0.05, most likely 0.2, 0.5");
		}
		assertThat(to.resolve("report-en.pdf")).isNotEmptyFile();

		Path pictures = folder.resolve("pictures");
		assertThat(study.run("report", study.path(), "--lang", "en", "--format", "svg", "--out", pictures.toString())).as(study.err()).isZero();
		assertThat(pictures.resolve("report-en-files/mastodon-bluesky.assumptions.csv")).content().contains(exact);
	}

	@Test
	void reportOfAScenarioIsTheSameAgain() throws Exception {
		Path manifest = reported("--template", template("#0b4f6c").toString());
		assertThat(study.run("verify", manifest.toString(), "--json")).as(study.out() + " " + study.err()).isZero();
		assertThat(study.json().get("same").asBoolean()).isTrue();
		// HTML, workbook, and of the data package the tables of the scenario, too
		assertThat(study.json().get("outputs").asInt()).isGreaterThan(10);
		assertThat(new ObjectMapper().readTree(manifest.toFile()).get("outputs").findValuesAsText("path"))
				.contains("reports/report-en.html", "reports/report-en-files/mastodon-bluesky.assumptions.csv");
	}

	@Test
	void whatChangedInAReportOfAScenarioIsNamed() throws Exception {
		Path branded = template("#0b4f6c");
		Path manifest = reported("--template", branded.toString());
		StudyFolder place = StudyFolder.at(Path.of(study.path()));
		byte[] before = Files.readAllBytes(place.file().path());

		Study model = place.file().load();
		TriangularDistribution answers = (TriangularDistribution) model.getScenarios().get(0).getAssumptions().stream()
				.filter(it -> it.getId().equals("answers")).findFirst().orElseThrow().getDistribution();
		answers.setMode(answers.getMode() + 0.1);
		place.file().save(model);
		assertThat(study.run("verify", manifest.toString(), "--json")).isNotZero();
		assertThat(study.named("input")).containsExactly("study.palier");
		assertThat(study.named("content")).containsExactly("assumption mastodon-bluesky/answers");
		assertThat(study.json().get("differences").findValuesAsText("fr"))
				.containsExactly("L’hypothèse «\u202fNouvelles présences qui répondent au public\u202f» du scénario "
				+ "«\u202fMastodon et Bluesky dans deux ans\u202f» est passée de «\u202ftriangulaire\u202f: 0,05, le plus probable 0,2, 0,5\u202f» à "
				+ "«\u202ftriangulaire\u202f: 0,05, le plus probable 0,3, 0,5\u202f».");
		// every file that shows what is supposed or what comes of it, and none that shows the base alone
		assertThat(study.named("remade")).contains("reports/report-en.html", "reports/report-en-files/mastodon-bluesky.assumptions.csv")
				.doesNotContain("reports/report-en-files/penetration.csv");

		Files.write(place.file().path(), before);
		template("#5b2a6c");
		assertThat(study.run("verify", manifest.toString(), "--json")).isNotZero();
		assertThat(study.named("input")).hasSize(1).first().asString().startsWith("template:");
		assertThat(study.named("remade")).containsExactly("reports/report-en.html");
		template("#0b4f6c");
		assertThat(study.run("verify", manifest.toString(), "--json")).as(study.out() + " " + study.err()).isZero();

		ObjectNode edited = (ObjectNode) new ObjectMapper().readTree(manifest.toFile());
		for (JsonNode it : edited.get("plugins")) {
			if (it.get("id").asText().equals("tool_count")) {
				((ObjectNode) it).put("version", "0.0.1");
			}
		}
		new ObjectMapper().writeValue(manifest.toFile(), edited);
		assertThat(study.run("verify", manifest.toString(), "--json")).isNotZero();
		assertThat(study.named("plugin")).containsExactly("indicator tool_count (org.palier.numbers)");
	}

	/** A manifest of a release that kept no facts: it verifies as ever, and names the file alone. */
	@Test
	void anOlderManifestStillVerifies() throws Exception {
		Path manifest = reported();
		ObjectNode older = (ObjectNode) new ObjectMapper().readTree(manifest.toFile());
		assertThat(older.remove("facts")).isNotEmpty();
		new ObjectMapper().writeValue(manifest.toFile(), older);
		assertThat(study.run("verify", manifest.toString(), "--json")).as(study.out() + " " + study.err()).isZero();

		study.change(it -> it.getScenarios().get(0).setYears(3));
		assertThat(study.run("verify", manifest.toString(), "--json")).isNotZero();
		assertThat(study.named("input")).containsExactly("study.palier");
		assertThat(study.named("content")).isEmpty();
	}

	/** Writes the report as HTML, workbook and data package into the study. @return its manifest */
	private Path reported(String... options) throws Exception {
		List<String> line = new ArrayList<>(List.of("report", study.path(), "--lang", "en", "--format", "html,xlsx,data", "--json", "--out",
				Path.of(study.path(), "reports").toString()));
		line.addAll(List.of(options));
		assertThat(study.run(line.toArray(String[]::new))).as(study.out() + " " + study.err()).isZero();
		return study.manifest();
	}

	/** A template in a folder of an agency's own. @param deep its colour */
	private Path template(String deep) throws Exception {
		Path own = Files.createDirectories(folder.resolve("own"));
		Files.writeString(own.resolve("template.properties"), "name.fr=Le nôtre\nname.en=Ours\ncolour.deep=" + deep + "\n");
		return own;
	}

	private Path written(String kind) throws Exception {
		List<String> line = new ArrayList<>(List.of(kind, study.path()));
		line.addAll(switch (kind) {
		case "scenario" -> List.of("mastodon-bluesky", "--draws", "200", "--indicator", "presence_share", "--target",
				"presence_share/ca/mastodon/presences");
		case "compare" -> List.of("base", "mastodon-bluesky", "--draws", "200", "--seed", "7", "--indicator", "presence_share");
		case "break-even" -> List.of("mastodon-bluesky", "--assumption", "ceiling-mastodon", "--between", "0,1", "--goal",
				"presence_share/ca/mastodon/presences=3");
		default -> List.of("a1");
		});
		line.addAll(List.of("--out", folder.resolve(kind + ".json").toString(), "--json"));
		assertThat(study.run(line.toArray(String[]::new))).as(study.out() + " " + study.err()).isZero();
		return study.manifest();
	}
}
