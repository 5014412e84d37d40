// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.corpus.PostFilter;
import org.palier.fixtures.PostSamples;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.model.Study;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.study.history.LookBack;

/** Posts on which persons disagree are counted apart, in no share, in every table that shows who coded. */
class OpenPostsTest {

	private static final Facet LEVELS = new Facet("chang_kannan");

	private final Study study = PostSamples.study();

	/** Ten posts: 4 alerts and 2 answers by persons, 3 open, 1 not looked at: 4 of 6 coded, not of 9. */
	@Test
	void sharesOfUsagesLeaveOpenPostsOut() {
		StudyView view = view(List.of(cell("alert", CodedBy.HUMAN, 4, Map.of()), cell("answer", CodedBy.HUMAN, 2, Map.of()),
				cell("", CodedBy.OPEN, 3, Map.of()), cell("", CodedBy.NOBODY, 1, Map.of())), List.of());
		Table mix = new PostUsageMix().compute(view);
		assertThat(row(mix, "alert")).contains(new Value.Count(4)).contains(new Value.Share(4.0 / 6));
		assertThat(row(mix, "open")).contains(new Value.Count(3)).noneMatch(Value.Share.class::isInstance);
		assertThat(mix.notes().getFirst().en()).endsWith("Coded differently by people, undecided and in no share: 3.");
		assertThat(mix.notes().getFirst().fr())
				.endsWith("Codées différemment par des personnes, non tranchées et dans aucune part\u202f: 3.");
		PostCoverage coverage = PostCoverage.of(view.posts());
		assertThat(coverage.human() + coverage.machine() + coverage.abstained() + coverage.nobody() + coverage.open()).isEqualTo(10);
		assertThat(coverage.open()).isEqualTo(3);
		assertThat(row(mix, "open").stream().flatMap(it -> it.counted().stream())).singleElement()
				.isEqualTo(new Counted.Posts(PostFilter.ALL.withAgencies(Set.of(0)).withPlatform("twitter").withCodedBy(CodedBy.OPEN)));
	}

	/** Persons agree that it is an alert and not on its level: it has no level, though alerts have a place. */
	@Test
	void aPostThatIsOpenInATheoryLiesNowhereInIt() {
		var open = Map.of(LEVELS, new CountCell.Code("", CodedBy.OPEN));
		List<CountCell> usages = List.of(cell("alert", CodedBy.HUMAN, 5, Map.of()));
		StudyView view = view(usages, List.of(cell("alert", CodedBy.HUMAN, 3, Map.of()), cell("alert", CodedBy.HUMAN, 2, open)));
		PlacedPosts placed = view.posts().placed(view.theories().getFirst());
		PostPlaces places = PostPlaces.of(placed, it -> true);
		assertThat(places.placed()).isEqualTo(3);
		assertThat(places.open()).isEqualTo(2);
		assertThat(places.uncoded()).isEqualTo(2);
		assertThat(places.unplaced()).isZero();
		assertThat(places.notes().getFirst().en()).contains(": 2 posts that persons coded differently");
		PyramidProfile profile = PyramidProfile.ofPosts(placed, it -> true);
		assertThat(profile.coded()).isEqualTo(3);
		assertThat(profile.notCoded()).isEqualTo(2);
	}

	private StudyView view(List<CountCell> usages, List<CountCell> levels) {
		return StudyView.of(study, new PostCounts(List.of("stm"), List.of("qc"), usages, levels.isEmpty() ? Map.of() : Map.of(LEVELS, levels),
				theories -> levels, List.of(), List.of(), List.of(), List.of(), List.of()), LookBack.NOW);
	}

	private static CountCell cell(String usage, CodedBy by, long posts, Map<Facet, CountCell.Code> codes) {
		return new CountCell(0, Attributed.DIRECT, "twitter", "2026-11", usage, by, codes, false, false, false, posts);
	}

	/** The first row with an item, which is that of all together. */
	private static List<Value> row(Table table, String item) {
		return table.rows().stream().filter(row -> row.stream().anyMatch(it -> it instanceof Value.Item named && named.id().equals(item)))
				.findFirst()
				.orElseThrow();
	}
}
