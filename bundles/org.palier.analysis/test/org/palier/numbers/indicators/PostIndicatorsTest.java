// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.palier.fixtures.TableNumbers.number;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.analysis.Analysis;
import org.palier.analysis.PostViews;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.Post;
import org.palier.corpus.RunWriter;
import org.palier.fixtures.PostSamples;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Typography;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.PyramidComposer;
import org.palier.pictures.PyramidOptions;
import org.palier.pictures.TextLine;
import org.palier.study.attribution.AddressForms;
import org.palier.study.history.LookBack;

/** Expected values are counted by hand in the table of {@link PostSamples}. */
class PostIndicatorsTest {

	private static final List<Indicator> ALL = List.of(new PostUsageMix(), new PostPrModelMix(), new PostPyramidLevels(),
			new TwoWayShare(), new SymmetricShare(), new ReplyRatio(), new RelayRatio(), new PostsPerWeek());

	@TempDir
	private Path folder;
	private StudyView view;

	@BeforeEach
	void tenPosts() throws IOException {
		view = PostViews.view(folder);
	}

	private static Map<String, String> of(String jurisdiction) {
		return Map.of("jurisdiction", jurisdiction);
	}

	private static Map<String, String> of(String jurisdiction, String column, String id) {
		return Map.of("jurisdiction", jurisdiction, column, id);
	}

	@Test
	void everyTableCountsPostsAndSaysOnWhatItRests() {
		for (Indicator indicator : ALL) {
			Table table = indicator.compute(view);
			assertThat(table.id()).isEqualTo(indicator.id());
			assertThat(table.unit()).isEqualTo(Unit.POST);
			assertThat(table.rows()).as(indicator.id()).isNotEmpty();
			assertThat(table.notes().get(0).en()).isEqualTo("Posts: 10. Coded by people: 1. Coded automatically only: 7. Left"
					+ " without a code by automatic coding: 1. Not looked at: 1. Of one agency: 7. Of these, written by others who relayed it: 1."
					+ " Of no agency: 2. Of one of several agencies: 1.");
		}
	}

	@Test
	void withoutPostsTablesAreEmptyAndSayWhy() {
		for (Indicator indicator : ALL) {
			Table table = indicator.compute(StudyView.of(PostSamples.study()));
			assertThat(table.rows()).as(indicator.id()).isEmpty();
			assertThat(table.notes()).as(indicator.id()).singleElement()
					.satisfies(note -> assertThat(note.fr()).isEqualTo("il n’y a aucune publication"));
		}
	}

	@Test
	void usagesAreSharesOfPostsCodedAndOthersStandApart() {
		Table table = new PostUsageMix().compute(view);

		// qc wrote 1 news_release, 3 answer, 4 consultation, 7 third_party_link coded; 5 not looked at. Others relay it in 6, abstained
		assertThat(number(table, of("qc", "usage", "news_release"), "posts")).isEqualTo(1);
		assertThat(number(table, of("qc", "usage", "consultation"), "share")).isEqualTo(0.25);
		assertThat(number(table, of("relayed_by_others", "usage", "abstained"), "posts")).isEqualTo(1);
		assertThat(number(table, of("relayed_by_others", "usage", "abstained"), "share")).isNaN();
		assertThat(number(table, of("qc", "usage", "not_looked_at"), "posts")).isEqualTo(1);
		assertThat(number(table, of("ambiguous", "usage", "alert"), "posts")).isEqualTo(1);
		assertThat(number(table, of("unattributed", "usage", "mobilization"), "share")).isEqualTo(0.5);
		// 1 and 8, of the 8 coded
		assertThat(number(table, of("all", "usage", "news_release"), "share")).isEqualTo(0.25);
		// of two bodies and of strangers there is no interval
		assertThat(number(table, of("all", "usage", "news_release"), "low")).isNaN();
		assertThat(number(table, of("qc", "usage", "consultation"), "high")).isNaN();
	}

	@Test
	void groupsSumToAllPosts() {
		Table table = new PostUsageMix().compute(view);
		double parts = 0;
		for (String group : List.of("qc", "ca", "relayed_by_others", "unattributed", "ambiguous")) {
			parts += sum(table, group);
		}
		assertThat(parts).isEqualTo(10);
		assertThat(sum(table, "agencies_together")).as("not 6, which others wrote").isEqualTo(6);
		assertThat(sum(table, "all")).isEqualTo(10);
	}

