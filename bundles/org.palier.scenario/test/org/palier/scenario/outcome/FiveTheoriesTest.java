// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.theory.CodebookEdits;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.fixtures.FiveTheories;
import org.palier.fixtures.PostSamples;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.numbers.indicators.PostPrModelMix;
import org.palier.numbers.indicators.PostPyramidLevels;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.CrossedPosts;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.PyramidComposer;
import org.palier.pictures.PyramidOptions;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;

/**
 * Five theories of a study, ordered and not, are counted, drawn, varied and evaluated alike. They are Chang and
 * Kannan's levels, Grunig's models, Arnstein's ladder of participation (1969, after: eight rungs) and the dialogic
 * principles of the web (Kent and Taylor 1998, after: five). The last is one that gives posts several codes. Twelve
 * posts, counted with a pencil:
 * <pre>
 *           usage         arnstein                       dialogic        chang_kannan      genre
 *  1        news_release  machine: 1, a person: 6                                          a
 *  2-3      news_release  machine: 1                                                       a
 *  4        news_release  machine: 1                                                       a and b
 *  5-6      news_release                                 machine: visit                    b
 *  7-9      news_release
 * 10        news_release                                                 a person: service
 * 11        answer        machine: 8
 * 12        answer                                       a person: bond
 * </pre>
 */
class FiveTheoriesTest {

	@TempDir
	private Path folder;

	private Study study;
	private Corpus corpus;
	private StudyView view;

