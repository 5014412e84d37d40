// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CountCell;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.DataNature;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.numbers.queries.PostQuery.Waits;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.editions.PageMaker;
import org.palier.reports.content.ReportFigure;
import org.palier.reports.editions.ReportPage;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.attribution.AddressForms;
import org.palier.study.authored.AuthoredText;
import org.palier.study.authored.AuthoredTexts;
import org.palier.study.history.LookBack;

/** Pages two to four of studies that are counted by hand. */
class FactPagesTest {

	private final Study study = Samples.empty();

	private Optional<ReportPage> page(PageMaker maker, StudyView view) throws Exception {
		// None of these pages reads the content of the report.
		return maker.page(study, view, null,
				new ReportChoices(Set.of(ReportFormat.HTML), Locale.CANADA, ReportTemplate.standard(), List.of(), false), Progress.NONE);
	}

	/** So many bodies of a government and a category, the first of which are on Twitter and the others nowhere. */
	private List<Agency> bodies(Jurisdiction government, String category, int all, int present) {
		AgencyCategory kind = study.getCategories().stream().filter(it -> it.getId().equals(category)).findFirst().orElseGet(() -> {
			AgencyCategory made = PalierFactory.eINSTANCE.createAgencyCategory();
			made.setId(category);
			made.setName(Bilingual.same(category).toModel());
			study.getCategories().add(made);
			return made;
		});
		List<Agency> made = new ArrayList<>();
		for (int i = 0; i < all; i++) {
			Agency agency = Samples.agency(government, government.getId() + category + i);
			agency.setCategory(kind);
			Samples.cell(study, agency, "twitter", i < present ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
			made.add(agency);
		}
		return made;
	}

	private static double number(Table table, int row, String column) {
		return switch (table.rows().get(row).get(table.column(column))) {
		case Value.Count it -> it.number();
		case Value.Share it -> it.fraction();
		default -> Double.NaN;
		};
	}

	private static String name(Table table, int row) {
		return ((Value.Item) table.rows().get(row).getFirst()).label().en();
	}

	@Test
	void categoriesOfOneGovernmentInOrderOfTheirShares() throws Exception {
		Jurisdiction here = Samples.jurisdiction(study, "here");
		bodies(here, "few", 12, 3);
		bodies(here, "many", 20, 18);

		ReportPage page = page(new StandingPage(), StudyView.of(study)).orElseThrow();

		// 18 of 20 = 90 %, 3 of 12 = 25 %
		assertThat(page.title().en()).contains("many").contains("few").contains("90%").contains("25%");
		Table table = page.tables().getFirst();
		assertThat(table.rows()).hasSize(2);
		assertThat(name(table, 0)).isEqualTo("many");
		assertThat(number(table, 0, "share")).isEqualTo(0.9);
		assertThat(number(table, 0, "present")).isEqualTo(18);
		assertThat(number(table, 1, "checked")).isEqualTo(12);
		assertThat(page.figures().getFirst().drawing().alt()).contains("many: 90%", "18 of 20", "few: 25%", "3 of 12");
		assertThat(page.figures().getFirst().source().en()).contains("32 agencies", "no margin");
	}

	@Test
	void severalGovernmentsAreNeverOneNumberAndEqualOnesAreNotSetApart() throws Exception {
		bodies(Samples.jurisdiction(study, "north"), "all", 20, 12);
		bodies(Samples.jurisdiction(study, "south"), "all", 20, 11);

		ReportPage page = page(new StandingPage(), StudyView.of(study)).orElseThrow();

		assertThat(page.title().en()).isEqualTo("Nothing clearly sets the governments apart");
		// together they would have 23 of 40 = 57.5 %
		assertThat(page.tables().getFirst().rows()).hasSize(2);
		assertThat(page.figures().getFirst().drawing().alt()).contains("60%", "55%").doesNotContain("57", "58");
		assertThat(page.figures().getFirst().drawing().title()).isEqualTo("Shares go from 55% to 60%, with no established difference");
	}

	/** Three governments are three pairs: what is too near to set them apart was compared, too. */
	@Test
	void allPairsOfGovernmentsCountAsCompared() throws Exception {
		bodies(Samples.jurisdiction(study, "north"), "all", 20, 18);
		bodies(Samples.jurisdiction(study, "east"), "all", 20, 11);
		bodies(Samples.jurisdiction(study, "south"), "all", 20, 10);

		ReportPage page = page(new StandingPage(), StudyView.of(study)).orElseThrow();

		assertThat(page.figures().getFirst().drawing().title()).isEqualTo("2 differences hold of 3 compared");
		assertThat(page.words()).extracting(Bilingual::en)
				.contains("In the other comparison, the difference is under three agencies or is not known.");
	}

	@Test
	void aGroupOfWhichTooLittleWasLookedAtHasNoDot() throws Exception {
		bodies(Samples.jurisdiction(study, "north"), "all", 20, 12);
		Jurisdiction south = Samples.jurisdiction(study, "south");
		bodies(south, "all", 4, 4);
		IntStream.range(0, 20).forEach(it -> Samples.agency(south, "unseen" + it));

		ReportPage page = page(new StandingPage(), StudyView.of(study)).orElseThrow();

		assertThat(page.title().en()).isEqualTo("Governments cannot be compared yet");
		assertThat(page.words()).extracting(Bilingual::en).contains("Too few agencies were examined to say anything of: south.");
		assertThat(page.tables().getFirst().rows().get(1).get(1)).isInstanceOf(Value.Undefined.class);
		assertThat(page.figures().getFirst().drawing().alt()).contains("south: too few examined").doesNotContain("100%");
	}

	@Test
	void nothingToHoldBesideIsNoPage() throws Exception {
		bodies(Samples.jurisdiction(study, "here"), "one", 1, 1);
		assertThat(page(new StandingPage(), StudyView.of(study))).isEmpty();
		assertThat(page(new UsagesPage(), StudyView.of(study))).isEmpty();
		assertThat(page(new AnswersPage(), StudyView.of(study))).isEmpty();
	}

	@Test
	void aReconstructionTellsGovernmentsAloneAndNoCountOfItsBodies() throws Exception {
		study.setDataNature(DataNature.RECONSTRUCTED);
		bodies(Samples.jurisdiction(study, "north"), "all", 20, 12);
		assertThat(page(new StandingPage(), StudyView.of(study))).as("its categories were made up").isEmpty();
		bodies(Samples.jurisdiction(study, "south"), "all", 20, 2);
		ReportPage page = page(new StandingPage(), StudyView.of(study)).orElseThrow();
		assertThat(page.figures().getFirst().drawing().alt()).contains("north: 60%", "south: 10%").doesNotContain("12 of 20");
		// ten of twenty more would be a finding, of counts that are made up
		assertThat(page.title().en()).isEqualTo("The governments compared, as in the publication");
		assertThat(page.words()).hasSize(1);
		assertThat(page.figures().getFirst().source().en()).endsWith("Source: " + study.getName().getEn() + ".");
		assertThat(page(new UsagesPage(), StudyView.of(study))).isEmpty();
	}

	/** Twelve bodies, each with seven releases, two answers and one online service. */
	private StudyView posts(CodedBy by) {
		Jurisdiction here = Samples.jurisdiction(study, "here");
		List<String> agencies = bodies(here, "all", 12, 12).stream().map(Agency::getId).toList();
		List<CountCell> cells = new ArrayList<>();
		for (int body = 0; body < 12; body++) {
			cells.add(new CountCell(body, Attributed.DIRECT, "twitter", "2026-05", by == CodedBy.ABSTAINED ? "" : "news_release", by, false,
					false, 7));
			cells.add(new CountCell(body, Attributed.DIRECT, "twitter", "2026-04", by == CodedBy.ABSTAINED ? "" : "answer", by, false, false, 2));
			cells.add(new CountCell(body, Attributed.DIRECT, "twitter", "2026-05", by == CodedBy.ABSTAINED ? "" : "online_service", by,
					false, false, 1));
		}
		return StudyView.of(study, new PostCounts(agencies, List.of("here"), cells, List.of(), List.of(), List.of(), List.of(), List.of()),
				LookBack.NOW);
	}

	/** Five usages of the base: 50, 20, 10, 10 and 10 of 100 posts of each body. A comment of 700 letters has the room of three. */
	@Test
	void aCommentAtTheFootOfThePageHasItsRoomFromTheRarestUsages() throws Exception {
		Jurisdiction here = Samples.jurisdiction(study, "here");
		List<String> agencies = bodies(here, "all", 12, 12).stream().map(Agency::getId).toList();
		List<CountCell> cells = new ArrayList<>();
		Map<String, Integer> posts = Map.of("news_release", 50, "advice", 20, "alert", 10, "event", 10, "third_party_link", 10);
		for (int body = 0; body < 12; body++) {
			int at = body;
			posts.forEach((usage, count) -> cells
					.add(new CountCell(at, Attributed.DIRECT, "twitter", "2026-05", usage, CodedBy.HUMAN, false, false, count)));
		}
		StudyView view = StudyView.of(study,
				new PostCounts(agencies, List.of("here"), cells, List.of(), List.of(), List.of(), List.of(), List.of()), LookBack.NOW);
		assertThat(page(new UsagesPage(), view).orElseThrow().words()).noneMatch(it -> it.en().contains("in the annex"));
		AuthoredTexts.NONE.withComment("usages", new AuthoredText(List.of(), List.of("a".repeat(700)))).writeTo(study);
		assertThat(page(new UsagesPage(), view).orElseThrow().words()).extracting(it -> it.en())
				.contains("3 less frequent usages are in the annex.");
	}

	@Test
	void levelsOfPostsThatPeopleReadWithTheirUsages() throws Exception {
		ReportPage page = page(new UsagesPage(), posts(CodedBy.HUMAN)).orElseThrow();

		Table table = page.tables().getFirst();
		// 120 posts: 12, 24 and 84, from top to base
		assertThat(IntStream.range(0, 3).mapToDouble(it -> number(table, it, "share")).toArray()).containsExactly(0.1, 0.2, 0.7);
		assertThat(page.figures().getFirst().drawing().alt()).as("read whole: no range").contains("Broadcast: 70%;", "answer: 20%;")
				.doesNotContain("chances in 100");
		assertThat(page.figures().getFirst().source().fr()).contains("d’avril à mai 2026", "120 publications");
		assertThat(page.title().en()).isEqualTo("At least seven in ten posts are “Broadcast”");
	}

	@Test
	void whatProgramsAloneCodedIsRefusedWithWhatMustBeRead() throws Exception {
		ReportPage page = page(new UsagesPage(), posts(CodedBy.MACHINE)).orElseThrow();
		assertThat(page.title().en()).isEqualTo("It is not known yet what the posts do");
		assertThat(page.figures()).isEmpty();
		assertThat(page.tables()).isEmpty();
		assertThat(page.words().getFirst().en()).contains("Programs alone").containsPattern("\\d");
		assertThat(page.words().toString() + page.title()).doesNotContain("70%");
	}

	@Test
	void postsOfWhichNoneHasACodeAreNoUsages() throws Exception {
		StudyView view = posts(CodedBy.ABSTAINED);
		assertThat(page(new UsagesPage(), view).map(ReportPage::figures).orElse(List.of())).isEmpty();
	}

	@TempDir
	private Path folder;

	private static final String HOUR = "2026-05-01T11:00:00Z";
	private static final String TWO_DAYS = "2026-05-03T10:00:00Z";

	/** Of each body three questions: one answered after an hour, one after two days, one never. */
	private StudyView asked(int bodies) throws Exception {
		return questions(Map.of("here", List.of(HOUR, TWO_DAYS, "")), bodies);
	}

	/** Of each body of a government so many questions, and when they are answered. @param answers by government; empty for never */
	private StudyView questions(Map<String, List<String>> answers, int bodies) throws Exception {
		Map<Agency, List<String>> asked = new LinkedHashMap<>();
		new TreeMap<>(answers).forEach((government,
				times) -> bodies(Samples.jurisdiction(study, government), government.equals("here") ? "all" : government, bodies, bodies)
				.forEach(it -> asked.put(it, times)));
		asked.keySet().forEach(it -> Samples.account(it.getPresences().getFirst(), it.getId(), null));
		Run run = PalierFactory.eINSTANCE.createRun();
		run.setId("i");
		run.setCollectedUntil(LocalDate.of(2026, 5, 31));
		study.getRuns().add(run);
		try (Corpus corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("i", Instant.EPOCH)) {
				int id = 0;
				for (Map.Entry<Agency, List<String>> it : asked.entrySet()) {
					for (String answered : it.getValue()) {
						posts.add(post(++id, "citizen" + id, "2026-05-01T10:00:00Z", "", it.getKey().getId(), "When does it open?"));
						if (!answered.isEmpty()) {
							posts.add(post(1000 + id, it.getKey().getId(), answered, String.valueOf(id), "", "At nine."));
						}
					}
				}
				posts.commit();
			}
			StudyView view = StudyView.of(study, corpus.view(Set.of("i")), AddressForms.SHIPPED, LookBack.NOW);
			view.ask(new Waits());
			return view;
		}
	}

