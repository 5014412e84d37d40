// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.palier.coding.estimates.CodedStudy.share;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.PlanRequest;
import org.palier.coding.sets.PlanRequest.Coding;
import org.palier.coding.sets.PlanRequest.Kept;
import org.palier.coding.sets.PlanRequest.Strata;
import org.palier.coding.sets.PlanRequest.Target;
import org.palier.coding.sets.SampledStudy;
import org.palier.coding.sets.SetException;
import org.palier.corpus.Facet;
import org.palier.corpus.SetPost;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.numbers.maturity.GroupComparison;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.WilsonInterval;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.StudyOnDisk;

/** Twelve agencies, each with six posts since the autumn of 2025 and 5 to 16 before; a sample of either. */
class ChangeOfSamplesTest {

	private static final LocalDate LAST = SampledStudy.AT.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(40 * 6 + 20);

	@TempDir
	private Path folder;
	private CodedStudy study;

	@BeforeEach
	void make() throws IOException {
		study = new CodedStudy(SampledStudy.ofTwelveAgencies(folder.resolve("study")));
	}

	private static FrameFilter days(@Nullable LocalDate from, @Nullable LocalDate until) {
		return new FrameFilter(from, until, Set.of(), Set.of(), Set.of(), FrameFilter.Authors.AGENCIES);
	}

	private String drawn(String name, FrameFilter frame, int size, int agencies, @Nullable Kept kept, long seed) throws IOException {
		var request = new PlanRequest(name, SetPurpose.REAL, size, frame, new Strata(List.of(), null, Map.of(), null, agencies, false, kept),
				Target.NONE, new Coding(1, List.of("Anne"), List.of(), false, false), seed);
		return SampledStudy.draw(study.folder(), request.plan(study.folder().file().load())).set();
	}

