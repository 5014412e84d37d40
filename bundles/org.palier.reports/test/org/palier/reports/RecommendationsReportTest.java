// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.palier.findings.recommendations.Recommendations;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Recommendation;
import org.palier.reports.content.StudyContent;
import org.palier.scenario.change.ChangeKinds;
import org.palier.study.attribution.AddressForms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Recommendations in reports and in the files that go with them: with their numbers, and nowhere in an edition without names. */
class RecommendationsReportTest extends ReportedStudy {

	private static StudyReport withRecommendations() {
		return new StudyReport(ANALYSIS, StudyContent.sources(ANALYSIS, ChangeKinds.NONE, Optional.empty(), AddressForms.SHIPPED,
				Optional.empty(), Optional.empty()), ReportParts.of(new Words()), List.of(), "0.1.0");
	}

	private void recommend() throws Exception {
		var recommendations = new Recommendations(study);
		Recommendation draft = recommendations.draft(LocalDate.of(2026, 9, 1));
		draft.setText(new Bilingual("Répondre à tour de rôle", "Answer in turns").toModel());
		draft.setOwner("Office du Tourisme");
		draft.setDue(LocalDate.of(2027, 1, 15));
		draft.setHoursPerWeek(2.5);
		draft.setSign(new Bilingual("une liste publiée", "a list is published").toModel());
		recommendations.add(draft).run();
		folder.file().save(study);
	}

	@Test
	void theAnnexAndTheFilesCarryThem() throws Exception {
		recommend();
		write(withRecommendations(), choices(false), Progress.NONE);

		Path files = folder.reports().resolve("report-fr-files");
		List<String> lines = Files.readAllLines(files.resolve("recommendations.csv"));
		assertThat(lines.getFirst()).isEqualTo(
				"recommendation,recommendation_label,owner,due,hours_per_week,sign,sign_label,before,now,aim,state,state_label,late");
		assertThat(lines.get(1))
				.isEqualTo("answer-in-turns,Répondre à tour de rôle,Office du Tourisme,2027-01-15,2.5,,une liste publiée,,,,proposed,proposée,false");
		assertThat(Files.readAllLines(files.resolve("recommendation_states.csv")).get(1))
				.startsWith("answer-in-turns,Répondre à tour de rôle,2026-09-01,");
		JsonNode resource = null;
		for (JsonNode each : new ObjectMapper().readTree(files.resolve("datapackage.json").toFile()).get("resources")) {
			resource = each.get("name").asText().equals("recommendations") ? each : resource;
		}
		assertThat(resource.get("schema").get("fields").findValuesAsText("type")).startsWith("string", "string", "string", "date", "number");
		assertThat(Files.readString(folder.reports().resolve("report-fr.html"))).contains("Répondre à tour de rôle", "15 janvier 2027",
				"une liste publiée");
	}

	@Test
	void anEditionWithoutNamesHasNone() throws Exception {
		recommend();
		write(withRecommendations(), choices(true), Progress.NONE);

		assertThat(folder.reports().resolve("report-fr-redacted-files/recommendations.csv")).doesNotExist();
		assertThat(Files.readString(folder.reports().resolve("report-fr-redacted.html"))).doesNotContain("Office du Tourisme");
	}

	@Test
	void aStudyWithoutAnyHasNoSection() throws Exception {
		write(withRecommendations(), choices(false), Progress.NONE);

		assertThat(folder.reports().resolve("report-fr-files/recommendations.csv")).doesNotExist();
	}
}