	private static Post post(int id, String account, String time, String replyTo, String replyToHandle, String text) {
		return Post.builder("twitter", String.valueOf(id)).accountHandle(account).text(text).createdAt(Instant.parse(time), "").replyTo(replyTo)
				.replyToHandle(replyToHandle).source("f.csv", id).build();
	}

	@Test
	void questionsWithoutAnAnswerStayInTheCount() throws Exception {
		ReportPage page = page(new AnswersPage(), asked(12)).orElseThrow();

		// 36 questions: 12 within a day, 24 within a week, 24 at all; Wilson's interval of 24 of 36 begins at 0.503
		assertThat(page.title().en()).isEqualTo("More than half of the questions get an answer");
		assertThat(page.figures().getFirst().drawing().alt()).contains("within a day 33", "within seven days 67", "sooner or later 67",
				"never 33");
		assertThat(page.words()).extracting(Bilingual::en).contains("24 of 36 questions were answered.",
				"Half of the questions wait 2 d 0 h at most, those without an answer included.");
	}

	@Test
	void ofSeveralGovernmentsThereAreStepsOfWaiting() throws Exception {
		ReportPage page = page(new AnswersPage(),
				questions(Map.of("here", List.of(HOUR, TWO_DAYS, ""), "there", List.of(TWO_DAYS, "", "")), 40)).orElseThrow();

		// of 120 questions each: here 40 within the hour and the day, 80 within a week; there 0, then 40
		ReportFigure waits = page.figures().stream().filter(it -> it.id().equals("answers_waits")).findFirst().orElseThrow();
		assertThat(waits.drawing().alt()).contains("here: 1 hour 33.3% (", "1 day 33.3% (", "7 days 66.7% (", "there: 1 hour 0.0% (",
				"30 days 33.3% (");
		assertThat(waits.source().en()).contains("here: 120, there: 120");
		assertThat(waits.drawing().title()).isEqualTo("here answers more than the other government, after any wait");
	}

