// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.analysis.Analysis;
import org.palier.ground.Progress;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.DataNature;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.PublishedFigure;
import org.palier.model.Study;
import org.palier.numbers.indicators.FoundByStep;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PresenceShare;
import org.palier.numbers.indicators.StepYield;
import org.palier.numbers.indicators.ToolCount;
import org.palier.numbers.indicators.UsageByTool;
import org.palier.numbers.maturity.PenetrationDifference;
import org.palier.numbers.maturity.PresenceShareDifference;
import org.palier.numbers.view.StudyView;
import org.palier.reports.Samples;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.history.PersonsWord;

/**
 * Three governments of 100 made bodies each; 67, 52 and 51 of them are somewhere, as Yates and Arbour (2013) say in §
 * 24. The paper has no number of all of them, which would be 170 of 300, 57 %.
 */
class ReconstructedStudyTest {

	private static final Analysis ANALYSIS = new Analysis(List.of(), List.of(new Penetration(), new PresenceShare(), new ToolCount(),
			new FoundByStep(), new StepYield(), new PenetrationDifference(), new PresenceShareDifference(), new UsageByTool()), List.of());

	private Study study;

	@BeforeEach
	void make() throws Exception {
		study = Samples.study(0);
		study.setDataNature(DataNature.RECONSTRUCTED);
		study.getJurisdictions().clear();
		government("ca", 51);
		government("us", 67);
		government("qc", 52);
		for (String id : List.of("us", "qc")) {
			PublishedFigure figure = PalierFactory.eINSTANCE.createPublishedFigure();
			figure.setIndicator("penetration");
			figure.setMeasure("penetration");
			figure.setJurisdiction(study.getJurisdictions().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow());
			figure.setValue(id.equals("us") ? 0.67 : 0.52);
			figure.setSource("§ 24");
			study.getPublishedFigures().add(figure);
		}
	}

	private void government(String id, int present) {
		Jurisdiction jurisdiction = PalierFactory.eINSTANCE.createJurisdiction();
		jurisdiction.setId(id);
		jurisdiction.setName(new Bilingual(id + "-fr", id + "-en").toModel());
		study.getJurisdictions().add(jurisdiction);
		for (int i = 0; i < 100; i++) {
			Agency agency = PalierFactory.eINSTANCE.createAgency();
			agency.setId(id + i);
			agency.setName(Bilingual.same(id + i).toModel());
			jurisdiction.getAgencies().add(agency);
			for (int platform = 0; platform < 3; platform++) {
				Presence presence = PalierFactory.eINSTANCE.createPresence();
				presence.setPlatform(study.getPlatforms().get(platform));
				agency.getPresences().add(presence);
				// the last platform was looked at for one government alone: cells would be left to check
				if (platform < 2 || id.equals("us")) {
					PersonsWord.unnamed().status(presence, i < present && (platform == 0 || i % 2 == 0) ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
				}
			}
		}
	}

	private ReportContent content(Locale locale) throws Exception {
		var choices = new ReportChoices(EnumSet.of(ReportFormat.HTML), locale, ReportTemplate.standard(), List.of(), false);
		return new StudyContent(ANALYSIS, List.of()).of(study, StudyView.of(study), choices, List.of(), Samples.content(locale).manifest(),
				Progress.NONE);
	}

	@Test
	void theFirstPageComparesGovernmentsAndHasNoPool() throws Exception {
		FrontPage front = content(Locale.CANADA).front().orElseThrow();
		assertThat(front.finding().en()).isEqualTo("Agencies with at least one account: us-en 67%, qc-en 52%, ca-en 51%");
		assertThat(front.finding().fr())
				.isEqualTo("Organismes qui ont au moins un compte\u202f: us-fr 67\u00a0%, qc-fr 52\u00a0%, ca-fr 51\u00a0%");
		assertThat(front.sentences()).extracting(KeyFigure::number).extracting(Bilingual::en).containsExactly("67%", "52%", "51%");
		// a § is cited for what it says alone
		assertThat(front.sentences()).extracting(KeyFigure::detail).extracting(Bilingual::en)
				.containsExactly("The publication says 67% (§ 24).", "The publication says 52% (§ 24).", "The publication does not give this number.");
		assertThat(front.toString()).doesNotContain("57%", "57\u00a0%", "interval", "to check");
		assertThat(front.picture()).isPresent();
	}

	@Test
	void nothingTellsOfAllTogetherOfChanceOrOfWhatIsLeftToCheck() throws Exception {
		ReportContent content = content(Locale.CANADA);
		assertThat(content.headlines()).extracting(KeyFigure::id).containsExactly("penetration_us", "penetration_qc", "penetration_ca");
		assertThat(content.counts()).isEmpty();
		assertThat(content.tables()).extracting(Table::id).containsExactly("penetration", "presence_share", "tool_count", "usage_by_tool");
		assertThat(content.tables().getLast().notes()).as("why it has no rows, and nothing else")
				.noneMatch(it -> it.en().contains("reconstructed"));
		for (Table table : content.tables().subList(0, 3)) {
			assertThat(table.columns()).extracting(Column::id).doesNotContain("low", "high", "not_checked", "checked_everywhere");
			int group = table.column("jurisdiction");
			assertThat(table.rows()).isNotEmpty().allSatisfy(row -> assertThat(((Value.Item) row.get(group)).id()).isNotEqualTo(Value.Item.ALL));
			assertThat(table.notes().toString()).contains("reconstructed").doesNotContain("not checked", "56.7", "left");
		}
		assertThat(content.method()).extracting(Bilingual::en).noneMatch(it -> it.contains("Wilson") || it.contains("nobody checked"))
				.anyMatch(it -> it.contains("made so that published figures come back"));
		// a request for one by its name gets the reason why it has no rows
		assertThat(ANALYSIS.tables(StudyView.of(study), "step_yield"::equals)).singleElement()
				.satisfies(it -> assertThat(it.rows()).isEmpty());
		study.setDataNature(DataNature.OBSERVED);
		assertThat(content(Locale.CANADA).tables()).extracting(Table::id).contains("found_by_step", "penetration_difference");
	}
}
