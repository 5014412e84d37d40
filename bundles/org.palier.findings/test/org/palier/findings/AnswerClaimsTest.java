// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.coding.resolved.ReadingPace;
import org.palier.explore.Pivot;
import org.palier.findings.WaitQuery.Within;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.queries.PostQuery.Waits;
import org.palier.numbers.view.StudyView;

/**
 * Twelve museums and twelve archives are asked ten questions each. A museum answers eight in an hour; an archive answers one in two days.
 */
class AnswerClaimsTest {

	private static final double HOUR = 3_600;
	private static final double DAYS = 60 * 86_400.0;

	private final MadeStudy made = new MadeStudy(3, 0);
	private StudyView view;

	@BeforeEach
	void ask() {
		for (int body = 0; body < 12; body++) {
			made.body("museums", 5, new double[] { 1, 0, 0 });
			ask(8, 10, HOUR);
			made.body("archives", 5, new double[] { 1, 0, 0 });
			ask(1, 10, 48 * HOUR);
		}
		view = made.counted();
	}

	private void ask(int answered, int asked, double seconds) {
		for (int question = 0; question < asked; question++) {
			made.question(question < answered ? seconds : DAYS, question < answered);
		}
	}

	private static List<Candidate> of(List<Candidate> candidates) {
		return candidates.stream().filter(it -> it.kind() == SentenceKind.ANSWERS).toList();
	}

	/** 96 of 120 and 12 of 120. */
	@Test
	void saysWhoAnswersMoreOften() {
		Candidate found = of(Candidates.of(view, List.of(), ReadingPace.UNKNOWN).held()).getFirst();
		assertThat(found.sentence().en())
				.isEqualTo("Agencies of “museums” answer questions more often than those of “archives” (80% against 10%)");
		assertThat(found.sentence().fr())
				.isEqualTo("Les organismes de «\u202fmuseums\u202f» répondent plus souvent aux questions que ceux de «\u202farchives\u202f» "
						+ "(80\u00a0% contre 10\u00a0%)");
		assertThat(found.coverage()).isEqualTo(new Coverage(24, 24, 240, 240));
		assertThat(found.basis()).isEqualTo(RangeBasis.ALIKE);
		assertThat(found.condition().en())
				.startsWith("24 of 24 agencies were asked 240 questions. Among agencies like these, the number lies at least ");
	}

	/** 108 of 240 are answered, 96 in a day; bodies differ so much that nobody knows which side of a half others would lie on. */
	@Test
	void saysNothingOfAllWhereBodiesDiffer() {
		assertThat(of(Candidates.of(view, List.of(), ReadingPace.UNKNOWN).refused())).extracting(Candidate::id)
				.containsExactlyInAnyOrder("questions|ever||", "questions|week||", "questions|day||");
		assertThat(of(Candidates.of(view, List.of(), ReadingPace.UNKNOWN).refused()))
				.allSatisfy(it -> assertThat(it.verdict()).isEqualTo(new CandidateVerdict.Varies()));
		assertThat(of(Candidates.of(view, List.of(), ReadingPace.UNKNOWN).refused())).filteredOn(it -> it.id().equals("questions|day||"))
				.singleElement()
				.satisfies(it -> assertThat(it.cells().getFirst().span().value()).isEqualTo(96 / 240.0));
	}

	@Test
	void cellsAreGivenAgainByTheirQueries() {
		var again = new AnswerClaims(view, new Answers(new Pivot(view)), view.ask(new Waits()));
		assertThat(of(Candidates.of(view, List.of(), ReadingPace.UNKNOWN).held())).isNotEmpty().allSatisfy(it -> it.cells().forEach(cell -> {
			WaitQuery query = WaitQuery.parse(cell.query().text()).orElseThrow();
			assertThat(query).isEqualTo(cell.query());
			assertThat(again.span(query)).contains(cell.span());
		}));
		assertThat(again.span(new WaitQuery(Within.EVER, "category", "gone"))).isEmpty();
		assertThat(WaitQuery.parse("questions|soon||")).isEmpty();
		assertThat(WaitQuery.parse("questions|ever|category|")).isEmpty();
	}

	/** Where nothing at all is answered, the collection may be without answers. */
	@Test
	void saysNothingWhereNoAnswerWasCollected() {
		var silent = new MadeStudy(3, 0);
		for (int body = 0; body < 12; body++) {
			silent.body("museums", 5, new double[] { 1, 0, 0 });
			silent.question(DAYS, false);
		}
		Candidates found = Candidates.of(silent.counted(), List.of(), ReadingPace.UNKNOWN);
		assertThat(of(found.held())).isEmpty();
		assertThat(of(found.refused())).isEmpty();
	}

	/**
	 * Of twenty bodies each answers seven or eight of ten in two hours; one question was asked an hour before the end. Wilson's interval of
	 * 150 of 200 is 0.686 to 0.805; among three it begins at 0.672.
	 */
	@Test
	void saysWhatAllBodiesDo() {
		var alike = new MadeStudy(3, 0);
		for (int body = 0; body < 20; body++) {
			alike.body("museums", 5, new double[] { 1, 0, 0 });
			int answered = 7 + body % 2;
			for (int question = 0; question < 10; question++) {
				alike.question(question < answered ? 2 * HOUR : question == 9 ? HOUR : DAYS, question < answered);
			}
		}
		List<Candidate> held = of(Candidates.of(alike.counted(), List.of(), ReadingPace.UNKNOWN).held());
		assertThat(held).extracting(it -> it.sentence().en()).containsExactlyInAnyOrder("At least six in ten questions are answered",
				"At least six in ten questions are answered within a week", "At least six in ten questions are answered within a day");
		ShareRange day = held.stream().filter(it -> it.id().equals("questions|day||")).findFirst().orElseThrow().cells().getFirst().span();
		assertThat(day.value()).isEqualTo(150 / 200.0);
		assertThat(day.high()).as("the question that was asked last may have been answered in a day").isGreaterThan(170 / 200.0);
	}
}
