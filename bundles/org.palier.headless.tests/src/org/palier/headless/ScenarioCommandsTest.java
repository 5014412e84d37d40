// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Scenarios on the command line, as a script sees them, on a census of eight agencies. */
class ScenarioCommandsTest {

	@TempDir
	private Path folder;

	private ScenarioStudy study;

	@BeforeEach
	void makeStudyWithScenario() throws Exception {
		study = new ScenarioStudy(folder);
	}

	@Test
	void listsScenarios() throws Exception {
		assertThat(study.run("scenario", study.path(), "--json")).isZero();
		JsonNode first = study.json().get("scenarios").get(0);
		assertThat(first.get("id").asText()).isEqualTo("mastodon-bluesky");
		assertThat(first.get("en").asText()).isEqualTo("Mastodon and Bluesky in two years");
		assertThat(first.get("base").asText()).isEqualTo("base");
	}

	/** In the middle of the other assumptions two fifths of the ceiling are reached in two years: 8 agencies, 3 of them. */
	@Test
	void looksForTheCeilingThatBringsThreeAgencies() throws Exception {
		String[] command = { "break-even", study.path(), "mastodon-bluesky", "--assumption", "ceiling-mastodon", "--between", "0,1", "--goal",
				"presence_share/ca/mastodon/presences=3", "--json" };
		assertThat(study.run(command)).as(study.err()).isZero();
		JsonNode found = study.json();
		assertThat(found.get("found").asBoolean()).isTrue();
		assertThat(found.get("number").asDouble()).isEqualTo(3);
		assertThat(found.get("value").asDouble()).isBetween(0.7, 1.0);
		// what it rests on comes with it, to the last digit
		assertThat(found.get("indicators").get(0).get("rows").findValuesAsText("distribution")).contains("triangular(1.0, 2.0, 4.0)",
				"uniform(2.5, 6.0)");

		String[] limited = Arrays.copyOf(command, command.length + 2);
		limited[command.length] = "--limit";
		limited[command.length + 1] = "presence_share/ca/bluesky/presences=0";
		assertThat(study.run(limited)).isZero();
		assertThat(study.json().get("found").asBoolean()).isFalse();
		assertThat(study.json().get("limited").asDouble()).isPositive();

		command[8] = "presence_share/ca/mastodon/presences=9";
		assertThat(study.run(command)).isZero();
		assertThat(study.json().get("en").asText()).contains("out of reach");
		command[8] = "presence_share/ca=9";
		assertThat(study.run(command)).isEqualTo(2);
		command[4] = "ceiling";
		command[8] = "presence_share/ca/mastodon/presences=3";
		assertThat(study.run(command)).isEqualTo(2);
		assertThat(study.err()).contains("ceiling-mastodon");
	}

	/** A list that grows by two a month for a year: from four origins the mean change is right, standing still errs by six. */
	@Test
	void backtestsForecastsOfAList() throws Exception {
		var list = new StringBuilder("Platform,Count,Date\n");
		for (int month = 1; month <= 12; month++) {
			list.append("Flickr,%d,2025-%02d-28%n".formatted(10 + 2 * month, month));
		}
		Path file = Files.writeString(folder.resolve("counts.csv"), list);
		assertThat(study.run("backtest", file.toString(), "--months", "3", "--json")).as(study.err()).isZero();
		JsonNode rows = study.json().get("indicators").get(0).get("rows");
		assertThat(rows.get(0).get("method").asText()).isEqualTo("persistence");
		assertThat(rows.get(0).get("n").asInt()).isEqualTo(4);
		assertThat(rows.get(0).get("mae").asDouble()).isEqualTo(6);
		assertThat(rows.get(2).get("method").asText()).isEqualTo("drift");
		assertThat(rows.get(2).get("mae").asDouble()).isCloseTo(0, within(1e-9));
		assertThat(study.run("backtest")).isZero();
		assertThat(study.out()).contains("What this does not prove");
		assertThat(study.run("backtest", file.toString(), "--months", "0")).isEqualTo(2);
		assertThat(study.run("backtest", "--months", "3")).isEqualTo(2);
		assertThat(study.run("backtest", file.toString(), "--months", "60")).isEqualTo(2);
		assertThat(study.err()).contains("enough months");
		Files.writeString(file, "Platform,Count,Date\nFlickr,many,2025-01-28\n");
		assertThat(study.run("backtest", file.toString())).isEqualTo(3);
		assertThat(study.err()).contains("“many”");
	}

	/** A census alone observed nothing that an assumption can take; it says so and draws nothing. */
	@Test
	void tellsWhatTheStudyObserved() throws Exception {
		assertThat(study.run("scenario", study.path(), "--observed")).as(study.err()).isZero();
		assertThat(study.out()).contains("What the study observed").contains("posts written by agencies");
		assertThat(study.run("scenario", study.path(), "--observed", "--json")).isZero();
		assertThat(study.json().get("indicators").get(0).get("rows")).isEmpty();
		assertThat(study.json().has("run")).isFalse();
		assertThat(study.run("scenario", study.path(), "mastodon-bluesky", "--observed")).isEqualTo(2);
	}

