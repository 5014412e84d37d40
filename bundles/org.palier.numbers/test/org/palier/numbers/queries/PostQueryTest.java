// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.AuthorRole;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.MeasuredPosts;
import org.palier.corpus.Post;
import org.palier.corpus.PostCut;
import org.palier.corpus.PostMeasure;
import org.palier.corpus.RunWriter;
import org.palier.corpus.WrittenPosts;
import org.palier.fixtures.PostSamples;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.numbers.PostViews;
import org.palier.numbers.indicators.GuardedIndicator;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.queries.PostQuery.Authors.Kind;
import org.palier.numbers.queries.PostQuery.Authors;
import org.palier.numbers.queries.PostQuery.Engaged;
import org.palier.numbers.queries.PostQuery.Metrics;
import org.palier.numbers.queries.PostQuery.ReplyDelays;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.Attribution;
import org.palier.study.history.LookBack;

/**
 * Seven posts on Twitter, counted with a pencil. Agencies stm (0) and spvm (1) of qc, health (2) of ca; the account infos
 * could be stm's or spvm's.
 *
 * <pre>
 * 1 citizen            2013-07-02 10:00  likes 1000
 * 2 stm, answers 1     2013-07-02 10:10  likes 4       600 s
 * 3 stm, answers 1     2013-07-02 10:30  likes 6     1,800 s
 * 4 stm, answers 2     2013-07-02 11:00                its own thread: no answer
 * 5 spvm, answers 1    2013-08-01 10:00  likes 0     30 days less 0 h: 2,592,000 s
 * 6 infos              2013-08-02
 * 7 citizen            no date
 * </pre>
 */
class PostQueryTest {

	private static final Set<PostCut> AGENCY = Set.of(PostCut.AGENCY);

	@TempDir
	private Path folder;
	private final Study study = PostSamples.study();
	private Corpus corpus;
	private StudyView view;

