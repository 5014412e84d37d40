// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.coding.resolved.ReadingPace;
import org.palier.explore.Measure;
import org.palier.explore.Pivot;
import org.palier.explore.Question;
import org.palier.explore.Showing;
import org.palier.numbers.view.StudyView;

/** Sixteen museums write 30 posts each, of which 60 % broadcast and 38 % exchange; sixteen archives broadcast 88 % and exchange 10 %. */
class CandidatesTest {

	private static final double[] MUSEUM = { 0.60, 0.38, 0.02 };
	private static final double[] ARCHIVE = { 0.88, 0.10, 0.02 };

	private final MadeStudy made = new MadeStudy(7, 0.1);

	private StudyView counted() {
		fill();
		return made.counted();
	}

	private StudyView read(int posts) {
		fill();
		return made.read(posts);
	}

	private void fill() {
		for (int i = 0; i < 16; i++) {
			made.body("museums", 30, MUSEUM);
			made.body("archives", 30, ARCHIVE);
		}
	}

	private static Candidates of(StudyView view) {
		return Candidates.of(view, List.of(), ReadingPace.UNKNOWN);
	}

	@Test
	void saysWhatHoldsOverTheWholeRange() {
		Candidates found = of(read(480));
		assertThat(found.held()).extracting(it -> it.sentence().en())
				.anySatisfy(it -> assertThat(it)
						.matches("A larger share of posts is “Exchange” at “museums” than at “archives” \\(\\d\\d% against \\d+%\\)"))
				.anySatisfy(it -> assertThat(it).matches("At least (six|seven) in ten posts are “Broadcast”"))
				.contains("At most one in ten posts are “Service”");
		assertThat(found.held()).extracting(Candidate::nearest).isSortedAccordingTo((one, other) -> Double.compare(other, one));
		assertThat(found.held()).filteredOn(it -> it.kind() == SentenceKind.GROUPS).allSatisfy(it -> {
			assertThat(it.cells()).hasSize(2);
			assertThat(it.sentence().en()).as("cells stand in the order of the sentence")
					.contains("(" + Phrases.percents(it.cells().get(0).span().value(), it.cells().get(1).span().value())[0].en()
							+ " against " + Phrases.percents(it.cells().get(0).span().value(), it.cells().get(1).span().value())[1].en());
			assertThat(it.condition().en()).contains("95 times of 100");
		});
	}

	/** Each number of a sentence is given again by its query, in writing too. */
	@Test
	void cellsAreGivenAgainByTheirQueries() {
		StudyView view = read(480);
		var answers = new Answers(new Pivot(view));
		Candidates found = of(view);
		assertThat(found.held()).hasSizeGreaterThan(3).allSatisfy(it -> assertThat(it.cells()).isNotEmpty().allSatisfy(cell -> {
			CellQuery again = CellQuery.parse(cell.query().text()).orElseThrow();
			assertThat(again).isEqualTo(cell.query());
			assertThat(answers.span(again).orElseThrow().value()).isEqualTo(cell.span().value());
		}));
	}

	/** 385 posts give any share of very many a margin of 5 points (Cochran 1977, § 4.4); of 960 posts 385/(1 + 385/960) = 275. */
	@Test
	void saysNothingOfWhatAProgramAloneCounted() {
		Candidates found = of(counted());
		assertThat(found.held()).extracting(Candidate::kind).doesNotContain(SentenceKind.SHARE, SentenceKind.GROUPS);
		Candidate broadcast = found.refused().stream().filter(it -> it.kind() == SentenceKind.SHARE).findFirst().orElseThrow();
		assertThat(broadcast.verdict()).isEqualTo(new CandidateVerdict.Unchecked(new ReadingNeed(275, 0, 20)));
		assertThat(broadcast.verdict().reason().en())
				.isEqualTo(
						"Programs alone coded the posts, and nobody knows how often they are wrong. To know, people must read 275 posts, about 2 hours for one person.");
		assertThat(found.refused()).filteredOn(it -> it.kind() == SentenceKind.GROUPS).as("one question for all groups").hasSize(1);
	}

	@Test
	void saysHowManyMoreMustBeRead() {
		Candidates found = of(read(60));
		Candidate open = found.refused().stream().filter(it -> it.kind() == SentenceKind.GROUPS && it.verdict() instanceof CandidateVerdict.Open)
				.findFirst()
				.orElseThrow();
		ReadingNeed reading = ((CandidateVerdict.Open) open.verdict()).reading();
		assertThat(reading.read()).isBetween(1L, 60L);
		assertThat(reading.posts() == 0 || reading.posts() > reading.read()).isTrue();
		assertThat(open.sentence().en()).startsWith("It is not known whether the share of “");
	}

	/** One archive of sixteen exchanges, and writes as much as all others: archives and museums differ, and so do groups made by chance. */
	@Test
	void aBodyThatWritesMostMakesNoDifferenceOfGroups() {
		for (int i = 0; i < 15; i++) {
			made.body("museums", 30, ARCHIVE);
			made.body("archives", 30, ARCHIVE);
		}
		made.body("museums", 30, ARCHIVE);
		made.body("archives", 450, new double[] { 0.2, 0.78, 0.02 });
		Candidates found = of(made.read(600));
		assertThat(found.held()).extracting(Candidate::kind).doesNotContain(SentenceKind.GROUPS);
		assertThat(found.refused()).filteredOn(it -> it.verdict() instanceof CandidateVerdict.OfBodies).isNotEmpty()
				.allSatisfy(it -> assertThat(it.verdict().reason().en()).startsWith("Groups of agencies made by chance differ as far"));
	}

	@Test
	void aimsAreHeldAgainstTheWholeRange() {
		StudyView view = read(480);
		var exchange = new CellQuery(new Question(List.of(), List.of(MadeStudy.LEVEL), Measure.POSTS, Showing.CORRECTED), List.of(),
				List.of("interaction"));
		Candidates found = Candidates.of(view,
				List.of(new Aim("r1", exchange, 0.5), new Aim("r2", exchange, 0.05), new Aim("r3", exchange, made.truth(1))),
				ReadingPace.UNKNOWN);
		assertThat(found.held()).filteredOn(it -> it.kind() == SentenceKind.AIM).extracting(Candidate::id)
				.containsExactlyInAnyOrder("aim.r1", "aim.r2");
		assertThat(found.held()).filteredOn(it -> it.id().equals("aim.r1")).singleElement()
				.satisfies(it -> assertThat(it.sentence().fr())
						.matches("Échange n’atteint pas sa cible\u202f: au plus \\d\\d\u00a0%, pour une cible de 50\u00a0%"));
		assertThat(found.refused()).extracting(Candidate::id).contains("aim.r3");
	}
}
