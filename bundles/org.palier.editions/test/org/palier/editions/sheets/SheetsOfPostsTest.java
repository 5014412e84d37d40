// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.analysis.Analysis;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.corpus.WeekCount;
import org.palier.editions.sheets.Comparison.Verdict;
import org.palier.editions.sheets.Proposals.Proposal;
import org.palier.findings.recommendations.RecommendationView;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.model.Study;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.StudyView;
import org.palier.reports.ReportTarget;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.ReportContent;
import org.palier.reports.editions.EditionInputs;
import org.palier.reports.template.Paper;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.history.LookBack;
import org.palier.study.runs.RunManifest;

/**
 * Twelve bodies of one government write 400 posts each in four weeks, of which people read 80: of the first body 76 are communication and 4
 * interaction, of each other 40 are communication, 36 interaction and 4 service.
 */
class SheetsOfPostsTest {

	private static final int BODIES = 12;
	private static final int READ = 80;
	private static final double Z = 1.959963984540054;
	private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
	/** Of 80 posts that people read, by level. */
	private static final List<Integer> FIRST = List.of(76, 4, 0);
	private static final List<Integer> OTHERS = List.of(40, 36, 4);
	private static final List<String> LEVELS = List.of("communication", "interaction", "service");

	@TempDir
	Path folder;

	private final Study study = Samples.empty();
	private final Jurisdiction here = Samples.jurisdiction(study, "here");

	SheetsOfPostsTest() {
		for (int i = 0; i < BODIES; i++) {
			Agency made = Samples.agency(here, "b" + i);
			Samples.cell(study, made, "twitter", PresenceStatus.PRESENT);
		}
	}

	private StudyView counted() {
		List<CountCell> cells = new ArrayList<>();
		List<WeekCount> weeks = new ArrayList<>();
		for (int i = 0; i < BODIES; i++) {
			cells.add(new CountCell(i, Attributed.DIRECT, "twitter", "2026-05", "news_release", CodedBy.MACHINE, false, false, 400));
			for (int week = 0; week < 4; week++) {
				weeks.add(new WeekCount(i, Attributed.DIRECT, "twitter", MONDAY.plusWeeks(week), 100));
			}
		}
		return StudyView.of(study, new PostCounts(here.getAgencies().stream().map(Agency::getId).toList(), List.of("here"), cells,
				List.of(), List.of(), List.of(), weeks, List.of()), LookBack.NOW);
	}

	/** The same with what people read of so many bodies. */
	private StudyView read(int bodies) {
		Map<Domain, Shares> parts = new HashMap<>();
		parts.put(Domain.ALL, shares(OTHERS));
		for (int i = 0; i < bodies; i++) {
			parts.put(new Domain(By.AGENCY, "b" + i), shares(i == 0 ? FIRST : OTHERS));
		}
		return counted().withEstimates(new PostEstimates(List.of(new PostEstimates.OfFacet(new Facet("chang_kannan"), "s1", parts, List.of()))));
	}

	/** With Wilson's intervals at 95 %, made here. */
	private static Shares shares(List<Integer> seen) {
		Map<String, Estimate> codes = new LinkedHashMap<>();
		for (int i = 0; i < seen.size(); i++) {
			double share = (double) seen.get(i) / READ;
			double middle = (share + Z * Z / (2 * READ)) / (1 + Z * Z / READ);
			double half = Z * Math.sqrt(share * (1 - share) / READ + Z * Z / (4.0 * READ * READ)) / (1 + Z * Z / READ);
			codes.put(LEVELS.get(i), new Estimate(0.5, share, Math.max(0, Math.min(share, middle - half)), Math.min(1, middle + half), READ, READ,
					Estimate.Question.THESE, Estimate.Rule.SAMPLE));
		}
		return new Shares(400, codes, Map.of());
	}

