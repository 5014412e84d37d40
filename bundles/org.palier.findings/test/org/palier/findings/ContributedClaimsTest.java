// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.coding.resolved.ReadingPace;
import org.palier.fixtures.Samples;
import org.palier.ground.Faults;
import org.palier.ground.text.Bilingual;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;
import org.palier.numbers.findings.FindingSource;
import org.palier.numbers.findings.GuardedSource;
import org.palier.numbers.found.BodyCount;
import org.palier.numbers.found.ContributedFinding;
import org.palier.numbers.found.ContributedFinding.Difference;
import org.palier.numbers.found.ContributedFinding.Share;
import org.palier.numbers.found.CountedShare;
import org.palier.numbers.found.Counting;
import org.palier.numbers.view.StudyView;

class ContributedClaimsTest {

	private static final int BODIES = 40;
	private static final Bilingual POSTS = new Bilingual("publications", "posts");
	private static final Bilingual AT_NIGHT = new Bilingual("sont écrites la nuit", "are written at night");

	private final Study study = Samples.empty();
	private StudyView view;

	@BeforeEach
	void fortyBodies() {
		Jurisdiction here = Samples.jurisdiction(study, "here");
		for (int i = 0; i < BODIES; i++) {
			Samples.agency(here, "b" + i);
		}
		view = StudyView.of(study);
	}

	private record Source(ContributedFinding... given) implements FindingSource {

		@Override
		public String id() {
			return "night";
		}

		@Override
		public List<ContributedFinding> findings(StudyView of) {
			return List.of(given);
		}
	}

	private Candidate of(ContributedFinding finding) {
		Candidates all = today(new Source(finding));
		List<Candidate> both = new ArrayList<>(all.held());
		both.addAll(all.refused());
		return both.stream().filter(it -> it.kind() == SentenceKind.CONTRIBUTED).findFirst().orElseThrow();
	}

	private Candidates today(FindingSource source) {
		return Candidates.of(view.withFound(List.of(new GuardedSource(source, Faults.UNHEARD).ask(view))), List.of(), ReadingPace.UNKNOWN);
	}

	private static List<BodyCount> bodies(int from, int to, IntFunction<BodyCount> count) {
		List<BodyCount> bodies = new ArrayList<>();
		for (int i = from; i < to; i++) {
			bodies.add(count.apply(i));
		}
		return bodies;
	}

	private static Share share(Counting counting, List<BodyCount> bodies) {
		return new Share("all", POSTS, AT_NIGHT, counting, new CountedShare("all", "hour < 6", bodies));
	}

	/** 36 of 40 bodies with 7 of 10, 4 that nobody looked at: 252 of 360 are 70 %; of all 400, 63 % are the fewest that there can be. */
	@Test
	void theHouseWritesTheSentenceByTheEndOfTheRange() {
		Candidate held = of(
				share(Counting.ALL, bodies(0, BODIES, it -> it < 36 ? BodyCount.of("b" + it, 7, 10) : BodyCount.unseen("b" + it, 10))));

		assertThat(held.verdict().holds()).isTrue();
		assertThat(held.id()).isEqualTo("plugin.night.all");
		assertThat(held.sentence()).isEqualTo(new Bilingual("Au moins 63\u00a0% des publications sont écrites la nuit",
				"At least 63% of the posts are written at night"));
		assertThat(held.condition().en())
				.isEqualTo("Looked at: 36 of 40 agencies, 360 of 400 units. Nothing was drawn at random: chance has no part in it.");
		assertThat(held.cells()).singleElement().satisfies(it -> {
			assertThat(it.query().text()).isEqualTo("plugin|night|all|all");
			assertThat(it.span().value()).isEqualTo(0.7);
			assertThat(it.span().low()).isEqualTo(0.63);
			assertThat(it.span().high()).isEqualTo(0.73);
		});
	}

	/** 30 of 40 bodies with 6 of 10: 180 of 300 are 60 %, and of all 400 at least 45 %. */
	@Test
	void noTitleWhereTheRangeCrosses() {
		Candidate refused = of(
				share(Counting.ALL, bodies(0, BODIES, it -> it < 30 ? BodyCount.of("b" + it, 6, 10) : BodyCount.unseen("b" + it, 10))));

		assertThat(refused.verdict()).isInstanceOf(CandidateVerdict.Unseen.class);
		assertThat(refused.sentence().en()).isEqualTo("It is not known whether more than 50% of the posts are written at night");
		assertThat(refused.sentence().fr()).isEqualTo("On ne sait pas si plus de 50\u00a0% des publications sont écrites la nuit");
		assertThat(refused.verdict().reason().en()).isEqualTo("10 agencies were not looked for, and could turn it about.");
	}

