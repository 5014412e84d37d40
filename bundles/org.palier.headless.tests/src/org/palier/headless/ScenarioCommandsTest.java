// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;
import org.palier.core.StudyFolder;
import org.palier.extensions.Contributions;
import org.palier.model.Study;
import org.palier.model.TriangularDistribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Scenarios on the command line, as a script sees them, on a census of eight agencies. */
class ScenarioCommandsTest {

	@TempDir
	private Path folder;

	private String study;
	private StringWriter out;
	private StringWriter err;

	@BeforeEach
	void makeStudyWithScenario() throws Exception {
		study = folder.resolve("étude").toString();
		assertThat(run("new", study)).isZero();
		var census = new StringBuilder("agency_id,name_fr,jurisdiction,flickr,youtube,instagram,mastodon,bluesky\n");
		for (int i = 0; i < 8; i++) {
			census.append("a%d,A%d,ca,%d,%d,%d,0,0%n".formatted(i, i, i < 2 ? 1 : 0, i < 4 ? 1 : 0, i < 6 ? 1 : 0));
		}
		Path file = Files.writeString(folder.resolve("wide.csv"), census);
		assertThat(run("import", study, file.toString())).as(err.toString()).isZero();
		StudyFolder place = StudyFolder.at(Path.of(study));
		Study model = place.file().load();
		new NewPlatformsScenario(model).add();
		place.file().save(model);
	}

	@Test
	void listsScenarios() throws Exception {
		assertThat(run("scenario", study, "--json")).isZero();
		JsonNode first = json().get("scenarios").get(0);
		assertThat(first.get("id").asText()).isEqualTo("mastodon-bluesky");
		assertThat(first.get("en").asText()).isEqualTo("Mastodon and Bluesky in two years");
		assertThat(first.get("base").asText()).isEqualTo("base");
	}

	/** In the middle of the other assumptions two fifths of the ceiling are reached in two years: 8 agencies, 3 of them. */
	@Test
	void looksForTheCeilingThatBringsThreeAgencies() throws Exception {
		String[] command = { "break-even", study, "mastodon-bluesky", "--assumption", "ceiling-mastodon", "--between", "0,1", "--goal",
				"presence_share/ca/mastodon/presences=3", "--json" };
		assertThat(run(command)).as(err.toString()).isZero();
		JsonNode found = json();
		assertThat(found.get("found").asBoolean()).isTrue();
		assertThat(found.get("number").asDouble()).isEqualTo(3);
		assertThat(found.get("value").asDouble()).isBetween(0.7, 1.0);

		String[] limited = java.util.Arrays.copyOf(command, command.length + 2);
		limited[command.length] = "--limit";
		limited[command.length + 1] = "presence_share/ca/bluesky/presences=0";
		assertThat(run(limited)).isZero();
		assertThat(json().get("found").asBoolean()).isFalse();
		assertThat(json().get("limited").asDouble()).isPositive();

		command[8] = "presence_share/ca/mastodon/presences=9";
		assertThat(run(command)).isZero();
		assertThat(json().get("en").asText()).contains("out of reach");
		command[8] = "presence_share/ca=9";
		assertThat(run(command)).isEqualTo(2);
		command[4] = "ceiling";
		command[8] = "presence_share/ca/mastodon/presences=3";
		assertThat(run(command)).isEqualTo(2);
		assertThat(err.toString()).contains("ceiling-mastodon");
	}

