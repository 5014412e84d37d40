// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.fixtures.PostSamples;
import org.palier.fixtures.Samples;
import org.palier.model.Study;
import org.palier.numbers.PostViews;
import org.palier.numbers.claims.LevelEvidence;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.study.history.LookBack;

/** Expected values are counted in the table of {@link PostSamples}. */
class PostsViewTest {

	private static final int STM = 0;
	private static final int SPVM = 1;
	private static final int HEALTH = 2;

	@TempDir
	private Path folder;
	private Study study;
	private PostCounts counts;
	private StudyView view;
	private PostsView posts;
	private int twitter;

	@BeforeEach
	void tenPosts() throws IOException {
		study = PostSamples.study();
		counts = PostViews.counts(study, folder);
		view = StudyView.of(study, counts, LookBack.NOW);
		posts = view.posts();
		twitter = view.platforms().stream().map(StudyView.PlatformView::id).toList().indexOf("twitter");
	}

	@Test
	void studyWithoutCorpusHasNoPosts() {
		assertThat(StudyView.of(study).posts().isEmpty()).isTrue();
		assertThat(StudyView.of(study).posts().cells()).isZero();
	}

	@Test
	void everyPostIsInOneCell() {
		assertThat(posts.count(cell -> true)).isEqualTo(10);
		assertThat(posts.count(cell -> posts.agency(cell) == STM)).isEqualTo(3);
		assertThat(posts.count(cell -> posts.agency(cell) == SPVM)).isEqualTo(3);
		assertThat(posts.count(cell -> posts.agency(cell) == HEALTH)).isEqualTo(1);
		assertThat(posts.count(cell -> posts.agency(cell) == PostsView.UNATTRIBUTED)).as("2 and 9").isEqualTo(2);
		assertThat(posts.count(cell -> posts.agency(cell) == PostsView.AMBIGUOUS)).as("10").isEqualTo(1);
		assertThat(posts.count(cell -> posts.platform(cell) == twitter)).isEqualTo(10);
	}

	/** For a million posts, a report once went through a hundred thousand cells twenty times with the same result. */
	@Test
	void whatRestsOnAllPostsIsCountedOnce() {
		assertThat(PostCoverage.of(posts)).isSameAs(PostCoverage.of(posts));
		assertThat(PostCoverage.ofOwn(posts)).isSameAs(PostCoverage.ofOwn(posts)).isNotSameAs(PostCoverage.of(posts));
		assertThat(PostCoverage.of(posts)).isEqualTo(PostCoverage.of(posts, cell -> true));
		PyramidProfile levels = PyramidProfile.ofPosts(view, view.theories().get(0));
		assertThat(LevelEvidence.of(view, levels)).isSameAs(LevelEvidence.of(view, levels));
	}

	@Test
	void yearsAreThoseOfMonths() {
		assertThat(posts.years()).containsExactlyElementsOf(
				posts.months().stream().filter(it -> !it.isEmpty()).map(it -> it.substring(0, 4)).distinct().toList());
		for (int cell = 0; cell < posts.cells(); cell++) {
			assertThat(posts.month(cell)).startsWith(posts.year(cell));
			assertThat(posts.year(cell)).hasSize(posts.month(cell).isEmpty() ? 0 : 4);
		}
	}

	@Test
	void cellsTellHowPostsWereCodedAndAttributed() {
		assertThat(posts.count(cell -> posts.codedBy(cell) == CodedBy.HUMAN)).as("4").isEqualTo(1);
		assertThat(posts.count(cell -> posts.codedBy(cell) == CodedBy.MACHINE)).isEqualTo(7);
		assertThat(posts.count(cell -> posts.codedBy(cell) == CodedBy.ABSTAINED)).as("6").isEqualTo(1);
		assertThat(posts.count(cell -> posts.codedBy(cell) == CodedBy.NOBODY)).as("5").isEqualTo(1);
		assertThat(posts.count(cell -> posts.how(cell) == Attributed.RELAYED)).as("6").isEqualTo(1);
		assertThat(posts.count(posts::isReply)).as("2, 3, 4").isEqualTo(3);
		assertThat(posts.count(posts::isRelay)).as("6, 7, 9").isEqualTo(3);
		assertThat(posts.count(cell -> posts.month(cell).equals("2013-07"))).isEqualTo(4);
		assertThat(posts.count(cell -> posts.month(cell).isEmpty())).as("7").isEqualTo(1);
	}

