// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.analysis.Analysis;
import org.palier.ground.Progress;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.exchange.InterviewTables;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;
import org.palier.numbers.indicators.Cases;
import org.palier.numbers.indicators.Effort;
import org.palier.numbers.indicators.HoursOfWork;
import org.palier.numbers.indicators.Objectives;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.TargetedPublics;
import org.palier.numbers.indicators.UsageByTool;
import org.palier.numbers.indicators.ValidationWait;
import org.palier.numbers.maturity.Maturity;
import org.palier.numbers.maturity.ObjectiveSignals;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.content.InferencePreview;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportSection;
import org.palier.reports.content.StudyContent;
import org.palier.reports.template.ReportTemplate;
import org.palier.scenario.change.ChangeKinds;
import org.palier.study.attribution.AddressForms;
import org.palier.study.export.Exporters;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyFolder;

/** The invented demo's eleven interviews in an edition without names: what a reader could find out of who took part. */
class RedactedInterviewsTest {

	private static final Path SAMPLES = Path.of(System.getProperty("palier.root"), "bundles", "org.palier.samples", "data", "invented");
	private static final Set<String> TELLING = Set.of("interviews", "quotes");
	private static final Analysis ANALYSIS = new Analysis(List.of(),
			List.of(new Penetration(), new UsageByTool(), new Objectives(), new TargetedPublics(), new Effort(), new Cases(),
					new HoursOfWork(), new ValidationWait(), new Maturity(), new ObjectiveSignals()),
			List.of());

	@TempDir
	Path folder;
	private Study study;

	@BeforeEach
	void make() throws Exception {
		study = PalierFactory.eINSTANCE.createStudy();
		study.setId("invented");
		TheoryPackFile.copyInto(
				new TheoryPackFile(
						Path.of(System.getProperty("palier.root"), "bundles/org.palier.theories/packs/public_engagement-2.0.xml")).load(),
				study);
		study.setName(Bilingual.same("x").toModel());
		List<String> rows = Files.readAllLines(SAMPLES.resolve("wide.csv"));
		String[] header = rows.getFirst().split(",");
		for (String row : rows.subList(1, rows.size())) {
			String[] cells = row.split(",", -1);
			Jurisdiction jurisdiction = study.getJurisdictions().stream().filter(it -> it.getId().equals(cells[3])).findFirst()
					.orElseGet(() -> jurisdiction(cells[3]));
			Agency agency = PalierFactory.eINSTANCE.createAgency();
			agency.setId(cells[0]);
			jurisdiction.getAgencies().add(agency);
			agency.setName(new Bilingual(cells[1], cells[2]).toModel());
			agency.setCategory(category(cells[5]));
			for (int i = 7; i < header.length; i++) {
				if (!cells[i].isEmpty()) {
					String platform = header[i];
					Presence presence = PalierFactory.eINSTANCE.createPresence();
					presence.setPlatform(study.getPlatforms().stream().filter(it -> it.getId().equals(platform)).findFirst().orElseThrow());
					presence.observe(Observation.listed(null, cells[i].equals("1") ? PresenceStatus.PRESENT : PresenceStatus.ABSENT));
					agency.getPresences().add(presence);
				}
			}
		}
		new InterviewTables(SAMPLES.resolve("interviews")::resolve, study).read().add();
	}

	/** Counts of the invented interviews by hand: 11 took part; what no one may tell is named with its reason before it is left out. */
	@Test
	void beforeItIsWrittenOneReadsWhatIsWithheldAndWhatCouldStillTell() throws Exception {
		InferencePreview preview = preview(5);

		assertThat(preview.withheld()).extracting(Bilingual::en).anyMatch(it -> it.contains("took part in the interviews (11)"))
				.anyMatch(it -> it.contains("cells not told") && it.contains("fewer than 5"));
		assertThat(preview.remaining()).extracting(Bilingual::en).anyMatch(it -> it.contains("read the quotes below"))
				.anyMatch(it -> it.contains("how many interviews there were: 11"));
		List<String> names = study.getInterviews().stream().map(it -> it.getAgency().getName().getFr()).toList();
		assertThat(preview.quotes()).isNotEmpty().extracting(Bilingual::fr).allSatisfy(it -> assertThat(names).noneMatch(it::contains));
		assertThat(preview(3).withheld()).as("fewer cells are withheld").isNotEqualTo(preview.withheld());

		study.getInterviews().clear();
		assertThat(preview(5)).isEqualTo(new InferencePreview(List.of(), List.of(), List.of()));
	}

	private InferencePreview preview(int fewest) throws Exception {
		return InferencePreview.of(study, ANALYSIS, StudyView.of(study), folder, LocalDate.of(2026, 11, 27), fewest);
	}