	/** A list that grows by two a month for a year: from four origins the mean change is right, standing still errs by six. */
	@Test
	void backtestsForecastsOfAList() throws Exception {
		var list = new StringBuilder("Platform,Count,Date\n");
		for (int month = 1; month <= 12; month++) {
			list.append("Flickr,%d,2025-%02d-28%n".formatted(10 + 2 * month, month));
		}
		Path file = Files.writeString(folder.resolve("counts.csv"), list);
		assertThat(run("backtest", file.toString(), "--months", "3", "--json")).as(err.toString()).isZero();
		JsonNode rows = json().get("indicators").get(0).get("rows");
		assertThat(rows.get(0).get("method").asText()).isEqualTo("persistence");
		assertThat(rows.get(0).get("n").asInt()).isEqualTo(4);
		assertThat(rows.get(0).get("mae").asDouble()).isEqualTo(6);
		assertThat(rows.get(2).get("method").asText()).isEqualTo("drift");
		assertThat(rows.get(2).get("mae").asDouble()).isCloseTo(0, within(1e-9));
		assertThat(run("backtest")).isZero();
		assertThat(out.toString()).contains("What this does not prove");
		assertThat(run("backtest", file.toString(), "--months", "0")).isEqualTo(2);
		assertThat(run("backtest", "--months", "3")).isEqualTo(2);
		assertThat(run("backtest", file.toString(), "--months", "60")).isEqualTo(2);
		assertThat(err.toString()).contains("enough months");
		Files.writeString(file, "Platform,Count,Date\nFlickr,many,2025-01-28\n");
		assertThat(run("backtest", file.toString())).isEqualTo(3);
		assertThat(err.toString()).contains("“many”");
	}

	@Test
	void drawsAScenarioAndRecordsIt() throws Exception {
		byte[] before = Files.readAllBytes(Path.of(study, "study.palier"));
		assertThat(run("scenario", study, "mastodon-bluesky", "--draws", "400", "--seed", "5", "--indicator", "presence_share",
				"--target", "presence_share/all/mastodon/presences", "--json")).isEqualTo(2);
		assertThat(json().get("error").asText()).contains("presence_share/all/mastodon/presences");
		Path csv = folder.resolve("out.csv");
		String[] command = { "scenario", study, "mastodon-bluesky", "--draws", "400", "--seed", "5", "--indicator", "presence_share",
				"--target", "presence_share/ca/mastodon/presences", "--out", csv.toString(), "--json" };
		assertThat(run(command)).as(err.toString()).isZero();
		JsonNode first = json();
		assertThat(first.get("indicators")).hasSize(3);
		// medians: ceiling 0.5, midpoint 4 - sqrt(3), steepness 1.4: 8 * 0.5 / (1 + exp(1.4 * 0.268)) = 1.6 agencies
		JsonNode mastodon = row(first.get("indicators").get(2), "ca/mastodon");
		assertThat(mastodon.get("central").asDouble()).isEqualTo(2);
		assertThat(mastodon.get("mean").asDouble()).isBetween(1.2, 2.8);
		assertThat(first.get("indicators").get(1).get("rows")).hasSize(6);
		assertThat(Files.readString(csv)).startsWith("indicator,indicator_label,row,row_label,measure,");
		String written = Files.readString(csv);
		assertThat(run(command)).isZero();
		assertThat(Files.readString(csv)).isEqualTo(written);
		assertThat(Files.readAllBytes(Path.of(study, "study.palier"))).isEqualTo(before);

		JsonNode manifest = new ObjectMapper().readTree(Path.of(study, "runs", first.get("run").asText() + ".json").toFile());
		assertThat(manifest.get("kind").asText()).isEqualTo("scenario");
		assertThat(manifest.get("parameters").get("seed").asText()).isEqualTo("5");
		assertThat(manifest.get("parameters").get("scenarios").asText()).isEqualTo("mastodon-bluesky");
		assertThat(manifest.get("outputs")).hasSize(1);
	}

	@Test
	void comparesTheStudyWithAScenario() throws Exception {
		assertThat(run("compare", study, "base", "mastodon-bluesky", "--draws", "200", "--indicator", "hours_of_work", "--indicator",
				"presence_share", "--json")).as(err.toString()).isZero();
		JsonNode comparison = json().get("indicators").get(1);
		assertThat(comparison.get("id").asText()).isEqualTo("comparison");
		// 2 of 12 presences were on Flickr; every adoption makes that share smaller
		JsonNode flickr = row(comparison, "ca/flickr");
		assertThat(flickr.get("measure").asText()).isEqualTo("share");
		assertThat(flickr.get("from").asDouble()).isCloseTo(100 * 2 / 12.0, within(1e-9));
		assertThat(flickr.get("difference_q95").asDouble()).isLessThanOrEqualTo(0);
	}

