// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PostFilter;
import org.palier.fixtures.PostSamples;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.model.Study;
import org.palier.numbers.PostViews;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.Attribution;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;

/** On the ten posts of {@link PostSamples}, whose keys are their numbers there. */
class CountedPostsTest {

	@TempDir
	Path folder;

	private StudyView view;
	private Corpus corpus;
	private CorpusView found;
	private List<AccountAgency> lines;

	@BeforeEach
	void open() throws IOException {
		Study study = PostSamples.study();
		view = StudyView.of(study, PostViews.counts(study, folder), LookBack.NOW);
		corpus = StudyFolder.at(folder).openCorpus(study, CorpusSettings.of("test"));
		found = corpus.view(Set.of("posts", "coded"));
		lines = Attribution.of(study, found).lines();
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private List<Long> keys(PostFilter filter) throws IOException {
		var selection = found.select(filter, lines);
		return IntStream.range(0, selection.size()).mapToObj(selection::key).toList();
	}

	/** Posts of the row with these ids in its first columns. */
	private Optional<List<Long>> posts(Indicator indicator, String... ids) throws IOException {
		Table table = indicator.compute(view);
		for (List<Value> row : table.rows()) {
			if (ids(row).subList(0, ids.length).equals(List.of(ids))) {
				Optional<Counted> counted = row.stream().flatMap(it -> it.counted().stream()).findFirst();
				return counted.isEmpty() ? Optional.empty() : Optional.of(keys(((Counted.Posts) counted.get()).filter()));
			}
		}
		throw new AssertionError("no row " + List.of(ids) + " among " + table.rows().stream().map(CountedPostsTest::ids).toList());
	}

	private static List<String> ids(List<Value> row) {
		return row.stream().map(it -> it instanceof Value.Item item ? item.id() : "").toList();
	}

	@Test
	void aRowOfUsagesLeadsToItsPosts() throws IOException {
		assertThat(posts(new PostUsageMix(), "qc", "twitter", "answer")).contains(List.of(3L));
		assertThat(posts(new PostUsageMix(), "qc", "twitter", "consultation")).contains(List.of(4L));
		assertThat(posts(new PostUsageMix(), "relayed_by_others", "twitter", "abstained")).contains(List.of(6L));
		assertThat(posts(new PostUsageMix(), "qc", "twitter", "not_looked_at")).contains(List.of(5L));
		assertThat(posts(new PostUsageMix(), "agencies_together", "twitter", "news_release")).contains(List.of(1L, 8L));
		assertThat(posts(new PostUsageMix(), "unattributed", "twitter", "mobilization")).contains(List.of(9L));
		assertThat(posts(new PostUsageMix(), "ambiguous", "twitter", "alert")).contains(List.of(10L));
		assertThat(posts(new RelayRatio(), "qc", "twitter")).as("not 6, which others wrote").contains(List.of(1L, 3L, 4L, 5L, 7L));
	}

	/** Post 8 was itself coded to another level than that of its usage: by usage it would look like post 1. */
	@Test
	void aPostWithALevelOfItsOwnIsFoundThere() throws IOException {
		String theory = view.theories().stream().filter(it -> it.ordered()).findFirst().orElseThrow().id();
		assertThat(posts(new PostPyramidLevels(), theory, "jurisdiction", "ca", "service")).contains(List.of(8L));
	}

	@Test
	void aPeriodLeadsToItsPosts() throws IOException {
		String theory = view.theories().stream().filter(it -> it.ordered()).findFirst().orElseThrow().id();
		assertThat(posts(new PostPyramidLevels(), theory, "year", "undated")).isPresent();
		assertThat(posts(new PostPyramidLevels(), theory, "year", "2014", "service")).contains(List.of(8L));
	}

	/** Posts that a number counts. @param ids of its row */
	private List<Long> posts(Indicator indicator, List<String> ids, String column) throws IOException {
		Table table = indicator.compute(view);
		List<Value> row = table.rows().stream().filter(it -> ids(it).subList(0, ids.size()).equals(ids)).findFirst().orElseThrow();
		return keys(((Counted.Posts) row.get(table.column(column)).counted().orElseThrow()).filter());
	}

	/**
	 * Posts 3 and 4 of stm answer post 2, which a citizen wrote before. Post 6 relays spvm and 7 relays stm; 7 has no
	 * date. Posts 1, 3 and 4 are of the first week of July.
	 */
	@Test
	void eachNumberOfARowLeadsToItsOwnPosts() throws IOException {
		assertThat(posts(new ReplyRatio(), List.of("jurisdiction", "qc", "twitter"), "posts")).containsExactly(1L, 3L, 4L, 5L, 7L);
		assertThat(posts(new ReplyRatio(), List.of("jurisdiction", "qc", "twitter"), "share")).as("the numerator").containsExactly(3L, 4L);
		assertThat(posts(new ReplyRatio(), List.of("jurisdiction", "qc", "twitter"), "paired")).containsExactly(3L, 4L);
		assertThat(posts(new RelayRatio(), List.of("qc", "twitter"), "relays")).containsExactly(7L);
		assertThat(posts(new RelayRatio(), List.of("qc", "twitter"), "relayed")).containsExactly(6L, 7L);
		assertThat(posts(new PostsPerWeek(), List.of("qc", "twitter"), "dated")).containsExactly(1L, 3L, 4L, 5L);
		assertThat(posts(new PostsPerWeek(), List.of("qc", "twitter"), "undated_posts")).containsExactly(7L);
		assertThat(posts(new PostsPerWeek(), List.of("qc", "twitter"), "most")).containsExactly(1L, 3L, 4L);
	}

	/** A share carries its denominator: news releases among the coded posts of agencies, which are all of theirs but 5. */
	@Test
	void aShareCarriesItsDenominator() throws IOException {
		Table table = new PostUsageMix().compute(view);
		List<Value> row = table.rows().stream()
				.filter(it -> ids(it).subList(0, 3).equals(List.of("agencies_together", "twitter", "news_release")))
				.findFirst().orElseThrow();
		Value.Ratio ratio = ((Value.Share) row.get(table.column("share"))).ratio();
		assertThat(ratio).isEqualTo(new Value.Ratio(new Value.Count(2), new Value.Count(5)));
		assertThat(keys(((Counted.Posts) ratio.whole().counted().orElseThrow()).filter())).containsExactly(1L, 3L, 4L, 7L, 8L);
	}

	@Test
	void aNumberOfTheCensusLeadsToCells() {
		Table table = new Penetration().compute(view);
		assertThat(table.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.get(table.column("present")).counted())
				.hasValueSatisfying(it -> assertThat(it).isInstanceOf(Counted.Agencies.class)));
	}

	/** Posts that a scenario supposes cannot be listed. */
	@Test
	void aNumberOfAScenarioLeadsNowhere() {
		StudyView supposed = view.with(
				new StudyView.Parts(view.platforms(), view.theories(), view.agencies(), view.cells(), null, view.posts(), view.work()));
		for (Indicator indicator : List.of(new PostUsageMix(), new ReplyRatio(), new Penetration(), new PyramidLevels())) {
			assertThat(indicator.compute(supposed).rows()).isNotEmpty().allSatisfy(row -> assertThat(row).allMatch(it -> it.counted().isEmpty()));
		}
	}
}