	private EditionInputs inputs(StudyView view, ReportChoices choices) {
		var manifest = new RunManifest("2026-11-24T120000Z-1", "report", Instant.parse("2026-11-24T12:00:00Z"), "0.2.0", new TreeMap<>(),
				List.of(), List.of(), new TreeMap<>(), List.of(), List.of());
		var content = new ReportContent(choices.locale(), view.name(), Bilingual.EMPTY, view.nature(), List.of(), List.of(), List.of(),
				List.of(), List.of(), false, List.of(Bilingual.same("Method.")), List.of(), false, manifest);
		return new EditionInputs(new Analysis(List.of(), List.of(), List.of()), study, view, content, List.of(), choices);
	}

	private static Comparison of(BodySheet sheet, String measure) {
		return sheet.compared().stream().filter(it -> it.measure().id().equals(measure)).findFirst().orElseThrow();
	}

	private static String text(byte[] pdf) throws Exception {
		try (PDDocument it = Loader.loadPDF(pdf)) {
			assertThat(it.getNumberOfPages()).isEqualTo(1);
			return new PDFTextStripper().getText(it);
		}
	}

	@Test
	void programsAloneTellNoShareOfALevel() {
		assertThat(Measures.of(counted()).all()).extracting(Measure::id).containsExactly("platforms", "posts");
		assertThat(Measures.of(read(5)).all()).extracting(Measure::id).as("five agencies of twelve were read").containsExactly("platforms",
				"posts");
	}

	@Test
	void aBodyThatDiffersIsToldFromThoseThatMayNot() {
		StudyView view = read(BODIES);
		Measures measures = Measures.of(view);
		assertThat(measures.all()).extracting(Measure::id).containsExactly("platforms", "posts", "level.communication", "level.interaction",
				"level.service");

		BodySheet first = BodySheet.of(view, measures, 0, 5);
		assertThat(of(first, "posts").own()).contains(Figure.counted(100));
		assertThat(of(first, "posts").verdict()).isEqualTo(Verdict.SAME);
		assertThat(of(first, "level.communication").verdict()).as("95 % beside 50 %").isEqualTo(Verdict.MORE);
		assertThat(of(first, "level.interaction").verdict()).as("5 % beside 45 %").isEqualTo(Verdict.LESS);
		assertThat(of(first, "level.interaction").quartiles().orElseThrow().median()).isEqualTo(0.45);
		assertThat(of(first, "level.service").verdict()).as("none of 80 beside 4 of 80").isEqualTo(Verdict.UNSURE);
		assertThat(first.verdict(5).en()).isEqualTo("Below the median of its peers: exchange. Above: broadcast.");

		for (int i = 1; i < BODIES; i++) {
			assertThat(BodySheet.of(view, measures, i, 5).compared()).as("b" + i)
					.noneMatch(it -> it.verdict() == Verdict.LESS || it.verdict() == Verdict.MORE);
		}
	}

	/** 36 ranges: 0.05 / 72 in each tail, z = 3.197; Wilson's interval of 4 of 80 is then (0.05 + 0.06387 ± 0.10111) / 1.12774, to 0.1906. */
	@Test
	void rangesAreWideEnoughForAllSheets() {
		Figure few = of(BodySheet.of(read(BODIES), Measures.of(read(BODIES)), 0, 5), "level.interaction").own().orElseThrow();
		assertThat(few.value()).isEqualTo(0.05);
		assertThat(few.high()).isBetween(0.1895, 0.1915);
	}

	@Test
	void proposesWhatIsClearAndWhatPeopleRecommendedToIt() throws Exception {
		recommend("r1", "b0", RecommendationState.PROPOSED);
		recommend("r2", "b1", RecommendationState.PROPOSED);
		recommend("r3", "b0", RecommendationState.DONE);
		StudyView view = read(BODIES);
		Measures measures = Measures.of(view);
		var proposals = new Proposals(view, measures, RecommendationView.all(study));

		List<Proposal> first = proposals.of(0, BodySheet.of(view, measures, 0, 5).compared());
		assertThat(first).extracting(it -> it.title().en()).containsExactly("Do r1", "Give more room to this level: exchange");
		assertThat(first.getFirst().words()).extracting(Bilingual::en).containsExactly("Recommendation of the study.", "Sign: no silent page",
				"Due: December 15, 2026.");
		assertThat(first.getLast().words().getFirst().en()).contains("5.0%", "45.0%");
		assertThat(proposals.of(1, BodySheet.of(view, measures, 1, 5).compared())).extracting(it -> it.title().en()).containsExactly("Do r2");
		assertThat(proposals.of(2, BodySheet.of(view, measures, 2, 5).compared())).isEmpty();

		BodySheet sheet = BodySheet.of(view, measures, 0, 5);
		byte[] pdf = new SheetPage(inputs(view, ReportChoices.standard(Locale.CANADA))).pdf(sheet, first, List.of(), 5, Progress.NONE);
		assertThat(text(pdf)).contains("Do r1", "Give more room", "95.0%").doesNotContain("b1", "r2", "r3");
	}

