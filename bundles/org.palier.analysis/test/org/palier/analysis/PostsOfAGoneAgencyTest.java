// SPDX-License-Identifier: EPL-2.0
package org.palier.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.checks.PostedOutOfLife;
import org.palier.checks.Validation;
import org.palier.fixtures.PostSamples;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.model.Agencies;
import org.palier.model.Study;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PostUsageMix;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.study.history.LookBack;
import org.palier.study.history.PostsOutOfLife;

/** By pencil: the agency stm ends on 2 July 2013, and two of its three posts are of that day. They are counted, and said. */
class PostsOfAGoneAgencyTest {

	@TempDir
	private Path folder;

	@Test
	void tablesOfPostsSayThatSomeAreOfAfterItsEnd() throws Exception {
		Study study = PostSamples.study();
		Agencies.of(study).filter(it -> it.getId().equals("stm")).forEach(it -> it.setEndedOn(LocalDate.of(2013, 7, 2)));
		StudyView view = PostSamples.in(study, folder, (same, posts) -> StudyView.of(same, PostCounts.of(same, posts), LookBack.NOW));
		assertThat(view.outOfLife()).containsExactly(new PostsOutOfLife("stm", 0, 2));

		var analysis = new Analysis(List.of(), List.of(new Penetration(), new PostUsageMix()), List.of());
		Table posts = analysis.tables(view, "post_usage_mix"::equals).getFirst();
		assertThat(posts.notes()).extracting(it -> it.en()).anyMatch(it -> it.contains("from its end on): 2; agencies that have some: 1."));
		Table census = analysis.tables(view, it -> !it.equals("post_usage_mix")).getFirst();
		assertThat(census.notes()).extracting(it -> it.en()).as("no table of posts").noneMatch(it -> it.contains("from its end on"));

		assertThat(new Validation(List.of(new PostedOutOfLife(view.outOfLife()))).check(study, LocalDate.of(2026, 1, 1), Progress.NONE))
				.singleElement()
				.satisfies(it -> assertThat(it.message().en()).contains("ended on 2013-07-02; posts of its accounts from that day on: 2."));
		assertThat(StudyView.of(study).outOfLife()).isEmpty();
	}
}