	private static double sum(Table table, String group) {
		return table.rows().stream().filter(row -> ((Value.Item) row.get(0)).id().equals(group))
				.mapToLong(row -> ((Value.Count) row.get(table.column("posts"))).number()).sum();
	}

	@Test
	void modelsFollowPlacementsUnlessThePostItselfWasCoded() {
		Table table = new PostPrModelMix().compute(view);

		// placed: 1, 8→two_way_symmetric by hand, 3 two_way_asymmetric, 4 symmetric, 7 and 10 public_information, 9 press_agentry
		assertThat(number(table, of("all", "category", "public_information"), "posts")).isEqualTo(3);
		assertThat(number(table, of("all", "category", "two_way_symmetric"), "posts")).isEqualTo(2);
		assertThat(number(table, of("all", "category", "two_way_symmetric"), "share")).isCloseTo(2 / 7.0, within(1e-12));
		assertThat(number(table, of("ca", "category", "two_way_symmetric"), "share")).isEqualTo(1);
		assertThat(number(table, of("all", "category", "unplaced_posts"), "posts")).as("2: other").isEqualTo(1);
		assertThat(number(table, of("all", "category", "uncoded"), "posts")).as("5, 6").isEqualTo(2);
		assertThat(table.notes()).anySatisfy(note -> assertThat(note.en()).contains("1 posts lie where they were coded themselves"));
	}

	@Test
	void twoWayAndSymmetricAreSharesOfPostsPlaced() {
		assertThat(number(new TwoWayShare().compute(view), of("all"), "two_way_share")).as("3, 4, 8").isEqualTo(3);
		assertThat(number(new TwoWayShare().compute(view), of("all"), "share")).isCloseTo(3 / 7.0, within(1e-12));
		assertThat(number(new TwoWayShare().compute(view), of("qc"), "placed")).as("1, 3, 4, 7").isEqualTo(4);
		// of all: 3 of 7 placed, 5 and 6 without a code
		assertThat(number(new TwoWayShare().compute(view), of("all"), "bound_low")).isCloseTo(3 / 9.0, within(1e-12));
		assertThat(number(new TwoWayShare().compute(view), of("all"), "bound_high")).isCloseTo(5 / 9.0, within(1e-12));
		// of the usages of qc: consultation is one of 4 coded, 5 is not coded
		assertThat(number(new PostUsageMix().compute(view), of("qc", "usage", "consultation"), "bound_low")).isEqualTo(0.2);
		assertThat(number(new PostUsageMix().compute(view), of("qc", "usage", "consultation"), "bound_high")).isEqualTo(0.4);
		assertThat(number(new SymmetricShare().compute(view), of("all"), "share")).as("4, 8").isCloseTo(2 / 7.0, within(1e-12));
	}

	@Test
	void withoutGrunigThereIsNoTwoWayShareAndAReason() {
		var study = PostSamples.study();
		study.getTheories().removeIf(it -> it.getId().equals("grunig"));
		Table table = new TwoWayShare().compute(StudyView.of(study));
		assertThat(table.rows()).isEmpty();
		assertThat(table.notes()).anySatisfy(note -> assertThat(note.en()).contains("no theory of Grunig"));
	}

	@Test
	void levelsAreCountedByToolCategoryJurisdictionAndPeriod() {
		Table table = new PostPyramidLevels().compute(view);

		// of what agencies wrote, communication 1, 7; interaction 3, 4; service 8 by hand; nobody looked at 5
		assertThat(number(table, level("all", "all", "communication"), "posts")).isEqualTo(2);
		assertThat(number(table, level("all", "all", "interaction"), "share")).isCloseTo(2 / 5.0, within(1e-12));
		assertThat(number(table, level("jurisdiction", "ca", "service"), "share")).isEqualTo(1);
		assertThat(number(table, level("jurisdiction", "unattributed", "interaction"), "posts")).isEqualTo(1);
		assertThat(number(table, level("platform", "twitter", "uncoded"), "posts")).as("5").isEqualTo(1);
		String ofStm = PostSamples.study().getCategories().get(1).getId();
		assertThat(number(table, level("category", ofStm, "interaction"), "posts")).as("3, 4").isEqualTo(2);
		assertThat(number(table, level("year", "2014", "communication"), "posts")).as("10 could be of two").isZero();
		assertThat(number(table, level("year", "2014", "service"), "posts")).as("8").isEqualTo(1);
		assertThat(number(table, level("month", "2013-07", "interaction"), "posts")).isEqualTo(2);
		assertThat(number(table, level("year", "undated", "communication"), "posts")).as("7").isEqualTo(1);
	}