	@Test
	void speaksFrenchAndRefusesByName() throws Exception {
		assertThat(run(Locale.CANADA_FRENCH, "scenario", study, "nul")).isEqualTo(2);
		assertThat(err.toString()).contains("Aucun scénario ne s’appelle «\u202fnul\u202f». Connus\u202f: mastodon-bluesky");
		assertThat(run(Locale.CANADA_FRENCH, "scenario", study, "mastodon-bluesky", "--draws", "50", "--indicator", "penetration"))
				.isZero();
		assertThat(out.toString()).contains("Hypothèses de «\u202fMastodon et Bluesky dans deux ans\u202f»").contains("supposé, sans source");
		StudyFolder place = StudyFolder.at(Path.of(study));
		Study model = place.file().load();
		model.getScenarios().get(0).setBase(model.getScenarios().get(0));
		place.file().save(model);
		assertThat(run("scenario", study, "mastodon-bluesky")).isEqualTo(2);
		assertThat(err.toString()).contains("is laid over itself");
		assertThat(run("validate", study, "--strict")).isEqualTo(1);
	}

	private static JsonNode row(JsonNode table, String id) {
		for (JsonNode row : table.get("rows")) {
			if (row.get("row").asText().equals(id)) {
				return row;
			}
		}
		throw new AssertionError("No row " + id + " in " + table);
	}

	private int run(String... arguments) {
		return run(Locale.CANADA, arguments);
	}

