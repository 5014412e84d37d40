// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.PostSelection;
import org.palier.corpus.SetPost;
import org.palier.ground.Progress;
import org.palier.model.Agency;
import org.palier.model.Allocation;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.Attribution;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

/** Draws from a study whose counts are known by hand, see {@link SampledStudy}. */
class SetDrawTest {

	private static final StratumField JURISDICTION = StratumField.PostProperty.JURISDICTION;
	private static final StratumField PLATFORM = StratumField.PostProperty.PLATFORM;

	@TempDir
	private static Path folder;
	private static StudyOnDisk study;
	private static CorpusView posts;
	private static StudyView view;
	private static Attribution attribution;

	@BeforeAll
	static void make() throws IOException {
		SampledStudy.in(folder.resolve("study"));
		study = SampledStudy.open(org.palier.study.runs.StudyFolder.at(folder.resolve("study")));
		posts = study.postsNeeded();
		view = StudyView.of(study.study());
		attribution = Attribution.of(study.study(), posts);
	}

	@AfterAll
	static void close() throws IOException {
		study.close();
	}

	private static SetDraw draw(SamplingPlan plan) throws IOException {
		return new SetDraw("s", plan, SamplingFrame.of(plan, view, posts, attribution, Progress.NONE));
	}

	private static SamplingPlan plan(int size, long seed) {
		return SamplingPlan.simple("s1", size, seed);
	}

	private static SamplingPlan staged(SamplingPlan it, int agencies) {
		return new SamplingPlan(it.name(), it.purpose(), it.size(), it.targeted(), it.frame(), it.by(), it.allocation(), it.byHand(),
				it.variance(), agencies, it.mergeSmall(), it.overlap(), it.coders(), it.facets(), it.suggestions(), it.identified(),
				it.seed());
	}

	private static SamplingPlan targeted(int random, int targeted) {
		return new SamplingPlan("s1", SetPurpose.REAL, random, targeted, FrameFilter.OF_AGENCIES, List.of(), Allocation.PROPORTIONAL, Map.of(),
				SamplingPlan.Variance.OF_USAGES, 0, false, 1, List.of(), List.of(), false, false, 3);
	}

	private static SamplingPlan framed(int size, FrameFilter frame, List<StratumField> by, boolean merge) {
		return new SamplingPlan("s1", SetPurpose.REAL, size, 0, frame, by, Allocation.EQUAL, Map.of(), SamplingPlan.Variance.OF_USAGES, 0,
				merge, 1, List.of(), List.of(), false, false, 3);
	}

	private static Map<String, Integer> shared(SetDraw draw) {
		var shared = new HashMap<String, Integer>();
		draw.parts().forEach(it -> shared.put(it.key(), it.drawn()));
		return shared;
	}

