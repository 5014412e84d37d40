// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.palier.analysis.Analysis;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.EngagedPost;
import org.palier.corpus.MeasuredPosts;
import org.palier.corpus.Post;
import org.palier.corpus.PostCut;
import org.palier.corpus.PostMeasure;
import org.palier.corpus.WrittenPosts;
import org.palier.editions.sheets.Proposals.Proposal;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.queries.EngagedText;
import org.palier.numbers.queries.PostSource;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.ReportContent;
import org.palier.reports.content.ReportSection;
import org.palier.reports.editions.EditionInputs;
import org.palier.study.history.LookBack;
import org.palier.study.runs.RunManifest;

/** Of two bodies, what the posts of the first drew differs from test to test. */
class WorkedTest {

	private static final String LONG = "Inondations : les rues Saint-Paul et De la Commune sont fermées depuis ce matin, évitez le secteur et suivez les "
			+ "consignes des équipes qui sont sur place jusqu’à demain";

	private final Study study = Samples.empty();
	private final Jurisdiction here = Samples.jurisdiction(study, "here");
	private final List<EngagedText> posts = new ArrayList<>();

	WorkedTest() {
		for (int i = 0; i < 2; i++) {
			Agency made = Samples.agency(here, "b" + i);
			Samples.cell(study, made, "twitter", PresenceStatus.PRESENT);
		}
	}

	private void post(long engagement, long measured, String text) {
		posts.add(new EngagedText(new EngagedPost(posts.size() + 1, 0, engagement, measured),
				Post.builder("twitter", "t" + posts.size()).text(text)
				.createdAt(Instant.parse("2026-05-04T12:00:00Z"), "").build()));
	}

	private StudyView view() {
		List<CountCell> cells = List
				.of(new CountCell(0, Attributed.DIRECT, "twitter", "2026-05", "news_release", CodedBy.MACHINE, false, false, 400));
		return StudyView.of(study,
				new PostCounts(List.of("b0", "b1"), List.of("here"), cells, List.of(), List.of(), List.of(), List.of(), List.of())
				.asking(new PostSource() {
					@Override
					public List<MeasuredPosts> measure(PostMeasure measure, Set<PostCut> by) {
						return List.of();
					}

					@Override
					public List<WrittenPosts> written(Set<PostCut> by) {
						return List.of();
					}

					@Override
					public List<EngagedText> engaged(int most) {
						return posts.subList(0, Math.min(most, posts.size()));
					}
				}), LookBack.NOW);
	}

	private List<ReportSection> sections(int body) {
		return Worked.of(view()).sections(body);
	}

	@Test
	void tellsTheTwoWithMostAndWhatThatMeans() {
		post(1200, 400, "Le pont est ouvert");
		post(30, 400, "Parc fermé");
		post(29, 400, "Collecte");

		assertThat(sections(0)).extracting(ReportSection::id).containsExactly("worked", "worked-1", "worked-2");
		assertThat(sections(0).getFirst().words().getFirst().en()).contains("of 400 posts", "does not say why");
		assertThat(sections(0).get(1).title().en()).endsWith("May 4, 2026");
		assertThat(sections(0).get(1).words()).extracting(Bilingual::en).containsExactly("1,200 reactions in all", "“Le pont est ouvert”");
		assertThat(sections(0).get(2).words()).extracting(Bilingual::fr).containsExactly("30 réactions en tout", "«\u202fParc fermé\u202f»");
		assertThat(sections(1)).as("nothing of another body").isEmpty();
	}

	@Test
	void tellsNothingOfFewerThanTenPosts() {
		post(1200, 9, "Le pont est ouvert");
		assertThat(sections(0)).isEmpty();
		posts.clear();
		post(1200, 10, "Le pont est ouvert");
		assertThat(sections(0)).hasSize(2);
	}

	/** Which of equal posts comes first says nothing. */
	@Test
	void aPostThatOthersEqualIsNotShown() {
		post(8, 40, "a");
		post(5, 40, "b");
		post(5, 40, "c");
		assertThat(sections(0)).extracting(ReportSection::id).containsExactly("worked", "worked-1");
		assertThat(sections(0).getFirst().words().getFirst().en()).contains("are tied");
		posts.removeFirst();
		post(5, 40, "d");
		assertThat(sections(0)).isEmpty();
		posts.clear();
		Collections.nCopies(3, 0).forEach(it -> post(0, 40, "nobody"));
		assertThat(sections(0)).isEmpty();
	}

	@Test
	void namesNoAccountAndCutsAtAWord() {
		post(9, 40, "Merci @jean_tremblay et @luc@example.social! info@ville.example https://example.org/x\u0001");
		post(8, 40, LONG);
		assertThat(sections(0).get(1).words().getLast().en()).isEqualTo("“Merci @… et @…! info@ville.example”");
		assertThat(sections(0).get(2).words().getLast().en()).hasSizeLessThan(80).endsWith("…”").contains("Inondations").doesNotContain("demain");
	}

	/** Three proposals of usual words and both posts fit; three of many words leave no room for the posts. */
	@Test
	void theSheetStaysOnOnePage() throws Exception {
		post(1200, 400, LONG);
		post(30, 400, LONG);
		for (ReportChoices choices : List.of(ReportChoices.standard(Locale.CANADA), ReportChoices.standard(Locale.CANADA_FRENCH))) {
			StudyView view = view();
			var manifest = new RunManifest("2026-11-24T120000Z-1", "report", Instant.parse("2026-11-24T12:00:00Z"), "0.2.0",
					new TreeMap<>(), List.of(), List.of(), new TreeMap<>(), List.of(), List.of());
			var content = new ReportContent(choices.locale(), view.name(), Bilingual.EMPTY, view.nature(), List.of(), List.of(), List.of(),
					List.of(), List.of(), false, List.of(Bilingual.same("Method.")), List.of(), false, manifest);
			var inputs = new EditionInputs(new Analysis(List.of(), List.of(), List.of()), study, view, content, List.of(), choices);
			BodySheet sheet = BodySheet.of(view, Measures.of(view), 0, 5);
			BodySheet full = new BodySheet(view, 0, sheet.peers(), Collections.nCopies(7, sheet.compared().getFirst()));
			var page = new SheetPage(inputs);
			List<ReportSection> worked = Worked.of(view).sections(0);
			String title = "fr".equals(choices.locale().getLanguage()) ? "Ce qui a marché" : "What worked";
			List<Proposal> three = Collections.nCopies(3, new Proposal(Bilingual.same("Give more room to this level: interaction"),
					Collections.nCopies(3, Bilingual.same("This level takes 5.0% of the posts. The median of its peers is 45.0%."))));
			List<Proposal> many = Collections.nCopies(3, new Proposal(Bilingual.same("Give more room to this level: interaction"),
					Collections.nCopies(5, Bilingual.same("This level takes 5.0% of the posts. The median of its peers is 45.0%."))));
			assertThat(text(page.pdf(full, three, worked, 5, Progress.NONE))).contains("Inondations", title);
			assertThat(text(page.pdf(full, many, worked, 5, Progress.NONE))).contains("Give more room").doesNotContain("Inondations", title);
		}
	}

	private static String text(byte[] pdf) throws Exception {
		try (PDDocument it = Loader.loadPDF(pdf)) {
			assertThat(it.getNumberOfPages()).isEqualTo(1);
			return new PDFTextStripper().getText(it);
		}
	}
}