	@BeforeEach
	void sevenPosts() throws IOException {
		corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"));
		try (RunWriter<Post> posts = corpus.appendPosts("i", Instant.EPOCH)) {
			posts.add(post("1", "citizen", "2013-07-02T10:00:00Z", "", Map.of("likes", 1000L)));
			posts.add(post("2", "stm", "2013-07-02T10:10:00Z", "1", Map.of("likes", 4L)));
			posts.add(post("3", "stm", "2013-07-02T10:30:00Z", "1", Map.of("likes", 6L)));
			posts.add(post("4", "stm", "2013-07-02T11:00:00Z", "2", Map.of()));
			posts.add(post("5", "spvm", "2013-08-01T10:00:00Z", "1", Map.of("likes", 0L)));
			posts.add(post("6", "infos", "2013-08-02T10:00:00Z", "", Map.of()));
			posts.add(post("7", "citizen", null, "", Map.of()));
			posts.commit();
		}
		view = PostViews.of(study, corpus.view(Set.of("i")));
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private static Post post(String id, String account, String at, String replyTo, Map<String, Long> metrics) {
		return Post.builder("twitter", id).accountHandle(account).text("text " + id).language("en")
				.createdAt(at == null ? null : Instant.parse(at), "").replyTo(replyTo).metrics(metrics)
				.source("f.csv", Long.parseLong(id)).build();
	}

	@Test
	void delaysAreThoseOfAnswersToOthers() {
		assertThat(view.ask(new ReplyDelays(AGENCY))).containsExactly(new ReplyDelays.Group(0, PostQuery.NONE, "", 2, 900, 1200, 1500),
				new ReplyDelays.Group(1, PostQuery.NONE, "", 1, 2_592_000, 2_592_000, 2_592_000));
		// 600, 1,800 and 2,592,000: the median of all is no median of medians.
		assertThat(view.ask(new ReplyDelays(Set.of()))).singleElement().satisfies(it -> {
			assertThat(it.replies()).isEqualTo(3);
			assertThat(it.medianSeconds()).isEqualTo(1800);
		});
		assertThat(view.ask(new ReplyDelays(Set.of(PostCut.MONTH)))).extracting(ReplyDelays.Group::month).containsExactly("2013-07", "2013-08");
	}

	@Test
	void metricsAreThoseOfPostsThatHaveThem() {
		int twitter = view.platforms().stream().map(StudyView.PlatformView::id).toList().indexOf("twitter");
		assertThat(view.ask(new Metrics("likes", Set.of(PostCut.AGENCY, PostCut.PLATFORM)))).containsExactly(
				new Metrics.Group(0, twitter, "", 2, 10, 4.5, 5, 5.5), new Metrics.Group(1, twitter, "", 1, 0, 0, 0, 0));
		assertThat(view.ask(new Metrics("shares", AGENCY))).isEmpty();
	}

	/**
	 * Posts of stm have 10 + 5 reactions, 7 likes among 9 reactions, and 3 shares alone. A relay, an answer, a
	 * citizen's post and one without counts are not among them.
	 */
	@Test
	void engagementIsOfOwnPostsToEverybody() throws IOException {
		try (RunWriter<Post> posts = corpus.appendPosts("more", Instant.EPOCH)) {
			posts.add(post("11", "stm", "2013-07-02T10:00:00Z", "", Map.of("shares", 3L, "views", 900L)));
			posts.add(post("12", "stm", "2013-07-02T10:00:00Z", "", Map.of("likes", 10L, "comments", 5L)));
			posts.add(post("13", "stm", "2013-07-02T10:00:00Z", "", Map.of("likes", 7L, "reactions", 9L)));
			posts.add(post("14", "stm", "2013-07-02T10:00:00Z", "", Map.of("views", 800L)));
			posts.add(post("15", "stm", "2013-07-02T10:00:00Z", "", Map.of("likes", 99L)).toBuilder().relayedFrom("citizen").build());
			posts.add(post("16", "stm", "2013-07-02T10:00:00Z", "", Map.of("likes", 98L)).toBuilder()
					.authorRole(AuthorRole.CITIZEN).build());
			posts.add(post("17", "citizen", "2013-07-02T10:00:00Z", "", Map.of("likes", 97L)));
			posts.add(post("18", "infos", "2013-07-02T10:00:00Z", "", Map.of("likes", 96L)));
			posts.commit();
		}
		StudyView both = PostViews.of(study, corpus.view(Set.of("i", "more")));

		assertThat(both.ask(new Engaged(2)))
				.extracting(Engaged.Told::agency, it -> it.post().itemId(), Engaged.Told::engagement, Engaged.Told::measured)
				.containsExactly(tuple(0, "12", 15L, 3L), tuple(0, "13", 9L, 3L));
		assertThat(both.ask(new Engaged(9))).extracting(it -> it.post().itemId()).containsExactly("12", "13", "11");
	}

	@Test
	void aNameThatLooksLikeAQuestionIsAName() {
		assertThat(view.ask(new Metrics("likes'] OR 1=1 --", AGENCY))).isEmpty();
	}

	@Test
	void everyPostHasAnAuthorOfOneKind() {
		assertThat(view.ask(new Authors(Set.of()))).containsExactlyInAnyOrder(
				new Authors.Group(Kind.AGENCY, PostQuery.NONE, PostQuery.NONE, "", 4),
				new Authors.Group(Kind.KNOWN, PostQuery.NONE, PostQuery.NONE, "", 1),
				new Authors.Group(Kind.OTHER, PostQuery.NONE, PostQuery.NONE, "", 2));
		assertThat(view.ask(new Authors(AGENCY))).filteredOn(it -> it.kind() == Kind.AGENCY)
				.extracting(Authors.Group::agency, Authors.Group::posts)
				.containsExactlyInAnyOrder(tuple(0, 3L), tuple(1, 1L));
	}

	/** With two agencies left out, spvm is the first; a scenario changes no answer. */
	@Test
	void answersFollowTheListsOfTheViewThatIsAsked() {
		StudyView one = view.with(new StudyView.Parts(view.platforms(), view.theories(), List.of(view.agencies().get(1)), view.cells(), null,
				view.posts(), view.work()));
		assertThat(one.ask(new ReplyDelays(AGENCY))).extracting(ReplyDelays.Group::agency, ReplyDelays.Group::replies)
				.containsExactlyInAnyOrder(tuple(0, 1L), tuple(PostQuery.NONE, 2L));
	}

	@Test
	void aStudyWithoutPostsAnswersNothing() {
		assertThat(StudyView.of(study).ask(new ReplyDelays(AGENCY))).isEmpty();
		assertThat(StudyView.of(study).ask(new Authors(AGENCY))).isEmpty();
	}

	@Test
	void eachQuestionIsPutOnceForAViewAndThoseMadeOfIt() throws CorpusException {
		var asked = new AtomicInteger();
		PostSource source = new PostSource() {
			@Override
			public List<MeasuredPosts> measure(PostMeasure measure, Set<PostCut> by) {
				asked.incrementAndGet();
				return List.of();
			}

			@Override
			public List<WrittenPosts> written(Set<PostCut> by) {
				return List.of();
			}
		};
		PostCounts counts = PostCounts.of(study, corpus.view(Set.of("i")), Attribution.of(study, corpus.view(Set.of("i"))));
		StudyView counted = StudyView.of(study,
				new PostCounts(counts.agencies(), counts.sharing(), counts.jurisdictions(), counts.cells(), counts.coded(),
						counts.crossing(), counts.answers(), counts.answersOfJurisdictions(), counts.answersTogether(), counts.weeks(),
						counts.relayed(), List.of(), source),
				LookBack.NOW);
		assertThat(asked).as("nobody asked yet").hasValue(0);
		counted.ask(new ReplyDelays(AGENCY));
		counted.ask(new ReplyDelays(AGENCY));
		counted.with(new StudyView.Parts(counted.platforms(), counted.theories(), List.of(), counted.cells(), null, counted.posts(),
				counted.work()))
				.ask(new ReplyDelays(AGENCY));
		assertThat(asked).hasValue(1);
	}

	/** A guarded indicator is answered what it declares, and its table says so when it asks anything else. */
	@Test
	void onlyWhatIsDeclaredIsAnswered() {
		assertThatThrownBy(() -> view.answering(Set.of()).ask(new ReplyDelays(AGENCY))).isInstanceOf(IllegalStateException.class);
		assertThat(new GuardedIndicator(new Slowest(Set.of(new ReplyDelays(AGENCY)))).compute(view).rows()).hasSize(2);
		Table undeclared = new GuardedIndicator(new Slowest(Set.of())).compute(view);
		assertThat(undeclared.rows()).isEmpty();
		assertThat(undeclared.notes()).singleElement().satisfies(it -> assertThat(it.en()).contains("not declared"));
	}

	@Test
	void aCorpusThatIsClosedIsNoFaultOfTheIndicator() throws IOException {
		corpus.close();
		assertThatThrownBy(() -> view.ask(new ReplyDelays(AGENCY))).isInstanceOf(UnansweredQueryException.class);
		assertThat(new GuardedIndicator(new Slowest(Set.of(new ReplyDelays(AGENCY)))).compute(view).notes()).singleElement()
				.satisfies(it -> assertThat(it.fr()).contains("corpus.duckdb", "interrogées"));
	}

	/** Lists the median delay of each agency. */
	private record Slowest(Set<PostQuery<?>> queries) implements Indicator {

		@Override
		public String id() {
			return "slowest";
		}

		@Override
		public Bilingual title() {
			return Bilingual.same("Slowest");
		}

		@Override
		public Table compute(StudyView view) {
			List<List<Value>> rows = view.ask(new ReplyDelays(AGENCY)).stream().map(it -> List.<Value>of(new Value.Count(it.replies()))).toList();
			return new Table(id(), title(), Bilingual.EMPTY, Unit.POST, "", List.of(new Column("replies", title(), Column.Type.COUNT)),
					rows, List.of());
		}
	}
}