	@BeforeEach
	void start() throws IOException {
		study = PostSamples.study();
		FiveTheories.of(study);
		corpus = StudyFolder.at(folder).openCorpus(study, CorpusSettings.of("test"));
		write();
		view = StudyView.of(study, PostCounts.of(study, corpus.view(Set.of("posts", "coded"))), LookBack.NOW);
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private void write() throws IOException {
		try (RunWriter<Post> posts = corpus.appendPosts("posts", Instant.EPOCH)) {
			for (int i = 1; i <= 12; i++) {
				posts.add(Post.builder("twitter", String.valueOf(i)).accountHandle("stm").text("text").language("en")
						.createdAt(Instant.parse("2025-01-02T00:00:00Z"), "").replyToHandle(i > 10 ? "citizen" : "")
						.source("f.csv", i).build());
			}
			posts.commit();
		}
		try (RunWriter<Coding> codings = corpus.appendCodings("coded", Instant.EPOCH)) {
			for (int i = 1; i <= 12; i++) {
				machine(codings, i, "usage", i > 10 ? "answer" : "news_release");
			}
			for (int i = 1; i <= 4; i++) {
				machine(codings, i, "arnstein", "manipulation");
				machine(codings, i, "genre", i == 4 ? "a b" : "a");
			}
			for (int i = 5; i <= 6; i++) {
				machine(codings, i, "dialogic", "visit");
				machine(codings, i, "genre", "b");
			}
			machine(codings, 11, "arnstein", "citizen_control");
			// A program that abstains leaves posts where their usage is placed.
			machine(codings, 7, "arnstein", "");
			codings.commit();
		}
		person(1, "arnstein", "partnership");
		person(10, "chang_kannan", "service");
		person(12, "dialogic", "bond");
	}

	private static void machine(RunWriter<Coding> codings, long post, String facet, String value) throws IOException {
		codings.add(Coding.byMachine(post, new Facet(facet), CodeSet.parse(value), "program", Instant.EPOCH, "1", null, ""));
	}

	private void person(long post, String facet, String value) throws IOException {
		corpus.code(Coding.byHand(post, new Facet(facet), CodeSet.parse(value), "ana", Instant.EPOCH, "1", Coding.NEW));
	}

	private static TheoryView theory(StudyView view, String id) {
		return view.theories().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
	}

	/** Posts in each category of a theory that has any, and under none those that lie nowhere; each as often as it has codes. */
	private static Map<String, Long> placed(StudyView view, String id) {
		PlacedPosts placed = view.posts().placed(theory(view, id));
		Map<String, Long> found = new HashMap<>();
		for (int cell = 0; cell < placed.posts().cells(); cell++) {
			int category = placed.category(cell);
			if (placed.posts().posts(cell) > 0 && !placed.isElsewhere(cell)) {
				found.merge(category < 0 ? "none" : placed.theory().categories().get(category).id(), placed.posts().posts(cell), Long::sum);
			}
		}
		return found;
	}

	@Test
	void everyTheoryIsCountedByItsOwnCodesAndElseByPlacements() {
		assertThat(placed(view, "arnstein")).isEqualTo(Map.of("manipulation", 3L, "partnership", 1L, "informing", 6L, "citizen_control", 1L,
				"consultation", 1L));
		assertThat(placed(view, "dialogic")).isEqualTo(Map.of("usefulness", 8L, "visit", 2L, "loop", 1L, "bond", 1L));
		assertThat(placed(view, "chang_kannan")).isEqualTo(Map.of("communication", 9L, "interaction", 2L, "service", 1L));
		assertThat(placed(view, "grunig")).isEqualTo(Map.of("public_information", 10L, "two_way_asymmetric", 2L));
		assertThat(placed(view, "genre")).isEqualTo(Map.of("a", 4L, "b", 3L, "none", 6L));
		assertThat(view.posts().coded()).extracting(Facet::id).containsExactlyInAnyOrder("arnstein", "dialogic", "chang_kannan", "genre");
		assertThat(view.posts().placed(theory(view, "grunig")).posts()).as("nobody coded models: usages tell all").isSameAs(view.posts());
	}

	@Test
	void tablesAndPicturesTakeAnyTheory() {
		Table levels = new PostPyramidLevels().compute(view);
		assertThat(row(levels, "theory", "arnstein", "grouping", "all", "level", "manipulation").get(levels.column("posts")))
				.isEqualTo(new Value.Count(3));
		assertThat(row(levels, "theory", "chang_kannan", "grouping", "all", "level", "service").get(levels.column("posts")))
				.isEqualTo(new Value.Count(1));
		Table models = new PostPrModelMix().compute(view);
		assertThat(row(models, "theory", "dialogic", "jurisdiction", "qc", "category", "visit").get(models.column("posts")))
				.isEqualTo(new Value.Count(2));
		var picture = new PyramidComposer(FontMetrics.openSans(), new Typography(Locale.CANADA), Palette.LIGHT).compose(view,
				PyramidProfile.ofPosts(view, theory(view, "arnstein")), PyramidOptions.REPORT);
		assertThat(picture.alt()).contains("manipulation, 25.0% (3 posts)");
		var use = new CodebookEdits(study);
		PostCounts counts = counts();
		Theory arnstein = study.getTheories().get(2);
		assertThat(use.use(arnstein, counts).posts()).as("coded as one of its rungs: 1 to 4 and 11").isEqualTo(5);
		assertThat(use.use(arnstein.getCategories().get(0), counts).posts()).isEqualTo(3);
	}

	private PostCounts counts() {
		try {
			return PostCounts.of(study, corpus.view(Set.of("posts", "coded")));
		} catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** Posts 1 to 6 have a genre, 4 has two: four and three of six posts. */
	@Test
	void severalCodesOfAPostAreSharesOfPosts() {
		Table models = new PostPrModelMix().compute(view);
		List<Value> a = row(models, "theory", "genre", "jurisdiction", "qc", "category", "a");
		List<Value> b = row(models, "theory", "genre", "jurisdiction", "qc", "category", "b");
		assertThat(List.of(a.get(models.column("posts")), b.get(models.column("posts")))).containsExactly(new Value.Count(4), new Value.Count(3));
		assertThat(List.of(a.get(models.column("share")), b.get(models.column("share")))).containsExactly(new Value.Share(4 / 6.0),
				new Value.Share(3 / 6.0));
		assertThat(models.notes()).extracting(Bilingual::en).anyMatch(it -> it.startsWith("genre: a post may lie in several categories"));
		assertThat(view.posts().placed(theory(view, "genre")).hasSeveral()).isTrue();
		assertThat(view.posts().placed(theory(view, "arnstein")).hasSeveral()).isFalse();
		PlacedPosts placed = view.posts().placed(theory(view, "genre"));
		assertThat(placed.posts().count(cell -> true)).as("each post once").isEqualTo(12);
		assertThat(PyramidProfile.ofPosts(view, theory(view, "genre")).placed()).isEqualTo(6);
	}

	/** The corpus is asked for the pair. */
	@Test
	void twoTheoriesAreCrossedWhenATableAsks() {
		CrossedPosts crossed = view.posts().crossed(theory(view, "arnstein"), theory(view, "dialogic"));
		Map<String, Long> pairs = new HashMap<>();
		for (int cell = 0; cell < crossed.posts().cells(); cell++) {
			String pair = FiveTheories.RUNGS.get(crossed.one().category(cell)) + " " + FiveTheories.PRINCIPLES.get(crossed.other().category(cell));
			pairs.merge(pair, crossed.posts().posts(cell), Long::sum);
		}
		assertThat(pairs).isEqualTo(Map.of("manipulation usefulness", 3L, "partnership usefulness", 1L, "informing visit", 2L,
				"informing usefulness", 4L, "citizen_control loop", 1L, "consultation bond", 1L));
	}

	/**
	 * A post that moves to another usage is placed where that usage is placed. Codes that the post itself had are lost
	 * with its former usage.
	 */
	@Test
	void aScenarioMovesPostsInEveryTheory() throws Exception {
		Scenario scenario = ScenarioSamples.scenario(study, "all");
		ScenarioSamples.shift(scenario, "shift", ScenarioSamples.find(study.getUsages(), "news_release"),
				ScenarioSamples.find(study.getUsages(), "answer"), ScenarioSamples.assume(scenario, "share", ScenarioSamples.fixed(1)));
		StudyView after = ResolvedScenario.of(study, view, scenario).central();
		assertThat(placed(after, "arnstein")).isEqualTo(Map.of("consultation", 11L, "citizen_control", 1L));
		assertThat(placed(after, "dialogic")).isEqualTo(Map.of("loop", 11L, "bond", 1L));
		assertThat(placed(after, "chang_kannan")).isEqualTo(Map.of("interaction", 12L));
		assertThat(placed(after, "grunig")).isEqualTo(Map.of("two_way_asymmetric", 12L));
		assertThat(placed(after, "genre")).isEqualTo(Map.of("none", 12L));
		PlacedPosts genre = after.posts().placed(theory(after, "genre"));
		assertThat(genre.posts().count(cell -> true)).as("post 4 once, though it had two genres").isEqualTo(12);
	}

	@Test
	void drawsOfAllTheoriesAreOfTheSamePosts() throws Exception {
		Scenario scenario = ScenarioSamples.scenario(study, "some");
		ScenarioSamples.shift(scenario, "shift", ScenarioSamples.find(study.getUsages(), "news_release"),
				ScenarioSamples.find(study.getUsages(), "answer"),
				ScenarioSamples.assume(scenario, "share", ScenarioSamples.uniform(0, 1)));
		ResolvedScenario resolved = ResolvedScenario.of(study, view, scenario);
		for (int number = 0; number < 20; number++) {
			StudyView drawn = resolved.draw(7, number);
			long answers = drawn.posts().count(
					cell -> drawn.posts().usage(cell) == study.getUsages().indexOf(ScenarioSamples.find(study.getUsages(), "answer")));
			assertThat(placed(drawn, "grunig").get("two_way_asymmetric")).isEqualTo(answers);
			// Each cube is rounded by itself, with sums kept: a post may fall on either side.
			assertThat(placed(drawn, "arnstein").getOrDefault("consultation", 0L)).isBetween(answers - 2, answers);
			assertThat(placed(drawn, "dialogic").getOrDefault("loop", 0L)).isBetween(answers - 2, answers);
			for (String each : List.of("arnstein", "dialogic", "chang_kannan", "grunig")) {
				assertThat(placed(drawn, each).values().stream().mapToLong(Long::longValue).sum()).as(each).isEqualTo(12);
			}
			assertThat(placed(drawn, "arnstein")).as("an answer already").containsEntry("citizen_control", 1L);
		}
		var simulation = new MonteCarlo(2).run(resolved, List.of(new PostPyramidLevels(), new PostPrModelMix()), 50, 1, Progress.NONE);
		assertThat(simulation.outcomes()).isNotEmpty();
	}

	private static List<Value> row(Table table, String... wanted) {
		return table.rows().stream().filter(row -> {
			for (int i = 0; i < wanted.length; i += 2) {
				if (!(row.get(table.column(wanted[i])) instanceof Value.Item item) || !item.id().equals(wanted[i + 1])) {
					return false;
				}
			}
			return true;
		}).findFirst().orElseThrow();
	}
}