	@Test
	void drawsAScenarioAndRecordsIt() throws Exception {
		byte[] before = Files.readAllBytes(Path.of(study.path(), "study.palier"));
		assertThat(study.run("scenario", study.path(), "mastodon-bluesky", "--draws", "400", "--seed", "5", "--indicator", "presence_share",
				"--target", "presence_share/all/mastodon/presences", "--json")).isEqualTo(2);
		assertThat(study.json().get("error").asText()).contains("presence_share/all/mastodon/presences");
		Path csv = folder.resolve("out.csv");
		String[] command = { "scenario", study.path(), "mastodon-bluesky", "--draws", "400", "--seed", "5", "--indicator", "presence_share",
				"--target", "presence_share/ca/mastodon/presences", "--out", csv.toString(), "--json" };
		assertThat(study.run(command)).as(study.err()).isZero();
		JsonNode first = study.json();
		assertThat(first.get("indicators")).hasSize(3);
		// medians: ceiling 0.5, midpoint 4 - sqrt(3), steepness 1.4: 8 * 0.5 / (1 + exp(1.4 * 0.268)) = 1.6 agencies
		JsonNode mastodon = row(first.get("indicators").get(2), "ca/mastodon");
		assertThat(mastodon.get("central").asDouble()).isEqualTo(2);
		assertThat(mastodon.get("mean").asDouble()).isBetween(1.2, 2.8);
		assertThat(first.get("indicators").get(1).get("rows")).hasSize(6);
		assertThat(Files.readString(csv)).startsWith("indicator,indicator_label,row,row_label,measure,");
		String written = Files.readString(csv);
		assertThat(study.run(command)).isZero();
		assertThat(Files.readString(csv)).isEqualTo(written);
		assertThat(Files.readAllBytes(Path.of(study.path(), "study.palier"))).isEqualTo(before);

		JsonNode manifest = new ObjectMapper().readTree(Path.of(study.path(), "runs", first.get("run").asText() + ".json").toFile());
		assertThat(manifest.get("kind").asText()).isEqualTo("scenario");
		assertThat(manifest.get("parameters").get("seed").asText()).isEqualTo("5");
		assertThat(manifest.get("parameters").get("scenarios").asText()).isEqualTo("mastodon-bluesky");
		assertThat(manifest.get("outputs")).hasSize(1);
	}

	@Test
	void comparesTheStudyWithAScenario() throws Exception {
		assertThat(study.run("compare", study.path(), "base", "mastodon-bluesky", "--draws", "200", "--indicator", "hours_of_work", "--indicator",
				"presence_share", "--json")).as(study.err()).isZero();
		JsonNode comparison = study.json().get("indicators").get(1);
		assertThat(comparison.get("id").asText()).isEqualTo("comparison");
		// 2 of 12 presences were on Flickr; every adoption makes that share smaller
		JsonNode flickr = row(comparison, "ca/flickr");
		assertThat(flickr.get("measure").asText()).isEqualTo("share");
		assertThat(flickr.get("from").asDouble()).isCloseTo(100 * 2 / 12.0, within(1e-9));
		assertThat(flickr.get("difference_q95").asDouble()).isLessThanOrEqualTo(0);
	}

	/** A console shows what a person reads; a file and a script get every number. */
	@Test
	void aConsoleShowsTheMainNumbersOfAComparison() throws Exception {
		assertThat(study.run(Locale.CANADA_FRENCH, "compare", study.path(), "base", "mastodon-bluesky", "--draws", "200")).as(study.err())
				.isZero();
		assertThat(study.out()).contains("Ce que cela veut dire", "Nouveau", "--out=FILE").doesNotContain("Tirages sans ce nombre");
		assertThat(study.out().lines().count()).isLessThan(40);
		Path file = folder.resolve("all.csv");
		assertThat(study.run("compare", study.path(), "base", "mastodon-bluesky", "--draws", "200", "--out", file.toString())).isZero();
		assertThat(Files.readAllLines(file)).hasSizeGreaterThan(20).first().asString().contains("difference_q05", "undefined");
	}

	@Test
	void speaksFrenchAndRefusesByName() throws Exception {
		assertThat(study.run(Locale.CANADA_FRENCH, "scenario", study.path(), "nul")).isEqualTo(2);
		assertThat(study.err()).contains("Aucun scénario ne s’appelle «\u202fnul\u202f». Connus\u202f: mastodon-bluesky");
		assertThat(study.run(Locale.CANADA_FRENCH, "scenario", study.path(), "mastodon-bluesky", "--draws", "50", "--indicator", "penetration"))
				.isZero();
		assertThat(study.out()).contains("Hypothèses de «\u202fMastodon et Bluesky dans deux ans\u202f»").contains("supposé, sans source");
		study.change(it -> it.getScenarios().get(0).setBase(it.getScenarios().get(0)));
		assertThat(study.run("scenario", study.path(), "mastodon-bluesky")).isEqualTo(2);
		assertThat(study.err()).contains("is laid over itself");
		assertThat(study.run("validate", study.path(), "--strict")).isEqualTo(1);
	}

	private static JsonNode row(JsonNode table, String id) {
		for (JsonNode row : table.get("rows")) {
			if (row.get("row").asText().equals(id)) {
				return row;
			}
		}
		throw new AssertionError("No row " + id + " in " + table);
	}
}