	private Set<String> agencies(String set) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			return open.postsNeeded().setPosts(set).stream().map(SetPost::stratum).collect(Collectors.toSet());
		}
	}

	private CodingSet set(String name) throws IOException {
		return new CodingSets(study.folder().file().load()).named(name);
	}

	private ChangeOfSamples change(String later, String earlier) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(study.folder(), "test", false)) {
			var sets = new CodingSets(open.study());
			return new CorrectedShares(open.study(), open.postsNeeded(), AddressForms.SHIPPED, TrainedModels.of(study.folder()))
					.change(sets.named(later), sets.named(earlier), Facet.USAGE, Progress.NONE);
		}
	}

	/** Four of twelve: of each four, two are to be kept, and two of the eight others to come. */
	@Test
	void theNextSampleKeepsAPartOfTheAgencies() throws IOException {
		int kept = 0;
		Set<String> all = new HashSet<>();
		for (int seed = 1; seed <= 25; seed++) {
			Set<String> before = agencies(drawn("a" + seed, days(null, LAST), 20, 4, null, seed));
			Set<String> after = agencies(drawn("b" + seed, days(LAST.plusDays(1), null), 20, 0, new Kept("a" + seed, 0.5), 99));
			assertThat(after).as("as many as before").hasSize(4);
			CodingSet later = set("b" + seed);
			assertThat(later.getSeed()).isEqualTo(seed);
			assertThat(later.getTurn()).isEqualTo(0.5);
			assertThat(later.getAfter()).isEqualTo(set("a" + seed).getId());
			all.addAll(after);
			kept += (int) after.stream().filter(before::contains).count();
		}
		assertThat(kept).as("of 100; chance alone would keep 33").isBetween(40, 62);
		assertThat(all).hasSize(12);
	}

	/** Each agency says one thing in both years, so that the change is told better than by two samples of other agencies. */
	@Test
	void whatTheAgenciesOfBothHaveInCommonIsInTheInterval() throws IOException {
		study.code(drawn("old", days(null, LAST), 100, 10, null, 7), post -> odd(post) ? 1 : 2);
		study.code(drawn("new", days(LAST.plusDays(1), null), 55, 10, new Kept("old", 1), 1), post -> odd(post) ? 1 : 2);
		study.code(drawn("other", days(LAST.plusDays(1), null), 55, 10, null, 8), post -> odd(post) ? 1 : 2);
		ChangeOfSamples change = change("new", "old");

		assertThat(change.agencies()).isGreaterThanOrEqualTo(8);
		GroupComparison.Row events = row(change);
		assertThat(events.corrected().difference()).isCloseTo(share(study.estimate("new", Facet.USAGE), "event").these().corrected()
				- share(study.estimate("old", Facet.USAGE), "event").these().corrected(), within(1e-12));
		assertThat(width(events.corrected())).isLessThan(0.97 * width(apart(events)));
		assertThat(change.table(Bilingual.same("usages")).definition().en()).contains("by the agencies that both drew");
		GroupComparison.Row others = row(change("other", "old"));
		assertThat(width(others.corrected())).as("other random numbers").isCloseTo(width(apart(others)), within(1e-9));
	}

	private static boolean odd(SetPost post) {
		return Integer.parseInt(post.stratum().substring(1)) % 2 == 1;
	}

	private static GroupComparison.Row row(ChangeOfSamples change) {
		return change.groups().rows().stream().filter(it -> it.code().id().equals("event")).findFirst().orElseThrow();
	}

	private static ShareDifference apart(GroupComparison.Row row) {
		return ShareDifference.independent(row.one().corrected(), new WilsonInterval(row.one().low(), row.one().high()),
				row.other().corrected(), new WilsonInterval(row.other().low(), row.other().high()));
	}

	private static double width(ShareDifference difference) {
		return difference.high() - difference.low();
	}

	/** Two samples of posts drawn at once are compared too; nothing goes together. */
	@Test
	void samplesThatDrewPostsAtOnceAreIndependent() throws IOException {
		study.code(drawn("old", days(null, LAST), 60, 0, null, 7), post -> post.post() % 3 == 0 ? 1 : 2);
		study.code(drawn("new", days(LAST.plusDays(1), null), 40, 0, null, 7), post -> post.post() % 2 == 0 ? 1 : 2);
		ChangeOfSamples change = change("new", "old");

		assertThat(change.agencies()).isEqualTo(-1);
		assertThat(width(row(change).corrected())).isCloseTo(width(apart(row(change))), within(1e-9));
		assertThat(change.table(Bilingual.same("usages")).notes()).extracting(Bilingual::en).noneMatch(it -> it.contains("both samples drew"));
	}

	@Test
	void whatCannotBeComparedOrKeptIsRefused() throws IOException {
		study.code(drawn("old", days(null, LAST), 60, 0, null, 7), post -> 1);
		study.code(drawn("all", days(null, LAST.plusDays(100)), 60, 0, null, 8), post -> 1);
		drawn("agencies", days(null, LAST), 30, 6, null, 9);

		assertThatThrownBy(() -> change("all", "old")).isInstanceOf(SetException.class)
				.hasMessageContaining("126 posts could be drawn for “all” and for “old”");
		assertThatThrownBy(() -> drawn("x", days(LAST.plusDays(1), null), 30, 6, new Kept("old", 0.5), 1)).isInstanceOf(SetException.class)
				.hasMessageContaining("“old” drew posts at once");
		assertThatThrownBy(() -> drawn("x", days(null, LAST), 30, 6, new Kept("agencies", 0.5), 1)).isInstanceOf(SetException.class)
				.hasMessageContaining("posts of the sample “agencies” once more");
		assertThatThrownBy(() -> drawn("x", days(LAST.plusDays(1), null), 30, 6, new Kept("agencies", 1.5), 1))
				.isInstanceOf(SetException.class).hasMessageContaining("1.5");
		assertThatThrownBy(() -> drawn("x", days(LAST.plusDays(1), null), 30, 6, new Kept("nobody", 0.5), 1))
				.isInstanceOf(SetException.class).hasMessageContaining("nobody");
	}
}
