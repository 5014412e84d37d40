// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.SetPost;
import org.palier.model.Allocation;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.PalierFactory;
import org.palier.model.SetPurpose;
import org.palier.model.SetStratum;
import org.palier.study.history.CountedRun;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

/** A draw as a run of a study. */
class SampleRunTest {

	private static final SamplingPlan PLAN = new SamplingPlan("s1", SetPurpose.REAL, 20, 0, FrameFilter.OF_AGENCIES,
			List.of(StratumField.PostProperty.JURISDICTION, StratumField.PostProperty.PLATFORM), Allocation.EQUAL, Map.of(),
			SamplingPlan.Variance.OF_USAGES, 0, false, 0.2, List.of("Anne", "Ben"), List.of(), false, false, 7);

	@TempDir
	private Path folder;
	private StudyFolder study;

	@BeforeEach
	void make() throws IOException {
		study = SampledStudy.in(folder.resolve("study"));
	}

	@Test
	void isListedWithItsPlanItsCodersAndItsPosts() throws IOException {
		SampleRun.Outcome drawn = SampledStudy.draw(study, PLAN);
		assertThat(drawn.newCoders()).containsExactly("Anne", "Ben");
		try (StudyOnDisk open = StudyOnDisk.toRead(study, "test", false)) {
			CodingSet set = new CodingSets(open.study()).named("s1");
			assertThat(set.getId()).isEqualTo(drawn.set()).endsWith("-sample");
			assertThat(set.getCoders()).extracting(Coder::getName).containsExactly("Anne", "Ben");
			assertThat(set.getParts()).extracting(SetStratum::getKey).containsExactly("ca|facebook", "ca|twitter", "qc|facebook", "qc|twitter");
			assertThat(set.getParts()).extracting(SetStratum::getPosts).containsExactly(10, 50, 1, 40);
			assertThat(set.getFramePosts()).isEqualTo(101);
			assertThat(open.postsNeeded().setPosts(set.getId())).isEqualTo(drawn.draw().posts()).hasSize(20);
			assertThat(CodingSets.coder(set, "anne").getName()).isEqualTo("Anne");
			assertThatThrownBy(() -> CodingSets.coder(set, "zoe")).hasMessageContaining("zoe").hasMessageContaining("Anne, Ben");
		}
		assertThat(study.manifestOf(drawn.set()).orElseThrow().parameters()).containsEntry("seed", "7")
				.containsEntry("by", "jurisdiction,platform")
				.containsEntry("allocation", "equal");
	}

	@Test
	void isLeftOutAndTakenInAgain() throws IOException {
		SampleRun.Outcome drawn = SampledStudy.draw(study, PLAN);
		count(drawn.set(), false);
		try (StudyOnDisk open = StudyOnDisk.toRead(study, "test", false)) {
			assertThatThrownBy(() -> new CodingSets(open.study()).named("s1")).isInstanceOf(SetException.class)
					.hasMessageContaining("s1").hasMessageContaining("left out");
			assertThat(open.postsNeeded().setPosts(drawn.set())).isEmpty();
		}
		assertThatThrownBy(() -> SampledStudy.draw(study, PLAN)).as("it may be taken in again").hasMessageContaining("already");
		count(drawn.set(), true);
		try (StudyOnDisk open = StudyOnDisk.toRead(study, "test", false)) {
			assertThat(open.postsNeeded().setPosts(new CodingSets(open.study()).named("s1").getId())).hasSize(20);
		}
	}

	private void count(String run, boolean active) throws IOException {
		try (StudyOnDisk open = SampledStudy.open(study)) {
			new CountedRun(open.study(), open.study().getRuns().stream().filter(it -> it.getId().equals(run)).findFirst().orElseThrow())
					.count(active);
			study.file().save(open.study());
		}
	}

	@Test
	void aPlanThatCannotBeFollowedLeavesTheStudyAsItWas() throws IOException {
		String before = java.nio.file.Files.readString(study.file().path());
		assertThatThrownBy(() -> SampledStudy.draw(study, SamplingPlan.simple("s1", 102, 1))).isInstanceOf(SetException.class);
		assertThatThrownBy(() -> SampledStudy.draw(study, SamplingPlan.simple("", 2, 1))).isInstanceOf(SetException.class);
		assertThat(java.nio.file.Files.readString(study.file().path())).isEqualTo(before);
		assertThat(study.file().load().getCodingSets()).isEmpty();
	}

	/** By hand: of 20 posts a fifth is 4, which both code; of the 16 others each codes 8. */
	@Test
	void postsAreDealtOutByTheirPlaces() throws IOException {
		List<SetPost> posts = SampledStudy.draw(study, PLAN).draw().posts();
		var dealt = new AssignedPosts(0.2, 20, List.of("anne", "ben"));
		assertThat(dealt.shared()).isEqualTo(4);
		assertThat(dealt.of("anne", posts)).extracting(SetPost::place).containsExactly(1, 2, 3, 4, 5, 7, 9, 11, 13, 15, 17, 19);
		assertThat(dealt.of("ben", posts)).extracting(SetPost::place).containsExactly(1, 2, 3, 4, 6, 8, 10, 12, 14, 16, 18, 20);
		assertThat(new AssignedPosts(0.2, 15, List.of("a")).shared()).as("not 4 by rounding").isEqualTo(3);
		assertThat(new AssignedPosts(0.21, 15, List.of("a")).shared()).isEqualTo(4);
	}

	/** How a post was drawn tells a blind coder what a program said, where strata, targets or shares follow predictions. */
	@Test
	void aSetKnowsWhetherItTellsPredictions() {
		CodingSet set = PalierFactory.eINSTANCE.createCodingSet();
		set.getStrata().add("jurisdiction");
		assertThat(CodingSets.tellsPredictions(set)).isFalse();
		set.getStrata().add("level");
		assertThat(CodingSets.tellsPredictions(set)).isTrue();
		set.getStrata().clear();
		set.setTargeted(1);
		assertThat(CodingSets.tellsPredictions(set)).isTrue();
		set.setTargeted(0);
		set.setAllocation(Allocation.NEYMAN);
		assertThat(CodingSets.tellsPredictions(set)).isTrue();
	}
}
