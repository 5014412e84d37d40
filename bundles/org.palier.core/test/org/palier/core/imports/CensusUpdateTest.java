// SPDX-License-Identifier: EPL-2.0
package org.palier.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.core.Progress;
import org.palier.core.Samples;
import org.palier.core.imports.CensusFact.AccountFact;
import org.palier.core.imports.RowOutcome.Rejected;
import org.palier.core.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Authenticity;
import org.palier.model.FindingStep;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Run;
import org.palier.model.Study;

/** What a newer list does to accounts, and what it leaves alone. */
class CensusUpdateTest {

	private static final LocalDate MARCH = LocalDate.of(2025, 3, 22);
	private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 26);

	private final Study study = Samples.empty();
	private Agency first;
	private Agency second;
	private Agency elsewhere;

	@BeforeEach
	void listOfMarch() {
		Jurisdiction canada = Samples.jurisdiction(study, "ca");
		first = Samples.agency(canada, "a");
		second = Samples.agency(canada, "b");
		elsewhere = Samples.agency(Samples.jurisdiction(study, "qc"), "q");
		bring(MARCH, row("a", "@Old", "https://twitter.com/one"), row("a", "Gone", "http://www.twitter.com/Gone/"), row("q", "Q", "https://x.com/q"));
	}

	private static AccountFact row(String agency, String handle, String url) {
		return new AccountFact(agency, "twitter", handle, url, "", Authenticity.UNKNOWN, null, null, "");
	}

	private CensusChanges bring(LocalDate day, CensusFact... facts) {
		return bring(new Vintage(List.of(facts), List.of(), day, true));
	}

	private CensusChanges bring(Vintage vintage) {
		Run run = PalierFactory.eINSTANCE.createRun();
		run.setId("run-" + vintage.asOf());
		study.getRuns().add(run);
		var update = new CensusUpdate(study, vintage);
		update.apply("run-" + vintage.asOf(), Progress.NONE);
		return update.changes();
	}

	private static Presence twitter(Agency agency) {
		return agency.getPresences().stream().filter(it -> it.getPlatform().getId().equals("twitter")).findFirst().orElseThrow();
	}

	@Test
	void anAccountThatIsRenamedAndMovedStaysWhatItIs() {
		Account account = twitter(first).getAccounts().getFirst();
		CensusChanges changes = bring(SEPTEMBER, row("b", "New", "https://x.com/One/"));

		assertThat(changes.opened()).isEmpty();
		assertThat(changes.renamed()).extracting(CensusChanges.Renamed::was, CensusChanges.Renamed::is).containsExactly(org.assertj.core.groups.Tuple.tuple("@Old", "New"));
		assertThat(changes.moved()).extracting(CensusChanges.Moved::from, CensusChanges.Moved::to).containsExactly(org.assertj.core.groups.Tuple.tuple("a", "b"));
		assertThat(twitter(second).getAccounts()).containsExactly(account);
		assertThat(account.getHandle()).isEqualTo("New");
		assertThat(account.getFormerAddresses()).hasToString("[handle=@Old until=2025-09-26 run=run-2025-09-26]");
	}

	@Test
	void whatACompleteListDoesNotShowIsClosedAndAbsentWhereItCovers() {
		CensusChanges changes = bring(SEPTEMBER, row("b", "B", "https://x.com/b"));

		assertThat(changes.closed()).extracting(CensusChanges.Listed::url).containsExactlyInAnyOrder("https://twitter.com/one", "http://www.twitter.com/Gone/");
		assertThat(twitter(first).getStatus()).isEqualTo(PresenceStatus.ABSENT);
		assertThat(twitter(first).getAccounts()).hasSize(2).allSatisfy(it -> assertThat(it.getHistory().observations().getLast().toString())
				.isEqualTo("2025-09-26 absent list run=run-2025-09-26"));
		assertThat(twitter(elsewhere).getStatus()).isEqualTo(PresenceStatus.PRESENT);
		assertThat(first.getPresences()).hasSize(1);
	}

	@Test
	void theSameListAgainOpensAndClosesNothing() {
		CensusChanges changes = bring(SEPTEMBER, row("a", "@Old", "https://twitter.com/one"), row("a", "Gone", "http://www.twitter.com/Gone/"));

		assertThat(changes).isEqualTo(new CensusChanges(List.of(), List.of(), List.of(), List.of(), List.of(), changes.unchanged(), List.of()));
	}

	@Test
	void aPersonsWordIsKeptAndToldAsAConflict() {
		twitter(first).observe(new Observation(MARCH, PresenceStatus.PRESENT, FindingStep.PERSON, "anne", null, null, null, false));
		CensusChanges changes = bring(SEPTEMBER, row("b", "B", "https://x.com/b"));

		assertThat(changes.conflicts()).containsExactly(new CensusChanges.Conflict("a", "twitter", "anne", MARCH, PresenceStatus.PRESENT, PresenceStatus.ABSENT));
		assertThat(changes.closed()).isEmpty();
		assertThat(twitter(first).getStatus()).isEqualTo(PresenceStatus.PRESENT);
	}

	@Test
	void whatARowThatWasNotTakenSpeaksOfIsNotCalledGone() {
		var rejected = new Rejected(2, "status", "?", "bad_status", Bilingual.same("no"), List.of("A", "twitter", "?"));
		CensusChanges changes = bring(new Vintage(List.of(row("b", "B", "https://x.com/b")), List.of(rejected), SEPTEMBER, true));

		assertThat(changes.closed()).isEmpty();
		assertThat(twitter(first).getStatus()).isEqualTo(PresenceStatus.PRESENT);
	}
}