	private static Map<String, String> level(String grouping, String group, String level) {
		return Map.of("grouping", grouping, "group", group, "level", level);
	}

	@Test
	void repliesAreSharesOfPostsWrittenAndDelaysNeedPairs() {
		Table table = new ReplyRatio().compute(view);

		// qc wrote 1, 3, 4, 5, 7; 3 and 4 answer 2 after 30 and 90 minutes; 6 was written by nobody known
		assertThat(number(table, group("jurisdiction", "qc"), "posts")).isEqualTo(5);
		assertThat(number(table, group("jurisdiction", "qc"), "share")).isEqualTo(0.4);
		assertThat(number(table, group("agency", "stm"), "replies")).isEqualTo(2);
		List<Value> row = table.rows().stream().filter(it -> ((Value.Item) it.get(1)).id().equals("stm")).findFirst().orElseThrow();
		assertThat(row.get(table.column("median_delay"))).isEqualTo(new Value.Decimal(60));
		List<Value> none = table.rows().stream().filter(it -> ((Value.Item) it.get(1)).id().equals("ca")).findFirst().orElseThrow();
		assertThat(none.get(table.column("median_delay"))).isInstanceOfSatisfying(Value.Undefined.class,
				it -> assertThat(it.reason().en()).isEqualTo("no reply whose answered post is in the corpus"));
		assertThat(number(table, group("jurisdiction", "unattributed"), "posts")).as("2, 9").isEqualTo(2);
		assertThat(table.rows()).as("6 relays, and a relay answers nobody: 0 of 1 is no finding")
				.noneMatch(each -> ((Value.Item) each.get(1)).id().equals("relayed_by_others"));
		assertThat(number(table, group("jurisdiction", "ambiguous"), "posts")).as("10").isEqualTo(1);
	}

	private static Map<String, String> group(String grouping, String group) {
		return Map.of("grouping", grouping, "group", group);
	}

	@Test
	void relaysAreSharesOfPostsWritten() {
		Table table = new RelayRatio().compute(view);

		assertThat(number(table, of("qc"), "written")).as("not 6, which others wrote").isEqualTo(5);
		assertThat(number(table, of("qc"), "relays")).as("7").isEqualTo(1);
		assertThat(number(table, of("qc"), "relayed")).as("6, 7").isEqualTo(2);
		assertThat(number(table, of("unattributed"), "share")).as("9 of 2, 9").isEqualTo(0.5);
		assertThat(table.rows()).as("that those relay who are told apart by it is no finding")
				.noneMatch(row -> ((Value.Item) row.get(0)).id().equals("relayed_by_others"));
		assertThat(number(table, of("all"), "relays")).isEqualTo(3);
		assertThat(number(table, of("all"), "relayed")).isEqualTo(3);
	}

	/**
	 * A page's own export says of no post that it is a relay: 0 of 2 would be a share by construction, and so would 1 of 7 over both
	 * platforms.
	 */
	@Test
	void whereNoPostIsMarkedAsARelayThereIsNoShare() throws Exception {
		try (Corpus corpus = DuckDbCorpus.open(folder.resolve("pages.duckdb"), "s", CorpusSettings.of("test"))) {
			try (RunWriter<Post> posts = corpus.appendPosts("i", Instant.EPOCH)) {
				posts.add(post("facebook", "1", ""));
				posts.add(post("facebook", "2", ""));
				posts.add(post("twitter", "3", "stranger"));
				posts.add(post("twitter", "4", ""));
				posts.commit();
			}
			Table table = new RelayRatio()
					.compute(StudyView.of(PostSamples.study(), corpus.view(Set.of("i")), AddressForms.SHIPPED, LookBack.NOW));
			List<Value> facebook = table.rows().stream().filter(it -> it.get(1) instanceof Value.Item item && item.id().equals("facebook"))
					.findFirst().orElseThrow();
			assertThat(facebook.get(table.column("relays"))).isInstanceOfSatisfying(Value.Undefined.class,
					it -> assertThat(it.reason().fr()).startsWith("aucune publication importée de cette plateforme n’est marquée comme relais"));
			assertThat(facebook.get(table.column("share"))).isInstanceOf(Value.Undefined.class);
			assertThat(number(table, of("unattributed", "platform", "twitter"), "share")).isEqualTo(0.5);
			assertThat(number(table, of("unattributed", "platform", "all"), "relays")).isEqualTo(1);
			assertThat(number(table, of("unattributed", "platform", "all"), "share")).as("of two platforms one says nothing").isNaN();
		}
	}

