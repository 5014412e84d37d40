// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.reports.content.StudyContent;
import org.palier.scenario.change.ChangeKinds;
import org.palier.study.attribution.AddressForms;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldEdits;
import org.palier.study.fields.FieldRefusal;
import org.palier.study.fields.OwnValues;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Own fields in reports and in the files that go with them: typed, and nowhere in an edition without names. */
class OwnFieldsReportTest extends ReportedStudy {

	@Test
	void theAnnexAndTheFilesCarryThem() throws Exception {
		declared();
		write(withFields(), choices(false), Progress.NONE);

		Path files = folder.reports().resolve("report-fr-files");
		List<String> lines = Files.readAllLines(files.resolve("own_fields.csv"));
		assertThat(lines.getFirst()).isEqualTo("agency,agency_label,budget,since,open,rhythm,rhythm_label,remarks");
		assertThat(lines).hasSize(2);
		assertThat(lines.get(1)).endsWith(",12.5,2026-11-03,true,daily,Chaque jour,\"à voir, deux fois\"");
		JsonNode resource = null;
		for (JsonNode each : new ObjectMapper().readTree(files.resolve("datapackage.json").toFile()).get("resources")) {
			resource = each.get("name").asText().equals("own_fields") ? each : resource;
		}
		assertThat(resource.get("schema").get("fields").findValuesAsText("type")).containsExactly("string", "string", "number", "date",
				"boolean", "string",
				"string", "string");
		assertThat(Files.readString(folder.reports().resolve("report-fr.html"))).contains("Champs à vous, par organisme", "Budget, k$",
				"12,5", "Chaque jour");
		try (var workbook = FileSystems.newFileSystem(folder.reports().resolve("report-fr.xlsx"))) {
			String sheets = "";
			for (int i = 1; Files.exists(workbook.getPath("xl/worksheets/sheet" + i + ".xml")); i++) {
				sheets += Files.readString(workbook.getPath("xl/worksheets/sheet" + i + ".xml"));
			}
			// 3 November 2026 is the day 46329 of Excel.
			assertThat(sheets).contains("<v>12.5</v>", "<v>46329");
		}
	}

	@Test
	void anEditionWithoutNamesHasNone() throws Exception {
		declared();
		write(withFields(), choices(true), Progress.NONE);

		assertThat(folder.reports().resolve("report-fr-redacted-files/own_fields.csv")).doesNotExist();
		assertThat(Files.readString(folder.reports().resolve("report-fr-redacted.html"))).doesNotContain("Budget, k$");
	}

	private static StudyReport withFields() {
		return new StudyReport(ANALYSIS, StudyContent.sources(ANALYSIS, ChangeKinds.NONE, Optional.empty(), AddressForms.SHIPPED,
				Optional.empty(), Optional.empty()), ReportParts.of(new Words()), List.of(), "0.1.0");
	}

	private void declared() throws Exception {
		declare("budget", new Bilingual("Budget, k$", "Budget, k$"), FieldType.NUMBER);
		declare("since", new Bilingual("Ouvert le", "Open since"), FieldType.DATE);
		declare("open", new Bilingual("Public", "Open"), FieldType.YES_NO);
		declare("rhythm", new Bilingual("Rythme", "Rhythm"), FieldType.CHOICE,
				new DeclaredField.Choice("daily", new Bilingual("Chaque jour", "Every day")));
		declare("remarks", new Bilingual("Remarques", "Remarks"), FieldType.TEXT);
		Agency agency = Agencies.of(study).findFirst().orElseThrow();
		var values = new OwnValues(agency);
		values.set("budget", "12.5");
		values.set("since", "2026-11-03");
		values.set("open", "yes");
		values.set("rhythm", "daily");
		values.set("remarks", "à voir, deux fois");
		folder.file().save(study);
	}

	private void declare(String id, Bilingual name, FieldType type, DeclaredField.Choice... choices) throws FieldRefusal {
		new FieldEdits(study).declare(new DeclaredField(id, name, FieldSubject.AGENCY, type, List.of(choices))).run();
	}
}
