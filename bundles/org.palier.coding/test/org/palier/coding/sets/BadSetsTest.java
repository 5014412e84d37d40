// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.text.Explained;
import org.palier.model.Allocation;
import org.palier.model.SetPurpose;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

/** What cannot be: one sentence in each language that names the thing at fault and what is allowed, and a study that stays as it was. */
@TestInstance(Lifecycle.PER_CLASS)
class BadSetsTest {

	private static final Set<String> THEORIES = Set.of("grunig", "chang_kannan");

	/** What somebody asked for. */
	@FunctionalInterface
	private interface Asked {
		Object of(BadSetsTest study) throws IOException;
	}

	/** @param says what both sentences name @param french of the French sentence */
	private record Bad(String what, Asked asked, List<String> says, String french) {
		@Override
		public String toString() {
			return what;
		}
	}

	private StudyOnDisk open;

	@BeforeAll
	void make(@TempDir Path folder) throws IOException {
		StudyFolder study = SampledStudy.in(folder.resolve("study"));
		SampledStudy.draw(study, SamplingPlan.simple("pilot", 3, 1));
		open = SampledStudy.open(study);
	}

	@AfterAll
	void close() throws IOException {
		open.close();
	}

	private Object draw(SamplingPlan plan) throws IOException {
		return open.run(new SampleRun(plan, open.study(), open.postsNeeded(), AddressForms.SHIPPED), SampledStudy.AT, Progress.NONE);
	}

	private static SamplingPlan plan(int size, int targeted, List<StratumField> by, Allocation allocation, Map<String, Integer> byHand,
			int agencies, double overlap, List<String> coders) {
		return new SamplingPlan("s1", SetPurpose.REAL, size, targeted, FrameFilter.OF_AGENCIES, by, allocation, byHand,
				SamplingPlan.Variance.OF_USAGES, agencies, false, overlap, coders, List.of(), false, false, 1);
	}

	private static SamplingPlan simple(int size, int targeted, int agencies, double overlap, String... coders) {
		return plan(size, targeted, List.of(), Allocation.PROPORTIONAL, Map.of(), agencies, overlap, List.of(coders));
	}

	private static SamplingPlan hand(Map<String, Integer> posts) {
		return plan(posts.values().stream().mapToInt(it -> it).sum(), 0, List.of(StratumField.PostProperty.JURISDICTION), Allocation.BY_HAND,
				posts, 0, 1, List.of());
	}

	private static SamplingPlan framed(FrameFilter frame, int agencies) {
		return new SamplingPlan("s1", SetPurpose.REAL, 2, 0, frame, List.of(), Allocation.EQUAL, Map.of(), SamplingPlan.Variance.OF_USAGES,
				agencies, false, 1, List.of(), List.of(), false, false, 1);
	}

