// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.palier.corpus.PostFilter;
import org.palier.fixtures.Samples;
import org.palier.ground.table.CellFilter;
import org.palier.ground.table.Counted;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;

/** Four agencies: a on two platforms, b on one and absent on another, c absent, d of another jurisdiction and unknown to every list. */
class CountedCellsTest {

	private final Study study = Samples.empty();
	private final CountedCells cells;

	CountedCellsTest() {
		Jurisdiction quebec = Samples.jurisdiction(study, "qc");
		Agency a = Samples.agency(quebec, "a");
		Samples.shows(study, a, "twitter", "answer", "news_release");
		Samples.shows(study, a, "facebook", "answer");
		Agency b = Samples.agency(quebec, "b");
		Samples.shows(study, b, "twitter", "news_release");
		Samples.cell(study, b, "facebook", PresenceStatus.ABSENT);
		Samples.cell(study, Samples.agency(quebec, "c"), "facebook", PresenceStatus.ABSENT);
		Agency d = Samples.agency(Samples.jurisdiction(study, "ca"), "d");
		d.setUnmatched(true);
		Samples.cell(study, d, "twitter", PresenceStatus.PRESENT);
		cells = new CountedCells(StudyView.of(study));
	}

	@Test
	void cellsAreOfAgenciesOfTheFrame() {
		CellFilter present = CellFilter.ALL.withStatus(PresenceStatus.PRESENT);
		assertThat(cells.count(new Counted.Cells(present))).isEqualTo(4);
		assertThat(cells.count(new Counted.Cells(present.ofFrame()))).isEqualTo(3);
		assertThat(cells.agencies(new Counted.Cells(present.withPlatforms(Set.of("facebook"))))).containsExactly(0);
	}

	@Test
	void agenciesCountByHowManyOfTheirCellsAreWanted() {
		CellFilter present = CellFilter.ALL.ofFrame().withStatus(PresenceStatus.PRESENT);
		assertThat(cells.agencies(new Counted.Agencies(present, 1, Counted.ANY_NUMBER))).containsExactly(0, 1);
		assertThat(cells.agencies(new Counted.Agencies(present, 0, 0))).containsExactly(2);
		assertThat(cells.agencies(new Counted.Agencies(present, 2, 2))).containsExactly(0);
		assertThat(cells.agencies(new Counted.Agencies(CellFilter.ALL.withJurisdiction("ca"), 0, Counted.ANY_NUMBER))).containsExactly(3);
		assertThat(cells.agencies(new Counted.Agencies(CellFilter.ALL.withJurisdiction("elsewhere"), 0, Counted.ANY_NUMBER))).isEmpty();
		assertThat(cells.agencies(new Counted.Agencies(CellFilter.ALL.withCategory(CellFilter.NONE), 0, Counted.ANY_NUMBER))).hasSize(4);
	}

	@Test
	void usagesCountForEachPresenceThatShowsThem() {
		Counted answers = new Counted.Usages(CellFilter.ALL, Map.of("twitter", Set.of("answer"), "facebook", Set.of("answer")));
		assertThat(cells.count(answers)).isEqualTo(2);
		assertThat(cells.count(new Counted.Usages(CellFilter.ALL, Map.of("twitter", Set.of("answer", "news_release"))))).isEqualTo(3);
	}

	@Test
	void numbersAreCountedTogetherWhereOneQuestionBringsThem() {
		Counted twitter = new Counted.Cells(CellFilter.ALL.withPlatforms(Set.of("twitter")));
		Counted facebook = new Counted.Cells(CellFilter.ALL.withPlatforms(Set.of("facebook")));
		assertThat(Counted.together(List.of(twitter, facebook)))
				.contains(new Counted.Cells(CellFilter.ALL.withPlatforms(Set.of("twitter", "facebook"))));
		assertThat(Counted.together(List.of(twitter, twitter))).as("the same twice").isEmpty();
		assertThat(Counted.together(List.of(twitter, new Counted.Posts(PostFilter.ALL)))).isEmpty();
		assertThat(Counted.together(List.of())).isEqualTo(Optional.empty());
	}

	@Test
	void postsAreNoCells() {
		assertThatThrownBy(() -> cells.count(new Counted.Posts(PostFilter.ALL))).isInstanceOf(IllegalArgumentException.class);
	}
}
