// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.model.FindingStep;
import org.palier.model.Observation;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.reports.verify.ReportVerification.Outcome;
import org.palier.reports.verify.ReportVerification;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;
import org.palier.study.runs.RunManifest;

/** The report of last year: the same numbers, whatever was written down since. */
class PastReportTest extends ReportedStudy {

	private static final ReportChoices DATA = new ReportChoices(EnumSet.of(ReportFormat.DATA), Locale.CANADA, ReportTemplate.standard(),
			List.of(), false);

	@Test
	void aBackDatedEntryChangesTheNumbersOfTodayAndNotThoseOfLastYear() throws Exception {
		RunManifest manifest = written(DATA);
		enterOfAnEarlierDay();

		assertThat(remade(verified(manifest, LookBack.of(manifest.parameters()).madeAt(manifest.at())))).isEmpty();
		assertThat(remade(verified(manifest, LookBack.NOW))).contains("reports/report-en-files/penetration.csv");
	}

	/**
	 * Verification finds no difference in last year's report, and that the study has more by now. The page names the
	 * digest of then.
	 */
	@Test
	void aStudyThatGrewIsNoDifferenceOfItsReport() throws Exception {
		RunManifest manifest = written(new ReportChoices(EnumSet.of(ReportFormat.HTML, ReportFormat.DATA), Locale.CANADA,
				ReportTemplate.standard(), List.of(), false));
		LookBack then = LookBack.of(manifest.parameters()).madeAt(manifest.at());
		enterOfAnEarlierDay();

		Outcome grown = outcome(manifest, then);
		assertThat(grown.differences()).isEmpty();
		assertThat(grown.growth()).extracting(Difference::kind, Difference::name).containsExactly(tuple(Kind.INPUT, "study.palier"));

		// a sentence of then is different now: a difference
		study.getName().setEn("Another name");
		folder.file().save(study);
		assertThat(outcome(manifest, then).differences()).extracting(Difference::name).contains("study.palier", "reports/report-en.html");
		assertThat(outcome(manifest, then).growth()).isEmpty();
	}

	@Test
	void aReportOfADateKeepsBothDatesInItsManifest() throws Exception {
		LookBack asked = new LookBack(LocalDate.of(2025, 9, 26), LocalDate.of(2026, 1, 1), null);
		RunManifest manifest = written(DATA.from(asked));

		assertThat(manifest.parameters()).containsEntry("as-of", "2025-09-26").containsEntry("known-by", "2026-01-01");
		assertThat(LookBack.of(manifest.parameters())).isEqualTo(asked);
		try (var files = Files.walk(folder.reports())) {
			Path descriptor = files.filter(it -> it.endsWith("datapackage.json")).findFirst().orElseThrow();
			assertThat(descriptor).content().contains("As of 2025-09-26, by what was recorded up to 2026-01-01.");
		}
	}

	@Test
	void aReportOfAPartSaysSoAndIsMadeAgainOfThatPart() throws Exception {
		String agency = study.getJurisdictions().getFirst().getAgencies().getFirst().getId();
		LookBack asked = LookBack.NOW.only(Where.of("agency = " + agency));
		RunManifest manifest = written(new ReportChoices(EnumSet.of(ReportFormat.HTML, ReportFormat.DATA), Locale.CANADA,
				ReportTemplate.standard(), List.of(), false)
				.from(asked));

		assertThat(manifest.parameters()).containsEntry("where", "agency = " + agency);
		LookBack then = LookBack.of(manifest.parameters()).madeAt(manifest.at());
		assertThat(outcome(manifest, then).differences()).isEmpty();
		assertThat(remade(verified(manifest, LookBack.NOW.madeAt(manifest.at())))).contains("reports/report-en-files/penetration.csv");
		assertThat(folder.reports().resolve("report-en.html")).content().contains("agencies that are looked at (")
				.contains("Only this part of the study is counted: agency = ").doesNotContain("agency = " + agency + ".");
	}

	private RunManifest written(ReportChoices choices) throws Exception {
		return report().write(folder, StudyReport.REPORT, study, StudyView.of(study, PostCounts.NONE, choices.lookBack()), choices,
				ReportTarget.of(folder.reports(), choices.locale(), false).replacing(), NOW, Progress.NONE);
	}

	/** Every agency that was absent was there all the time, as somebody finds a year later. */
	private void enterOfAnEarlierDay() throws Exception {
		for (Presence it : study.getJurisdictions().getFirst().getAgencies().stream().flatMap(it -> it.getPresences().stream()).toList()) {
			PresenceStatus other = it.getStatus() == PresenceStatus.PRESENT ? PresenceStatus.ABSENT : PresenceStatus.PRESENT;
			it.observe(new Observation(it.getCheckedOn(), other, FindingStep.PERSON, "anne", null, null, NOW.plus(Duration.ofDays(365)), true));
		}
		folder.file().save(study);
	}

	private List<Difference> verified(RunManifest manifest, LookBack from) throws Exception {
		return outcome(manifest, from).differences();
	}

	private Outcome outcome(RunManifest manifest, LookBack from) throws Exception {
		return new ReportVerification(report()).verify(folder, manifest, study, StudyView.of(study, PostCounts.NONE, from),
				ReportTemplate.standard(), ReportPictures.of(manifest.parameters(), VIEWS, List.of()), Progress.NONE);
	}

	private static List<String> remade(List<Difference> differences) {
		return differences.stream().filter(it -> it.kind() == Kind.REMADE).map(Difference::name).toList();
	}
}