	/** Each command that can write a file, and what its manifest is called. */
	@ParameterizedTest
	@ValueSource(strings = { "scenario", "compare", "break-even", "evaluate-agency" })
	void whatACommandWroteIsMadeAgainToTheByte(String kind) throws Exception {
		Path manifest = written(kind);

		assertThat(run("verify", manifest.toString(), "--json")).as(out + " " + err).isZero();
		assertThat(json().get("same").asBoolean()).isTrue();
		assertThat(json().get("outputs").asInt()).isEqualTo(1);
		// nothing was recorded by comparing
		try (var runs = Files.list(Path.of(study, "runs"))) {
			assertThat(runs.filter(it -> it.getFileName().toString().contains(kind))).hasSize(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "scenario", "compare", "break-even", "evaluate-agency" })
	void whatChangedSinceIsNamed(String kind) throws Exception {
		Path manifest = written(kind);
		String text = Files.readString(manifest);
		String parameter = kind.equals("break-even") ? "goal" : kind.equals("evaluate-agency") ? "peers" : "draws";
		Files.writeString(manifest, text.replace("mastodon/presences=3", "mastodon/presences=2").replace("\"draws\" : \"200\"", "\"draws\" : \"100\"")
				.replace("\"peers\" : \"both\"", "\"peers\" : \"all\""));
		assertThat(Files.readString(manifest)).isNotEqualTo(text);
		assertThat(run("verify", manifest.toString(), "--json")).isNotZero();
		assertThat(named("parameter")).containsExactly(parameter);
		assertThat(named("remade")).hasSize(1);

		Files.writeString(manifest, text);
		StudyFolder place = StudyFolder.at(Path.of(study));
		Study model = place.file().load();
		model.getName().setEn("Another name");
		place.file().save(model);
		assertThat(run("verify", manifest.toString(), "--json")).isNotZero();
		assertThat(named("input")).containsExactly("study.palier");
		assertThat(named("content")).containsExactly("study study");
		// a name is in none of these files
		assertThat(named("remade")).isEmpty();
	}

	@Test
	void aRunWithoutAFileOrThatIsRefusedNowSaysSo() throws Exception {
		assertThat(run("scenario", study, "mastodon-bluesky", "--draws", "10", "--indicator", "presence_share", "--json")).isZero();
		Path nothing = Path.of(study, "runs", json().get("run").asText() + ".json");
		assertThat(run("verify", nothing.toString(), "--json")).isEqualTo(2);
		assertThat(json().get("error").asText()).contains("--out FILE");

		Path manifest = written("scenario");
		StudyFolder place = StudyFolder.at(Path.of(study));
		Study model = place.file().load();
		model.getScenarios().clear();
		place.file().save(model);
		assertThat(run("verify", manifest.toString(), "--json")).isEqualTo(2);
		assertThat(json().get("error").asText()).contains("mastodon-bluesky").doesNotContain("Exception");
	}

	/** The demo's own scenario: what is not a citation is there in the language of the report. */
	@Test
	void reportOfAScenarioSpeaksOneLanguage() throws Exception {
		assertThat(run("report", study, "--lang", "fr", "--out", folder.resolve("fr").toString())).as(err.toString()).isZero();
		assertThat(run("report", study, "--lang", "en", "--out", folder.resolve("en").toString())).as(err.toString()).isZero();
		String fr = Files.readString(folder.resolve("fr/report-fr.html"));
		String en = Files.readString(folder.resolve("en/report-en.html"));
		assertThat(fr).contains("Recensement de cette étude", "par an", "années").doesNotContain("Census of this study", ">per year<", ">years<");
		assertThat(en).contains("Census of this study", ">per year<", ">years<").doesNotContain("Recensement de cette étude", ">par an<");
		// a subject is a phrase, not a path
		assertThat(fr).contains("Heures de travail, heures par semaine (Gouvernement du Canada, ").doesNotContain("Heures de travail ·");
	}

	@Test
	void reportOfAScenarioIsTheSameAgain() throws Exception {
		Path manifest = reported("--template", template("#0b4f6c").toString());
		assertThat(run("verify", manifest.toString(), "--json")).as(out + " " + err).isZero();
		assertThat(json().get("same").asBoolean()).isTrue();
		// HTML, workbook, and of the data package the tables of the scenario, too
		assertThat(json().get("outputs").asInt()).isGreaterThan(10);
		assertThat(new ObjectMapper().readTree(manifest.toFile()).get("outputs").findValuesAsText("path"))
				.contains("reports/report-en.html", "reports/report-en-files/mastodon-bluesky.assumptions.csv");
	}

	@Test
	void whatChangedInAReportOfAScenarioIsNamed() throws Exception {
		Path branded = template("#0b4f6c");
		Path manifest = reported("--template", branded.toString());
		StudyFolder place = StudyFolder.at(Path.of(study));
		byte[] before = Files.readAllBytes(place.file().path());

		Study model = place.file().load();
		TriangularDistribution answers = (TriangularDistribution) model.getScenarios().get(0).getAssumptions().stream()
				.filter(it -> it.getId().equals("answers")).findFirst().orElseThrow().getDistribution();
		answers.setMode(answers.getMode() + 0.1);
		place.file().save(model);
		assertThat(run("verify", manifest.toString(), "--json")).isNotZero();
		assertThat(named("input")).containsExactly("study.palier");
		assertThat(named("content")).containsExactly("assumption mastodon-bluesky/answers");
		assertThat(json().get("differences").findValuesAsText("fr")).containsExactly("L’hypothèse «\u202fNouvelles présences qui répondent au public\u202f» du scénario "
				+ "«\u202fMastodon et Bluesky dans deux ans\u202f» est passée de «\u202ftriangulaire\u202f: 0,05, le plus probable 0,2, 0,5\u202f» à "
				+ "«\u202ftriangulaire\u202f: 0,05, le plus probable 0,3, 0,5\u202f».");
		// every file that shows what is supposed or what comes of it, and none that shows the base alone
		assertThat(named("remade")).contains("reports/report-en.html", "reports/report-en-files/mastodon-bluesky.assumptions.csv")
				.doesNotContain("reports/report-en-files/penetration.csv");

		Files.write(place.file().path(), before);
		template("#5b2a6c");
		assertThat(run("verify", manifest.toString(), "--json")).isNotZero();
		assertThat(named("input")).hasSize(1).first().asString().startsWith("template:");
		assertThat(named("remade")).containsExactly("reports/report-en.html");
		template("#0b4f6c");
		assertThat(run("verify", manifest.toString(), "--json")).as(out + " " + err).isZero();

		ObjectNode edited = (ObjectNode) new ObjectMapper().readTree(manifest.toFile());
		for (JsonNode it : edited.get("plugins")) {
			if (it.get("id").asText().equals("tool_count")) {
				((ObjectNode) it).put("version", "0.0.1");
			}
		}
		new ObjectMapper().writeValue(manifest.toFile(), edited);
		assertThat(run("verify", manifest.toString(), "--json")).isNotZero();
		assertThat(named("plugin")).containsExactly("indicator tool_count (org.palier.core)");
	}

	/** A manifest of a release that kept no facts: it verifies as ever, and names the file alone. */
	@Test
	void anOlderManifestStillVerifies() throws Exception {
		Path manifest = reported();
		ObjectNode older = (ObjectNode) new ObjectMapper().readTree(manifest.toFile());
		assertThat(older.remove("facts")).isNotEmpty();
		new ObjectMapper().writeValue(manifest.toFile(), older);
		assertThat(run("verify", manifest.toString(), "--json")).as(out + " " + err).isZero();

		StudyFolder place = StudyFolder.at(Path.of(study));
		Study model = place.file().load();
		model.getScenarios().get(0).setYears(3);
		place.file().save(model);
		assertThat(run("verify", manifest.toString(), "--json")).isNotZero();
		assertThat(named("input")).containsExactly("study.palier");
		assertThat(named("content")).isEmpty();
	}

	/** Writes the report as HTML, workbook and data package into the study. @return its manifest */
	private Path reported(String... options) throws Exception {
		List<String> line = new ArrayList<>(List.of("report", study, "--lang", "en", "--format", "html,xlsx,data", "--json"));
		line.addAll(List.of(options));
		assertThat(run(line.toArray(String[]::new))).as(out + " " + err).isZero();
		return Path.of(study, "runs", json().get("run").asText() + ".json");
	}

	/** A template in a folder of an agency's own. @param deep its colour */
	private Path template(String deep) throws Exception {
		Path own = Files.createDirectories(folder.resolve("own"));
		Files.writeString(own.resolve("template.properties"), "name.fr=Le nôtre\nname.en=Ours\ncolour.deep=" + deep + "\n");
		return own;
	}

	private Path written(String kind) throws Exception {
		List<String> line = new ArrayList<>(List.of(kind, study));
		line.addAll(switch (kind) {
		case "scenario" -> List.of("mastodon-bluesky", "--draws", "200", "--indicator", "presence_share", "--target",
				"presence_share/ca/mastodon/presences");
		case "compare" -> List.of("base", "mastodon-bluesky", "--draws", "200", "--seed", "7", "--indicator", "presence_share");
		case "break-even" -> List.of("mastodon-bluesky", "--assumption", "ceiling-mastodon", "--between", "0,1", "--goal",
				"presence_share/ca/mastodon/presences=3");
		default -> List.of("a1");
		});
		line.addAll(List.of("--out", folder.resolve(kind + ".json").toString(), "--json"));
		assertThat(run(line.toArray(String[]::new))).as(out + " " + err).isZero();
		return Path.of(study, "runs", json().get("run").asText() + ".json");
	}

	private List<String> named(String kind) throws Exception {
		List<String> names = new ArrayList<>();
		for (JsonNode it : json().get("differences")) {
			if (it.get("kind").asText().equals(kind)) {
				names.add(it.get("name").asText());
			}
		}
		return names;
	}

	private int run(Locale locale, String... arguments) {
		out = new StringWriter();
		err = new StringWriter();
		var contributions = new Contributions(RegistryFactory.getRegistry(), FrameworkUtil.getBundle(Commands.class).getBundleContext());
		return new Commands(new Console(contributions, "9.9", Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC), locale,
				new PrintWriter(out), new PrintWriter(err))).run(arguments);
	}

	private JsonNode json() throws Exception {
		return new ObjectMapper().readTree(out.toString());
	}
}