	private void recommend(String id, String owner, RecommendationState state) {
		Recommendation made = PalierFactory.eINSTANCE.createRecommendation();
		made.setId(id);
		made.setText(new Bilingual("Faire " + id, "Do " + id).toModel());
		made.setOwner(owner);
		made.setDue(LocalDate.of(2026, 12, 15));
		made.setSign(new Bilingual("aucune page muette", "no silent page").toModel());
		made.setState(state);
		study.getRecommendations().add(made);
	}

	private List<Path> write(StudyView view, ReportChoices choices, Progress progress) throws Exception {
		return new SheetsEdition().write(inputs(view, choices), new ReportTarget(folder, "r"), progress);
	}

	@Test
	void aBodyThatFailsHasARemarkAndNoPage() throws Exception {
		here.getAgencies().get(3).setName(Bilingual.same("Odd \u0001 name").toModel());
		List<Path> files = write(read(BODIES), ReportChoices.standard(Locale.CANADA), Progress.NONE);
		assertThat(files).extracting(it -> it.getFileName().toString()).hasSize(BODIES).doesNotContain("body-b3.pdf")
				.contains("body-b2.pdf", "body-b4.pdf");
		assertThat(Files.readString(files.getFirst())).contains("The sheet could not be made");
	}

	@Test
	void stopsWhenNobodyWaits() {
		int[] reports = new int[1];
		Progress stopped = new Progress() {
			@Override
			public void report(long done, long total) {
				reports[0] = (int) done;
			}

			@Override
			public boolean isCancelled() {
				return reports[0] >= 2;
			}
		};
		assertThatThrownBy(() -> write(read(BODIES), ReportChoices.standard(Locale.CANADA), stopped)).isInstanceOf(CancellationException.class);
		assertThat(folder.resolve("r-sheets/index.csv")).doesNotExist();
	}

	@Test
	void theSheetTakesThePaperOfTheTemplate() throws Exception {
		ReportTemplate own = ReportTemplate.standard();
		Function<Paper, ReportTemplate> on = it -> new ReportTemplate(own.id(), own.name(), own.organisation(), own.sections(),
				own.colours(), own.licence(), own.logo(), own.page(), own.style(), own.pdfStyle(), own.fewest(), own.pages(), it);
		StudyView view = read(BODIES);
		BodySheet sheet = BodySheet.of(view, Measures.of(view), 0, 5);
		List<Proposal> three = Collections.nCopies(3, new Proposal(Bilingual.same("Do more"), List.of(Bilingual.same("Sign: more"))));
		ReportChoices standard = ReportChoices.standard(Locale.CANADA);
		for (Paper paper : Paper.values()) {
			EditionInputs inputs = inputs(view, new ReportChoices(standard.formats(), standard.locale(), on.apply(paper), List.of(), false));
			try (PDDocument it = Loader.loadPDF(new SheetPage(inputs).pdf(sheet, three, List.of(), 5, Progress.NONE))) {
				// 215.9 and 210 mm in points of 1/72 inch
				assertThat(Math.round(it.getPage(0).getMediaBox().getWidth())).isEqualTo(paper == Paper.A4 ? 595 : 612);
				assertThat(it.getNumberOfPages()).isEqualTo(1);
			}
		}
	}
}