	@Test
	void codingOfThePostOverridesThePlacementOfItsUsage() {
		TheoryView levels = view.theories().get(0);
		TheoryView models = view.theories().get(1);
		PlacedPosts onLevels = posts.placed(levels);
		assertThat(onLevels.posts()).as("post 8 has a level of its own").isNotSameAs(posts);
		PlacedPosts byModels = posts.placed(models);
		for (int cell = 0; cell < onLevels.posts().cells(); cell++) {
			if (onLevels.posts().agency(cell) == HEALTH) {
				assertThat(onLevels.category(cell)).as("service, though news_release is communication").isEqualTo(2);
				assertThat(onLevels.codedBy(cell)).as("of the level, not of the usage").isEqualTo(CodedBy.HUMAN);
			}
			if (onLevels.posts().codedBy(cell) == CodedBy.ABSTAINED) {
				assertThat(onLevels.category(cell)).isEqualTo(TheoryView.UNPLACED);
			}
		}
		for (int cell = 0; cell < byModels.posts().cells(); cell++) {
			if (byModels.posts().agency(cell) == HEALTH) {
				assertThat(models.categories().get(byModels.category(cell)).id()).isEqualTo("two_way_symmetric");
				assertThat(byModels.isOverridden(cell)).isTrue();
			}
			if (byModels.posts().codedBy(cell) == CodedBy.HUMAN) {
				assertThat(models.categories().get(byModels.category(cell)).id()).as("consultation").isEqualTo("two_way_symmetric");
				assertThat(byModels.isOverridden(cell)).isFalse();
			}
		}
	}

	@Test
	void answersHaveMediansOfTheirOwnGroup() {
		// stm: 1, 3, 4; 3 after 1800 s, 4 after 5400 s; their median by hand
		assertThat(posts.answersByAgency()).contains(new PostsView.Answers(STM, twitter, 3, 2, 2, 3600.0),
				new PostsView.Answers(SPVM, twitter, 2, 0, 0, null), new PostsView.Answers(HEALTH, twitter, 1, 0, 0, null));
		assertThat(posts.answersByJurisdiction()).contains(new PostsView.Answers(0, twitter, 5, 2, 2, 3600.0),
				new PostsView.Answers(1, twitter, 1, 0, 0, null));
		assertThat(posts.answersTogether()).contains(new PostsView.Answers(0, twitter, 6, 2, 2, 3600.0));
	}

	@Test
	void weeksAndRelaysBelongToAgencies() {
		assertThat(posts.weeks()).contains(
				new PostsView.Week(STM, Attributed.DIRECT, twitter, LocalDate.of(2013, 7, 1), 3),
				new PostsView.Week(SPVM, Attributed.RELAYED, twitter, LocalDate.of(2013, 8, 5), 1));
		assertThat(posts.relayed()).containsExactlyInAnyOrder(new PostsView.Relayed(SPVM, twitter, 1),
				new PostsView.Relayed(STM, twitter, 1), new PostsView.Relayed(PostsView.UNATTRIBUTED, twitter, 1));
	}

	@Test
	void countsFollowAgenciesThatMoveAndLeaveThoseThatGoUnattributed() {
		Samples.jurisdiction(study, "first");
		study.getJurisdictions().move(0, 2);
		study.getJurisdictions().get(1).getAgencies().remove(1);
		PostsView later = StudyView.of(study, counts, LookBack.NOW).posts();
		assertThat(later.count(cell -> later.agency(cell) == STM)).isEqualTo(3);
		assertThat(later.count(cell -> later.agency(cell) == PostsView.UNATTRIBUTED)).as("spvm's too").isEqualTo(5);
		assertThat(later.answersByJurisdiction()).contains(new PostsView.Answers(1, twitter, 5, 2, 2, 3600.0));
	}
}
