// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.analysis.Analysis;
import org.palier.ground.Progress;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.numbers.indicators.Effort;
import org.palier.numbers.indicators.HoursOfWork;
import org.palier.numbers.indicators.Objectives;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.ValidationWait;
import org.palier.numbers.maturity.Maturity;
import org.palier.numbers.maturity.ObjectiveSignals;
import org.palier.numbers.view.StudyView;
import org.palier.reports.content.OfferedSection;
import org.palier.reports.content.ReportSection;
import org.palier.reports.content.SectionSource;
import org.palier.reports.content.StudyContent;

/** Tests the edition without names: nobody is named or can be found from a number, and no number changes. */
class RedactedReportTest extends ReportedStudy {

	/** Tables from interviews, and tables beside them. */
	private static final Analysis ASKED = new Analysis(List.of(), List.of(new Penetration(), new Effort(), new Objectives(), new HoursOfWork(),
			new ValidationWait(), new Maturity(), new ObjectiveSignals()), List.of());

	@Test
	void redactedEditionNamesNoPersonInAnyFormatAndChangesNoNumber() throws Exception {
		StudyReport report = new StudyReport(ANALYSIS, List.of(new Persons()), ReportParts.of(new Words()), List.of(), "0.1.0");
		write(report, choices(true), Progress.NONE);

		List<String> texts = written();
		assertThat(texts).hasSizeGreaterThan(8).noneMatch(it -> it.contains("Tremblay") || it.contains("Gagnon")
				|| it.contains("citoyen_exemple") || it.contains("exemple.ca") || it.contains("private-author"));
		String html = Files.readString(folder.reports().resolve("report-fr-redacted.html"));
		assertThat(html).contains("[personne]", "[courriel]", "[compte]", "[adresse]", "Personne 1", "Sans données personnelles",
				"Aucun nombre n’a été changé.", "data-column=\"posts\" data-value=\"41\"")
				.as("nobody is no second person").contains("data-value=\"43\"").doesNotContain("Personne 2");
	}

	/**
	 * Two agencies were interviewed. The edition without personal data has neither their names nor their answers in any
	 * format: with two, the hours of the group would give the answers away too. Each of these words is in the other
	 * edition.
	 */
	@Test
	void redactedEditionDoesNotTellWhoWasInterviewed() throws Exception {
		interview("Bureau des parcs", 12.375, 31.25);
		interview("Ministère de la nature", 35.875, 53.5);
		// each, the sum of hours, and the mean wait
		var words = List.of("Bureau des parcs", "Ministère de la nature", "12.375", "35.875", "48.25", "42.375");
		StudyReport report = new StudyReport(ASKED, List.of(), ReportParts.of(new Words()), List.of(), "0.1.0");
		write(report, choices(false), Progress.NONE);
		List<String> all = written();
		assertThat(words).isNotEmpty().allMatch(word -> all.stream().anyMatch(it -> it.contains(word)));
		try (Stream<Path> files = Files.walk(folder.reports())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.delete(file);
			}
		}

		write(report, choices(true), Progress.NONE);
		List<String> texts = written();
		assertThat(texts).hasSizeGreaterThan(5);
		assertThat(words).isNotEmpty().allMatch(word -> texts.stream().noneMatch(it -> it.contains(word)));
		assertThat(texts).isNotEmpty().noneMatch(it -> it.contains("Aucun entretien"));
		assertThat(texts.stream().filter(it -> it.contains("omis de cette édition"))).hasSizeGreaterThanOrEqualTo(5);
	}

	/** Five agencies that gave their hours are a group; none of them is named for all that. */
	@Test
	void redactedEditionTellsTheHoursOfALargeGroupAlone() throws Exception {
		for (int i = 0; i < 5; i++) {
			interview("Bureau des parcs " + (char) ('A' + i), 10.125 + i, 31);
		}
		write(new StudyReport(ASKED, List.of(), ReportParts.of(new Words()), List.of(), "0.1.0"), choices(true), Progress.NONE);
		List<String> texts = written();
		assertThat(texts).isNotEmpty().noneMatch(it -> it.contains("Bureau des parcs"));
		// 5 x 10.125 + 10 = 60.625 hours, shown by their class
		assertThat(texts).anyMatch(it -> it.contains("50.0,100.0")).noneMatch(it -> it.contains("10.125") || it.contains("60.625"));
	}

	private void interview(String name, double hours, double wait) throws IOException {
		Agency agency = study.getJurisdictions().getFirst().getAgencies().get(study.getInterviews().size());
		agency.setName(Bilingual.same(name).toModel());
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId("interview-" + study.getInterviews().size());
		interview.setAgency(agency);
		interview.setHoursPerWeek(hours);
		interview.setValidationDelayHours(wait);
		study.getInterviews().add(interview);
		folder.file().save(study);
	}

	/** A section of a plug-in that lists authors. */
	private record Persons() implements SectionSource {

		@Override
		public List<OfferedSection> offered(Study study) {
			return List.of(new OfferedSection("persons", new Bilingual("Personnes", "Persons")));
		}

		@Override
		public List<ReportSection> sections(Study study, StudyView view, Locale locale, Predicate<String> wanted, Progress progress) {
			return List.of(persons());
		}
	}

	/** A section of a source is offered without anybody naming it; one without data in the study is not. */
	@Test
	void everySectionIsOfferedByWhatMakesIt() throws IOException {
		Study study = folder.file().load();
		var content = new StudyContent(ANALYSIS, List.of(new Persons()));

		List<OfferedSection> offered = content.offered(study, StudyView.of(study));

		assertThat(offered).extracting(OfferedSection::id).containsExactly("key-figures", "figures", "census", "persons", "imports");
		assertThat(offered).extracting(it -> it.name().fr()).containsExactly("Faits saillants", "Pyramides", "Tableaux du recensement",
				"Personnes",
				"Fichiers importés");
	}

	private static ReportSection persons() {
		var columns = List.of(new Column("author", Bilingual.same("Author"), Column.Type.ITEM),
				new Column("posts", Bilingual.same("Posts"), Column.Type.COUNT));
		return new ReportSection("persons", Bilingual.same("Persons"), List.of(), List.of(),
				List.of(new Table("authors", Bilingual.same("Authors"), Bilingual.EMPTY, Unit.POST, "", columns,
						List.of(List.of(new Value.Item("private-author", Bilingual.same("private-author")), new Value.Count(41)),
								List.of(new Value.Item("", Bilingual.EMPTY), new Value.Count(43))), List.of())));
	}
}