	@Test
	void halfOfTheBodiesAndNotOneAlone() {
		assertThat(
				of(share(Counting.ALL, bodies(0, BODIES, it -> it < 19 ? BodyCount.of("b" + it, 10, 10) : BodyCount.unseen("b" + it, 0))))
						.verdict())
				.isInstanceOf(CandidateVerdict.TooLittle.class);
		assertThat(of(share(Counting.ALL, bodies(0, BODIES, it -> it == 0 ? BodyCount.of("b0", 900, 900) : BodyCount.of("b" + it, 3, 10))))
				.verdict())
				.isInstanceOf(CandidateVerdict.OneBody.class);
		assertThat(of(share(Counting.PROGRAM, bodies(0, BODIES, it -> BodyCount.of("b" + it, 9, 10)))).verdict())
				.isInstanceOf(CandidateVerdict.Unchecked.class);
	}

	/** Each finding that is looked at beside makes the range of a drawn one wider, until it holds a half. */
	@Test
	void rangesHoldWithAllOthers() {
		List<BodyCount> drawn = bodies(0, BODIES, it -> new BodyCount("b" + it, it % 8 < 5 ? 4 : 2, 6, 60));
		Candidate alone = of(share(Counting.DRAWN, drawn));
		List<ContributedFinding> many = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			many.add(new Share("f" + i, POSTS, AT_NIGHT, Counting.DRAWN, new CountedShare("all", "hour < 6", drawn)));
		}
		Candidates among = today(new Source(many.toArray(ContributedFinding[]::new)));
		Candidate first = among.held().isEmpty() ? among.refused().getFirst() : among.held().getFirst();
		assertThat(first.range().high() - first.range().low()).isGreaterThan(1.3 * (alone.range().high() - alone.range().low()));
	}

	@Test
	void groupsMustDifferMoreThanByChance() {
		List<BodyCount> few = bodies(20, BODIES, it -> BodyCount.of("b" + it, 2 + it % 2, 10));
		Candidate held = of(new Difference("sides", POSTS, AT_NIGHT, Counting.ALL,
				new CountedShare("one", name("agences", "agencies"), "one", few), new CountedShare("two", name("ministères", "ministries"),
						"two", bodies(0, 20, it -> BodyCount.of("b" + it, 7 + it % 2, 10)))));
		assertThat(held.verdict().holds()).isTrue();
		assertThat(held.sentence().en())
				.isEqualTo("A larger share of the posts are written at night at “ministries” than at “agencies” (75% against 25%)");
		assertThat(held.sentence().fr()).isEqualTo(
				"La part des publications qui sont écrites la nuit est plus grande pour «\u202fministères\u202f» que pour «\u202fagences\u202f»"
				+ " (75\u00a0% contre 25\u00a0%)");

		Candidate oneWrites = of(new Difference("sides", POSTS, AT_NIGHT, Counting.ALL,
				new CountedShare("one", name("agences", "agencies"), "one", few), new CountedShare("two", name("ministères", "ministries"),
						"two", bodies(0, 20, it -> it == 0 ? BodyCount.of("b0", 400, 400) : BodyCount.of("b" + it, 2 + it % 2, 10)))));
		assertThat(oneWrites.verdict()).isInstanceOf(CandidateVerdict.OfBodies.class);
	}

	private static Bilingual name(String fr, String en) {
		return new Bilingual(fr, en);
	}

	/** The study never had its numbers, so it does not lack them. */
	@Test
	void aKeptOneWithoutItsPlugInSaysSo() throws Exception {
		Candidates today = today(new Source(share(Counting.ALL, bodies(0, BODIES, it -> BodyCount.of("b" + it, 7, 10)))));
		new SavedFindings(study)
				.keep(today.held().stream().filter(it -> it.kind() == SentenceKind.CONTRIBUTED).findFirst().orElseThrow(), LocalDate.EPOCH, "")
				.run();
		assertThat(FindingNow.of(study, today)).singleElement().satisfies(it -> assertThat(it.mayBeTitle()).isTrue());

		FindingNow without = FindingNow.of(study, Candidates.of(view, List.of(), ReadingPace.UNKNOWN)).getFirst();
		assertThat(without.mayBeTitle()).isFalse();
		assertThat(without.remarks()).singleElement()
				.satisfies(it -> assertThat(it.en()).startsWith("The plug-in that counted this finding did not tell it"));
	}

	@Test
	void oneThatThrowsIsRefusedWithTheReasonAndTheOthersStay() {
		Candidates today = today(new FindingSource() {
			@Override
			public String id() {
				return "night";
			}

			@Override
			public List<ContributedFinding> findings(StudyView of) {
				throw new IllegalStateException("no clock");
			}
		});
		assertThat(today.refused()).filteredOn(it -> it.kind() == SentenceKind.CONTRIBUTED).singleElement().satisfies(it -> {
			assertThat(it.verdict().reason().en()).contains("“night”", "failed", "no clock");
			assertThat(it.condition()).isEqualTo(Bilingual.EMPTY);
			assertThat(it.sentence().en()).isEqualTo("It is not known what the plug-in “night” would find");
		});
		assertThat(today.refused().stream().filter(it -> it.kind() != SentenceKind.CONTRIBUTED).toList())
				.isEqualTo(Candidates.of(view, List.of(), ReadingPace.UNKNOWN).refused());
	}
}