	private Jurisdiction jurisdiction(String id) {
		Jurisdiction made = PalierFactory.eINSTANCE.createJurisdiction();
		made.setId(id);
		made.setName(Bilingual.same(id).toModel());
		study.getJurisdictions().add(made);
		return made;
	}

	private AgencyCategory category(String id) {
		return study.getCategories().stream().filter(it -> it.getId().equals(id)).findFirst().orElseGet(() -> {
			AgencyCategory made = PalierFactory.eINSTANCE.createAgencyCategory();
			made.setId(id);
			made.setName(Bilingual.same(id).toModel());
			study.getCategories().add(made);
			return made;
		});
	}

	/** Each participant in turn, against one of the same category that was not asked, of whatever jurisdiction. */
	@Test
	void theCensusPartIsTheSameWhoeverOfACategoryTookPart() throws Exception {
		String before = census(content());
		assertThat(before).hasSizeGreaterThan(2000);
		for (Interview interview : List.copyOf(study.getInterviews())) {
			Agency participant = interview.getAgency();
			List<Agency> asked = study.getInterviews().stream().map(Interview::getAgency).toList();
			for (Agency other : agencies().filter(it -> it.getCategory() == participant.getCategory() && !asked.contains(it)).toList()) {
				interview.setAgency(other);
				assertThat(census(content())).as(participant.getId() + " for " + other.getId()).isEqualTo(before);
			}
			interview.setAgency(participant);
		}
	}

	@Test
	void theInterviewPartsNameNoneOfTheEleven() throws Exception {
		ReportContent content = content();
		String told = parts(content, true);
		// what is there at all: figure 3, publics, quotes
		assertThat(told).contains("information_mission", "everybody", "I-05", "j’ai dormi");
		for (Agency agency : agencies().toList()) {
			assertThat(told).doesNotContain(agency.getName().getFr(), agency.getName().getEn(), agency.getId());
		}
		// hours of one agency alone, and of Québec's two
		assertThat(told).doesNotContain("number=35.0", "number=70.0", "number=43.0");
	}

	/** Every count of interviews that is shown is 0 or five or more; three name media_filter. */
	@Test
	void noCountOfInterviewsIsOfFew() throws Exception {
		List<Table> tables = content().sections().stream().filter(it -> TELLING.contains(it.id())).flatMap(it -> it.tables().stream()).toList();
		assertThat(tables).extracting(Table::id).contains("objectives", "targeted_publics", "codes_by_category", "quotes", "hours_of_work")
				.doesNotContain("effort", "cases");
		List<Long> counts = new ArrayList<>();
		for (Table table : tables) {
			for (List<Value> row : table.rows()) {
				for (int i = 0; i < row.size(); i++) {
					if (row.get(i) instanceof Value.Count count && table.columns().get(i).type() == Column.Type.COUNT
							&& !table.columns().get(i).id().equals("rank")) {
						counts.add(count.number());
					}
				}
			}
		}
		assertThat(counts).hasSizeGreaterThan(20).allMatch(it -> it == 0 || it >= 5);
		Table figure = tables.stream().filter(it -> it.id().equals("objectives")).findFirst().orElseThrow();
		List<Value> media = figure.rows().stream().filter(it -> ((Value.Item) it.get(1)).id().equals("media_filter")).findFirst().orElseThrow();
		assertThat(media.subList(3, 6)).allMatch(Value.Undefined.class::isInstance);
	}

	/**
	 * Six of eight federal agencies said 70, 22, 18, 9, 6 and 3 hours. The agency that said 22 knows the 70 to within
	 * 36. With 250 in place of 70 it would know them to within 36 too: 14 %, so that the sum is not shown, though six
	 * agencies gave it. With 180 it is a fifth. The shown values are the classes of 128 and of 238.
	 */
	@Test
	void hoursByWhichOneAgencyKnowsThoseOfAnotherAreNotTold() throws Exception {
		assertThat(hours()).containsExactly(new Value.Decimal(100, 0), new Value.Decimal(200, 0));
		assertThat(preview(5).remaining()).extracting(Bilingual::en)
				.anyMatch(it -> it.startsWith("Hours of “ca” are told together: 6 of its 8 agencies told them.")
						&& it.contains("right 6 times out of 8"));
		Interview most = study.getInterviews().stream().filter(it -> it.getAgency().getId().equals("ca-wagons")).findFirst().orElseThrow();
		most.setHoursPerWeek(250.0);
		assertThat(hours()).isEmpty();
		most.setHoursPerWeek(180.0);
		assertThat(hours()).containsExactly(new Value.Decimal(200, 0), new Value.Decimal(500, 0));
	}