	@Test
	void drawsFromWhatAgenciesWroteAlone() throws IOException {
		SetDraw draw = draw(plan(20, 7));
		assertThat(draw.frameSize()).isEqualTo(SampledStudy.FRAME);
		assertThat(draw.posts()).hasSize(20).extracting(SetPost::place)
				.containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 20).boxed().toList());
		assertThat(draw.posts()).extracting(SetPost::post).doesNotHaveDuplicates().allMatch(it -> it <= SampledStudy.FRAME);
		assertThat(draw.posts()).allSatisfy(it -> assertThat(it.probability()).isEqualTo(20 / 101.0));
	}

	@Test
	void theSameSeedDrawsTheSameAndAnotherSeedOthers() throws IOException {
		assertThat(draw(plan(20, 7)).posts()).isEqualTo(draw(plan(20, 7)).posts());
		assertThat(draw(plan(20, 8)).posts()).isNotEqualTo(draw(plan(20, 7)).posts());
	}

	/** A larger draw goes on where the smaller one ended, and people read in this order: what was read first is a draw of its own. */
	@Test
	void aLargerDrawHoldsTheSmallerOneInTheSameOrder() throws IOException {
		List<Long> ten = draw(plan(10, 7)).posts().stream().map(SetPost::post).toList();
		assertThat(draw(plan(30, 7)).posts()).extracting(SetPost::post).startsWith(ten.toArray(Long[]::new));
	}

	/** By pencil: half of the reading has half of each stratum, up to one post. */
	@Test
	void whatIsReadFirstIsSpreadOverTheStrata() throws IOException {
		SetDraw draw = draw(plan(40, 3).by(List.of(JURISDICTION), Allocation.EQUAL));
		assertThat(shared(draw)).isEqualTo(Map.of("ca", 20, "qc", 20));
		for (int read = 2; read <= 40; read += 2) {
			assertThat(draw.posts().subList(0, read).stream().filter(it -> it.stratum().equals("qc")).count()).as("of the first %d", read)
					.isBetween(read / 2L - 1, read / 2L + 1);
		}
	}

	/** Whatever order imports came in: the number of a post is that of its name on its platform, and its key plays no part. */
	@Test
	void theSamePostsAreDrawnInWhateverOrderTheyCame() throws IOException {
		SamplingPlan plan = plan(20, 7).by(List.of(PLATFORM), Allocation.PROPORTIONAL);
		assertThat(names(SampledStudy.in(folder.resolve("forwards")), plan)).hasSize(20)
				.isEqualTo(names(SampledStudy.backwards(folder.resolve("backwards")), plan));
		SamplingPlan bodies = staged(plan(12, 7), 2);
		assertThat(names(StudyFolder.at(folder.resolve("forwards")), bodies))
				.isEqualTo(names(StudyFolder.at(folder.resolve("backwards")), bodies));
	}

	private static List<String> names(StudyFolder of, SamplingPlan plan) throws IOException {
		try (StudyOnDisk open = SampledStudy.open(of)) {
			CorpusView all = open.postsNeeded();
			SamplingFrame frame = SamplingFrame.of(plan, StudyView.of(open.study()), all, Attribution.of(open.study(), all), Progress.NONE);
			return new SetDraw("s", plan, frame).posts().stream().map(it -> name(all, it.post())).toList();
		}
	}

	private static String name(CorpusView all, long key) {
		try {
			return all.page(PostSelection.of(key), 0, 1).getFirst().post().itemId();
		} catch (IOException problem) {
			throw new java.io.UncheckedIOException(problem);
		}
	}

	/** Strata by hand: ca|facebook 10, ca|twitter 50, qc|facebook 1, qc|twitter 40. */
	@Test
	void sharesOutInProportionEquallyAndAsSomebodySays() throws IOException {
		List<StratumField> by = List.of(JURISDICTION, PLATFORM);
		// 20 × 10/101 = 1.98, 9.90, 0.198 and so 1, 7.92; without the one: 19 × 10/100 = 1.9, 9.5, 7.6.
		assertThat(shared(draw(plan(20, 1).by(by, Allocation.PROPORTIONAL))))
				.isEqualTo(Map.of("ca|facebook", 2, "ca|twitter", 9, "qc|facebook", 1, "qc|twitter", 8));
		// A quarter each is 10; the single post gives 1, so that 13 are each other's share.
		assertThat(shared(draw(plan(40, 1).by(by, Allocation.EQUAL))))
				.isEqualTo(Map.of("ca|facebook", 10, "ca|twitter", 15, "qc|facebook", 1, "qc|twitter", 14));
		var hand = new SamplingPlan("s1", SetPurpose.REAL, 9, 0, FrameFilter.OF_AGENCIES, List.of(JURISDICTION), Allocation.BY_HAND,
				Map.of("ca", 2, "qc", 7), SamplingPlan.Variance.OF_USAGES, 0, false, 1, List.of(), List.of(), false, false, 3);
		assertThat(shared(draw(hand))).isEqualTo(Map.of("ca", 2, "qc", 7));
	}

	/**
	 * The variance of predicted codes: health on twitter has alert and answer, 15 each of ca|twitter with 20 alerts of taxes: 35 and 15 of
	 * 50, so S² = (1 - 0.7² - 0.3²) × 50/49 = 0.428571; the other strata do not vary and give one post each.
	 */
	@Test
	void neymanGivesMostToWhatVariesByPrediction() throws IOException {
		SetDraw draw = draw(plan(20, 1).by(List.of(JURISDICTION, PLATFORM), Allocation.NEYMAN));
		assertThat(shared(draw)).isEqualTo(Map.of("ca|facebook", 1, "ca|twitter", 17, "qc|facebook", 1, "qc|twitter", 1));
		SamplingPlan plan = plan(1, 1).by(List.of(PLATFORM), Allocation.NEYMAN);
		SamplingFrame frame = SamplingFrame.of(plan, view, posts, attribution, Progress.NONE);
		var stratum = new Stratum("", java.util.stream.IntStream.range(0, 30).toArray());
		// health on twitter: 15 of 30, so S² = 0.25 × 30/29 for one code, and twice that for both.
		assertThat(stratum.deviation(frame, new SamplingPlan.Variance(Facet.USAGE, "alert"))).isCloseTo(Math.sqrt(0.25 * 30 / 29), within(1e-12));
		assertThat(stratum.deviation(frame, SamplingPlan.Variance.OF_USAGES)).isCloseTo(Math.sqrt(0.5 * 30 / 29), within(1e-12));
	}

	/** What health and taxes write together on twitter is of health, which holds the account: no post is lost, and none of a third agency. */
	@Test
	void accountsThatAgenciesShareAreOfTheOneThatHoldsThem() throws IOException {
		Study shared = EcoreUtil.copy(study.study());
		List<Agency> agencies = shared.getJurisdictions().getFirst().getAgencies();
		agencies.getFirst().getPresences().getFirst().getAccounts().getFirst().getAlsoServes().add(agencies.get(1));
		Attribution together = Attribution.of(shared, posts);
		assertThat(together.sharing()).hasSize(1);
		SamplingPlan plan = plan(8, 1).by(List.of(JURISDICTION, StratumField.PostProperty.AGENCY), Allocation.EQUAL);
		SetDraw draw = new SetDraw("s", plan, SamplingFrame.of(plan, StudyView.of(shared), posts, together, Progress.NONE));
		assertThat(draw.parts()).extracting(it -> it.key() + " " + it.posts()).containsExactlyInAnyOrder("ca|health 40", "ca|taxes 20",
				"qc|parks 40", "qc|roads 1");
	}

	/** Persons coded parks as event and programs abstained: no stratum is called event. */
	@Test
	void strataTakeWhatProgramsPredictAndNeverAPersonsCode() throws IOException {
		SetDraw draw = draw(plan(9, 1).by(List.of(new StratumField.Predicted(Facet.USAGE)), Allocation.EQUAL));
		assertThat(draw.parts()).containsExactly(new SetDraw.Part("-", 40, 3), new SetDraw.Part("alert", 46, 3),
				new SetDraw.Part("answer", 15, 3));
	}

	@Test
	void theLevelOfAPostIsThatOfItsPredictedUsage() throws IOException {
		SetDraw draw = draw(plan(6, 1).by(StratumField.parse(List.of("level"), Set.of("chang_kannan", "grunig")), Allocation.EQUAL));
		assertThat(draw.parts()).extracting(SetDraw.Part::posts)
				.satisfies(it -> assertThat(it.stream().mapToInt(Integer::intValue).sum()).isEqualTo(101));
		assertThat(shared(draw)).containsKey("-").containsKey("communication");
	}

	/** By two thousand draws: each post as often as its probability says, within 5 standard errors. */
	@Test
	void probabilitiesAreHowOftenPostsAreDrawn() throws IOException {
		SamplingPlan plan = plan(30, 0).by(List.of(JURISDICTION, PLATFORM), Allocation.EQUAL);
		int draws = 400;
		int[] drawn = new int[SampledStudy.FRAME + 1];
		double[] said = new double[SampledStudy.FRAME + 1];
		for (int seed = 0; seed < draws; seed++) {
			SamplingPlan each = new SamplingPlan(plan.name(), plan.purpose(), 30, 0, plan.frame(), plan.by(), plan.allocation(), Map.of(),
					plan.variance(), 0, false, 1, List.of(), List.of(), false, false, seed);
			frameOnce(plan, each).posts().forEach(it -> {
				drawn[(int) it.post()]++;
				said[(int) it.post()] = it.probability();
			});
		}
		for (int key = 1; key <= SampledStudy.FRAME; key++) {
			double error = Math.sqrt(said[key] * (1 - said[key]) / draws);
			assertThat((double) drawn[key] / draws).as("post %d", key).isCloseTo(said[key], within(5 * error + 1e-9));
		}
	}

	/** A frame reads the posts once; only the lots differ by seed. */
	private static SetDraw frameOnce(SamplingPlan like, SamplingPlan plan) throws IOException {
		return new SetDraw("s", plan, FRAMES.computeIfAbsent(like.by().toString() + like.agencies(), it -> read(like)).seeded(plan));
	}

	private static final Map<String, SamplingFrame> FRAMES = new HashMap<>();

	private static SamplingFrame read(SamplingPlan plan) {
		try {
			return SamplingFrame.of(plan, view, posts, attribution, Progress.NONE);
		} catch (IOException problem) {
			throw new java.io.UncheckedIOException(problem);
		}
	}

	/** Two of four agencies with 40, 20, 40 and 1 of 101 posts: the chance of each is by its posts, and both chances are kept. */
	@Test
	void agenciesAreDrawnFirst() throws IOException {
		Map<String, Integer> seen = new HashMap<>();
		int draws = 400;
		for (int seed = 0; seed < draws; seed++) {
			SetDraw draw = frameOnce(staged(plan(3, 0).by(List.of(), Allocation.EQUAL), 2),
					staged(plan(3, seed).by(List.of(), Allocation.EQUAL), 2));
			assertThat(draw.frameAgencies()).isEqualTo(4);
			assertThat(draw.parts()).hasSize(2);
			Map<String, SetDraw.Part> parts = new HashMap<>();
			draw.parts().forEach(it -> parts.put(it.key(), it));
			parts.keySet().forEach(it -> seen.merge(it, 1, Integer::sum));
			assertThat(draw.posts()).allSatisfy(it -> {
				SetDraw.Part part = parts.get(it.stratum());
				assertThat(it.firstStage()).isCloseTo(2 * part.posts() / 101.0, within(1e-12));
				assertThat(it.probability()).isCloseTo(2 * part.posts() / 101.0 * part.drawn() / part.posts(), within(1e-12));
			});
		}
		// Standard deviations of 400 draws: 8.1, 9.8 and 2.8; bounds are four of them.
		assertThat(seen.get("health") / 2).isCloseTo(draws * 40 / 101, within(16));
		assertThat(seen.get("taxes")).isCloseTo(draws * 40 / 101, within(39));
		assertThat(seen.get("roads")).isCloseTo(draws * 2 / 101, within(11));
	}

	/** By pencil: each of two agencies stands for half of the posts, whichever they are, and its posts together for as many. */
	@Test
	void weightsOfTwoStagesAddUpToTheFrame() throws IOException {
		for (int seed = 0; seed < 50; seed++) {
			SetDraw draw = frameOnce(staged(plan(12, 0).by(List.of(), Allocation.PROPORTIONAL), 2),
					staged(plan(12, seed).by(List.of(), Allocation.PROPORTIONAL), 2));
			assertThat(draw.posts().stream().mapToDouble(it -> 1 / it.probability()).sum()).isCloseTo(101, within(1e-9));
			if (draw.parts().stream().noneMatch(it -> it.key().equals("roads"))) {
				assertThat(draw.parts()).as("as many posts of each").allSatisfy(it -> assertThat(it.drawn()).isEqualTo(6));
			}
		}
	}

	/** Of three agencies, two with 40 of 101 posts would be there for certain, and one of the others alone by chance. */
	@Test
	void oneAgencyAloneIsNotLeftToChance() {
		assertThatThrownBy(() -> draw(staged(plan(12, 1).by(List.of(), Allocation.PROPORTIONAL), 3))).isInstanceOf(SetException.class)
				.hasMessageContaining("3 agencies to be drawn, 2 write so much").hasMessageContaining("one alone");
	}

	/**
	 * By pencil: post 1 is the least certain (alert, health); then nothing was taken of parks, where programs abstained; then post 2 (answer);
	 * then taxes (from post 41), and roads (post 101), of whose agencies nothing was taken yet.
	 */
	@Test
	void diversePostsAreOfAllCodesAndAgencies() throws IOException {
		SamplingPlan it = targeted(0, 5);
		SetDraw draw = draw(new SamplingPlan(it.name(), it.purpose(), 0, 5, Targeting.PlainTargeting.DIVERSE, it.frame(), it.by(),
				it.allocation(),
				it.byHand(), it.variance(), 0, false, 1, List.of(), List.of(), false, false, it.seed()));
		assertThat(draw.posts()).extracting(SetPost::post).filteredOn(key -> key < 61 || key > 100).containsExactlyInAnyOrder(1L, 2L, 41L, 101L);
		assertThat(draw.posts()).hasSize(5).allMatch(post -> post.part() == SetPost.Part.TARGETED && post.probability() == null);
	}

	@Test
	void theLeastCertainHaveNoProbabilities() throws IOException {
		SetDraw draw = draw(targeted(10, 5));
		assertThat(draw.posts()).hasSize(15).filteredOn(it -> it.part() == SetPost.Part.RANDOM).hasSize(10)
				.allSatisfy(it -> assertThat(it.probability()).isEqualTo(10 / 101.0));
		Set<Long> random = new HashSet<>(draw.posts().stream().filter(it -> it.part() == SetPost.Part.RANDOM).map(SetPost::post).toList());
		// Confidence grows with the number of the post: the first ones that chance did not draw.
		List<Long> least = java.util.stream.LongStream.rangeClosed(1, 20).boxed().filter(it -> !random.contains(it)).limit(5).toList();
		assertThat(draw.posts().stream().filter(it -> it.part() == SetPost.Part.TARGETED)).extracting(SetPost::post)
				.containsExactlyInAnyOrderElementsOf(least);
		assertThatThrownBy(() -> draw(targeted(0, 102))).isInstanceOf(SetException.class);
	}

	@Test
	void aFrameIsFilteredAndItsFilterReadsBack() throws IOException {
		FrameFilter facebook = FrameFilter.of(null, null, List.of("facebook"), List.of("fr"), List.of("own"), null);
		// 10 posts of health, half of them French, and the single one of roads.
		assertThat(draw(framed(6, facebook, List.of(), false)).frameSize()).isEqualTo(6);
		assertThat(FrameFilter.parse(facebook.text())).isEqualTo(facebook);
		assertThat(facebook.text()).isEqualTo("platform=facebook; language=fr; kind=own");
		FrameFilter all = FrameFilter.of("2023-01-01", "2026-11-27", List.of(), List.of(), List.of(), "everybody");
		assertThat(FrameFilter.parse(all.text())).isEqualTo(all);
		assertThat(draw(framed(1, FrameFilter.of(null, null, List.of(), List.of(), List.of(), "everybody"), List.of(), false)).frameSize())
				.isEqualTo(110);
		assertThat(draw(framed(1, FrameFilter.of(null, null, List.of(), List.of(), List.of(), "relayed"), List.of(), false)).frameSize())
				.isEqualTo(104);
		// Number n of an account is 40 n days before: of 80 days there are the first two of each account.
		assertThat(draw(framed(1, FrameFilter.of("2026-09-08", null, List.of(), List.of(), List.of(), null), List.of(), false)).frameSize())
				.isEqualTo(9);
	}

	@Test
	void aStratumWithOnePostIsToldAndMergedByChoice() throws IOException {
		SetDraw told = draw(framed(8, FrameFilter.OF_AGENCIES, List.of(JURISDICTION, PLATFORM), false));
		assertThat(told.remarks().getFirst().en()).contains("single post: 1 (qc|facebook)");
		SetDraw merged = draw(framed(8, FrameFilter.OF_AGENCIES, List.of(JURISDICTION, PLATFORM), true));
		assertThat(merged.parts()).contains(new SetDraw.Part("ca|facebook + qc|facebook", 11, merged.parts().getFirst().drawn())).hasSize(3);
	}

	@Test
	void whatCannotBeDrawnIsSaidWithHowManyThereAre() {
		assertThatThrownBy(() -> draw(plan(102, 1))).isInstanceOf(SetException.class).hasMessageContaining("102")
				.hasMessageContaining("101 can be drawn");
		assertThatThrownBy(() -> draw(plan(3, 1).by(List.of(JURISDICTION, PLATFORM), Allocation.EQUAL))).hasMessageContaining("3 posts")
				.hasMessageContaining("4 strata");
		assertThatThrownBy(() -> draw(staged(plan(3, 1), 5))).hasMessageContaining("5 agencies").hasMessageContaining("4 have posts");
		assertThatThrownBy(() -> draw(plan(0, 1))).isInstanceOf(SetException.class);
		assertThatThrownBy(() -> StratumField.parse(List.of("colour"), Set.of("grunig"))).hasMessageContaining("colour")
				.hasMessageContaining("jurisdiction");
		assertThatThrownBy(() -> StratumField.parse(List.of("month", "month"), Set.of())).hasMessageContaining("twice");
	}
}
