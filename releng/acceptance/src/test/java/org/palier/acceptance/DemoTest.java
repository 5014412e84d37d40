// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.Product.Outcome;

/** What the demo studies say, as a newcomer reads them after one command. */
@ExtendWith(DemoStudies.class)
class DemoTest {

	@TempDir
	private static Path folder;
	private static Product product;
	private static Path demo;

	@BeforeAll
	static void findTheStudies(DemoStudies.Demo made) {
		product = made.product();
		demo = made.studies();
	}

	@Test
	void itsStudiesAndReportsAreKeptTheSecondTime() throws Exception {
		try (Stream<Path> studies = Files.list(demo)) {
			assertThat(studies.map(it -> it.getFileName().toString()).toList()).containsExactlyInAnyOrder("canada-2025-09-26", "crises", "invented",
					"yates-arbour-2013");
		}
		Path canada = demo.resolve("canada-2025-09-26/study.palier");
		byte[] before = Files.readAllBytes(canada);
		Path report = demo.resolve("canada-2025-09-26/reports/report-fr.pdf");
		var written = Files.getLastModifiedTime(report);

		assertThat(product.run("demo", demo.toString()).code()).isZero();

		assertThat(Files.readAllBytes(canada)).isEqualTo(before);
		assertThat(Files.getLastModifiedTime(report)).isEqualTo(written);
	}

	@Test
	void thePostsOfCrisesAreInvented() throws Exception {
		assertThat(Files.readString(demo.resolve("crises/reports/report-en.html"))).contains("Invented data", "texts written for Palier");
		// attribution writes to the study, and the others read this one
		assertThat(product.shell(folder, List.of("cp", "-a", demo.resolve("crises").toString(), "crises")).code()).isZero();
		// wc -l of the five files less their headers; RT @account counted by python over accounts.csv
		assertThat(answer("attribute", folder.resolve("crises").toString())).contains("\"relayed\":135,", "\"unattributed\":211,");
	}

	/** Yates and Arbour (2013), § 24: 67 % in the United States. */
	@Test
	void penetrationStandsBesideWhatWasPublished() throws Exception {
		String us = row(answer("indicators", demo.resolve("yates-arbour-2013").toString(), "--id", "penetration"), "\"jurisdiction\":\"us\"");

		assertThat(Math.round(number(us, "penetration") * 100)).isEqualTo(67);
		assertThat(us).contains("\"published_penetration\":\"0.67\"");
		assertThat(Files.readString(demo.resolve("yates-arbour-2013/reports/report-en.html"))).contains("38% (§ 24); 35% (§ 25)",
				"most popular tool of all three governments");
		assertThat(Files.readString(demo.resolve("canada-2025-09-26/reports/report-en.html"))).doesNotContain("Published");
	}

	/** 350 organisations, a ceiling of 20.2 % at the most. */
	@Test
	void aScenarioStartsFromWhatIsThere() throws Exception {
		String mastodon = row(
				answer("scenario", demo.resolve("canada-2025-09-26").toString(), "mastodon-bluesky", "--draws", "20", "--indicator",
						"presence_share"),
				"\"row\":\"ca/mastodon\"");

		// a platform that does not exist yet
		assertThat(mastodon).contains("\"base\":null,\"reason\":\"no draw has this number\"");
		assertThat(number(mastodon, "central")).isBetween(1.0, 71.0);
	}

	@Test
	void thePagesOfAReportAreWrittenOn() throws Exception {
		for (String language : List.of("fr", "en")) {
			ReportPictures.draw(demo.resolve("invented/reports/report-" + language + ".pdf"), "report-" + language);
		}
	}

	private static String answer(String... arguments) throws Exception {
		Outcome outcome = product.answer(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
		assertThat(outcome.code()).isZero();
		return outcome.said();
	}

	/** What the first object of an answer that has a member says, up to the first object within it. */
	private static String row(String json, String member) {
		return Pattern.compile("\\{[^{}]*" + Pattern.quote(member) + "[^{}]*").matcher(json).results().map(it -> it.group()).findFirst()
				.orElseThrow(() -> new AssertionError("no " + member + " in " + json));
	}

	private static double number(String row, String name) {
		Matcher found = Pattern.compile("\"" + name + "\":([-0-9.eE]+)").matcher(row);
		assertThat(found.find()).as(name + " in " + row).isTrue();
		return Double.parseDouble(found.group(1));
	}
}