	private static Post post(String platform, String id, String relayed) {
		return Post.builder(platform, id).accountHandle("nobody").text("text").createdAt(Instant.parse("2013-07-02T10:00:00Z"), "")
				.relayedFrom(relayed)
				.source("f.csv", 1).build();
	}

	@Test
	void weeksWithoutPostsCountInTheMean() {
		Table table = new PostsPerWeek().compute(view);

		// qc wrote 1, 3, 4 in the week of 2013-07-01 and 5 in that of 2013-08-05: 4 posts in 6 weeks; 7 has no date
		assertThat(number(table, of("qc"), "dated")).isEqualTo(4);
		assertThat(number(table, of("qc"), "undated_posts")).isEqualTo(1);
		assertThat(number(table, of("qc"), "weeks")).isEqualTo(6);
		assertThat(number(table, of("qc"), "active_weeks")).isEqualTo(2);
		assertThat(number(table, of("qc"), "most")).isEqualTo(3);
		assertThat(table.rows().get(0).get(table.column("mean"))).isEqualTo(new Value.Decimal(4 / 6.0));
	}

	/** Of the ten posts agencies wrote 1, 3, 4, 5, 7 and 8: 2 and 9 are a citizen's, 6 relays an agency, 10 could be of two. */
	@Test
	void pyramidOfPostsHoldsEachPostOfAnAgencyOnce() {
		PyramidProfile profile = PyramidProfile.ofPosts(view, view.theories().get(0));

		assertThat(profile.unit()).isEqualTo(Unit.POST);
		assertThat(profile.levels()).as("1, 7; 3, 4; 8").containsExactly(2L, 2L, 1L);
		assertThat(List.of(profile.coded(), profile.unplaced(), profile.notCoded())).as("none; 5").containsExactly(5L, 0L, 1L);
		assertThat(profile.posts().orElseThrow().posts()).isEqualTo(6);
		assertThat(profile.tokens().stream().mapToLong(PyramidProfile.Token::count).sum()).isEqualTo(5);
		// 1 and 8 share usage and tool; 8 was put on another level by hand
		int usage = view.usages().stream().map(StudyView.Named::id).toList().indexOf("news_release");
		assertThat(profile.tokens()).filteredOn(it -> it.usage() == usage).extracting(PyramidProfile.Token::level)
				.containsExactly(0, 2);
	}

	@Test
	void pictureOfPostsSaysOnWhatItRests() {
		var layout = new PyramidComposer(FontMetrics.openSans(), new Typography(Locale.CANADA), Palette.LIGHT).compose(view,
				PyramidProfile.ofPosts(view, view.theories().get(0)), PyramidOptions.REPORT);
		String said = layout.texts().stream().map(TextLine::text).collect(Collectors.joining(" "));
		assertThat(said).contains("engagement pyramid: posts by agencies", "unit: post", "n = 5", "agencies of the study wrote: 6. ",
				"Coded automatically only: 4",
				"Posts of others, not counted here: 4 (relaying an agency: 1; of no agency: 2; of one of several: 1).");
		assertThat(layout.alt()).contains("Broadcast, 40.0% (2 posts)");
	}

	@Test
	void tablesOfPostsAreLeftOutWhereThereAreNone() {
		var analysis = new Analysis(List.of(), List.of(new Penetration(), new PostUsageMix()), List.of());
		assertThat(analysis.tables(view)).extracting(Table::id).containsExactly("penetration", "post_usage_mix");
		StudyView census = StudyView.of(PostSamples.study());
		assertThat(analysis.tables(census)).extracting(Table::id).containsExactly("penetration");
		assertThat(analysis.tables(census, "post_usage_mix"::equals)).as("asked for").hasSize(1);
	}
}
