// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.SetPost;
import org.palier.ground.Progress;
import org.palier.model.Allocation;
import org.palier.model.CodingSet;
import org.palier.model.SetStratum;
import org.palier.study.attribution.Attribution;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

/** Samples of a {@link SampledStudy} that grow: what they hold is what a larger draw would have given. */
class AddRunTest {

	private static final SamplingPlan BY_GOVERNMENT = SamplingPlan.simple("s1", 20, 7).by(List.of(StratumField.PostProperty.JURISDICTION),
			Allocation.PROPORTIONAL);

	@TempDir
	private Path folder;
	private StudyFolder study;

	@BeforeEach
	void make() throws IOException {
		study = SampledStudy.in(folder.resolve("study"));
	}

	private List<SetPost> posts(String name) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study, "test", false)) {
			return DrawnPosts.of(new CodingSets(open.study()).named(name)).in(open.postsNeeded());
		}
	}

	private AddRun.Outcome add(int count) throws IOException {
		return SampledStudy.add(study, "s1", Optional.of(count));
	}

	private static SamplingPlan staged(SamplingPlan it, int agencies) {
		return new SamplingPlan(it.name(), it.purpose(), it.size(), it.targeted(), it.frame(), it.by(), it.allocation(), it.byHand(),
				it.variance(), agencies, it.mergeSmall(), it.overlap(), it.coders(), it.facets(), it.suggestions(), it.identified(),
				it.seed());
	}

	/** Of 60 posts of ca and 41 of qc: 20 are 12 and 8, 40 are 24 and 16. */
	@Test
	void aGrownSampleIsTheLargerDraw() throws IOException {
		SampledStudy.draw(study, BY_GOVERNMENT);
		List<SetPost> before = posts("s1");
		AddRun.Outcome added = add(20);
		assertThat(added.posts()).hasSize(20);
		SampledStudy.draw(study, new SamplingPlan("s2", BY_GOVERNMENT.purpose(), 40, 0, BY_GOVERNMENT.frame(), BY_GOVERNMENT.by(),
				Allocation.PROPORTIONAL, Map.of(), BY_GOVERNMENT.variance(), 0, false, 1, List.of(), List.of(), false, false, 7));

		List<SetPost> grown = posts("s1");
		assertThat(grown).extracting(SetPost::post).containsExactlyInAnyOrderElementsOf(posts("s2").stream().map(SetPost::post).toList());
		assertThat(grown.subList(0, 20)).extracting(SetPost::post).as("nobody's place changes")
				.isEqualTo(before.stream().map(SetPost::post).toList());
		assertThat(grown).extracting(SetPost::place).isEqualTo(java.util.stream.IntStream.rangeClosed(1, 40).boxed().toList());
		assertThat(grown).as("the chance of the grown sample").allSatisfy(it -> assertThat(it.probability())
				.isEqualTo(it.stratum().equals("ca") ? 24 / 60.0 : 16 / 41.0));
		assertThat(grown).extracting(SetPost::set).containsOnly(before.getFirst().set());
		try (StudyOnDisk open = StudyOnDisk.toRead(study, "test", false)) {
			CodingSet set = new CodingSets(open.study()).named("s1");
			assertThat(set.getSize()).isEqualTo(40);
			assertThat(set.getParts()).extracting(SetStratum::getDrawn).containsExactly(24, 16);
			assertThat(AssignedPosts.of(set).sizes()).containsExactly(20, 20);
		}
		// 1.96 × √(0.25/20 × 81/100) and √(0.25/40 × 61/100).
		assertThat(added.gain().orElseThrow().en()).contains("12.1 points").contains("19.7");
	}

	/** Of 20 posts four are everybody's, of ten more two: those of the first twenty stay whose they are. */
	@Test
	void whoCodesWhatStays() {
		var before = new AssignedPosts(0.2, 20, List.of("anne", "ben"));
		var after = new AssignedPosts(0.2, List.of(20, 10), List.of("anne", "ben"));
		for (int place = 1; place <= 20; place++) {
			assertThat(after.coders(place)).isEqualTo(before.coders(place));
		}
		assertThat(after.coders(22)).containsExactly("anne", "ben");
		assertThat(after.coders(23)).containsExactly("anne");
		assertThat(after.coders(30)).containsExactly("ben");
		assertThat(after.shared()).isEqualTo(6);
		assertThat(after.count("anne")).isEqualTo(18);
	}

	/** Posts that came since are none of the next ones, and those that are gone have left the frame: 101 - 20 of taxes. */
	@Test
	void whatCameIsOutsideAndWhatIsGoneHasLeft() throws IOException {
		SampledStudy.draw(study, SamplingPlan.simple("s1", 20, 7));
		SampledStudy.grow(study, "health", 30);
		SampledStudy.erase(study, "taxes");
		int left = posts("s1").size();
		add(81 - left);
		assertThat(posts("s1")).hasSize(81).allSatisfy(it -> assertThat(it.probability()).isEqualTo(1.0));
		assertThatThrownBy(() -> add(1)).isInstanceOf(SetException.class).hasMessageContaining("1 more post was asked for, and 0 are left");
	}

	/** An agency keeps its chance, and its posts get one that is as many times larger as there are more of them. */
	@Test
	void whereAgenciesWereDrawnTheGrownSampleIsOfTheseAgencies() throws IOException {
		SampledStudy.draw(study, staged(SamplingPlan.simple("s1", 12, 7), 2));
		List<SetPost> before = posts("s1");
		add(8);
		List<SetPost> grown = posts("s1");
		assertThat(grown).hasSize(20);
		assertThat(grown.stream().map(SetPost::stratum).distinct()).hasSize(2);
		for (SetPost post : before) {
			long then = before.stream().filter(it -> it.stratum().equals(post.stratum())).count();
			long now = grown.stream().filter(it -> it.stratum().equals(post.stratum())).count();
			SetPost same = grown.stream().filter(it -> it.post() == post.post()).findFirst().orElseThrow();
			assertThat(same.firstStage()).isEqualTo(post.firstStage());
			assertThat(same.probability()).isCloseTo(post.probability() * now / then, within(1e-12));
		}
	}

	@Test
	void oneUndoTakesThemBack() throws IOException {
		SampledStudy.draw(study, BY_GOVERNMENT);
		String before = java.nio.file.Files.readString(study.file().path());
		try (StudyOnDisk open = SampledStudy.open(study)) {
			var run = new AddRun(new CodingSets(open.study()).named("s1"), Optional.of(5), open.study(),
					Attribution.of(open.study(), open.postsNeeded()), open.postsNeeded());
			open.run(run, SampledStudy.AT, Progress.NONE);
			assertThat(DrawnPosts.of(new CodingSets(open.study()).named("s1")).in(open.postsNeeded())).hasSize(25);
		}
		// What an undo puts back is the file as it was: rows of a run that does not count are nowhere.
		java.nio.file.Files.writeString(study.file().path(), before);
		assertThat(posts("s1")).hasSize(20)
				.allSatisfy(it -> assertThat(it.probability()).isEqualTo(it.stratum().equals("ca") ? 12 / 60.0 : 8 / 41.0));
	}

	@Test
	void whatCannotGrowSaysWhy() throws IOException {
		SampledStudy.draw(study, BY_GOVERNMENT);
		assertThatThrownBy(() -> add(0)).hasMessageContaining("by 1 post or more, not by 0");
		assertThatThrownBy(() -> add(82)).hasMessageContaining("82 more posts were asked for, and 81 are left");
		try (StudyOnDisk open = SampledStudy.open(study)) {
			open.study().getRuns().removeIf(it -> it.getId().equals(open.study().getCodingSets().getFirst().getId()));
			CodingSet set = open.study().getCodingSets().getFirst();
			assertThatThrownBy(() -> new AddRun(set, Optional.of(1), open.study(), Attribution.of(open.study(), open.postsNeeded()),
					open.postsNeeded()))
					.isInstanceOf(SetException.class).hasMessageContaining("not in the history of the study");
			set.setClosedOn(java.time.LocalDate.of(2026, 11, 30));
			assertThatThrownBy(() -> new AddRun(set, Optional.of(1), open.study(), Attribution.of(open.study(), open.postsNeeded()),
					open.postsNeeded()))
					.hasMessageContaining("closed");
		}
	}

	/** Of 60 newcomers of health chance takes those whose numbers lie under 12/60, and those of a government without a stratum are outside. */
	@Test
	void newcomersEnterWithTheChanceOfTheirStratum() throws IOException {
		SampledStudy.draw(study, BY_GOVERNMENT);
		SampledStudy.grow(study, "health", 200);
		AddRun.Outcome first = SampledStudy.add(study, "s1", Optional.empty());
		// 200 × 12/60 = 40, with a standard deviation of 5.7.
		assertThat(first.posts().size()).isBetween(40 - 17, 40 + 17);
		assertThat(posts("s1")).hasSize(20 + first.posts().size())
				.allSatisfy(it -> assertThat(it.probability()).isEqualTo(it.stratum().equals("ca") ? 0.2 : 8 / 41.0));
		assertThatThrownBy(() -> SampledStudy.add(study, "s1", Optional.empty())).hasMessageContaining("none of the posts that came since");
		add(20);
		int more = SampledStudy.add(study, "s1", Optional.empty()).posts().size();
		assertThat(first.posts().size() + more).as("the chance is 24/60 now").isBetween(80 - 21, 80 + 21);
	}
}
