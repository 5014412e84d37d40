// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.SampleRun;
import org.palier.coding.sets.SampledStudy;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SamplingPlan.Variance;
import org.palier.coding.sets.SetException;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.model.Allocation;
import org.palier.model.SetPurpose;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.StudyOnDisk;

/**
 * A sample of all 198 posts of {@link SampledStudy#ofTwelveAgencies}, whose coding ends at a margin, in blocks of 25; Anne and Ben both
 * code a fifth.
 */
class MarginNowTest {

	@TempDir
	private Path folder;
	private CodedStudy study;

	private void drawn(double overlap) throws IOException {
		study = new CodedStudy(SampledStudy.ofTwelveAgencies(folder.resolve("study")));
		try (StudyOnDisk open = SampledStudy.open(study.folder())) {
			open.run(new SampleRun(plan(overlap, 0), open.study(), open.postsNeeded(), AddressForms.SHIPPED).stoppingAt(0.08, 25),
					SampledStudy.AT, Progress.NONE);
		}
	}

	private static SamplingPlan plan(double overlap, int agencies) {
		return new SamplingPlan("s1", SetPurpose.REAL, 198, 0, FrameFilter.OF_AGENCIES, List.of(), Allocation.PROPORTIONAL,
				java.util.Map.of(), Variance.OF_USAGES, agencies, false, overlap, List.of("Anne", "Ben"), List.of(), false, false, 7);
	}

	private String set() throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			return new CodingSets(open.study()).named("s1").getId();
		}
	}

	private MarginNow margin() throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			return new CorrectedShares(open.study(), open.postsNeeded(), AddressForms.SHIPPED, TrainedModels.of(study.folder()))
					.margin(new CodingSets(open.study()).named("s1"), Facet.USAGE, Progress.NONE).orElseThrow();
		}
	}

	/** Of 110 coded posts four blocks are finished, 100 posts: what lies behind is looked at when its block is. */
	@Test
	void aLookIsTakenAtFinishedBlocksAlone() throws IOException {
		drawn(0);
		for (String person : List.of("anne", "ben")) {
			study.codeAs(person, set(),
					post -> post.place() <= 99 && (post.place() % 2 == 1) == person.equals("anne") ? (int) (post.post() % 3 / 2) : -1);
		}
		assertThatThrownBy(this::margin).isInstanceOf(SetException.class).hasMessageContaining("75 posts of finished blocks");
		study.codeAs("ben", set(), post -> post.place() == 100 ? 0 : -1);
		study.codeAs("anne", set(), post -> post.place() > 100 && post.place() < 110 ? 1 : -1);
		MarginNow now = margin();
		assertThat(now.posts()).isEqualTo(100);
		assertThat(now.blocks().blocks()).isEqualTo(4);
		// By pencil: 1.96 x the root of 2/9 / 100 x 98/198 is 6.5 points for a third, without what programs know.
		assertThat(now.widest()).isBetween(0.05, 0.075);
		assertThat(now.isReached()).isTrue();
		assertThat(study.estimate().coded()).as("the estimate is of finished blocks").isEqualTo(100);
		assertThat(study.estimate().notes()).anySatisfy(it -> assertThat(it.en()).contains("Coding may end: after 4 blocks (100 posts)"))
				.noneSatisfy(it -> assertThat(it.en()).contains("no code"));
	}

	/** A disagreement, and a post that the second coder owes, hold a block back. */
	@Test
	void aBlockIsFinishedWhenDoublesAndDisagreementsAre() throws IOException {
		drawn(1);
		study.codeAs("anne", set(), post -> 0);
		study.codeAs("ben", set(), post -> post.place() == 198 ? -1 : post.place() == 130 ? 1 : 0);
		assertThat(margin().posts()).as("five blocks before the disagreement").isEqualTo(125);
	}

	/** Usages alone are half of what a sample of usages and levels asks for: no block of it is finished. */
	@Test
	void aBlockIsFinishedWhenEachFacetIsCoded() throws IOException {
		drawn(0);
		try (StudyOnDisk open = SampledStudy.open(study.folder())) {
			new CodingSets(open.study()).named("s1").getFacets().addAll(List.of(Facet.USAGE.id(), "chang_kannan"));
			study.folder().file().save(open.study());
		}
		for (String person : List.of("anne", "ben")) {
			study.codeAs(person, set(), post -> (post.place() % 2 == 1) == person.equals("anne") ? 0 : -1);
		}
		assertThatThrownBy(this::margin).isInstanceOf(SetException.class).hasMessageContaining("0 posts of finished blocks");
	}

	@Test
	void agenciesFirstAndMarginsThatAreNoneAreRefused() throws IOException {
		drawn(0);
		try (StudyOnDisk open = SampledStudy.open(study.folder())) {
			SamplingPlan it = plan(0, 12);
			var bodies = new SampleRun(new SamplingPlan("s2", it.purpose(), 60, 0, it.frame(), it.by(), it.allocation(), it.byHand(),
					it.variance(), 12, false, 0, it.coders(), List.of(), false, false, 7), open.study(), open.postsNeeded(),
					AddressForms.SHIPPED);
			assertThatThrownBy(() -> bodies.stoppingAt(0.05, 25)).isInstanceOf(SetException.class).hasMessageContaining("draws agencies first");
			assertThatThrownBy(() -> bodies.stoppingAt(5, 25)).hasMessageContaining("above 0 and below 0.5, not at 5");
		}
	}
}
