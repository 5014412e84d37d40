// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.interactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.analysis.Analysis;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.DataNature;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.numbers.view.ViewPart;
import org.palier.reports.ReportTarget;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.AuthorsWords;
import org.palier.reports.content.FrontPart;
import org.palier.reports.content.Presences;
import org.palier.reports.content.ReportContent;
import org.palier.reports.editions.EditionException;
import org.palier.reports.editions.EditionInputs;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;
import org.palier.study.runs.RunManifest;

/**
 * Two governments and two kinds of bodies. On X, q0 and q1 (ministries) wrote 30 pieces of news, 10 answers and 2 services each, q2
 * (another kind) 10 of news and 30 answers; n0 and n1, ministries of the other government, wrote on Facebook what a program alone read.
 */
class InteractiveEditionTest {

	private static final Pattern DATA = Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

	@TempDir
	private Path folder;
	private final List<CountCell> cells = new ArrayList<>();
	private Study study;

	@BeforeEach
	void make() {
		study = Samples.empty();
		study.getCategories().clear();
		AgencyCategory ministry = category("ministry");
		AgencyCategory other = category("other");
		Jurisdiction qc = Samples.jurisdiction(study, "qc");
		Jurisdiction on = Samples.jurisdiction(study, "on");
		for (int agency = 0; agency < 5; agency++) {
			Agency made = Samples.agency(agency < 3 ? qc : on, (agency < 3 ? "q" : "n") + agency);
			made.setCategory(agency == 2 ? other : ministry);
			Samples.cell(study, made, "twitter", agency < 3 ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
			Samples.cell(study, made, "facebook", agency < 3 ? PresenceStatus.ABSENT : PresenceStatus.PRESENT);
		}
		for (int agency = 0; agency < 2; agency++) {
			cell(agency, "twitter", "news_release", CodedBy.HUMAN, 30);
			cell(agency, "twitter", "answer", CodedBy.HUMAN, 10);
			cell(agency, "twitter", "online_service", CodedBy.HUMAN, 2);
		}
		cell(2, "twitter", "news_release", CodedBy.HUMAN, 10);
		cell(2, "twitter", "answer", CodedBy.HUMAN, 30);
		for (int agency = 3; agency < 5; agency++) {
			cell(agency, "facebook", "news_release", CodedBy.MACHINE, 25);
			cell(agency, "facebook", "answer", CodedBy.MACHINE, 25);
		}
	}

	/**
	 * 3 governments with all, 3 kinds, 3 platforms: of 27, on has none of kind other (3), and qc none on Facebook but absences, which are
	 * known.
	 */
	@Test
	void hasAStateForEachChoiceWithABody() {
		Parts parts = parts(400);
		assertThat(parts.all()).hasSize(24).containsKeys("||", "0||", "|1|", "0|1|0", "1|0|1").doesNotContainKey("1|1|");
		assertThat(parts.left()).isZero();
		assertThat(parts(7).all().keySet()).as("few filters first, of platforms the most used").containsExactly("||", "||1", "||0", "|0|",
				"|1|", "0||", "1||");
		assertThat(parts(7).left()).isEqualTo(17);
	}

	/** The same as the study filtered by its own words: 60, 20 and 4 posts of ministries of qc, two of them checked. */
	@Test
	void aPartIsTheFilteredStudy() {
		StudyView view = view(cells);
		var part = new ViewPart(0, 0, platform(view, "twitter"));
		List<CountCell> some = cells.stream().filter(it -> it.agency() < 2).toList();
		StudyView filtered = StudyView.of(study, counts(some),
				LookBack.NOW.only(Where.of("jurisdiction = qc and category = ministry and platform = twitter")));
		TheoryView theory = view.theories().getFirst();
		PyramidProfile told = PyramidProfile.ofPosts(view, theory, part);
		assertThat(told.levels()).containsExactly(60L, 20L, 4L)
				.isEqualTo(PyramidProfile.ofPosts(filtered, filtered.theories().getFirst()).levels());
		Presences here = FrontPart.of(view, part).presences();
		Presences there = Presences.of(filtered);
		assertThat(here.agencies()).isEqualTo(2).isEqualTo(there.agencies());
		assertThat(here.present()).isEqualTo(2).isEqualTo(there.present());
		FrontPart own = FrontPart.of(view, part);
		FrontPart whole = FrontPart.of(filtered, ViewPart.ALL);
		assertThat(own.coverage()).isEqualTo(whole.coverage());
		assertThat(own.levels(1)).isEqualTo(whole.levels(1));
		assertThat(own.title(1)).isEqualTo(whole.title(1));
	}

	/**
	 * The foreword is there without the script; a comment is at the picture of its page, and for readers without scripts beside the tables.
	 */
	@Test
	void hasTheWordsOfTheAuthor() throws Exception {
		EditionInputs made = inputs(Locale.CANADA_FRENCH);
		assertThat(InteractiveEdition.page(made, 400, Progress.NONE)).doesNotContain("Avant-propos", "\"comments\"");
		ReportContent content = made.content();
		var author = new AuthorsWords(List.of("Lisez <ceci>."),
				Map.of("standing", List.of("Deux venaient d’être fondés."), "answers", List.of("Ailleurs.")), List.of());
		var said = new ReportContent(content.locale(), content.name(), content.description(), content.nature(), List.of(), List.of(),
				List.of(), List.of(), List.of(), false, content.method(), List.of(), false, content.manifest(), content.front(),
				content.agencies(), content.credits(), author, List.of());
		var inputs = new EditionInputs(made.analysis(), made.study(), made.view(), said, List.of(), made.choices());
		String page = InteractiveEdition.page(inputs, 400, Progress.NONE);
		assertThat(page).containsSubsequence("</header>", "<summary>Avant-propos</summary>", "<p>Lisez &lt;ceci&gt;.</p>", "id=\"filters\"",
				"<noscript>",
				"Commentaire de l’auteur", "Deux venaient d’être fondés.", "</noscript>").doesNotContain("Ailleurs.");
		Matcher data = DATA.matcher(page);
		assertThat(data.find()).isTrue();
		assertThat(data.group(1)).contains("\"comments\":{\"compare\":[\"Deux venaient d’être fondés.\"]}",
				"\"comment\":\"Commentaire de l’auteur, sur toute l’étude\"");
	}

	/** People read all 84 posts: 60 of them are counted, and chance has no part in it. */
	@Test
	void postsThatWereReadWholeHaveNoRange() {
		FrontPart part = FrontPart.of(view(cells), new ViewPart(0, 0, StudyView.NONE));
		assertThat(part.ranges()).isZero();
		assertThat(part.levels(10).getFirst().share()).isEqualTo(60 / 84.0);
		assertThat(part.levels(10).getFirst().hasRange()).isFalse();
	}

	@Test
	void aProgramAloneGivesNoNumber() {
		Parts parts = parts(400);
		Part alone = parts.all().get("1||");
		assertThat(alone.front().isAlone()).isTrue();
		Map<String, Object> state = new PartRows(view(cells), parts, Locale.CANADA).of(alone);
		assertThat(state).doesNotContainKey("L");
		assertThat(state.get("R").toString()).contains("nobody checked").doesNotContainPattern("\\d");
		assertThat(state.get("m").toString()).as("of the whole no share is shown: parts are compared by accounts")
				.contains("n=2 of 2 agencies checked");
	}

	/** All five write 30, 10 and 2: 10 of 42 answer everywhere. */
	@Test
	void partsAreComparedByTheLevelAboveTheBase() {
		cells.clear();
		for (int agency = 0; agency < 5; agency++) {
			String platform = agency < 3 ? "twitter" : "facebook";
			cell(agency, platform, "news_release", CodedBy.HUMAN, 30);
			cell(agency, platform, "answer", CodedBy.HUMAN, 10);
			cell(agency, platform, "online_service", CodedBy.HUMAN, 2);
		}
		Parts parts = parts(400);
		var rows = new PartRows(view(cells), parts, Locale.CANADA);
		assertThat(rows.compared().orElseThrow().category().id()).isEqualTo("interaction");
		assertThat(parts.ranges()).as("all were read: one for the whole file, of which nothing is made wider").isEqualTo(1);
		assertThat(measure(rows, parts, "0||").toString()).contains("v=0.2381, s=24%").contains("n=126 posts read");
		assertThat(measure(rows, parts, "1||1").toString()).contains("x=nothing read").doesNotContain("v=", "lo=", "s=");
	}

	private static Map<?, ?> measure(PartRows rows, Parts parts, String key) {
		return (Map<?, ?>) rows.of(parts.all().get(key)).get("m");
	}

	/** Of three in qc one is of kind other: it would be known from the others, so they go too. */
	@Test
	void fewBodiesTakeOthersAlong() {
		var few = new FewBodies(view(cells), 2);
		assertThat(few.hides(new ViewPart(0, 1, StudyView.NONE))).isTrue();
		assertThat(few.hides(new ViewPart(0, 0, 0))).as("all less these would be the one").isTrue();
		assertThat(few.hides(ViewPart.ALL)).isFalse();
		assertThat(few.hides(new ViewPart(StudyView.NONE, 1, StudyView.NONE))).isTrue();
		assertThat(new FewBodies(view(cells), 0).hides(new ViewPart(0, 1, StudyView.NONE))).isFalse();
	}

	@Test
	void writesTheSameBytesTwiceAndFetchesNothing() throws Exception {
		study.setName(Bilingual.same("A </script><script>alert('1')</script> & \"b\" <!--").toModel());
		study.getJurisdictions().getFirst().setName(Bilingual.same("Q</script>\u2028\"'").toModel());
		Path file = new InteractiveEdition().write(inputs(Locale.CANADA_FRENCH), new ReportTarget(folder, "r"), Progress.NONE).getFirst();
		assertThat(file.getFileName()).hasToString("r-interactive.html");
		String page = Files.readString(file);
		assertThat(InteractiveEdition.page(inputs(Locale.CANADA_FRENCH), 400, Progress.NONE)).isEqualTo(page);
		assertThat(page.replace("http://www.w3.org/2000/svg", "")).as("the name of a vocabulary").doesNotContain("http:", "https:",
				"//fonts", "@import", "innerHTML", "eval(");
		assertThat(page.split("<script", -1)).as("data and one script").hasSize(3);
		assertThat(page.split("</script>", -1)).hasSize(3);
		assertThat(page).contains("Q\\u003c/script\\u003e\\u2028\\u0022'").contains("A &lt;/script&gt;");
		assertThat(page).doesNotContain(" src=");
	}

	@Test
	void thePolicyNamesTheScript() throws Exception {
		String page = InteractiveEdition.page(inputs(Locale.CANADA), 400, Progress.NONE);
		Matcher script = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL).matcher(page);
		assertThat(script.find()).isTrue();
		String digest = Base64.getEncoder()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(StandardCharsets.UTF_8)));
		assertThat(page).contains("default-src 'none'", "script-src 'sha256-" + digest + "'").doesNotContain("unsafe-eval");
		assertThat(script.group(1).lines().count()).isLessThanOrEqualTo(300);
		Matcher data = DATA.matcher(page);
		assertThat(data.find()).isTrue();
		assertThat(data.group(1)).contains("\"t\":").doesNotContain("<", ">", "&");
	}

	@Test
	void saysWhyThereIsNone() {
		study.setDataNature(DataNature.RECONSTRUCTED);
		assertThatThrownBy(() -> InteractiveEdition.page(inputs(Locale.CANADA), 400, Progress.NONE)).isInstanceOf(EditionException.class)
				.hasMessageContaining("reconstructed");
		study = Samples.empty();
		cells.clear();
		assertThatThrownBy(() -> InteractiveEdition.page(inputs(Locale.CANADA), 400, Progress.NONE)).isInstanceOf(EditionException.class)
				.hasMessageContaining("at least one agency");
	}

	private Parts parts(int most) {
		return Parts.of(view(cells), most, it -> false, Progress.NONE);
	}

	private EditionInputs inputs(Locale locale) {
		StudyView view = view(cells);
		var manifest = new RunManifest("2026-11-24T120000Z-1", "report", Instant.parse("2026-11-24T12:00:00Z"), "0.2.0", new TreeMap<>(),
				List.of(), List.of(), new TreeMap<>(), List.of(), List.of());
		var content = new ReportContent(locale, view.name(), Bilingual.EMPTY, view.nature(), List.of(), List.of(), List.of(), List.of(),
				List.of(), false, List.of(Bilingual.same("Method.")), List.of(), false, manifest);
		return new EditionInputs(new Analysis(List.of(), List.of(), List.of()), study, view, content, List.of(), ReportChoices.standard(locale));
	}

	private StudyView view(List<CountCell> counted) {
		return StudyView.of(study, counts(counted), LookBack.NOW);
	}

	private PostCounts counts(List<CountCell> counted) {
		List<String> agencies = study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream()).map(Agency::getId).toList();
		return new PostCounts(agencies, List.of("qc", "on"), counted, List.of(), List.of(), List.of(), List.of(), List.of());
	}

	private static int platform(StudyView view, String id) {
		return view.platforms().stream().map(StudyView.PlatformView::id).toList().indexOf(id);
	}

	private AgencyCategory category(String id) {
		AgencyCategory made = PalierFactory.eINSTANCE.createAgencyCategory();
		made.setId(id);
		made.setName(Bilingual.same(id).toModel());
		study.getCategories().add(made);
		return made;
	}

	private void cell(int agency, String platform, String usage, CodedBy by, long posts) {
		cells.add(new CountCell(agency, Attributed.DIRECT, platform, "2026-11", usage, by, false, false, posts));
	}
}
