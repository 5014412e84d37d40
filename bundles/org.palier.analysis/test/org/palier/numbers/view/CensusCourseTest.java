// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.analysis.Analysis;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.CensusFact;
import org.palier.intake.imports.CensusUpdate;
import org.palier.intake.imports.Vintage;
import org.palier.model.Account;
import org.palier.model.Authenticity;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.numbers.indicators.AccountLifetime;
import org.palier.numbers.indicators.AccountTurnover;
import org.palier.numbers.indicators.PenetrationOverTime;
import org.palier.numbers.view.CensusCourse.LifeTimes;
import org.palier.numbers.view.CensusCourse.Point;
import org.palier.study.history.LookBack;

/** Penetration over time, and accounts that come and go: counted by hand for two agencies and three lists. */
class CensusCourseTest {

	private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
	private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
	private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

	private final Study study = Samples.empty();

	@BeforeEach
	void threeLists() {
		Jurisdiction canada = Samples.jurisdiction(study, "ca");
		Samples.agency(canada, "a");
		Samples.agency(canada, "b");
		bring(JANUARY, row(JANUARY, "a", "https://x.com/a"));
		bring(MARCH, row(MARCH, "a", "https://x.com/a"), row(MARCH, "b", "https://x.com/b"));
		bring(MAY, row(MAY, "a", "https://x.com/a"));
	}

	private void bring(LocalDate day, CensusFact... facts) {
		Run run = PalierFactory.eINSTANCE.createRun();
		run.setId("run-" + day);
		run.setAt(day + "T12:00:00Z");
		run.setObservedOn(day);
		study.getRuns().add(run);
		new CensusUpdate(study, new Vintage(List.of(facts), List.of(), day, true)).apply(run.getId(), Progress.NONE);
	}

	private static AccountFact row(LocalDate day, String agency, String url) {
		return new AccountFact(agency, "twitter", "", url, "", Authenticity.UNKNOWN, null, day, "");
	}

	@Test
	void oneOfTwoIsPresentThenBothThenOneAgain() {
		assertThat(StudyView.of(study).course().points(JANUARY, MAY)).containsExactly(new Point(JANUARY, 2, 2, 1, 0, 0, 1),
				new Point(MARCH, 2, 2, 2, 1, 0, 0), new Point(MAY, 2, 2, 1, 0, 1, 1));
	}

	/** a was there before the first list: nobody says since when. b opened with the list of March and is gone in that of May. */
	@Test
	void theOneThatCameAndWentLivedFromListToList() {
		assertThat(StudyView.of(study).course().lifeTimes(-1))
				.isEqualTo(new LifeTimes(2, 1, 1, OptionalDouble.of(61), OptionalDouble.of(61), OptionalDouble.empty()));
	}

	/**
	 * By hand: b lives 61 days. c opens in March too and is seen in May, 61 days, open. a opened by its owner's word on 1 December
	 * 2024, 31 days before anybody looked, and is seen until day 151. At 61 days a, b and c are at risk, one ends: 2/3 stay, more
	 * than half: no median. Were c gone too, 1/3 would stay: the median is 61.
	 */
	@Test
	void openAccountsAreCensoredAndOldOnesComeLate() {
		account("a").setOpenedOn(LocalDate.of(2024, 12, 1));
		bring(MARCH, row(MARCH, "a", "https://x.com/a"), row(MARCH, "b", "https://x.com/b"), row(MARCH, "b", "https://x.com/c"));
		bring(MAY, row(MAY, "a", "https://x.com/a"), row(MAY, "b", "https://x.com/c"));
		LifeTimes open = StudyView.of(study).course().lifeTimes(-1);
		assertThat(open.watched()).isEqualTo(3);
		assertThat(open.closed()).isEqualTo(1);
		assertThat(open.median()).isEmpty();

		study.getJurisdictions().getFirst().getAgencies().get(1).getPresences().getFirst().getAccounts().get(1).setClosedOn(MAY);
		assertThat(StudyView.of(study).course().lifeTimes(-1).median()).hasValue(61);
	}

	private Account account(String agency) {
		return study.getJurisdictions().getFirst().getAgencies().stream().filter(it -> it.getId().equals(agency)).findFirst().orElseThrow()
				.getPresences()
				.getFirst().getAccounts().getFirst();
	}