	private List<Value> hours() throws Exception {
		return content().sections().stream().flatMap(it -> it.tables().stream()).filter(it -> it.id().equals("hours_of_work"))
				.flatMap(table -> table.rows().stream()
						.flatMap(row -> row.subList(table.column("hours_from"), table.column("hours_under") + 1).stream()))
				.filter(Value.Decimal.class::isInstance).toList();
	}

	/** I-05 consented until the eve of the report, then until the day of it. */
	@Test
	void consentIsAskedOfTheDayOfTheReport() throws Exception {
		Interview asked = study.getInterviews().stream().filter(it -> it.getId().equalsIgnoreCase("i-05")).findFirst().orElseThrow();
		LocalDate made = LocalDate.ofInstant(ReportedStudy.NOW, ZoneOffset.UTC);
		asked.getConsent().setUntil(made.minusDays(1));
		assertThat(parts(content(), true)).doesNotContain("j’ai dormi");
		asked.getConsent().setUntil(made);
		assertThat(parts(content(), true)).contains("j’ai dormi", "24 novembre 2026");
	}

	/** Three name media_filter: a report with a smallest count of 3 shows it, and says so; the manifest too. */
	@Test
	void theSmallestCountIsAChoice() throws Exception {
		ReportChoices three = ReportedStudy.choices(true).withFewest(3);
		ReportContent content = content(three);
		Table figure = content.sections().stream().flatMap(it -> it.tables().stream()).filter(it -> it.id().equals("objectives"))
				.findFirst().orElseThrow();
		assertThat(figure.rows()).anySatisfy(row -> {
			assertThat(((Value.Item) row.get(1)).id()).isEqualTo("media_filter");
			assertThat(row.get(3)).isEqualTo(new Value.Count(3));
		});
		assertThat(content.method()).anyMatch(it -> it.en().contains("groups of at least 3 agencies"));
		assertThat(three.parameters("r")).containsEntry("fewest", "3");
		assertThat(ReportChoices.of(three.parameters("r"), ReportTemplate.standard(), Exporters.NONE, ReportPictures.STANDARD).fewest())
				.contains(3);
		assertThat(ReportedStudy.choices(true).parameters("r")).as("as it always was").doesNotContainKey("fewest");
		assertThatThrownBy(() -> three.withFewest(1)).hasMessage("fewest: 1");
	}

	/** The study keeps the number: a report that says nothing goes by it; one report alone, or a template that asks for more, says another. */
	@Test
	void theSmallestCountIsKeptWithTheStudy() throws Exception {
		study.setFewestTold(3);
		assertThat(content().method()).anyMatch(it -> it.en().contains("groups of at least 3 agencies"));
		assertThat(content(ReportedStudy.choices(true).withFewest(4)).method()).anyMatch(it -> it.en().contains("groups of at least 4 agencies"));
		ReportTemplate standard = ReportTemplate.standard();
		var strict = new ReportTemplate(standard.id(), standard.name(), standard.organisation(), standard.sections(), standard.colours(),
				standard.licence(), standard.logo(), standard.page(), standard.style(), standard.pdfStyle(), 7, standard.pages(),
				standard.paper());
		var choices = new ReportChoices(EnumSet.of(ReportFormat.HTML), Locale.CANADA, strict, List.of(), true);
		assertThat(choices.fewestTold(study)).isEqualTo(7);
		study.setFewestTold(9);
		assertThat(choices.fewestTold(study)).isEqualTo(9);
	}

	private Stream<Agency> agencies() {
		return study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream());
	}

	private ReportContent content() throws Exception {
		return content(ReportedStudy.choices(true));
	}

	private ReportContent content(ReportChoices choices) throws Exception {
		var sources = StudyContent.sources(ANALYSIS, ChangeKinds.NONE, Optional.empty(), AddressForms.SHIPPED, Optional.of(folder),
				Optional.empty());
		return new StudyContent(ANALYSIS, sources).of(study, StudyView.of(study), choices, List.of(), manifest(), Progress.NONE);
	}

	private RunManifest manifest() throws Exception {
		Path runs = folder.resolve("study");
		try (OpenRun run = OpenRun.reading(StudyFolder.at(runs), StudyReport.REPORT, ReportedStudy.NOW)) {
			return RunRecord.of(Map.of(), List.of()).manifest("r", run.kind(), run.at(), "0");
		}
	}

	private static String census(ReportContent content) {
		return content.headlines() + "\n" + content.counts() + "\n" + content.method() + "\n" + content.jurisdictions() + "\n"
				+ parts(content, false);
	}

	private static String parts(ReportContent content, boolean telling) {
		StringBuilder text = new StringBuilder();
		for (ReportSection section : content.sections()) {
			if (TELLING.contains(section.id()) == telling) {
				text.append(section.id()).append(section.words()).append(section.tables()).append(section.figures().size()).append('\n');
			}
		}
		return text.toString();
	}
}