	static Stream<Bad> all() {
		return Stream.of(new Bad("size above the frame", it -> it.draw(simple(102, 0, 0, 1)), List.of("102", "101"), "peuvent être tirées"),
				new Bad("no post at all", it -> it.draw(simple(0, 0, 0, 1)), List.of("1", "0"), "au moins"),
				new Bad("less than none", it -> it.draw(simple(-1, 2, 0, 1)), List.of("1"), "au moins"),
				new Bad("overlap above 1", it -> it.draw(simple(2, 0, 0, 1.5)), List.of("1.5"), "recoupement"),
				new Bad("agencies below 0", it -> it.draw(simple(2, 0, -2, 1)), List.of("2"), "organismes"),
				new Bad("more agencies than there are", it -> it.draw(simple(2, 0, 5, 1)), List.of("5", "4"), "organismes"),
				new Bad("agencies of posts that are nobody's", it -> it.draw(framed(FrameFilter.parse("authors=everybody"), 2)), List.of(),
						"organisme"),
				new Bad("a coder twice", it -> it.draw(simple(2, 0, 0, 1, "a", "a")), List.of("a"), "deux fois"),
				new Bad("a name that is taken", it -> it.draw(SamplingPlan.simple("pilot", 2, 1)), List.of("pilot"), "déjà"),
				new Bad("a name that is none", it -> it.draw(SamplingPlan.simple("../s", 2, 1)), List.of("../s"), "nommer"),
				new Bad("a coder without a letter", it -> it.draw(simple(2, 0, 0, 1, "--")), List.of("--"), "coder"),
				new Bad("a coder with the id of another", it -> it.draw(simple(2, 0, 0, 1, "Anne", "anne")), List.of("anne"), "deux fois"),
				new Bad("strata by what is none", it -> StratumField.parse(List.of("mood"), THEORIES),
						List.of("mood", "jurisdiction", "grunig"), "strates"),
				new Bad("a field twice", it -> StratumField.parse(List.of("year", "year"), THEORIES), List.of("year"), "deux fois"),
				new Bad("more strata than posts",
						it -> it.draw(plan(1, 0, List.of(StratumField.PostProperty.JURISDICTION), Allocation.EQUAL, Map.of(), 0, 1, List.of())),
						List.of("1", "2"), "strates"),
				new Bad("a stratum that is none", it -> it.draw(hand(Map.of("ca", 1, "xx", 1))), List.of("xx", "ca", "qc"), "strate"),
				new Bad("more of a stratum than it has", it -> it.draw(hand(Map.of("ca", 1, "qc", 42))), List.of("qc", "42", "41"), "strate"),
				new Bad("a stratum forgotten", it -> it.draw(hand(Map.of("ca", 1))), List.of("qc", "0", "41"), "strate"),
				new Bad("no day", it -> FrameFilter.of("2013-13-01", null, List.of(), List.of(), List.of(), null), List.of("2013-13-01"), "jour"),
				new Bad("an end before the begin", it -> FrameFilter.of("2014-01-01", "2013-01-01", List.of(), List.of(), List.of(), null),
						List.of("2014-01-01", "2013-01-01"),
						"finit avant"),
				new Bad("a kind that is none", it -> FrameFilter.of(null, null, List.of(), List.of(), List.of("joke"), null),
						List.of("joke", "own, reply, relay"), "sorte"),
				new Bad("authors that are none", it -> FrameFilter.of(null, null, List.of(), List.of(), List.of(), "friends"),
						List.of("friends", "agencies, relayed"), "choisissez"),
				new Bad("a filter that is none", it -> FrameFilter.parse("colour=red"), List.of("colour"), "les auteurs le font"),
				new Bad("a platform that is none", it -> it.draw(framed(FrameFilter.parse("platform=usenet"), 0)),
						List.of("usenet", "twitter"), "plateforme"),
				new Bad("a set that is none", it -> new CodingSets(it.open.study()).named("s9"), List.of("s9", "pilot"), "échantillon"),
				new Bad("a coder of a set without any", it -> CodingSets.coder(new CodingSets(it.open.study()).named("pilot"), "zoe"),
						List.of("pilot", "zoe"), "Personne ne code"));
	}

	@ParameterizedTest
	@MethodSource("all")
	void isSaidInOneSentenceAndChangesNothing(Bad bad) throws IOException {
		String before = Files.readString(open.folder().file().path());
		Throwable refused = catchThrowable(() -> bad.asked().of(this));
		assertThat(refused).isInstanceOf(SetException.class);
		var reason = ((Explained) refused).reason();
		assertThat(bad.says()).allSatisfy(it -> assertThat(List.of(reason.en(), reason.fr())).allMatch(each -> each.contains(it)));
		assertThat(reason.en()).doesNotContain("{").doesNotContain("null");
		assertThat(reason.fr()).contains(bad.french()).doesNotContain("{");
		assertThat(Files.readString(open.folder().file().path())).isEqualTo(before);
		assertThat(open.study().getCodingSets()).hasSize(1);
	}

	/** Programs said how certain they are of 61 posts and abstained on 40: more cannot be the least certain. */
	@org.junit.jupiter.api.Test
	void aFrameThatNobodyClassifiedHasNothingUncertain() {
		Throwable refused = catchThrowable(() -> draw(
				new SamplingPlan("s1", SetPurpose.REAL, 0, 105, FrameFilter.parse("authors=everybody"), List.of(), Allocation.EQUAL,
						Map.of(), new SamplingPlan.Variance(Facet.USAGE, ""), 0, false, 1, List.of(), List.of(), false, false, 1)));
		assertThat(refused).isInstanceOf(SetException.class).hasMessageContaining("105").hasMessageContaining("101");
	}
}