	/** Two rows of July are one address; in September one row is left of it, and nothing closed. */
	@Test
	void anAddressInTwoRowsOfAListIsOneAccount() {
		LocalDate july = LocalDate.of(2025, 7, 1);
		LocalDate september = LocalDate.of(2025, 9, 1);
		bring(july, row(july, "a", "https://x.com/a"), row(july, "a", "https://www.twitter.com/A/"));
		bring(september, row(september, "a", "https://x.com/a"));
		assertThat(account("a").eContainer().eContents()).filteredOn(Account.class::isInstance).hasSize(2);
		CensusCourse course = StudyView.of(study).course();
		assertThat(course.points(MAY, september)).extracting(Point::opened, Point::closed).containsExactly(tuple(0L, 0L), tuple(0L, 0L),
				tuple(0L, 0L));
		assertThat(course.lives()).hasSize(2);
	}

	/** The tables say what the command says: one computation. */
	@Test
	void tablesOverTimeAreThePoints() {
		Table penetration = new PenetrationOverTime().compute(StudyView.of(study));
		assertThat(penetration.rows()).extracting(it -> it.get(penetration.column("day"))).extracting(it -> ((Value.Item) it).id())
				.containsExactly("2025-01-01", "2025-03-01", "2025-05-01");
		assertThat(penetration.rows()).extracting(it -> it.get(penetration.column("penetration"))).containsExactly(new Value.Share(0.5),
				new Value.Share(1), new Value.Share(0.5));

		Table turnover = new AccountTurnover().compute(StudyView.of(study));
		assertThat(turnover.rows()).extracting(it -> it.subList(3, 7)).startsWith(
				List.of(new Value.Count(1), new Value.Count(1), new Value.Count(0), new Value.Count(2)),
				List.of(new Value.Count(2), new Value.Count(0), new Value.Count(1), new Value.Count(1)));
	}

	/** From April nobody knows that the list of May will lack b; a list that is left out was never there. */
	@Test
	void theCourseEndsWhereOneLooksFrom() {
		StudyView april = StudyView.of(study, PostCounts.NONE, new LookBack(LocalDate.of(2025, 4, 1), null, null));
		assertThat(april.course().days()).containsExactly(JANUARY, MARCH);
		assertThat(april.course().points(JANUARY, MAY).getLast().closed()).isZero();

		study.getRuns().get(1).setActive(false);
		assertThat(StudyView.of(study).course().days()).containsExactly(JANUARY, MAY);
		assertThat(StudyView.of(study).course().points(JANUARY, MAY)).extracting(Point::opened).containsExactly(0L, 0L);
	}

	/** The page of b is a fan's: b was never there. */
	@Test
	void pagesOfOthersAreInNoPoint() {
		study.getJurisdictions().getFirst().getAgencies().get(1).getPresences().getFirst().getAccounts().getFirst()
				.setAuthenticity(Authenticity.UNOFFICIAL);

		assertThat(StudyView.of(study).course().points(JANUARY, MAY)).extracting(Point::present).containsExactly(1L, 1L, 1L);
	}

	/** With one list there is nothing to compare: nobody is shown the tables who did not ask. */
	@Test
	void oneListIsNoCourse() {
		study.getRuns().removeIf(it -> !it.getId().endsWith("01-01"));
		var analysis = new Analysis(List.of(), List.of(new PenetrationOverTime(), new AccountTurnover(), new AccountLifetime()), List.of());

		assertThat(analysis.tables(StudyView.of(study))).isEmpty();
		assertThat(analysis.tables(StudyView.of(study), it -> true)).hasSize(3);
	}

	@Test
	void aStretchBetweenTwoListsSaysWhatHeldThen() {
		assertThat(StudyView.of(study).course().points(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30))).extracting(Point::present)
				.containsExactly(2L, 2L);
	}

	/** It is known for being present: counted, it would raise the share by what nobody measured. */
	@Test
	void whatOnlyAListOfAccountsNamesIsNotCounted() {
		Samples.agency(study.getJurisdictions().getFirst(), "z").setUnmatched(true);
		bring(MAY, row(MAY, "a", "https://x.com/a"), row(MAY, "z", "https://x.com/z"));

		assertThat(StudyView.of(study).course().points(JANUARY, MAY).getLast()).extracting(Point::agencies, Point::present)
				.containsExactly(2L, 1L);
	}
}