	@Test
	void whatHoldsAtSomeWaitsAloneIsNoTitle() throws Exception {
		ReportPage page = page(new AnswersPage(),
				questions(Map.of("here", List.of(HOUR, TWO_DAYS, ""), "there", List.of(HOUR, "", "")), 12)).orElseThrow();

		ReportFigure waits = page.figures().stream().filter(it -> it.id().equals("answers_waits")).findFirst().orElseThrow();
		assertThat(waits.drawing().title()).isEqualTo("Nobody can say that one government answers more than the others after any wait");
	}

	@Test
	void ofFewBodiesTheStepsHaveNoMargin() throws Exception {
		ReportPage page = page(new AnswersPage(),
				questions(Map.of("here", List.of(HOUR, TWO_DAYS, ""), "there", List.of(TWO_DAYS, "", "")), 5)).orElseThrow();

		ReportFigure waits = page.figures().stream().filter(it -> it.id().equals("answers_waits")).findFirst().orElseThrow();
		assertThat(waits.drawing().alt()).contains("here: 1 hour 33.3%, 1 day 33.3%, 7 days 66.7%, 30 days 66.7%").doesNotContain("(");
		assertThat(waits.drawing().title()).startsWith("Nobody can say");
	}

	@Test
	void fewQuestionsToFewBodiesSayNothingOfAll() throws Exception {
		ReportPage page = page(new AnswersPage(), asked(2)).orElseThrow();
		assertThat(page.title().en()).isEqualTo("6 questions were asked: too few to conclude");
		assertThat(page.figures()).isEmpty();
	}
}
