// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palier.intake.imports.CensusSamples.agency;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.files.RowOutcome.Rejected;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.CensusFact.LifeFact;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Authenticity;
import org.palier.model.FindingStep;
import org.palier.model.FormerAddress;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.view.StudyView;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.history.CountedRun;
import org.palier.study.history.HeldFields;

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
		bring(MARCH, row("a", "@Old", "https://twitter.com/one"), row("a", "Gone", "http://www.twitter.com/Gone/"),
				row("q", "Q", "https://x.com/q"));
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
		assertThat(changes.renamed()).extracting(CensusChanges.Renamed::was, CensusChanges.Renamed::is)
				.containsExactly(org.assertj.core.groups.Tuple.tuple("@Old", "New"));
		assertThat(changes.moved()).extracting(CensusChanges.Moved::from, CensusChanges.Moved::to)
				.containsExactly(org.assertj.core.groups.Tuple.tuple("a", "b"));
		assertThat(twitter(second).getAccounts()).containsExactly(account);
		assertThat(account.getHandle()).isEqualTo("New");
		assertThat(account.getFormerAddresses()).hasToString("[handle=@Old until=2025-09-26 run=run-2025-09-26 agency=a]");
	}

	/** The newer list is left out: names, places and numbers are those of before; taken in again, they are its own. */
	@Test
	void anAccountIsCalledAndStandsAsBeforeWhileItsListIsLeftOut() {
		Account account = twitter(first).getAccounts().getFirst();
		var before = new Penetration().compute(StudyView.of(study));
		bring(SEPTEMBER, row("b", "New", "https://x.com/One/"), row("b", "Other", "https://x.com/other"));
		var after = new Penetration().compute(StudyView.of(study));
		assertThat(after.toString()).isNotEqualTo(before.toString());
		Run september = study.getRuns().getLast();

		RecordedEdit out = new CountedRun(study, september).edit(Bilingual.same("out"), false).strict();
		out.run();
		assertThat(account.getHandle()).isEqualTo("@Old");
		assertThat(twitter(first).getAccounts()).contains(account);
		assertThat(new Penetration().compute(StudyView.of(study))).hasToString(before.toString());
		assertThat(new CensusUpdate(study, new Vintage(List.of(row("b", "Other", "https://x.com/other")), List.of(), SEPTEMBER, false))
				.changes().opened())
				.hasSize(1);

		new CountedRun(study, september).edit(Bilingual.same("in"), true).strict().run();
		assertThat(account.getHandle()).isEqualTo("New");
		assertThat(twitter(second).getAccounts()).contains(account);
		assertThat(account.getFormerAddresses()).hasToString("[handle=@Old until=2025-09-26 run=run-2025-09-26 agency=a]");
		assertThat(new Penetration().compute(StudyView.of(study))).hasToString(after.toString());
	}

	/** A list says that a body began and ended, and who came after it: without the list none of it is so, and a person's own word stays. */
	@Test
	void anAgencyLivesAsBeforeWhileTheListThatEndedItIsLeftOut() {
		LocalDate begun = LocalDate.of(2020, 1, 1);
		LocalDate ended = LocalDate.of(2025, 7, 1);
		first.setBegunOn(LocalDate.of(2019, 5, 5));
		bring(SEPTEMBER, new LifeFact("a", begun, ended, List.of("b", "Elsewhere"), List.of(), "gazette"));
		Run list = study.getRuns().getLast();
		assertThat(first.getEndedOn()).isEqualTo(ended);
		assertThat(first.getSuccessors()).containsExactly(second);

		RecordedEdit out = new CountedRun(study, list).edit(Bilingual.same("out"), false).strict();
		out.run();
		assertThat(first.getBegunOn()).isEqualTo(LocalDate.of(2019, 5, 5));
		assertThat(first.getEndedOn()).isNull();
		assertThat(first.getSuccessors()).isEmpty();
		assertThat(first.getSuccessorNames()).isEmpty();
		assertThat(first.getLifeSource()).isNull();
		assertThat(CountedRun.named(study)).as("it can still be taken in again").contains(list.getId());

		new CountedRun(study, list).edit(Bilingual.same("in"), true).strict().run();
		assertThat(first.getBegunOn()).isEqualTo(begun);
		assertThat(first.getEndedOn()).isEqualTo(ended);
		assertThat(first.getSuccessors()).containsExactly(second);
		assertThat(first.getSuccessorNames()).containsExactly("Elsewhere");
		assertThat(first.getLifeSource()).isEqualTo("gazette");

		HeldFields.by("anne", SEPTEMBER, List.of(first), () -> first.setEndedOn(ended.plusDays(1))).run();
		new CountedRun(study, list).count(false);
		assertThat(first.getEndedOn()).as("a person wrote it").isEqualTo(ended.plusDays(1));
		assertThat(first.getBegunOn()).isEqualTo(LocalDate.of(2019, 5, 5));
	}

	/** Of two lists that end a body on two days either may be left out, in whatever order. */
	@Test
	void ofTwoListsThatEndedAnAgencyEitherMayBeLeftOut() {
		LocalDate july = LocalDate.of(2025, 7, 1);
		bring(SEPTEMBER, new LifeFact("a", null, july, List.of(), List.of(), ""));
		bring(SEPTEMBER.plusYears(1), new LifeFact("a", null, july.plusDays(30), List.of(), List.of(), ""));
		Run second = study.getRuns().get(1);
		Run third = study.getRuns().get(2);
		new CountedRun(study, second).count(false);
		assertThat(first.getEndedOn()).isEqualTo(july.plusDays(30));
		new CountedRun(study, third).count(false);
		assertThat(first.getEndedOn()).isNull();
		new CountedRun(study, second).count(true);
		assertThat(first.getEndedOn()).isEqualTo(july);
		new CountedRun(study, third).count(true);
		assertThat(first.getEndedOn()).isEqualTo(july.plusDays(30));
	}

	/** Two lists have renamed it; whichever is left out, the others' words hold, in whatever order they are taken in again. */
	@Test
	void ofTwoListsThatRenamedAnAccountEitherMayBeLeftOut() {
		Account account = twitter(first).getAccounts().getFirst();
		bring(SEPTEMBER, row("a", "New", "https://x.com/One/"));
		bring(SEPTEMBER.plusYears(1), row("a", "Newest", "https://x.com/one"));
		Run second = study.getRuns().get(1);
		Run third = study.getRuns().get(2);

		new CountedRun(study, second).count(false);
		assertThat(account.getHandle()).isEqualTo("Newest");
		new CountedRun(study, third).count(false);
		assertThat(account.getHandle()).isEqualTo("@Old");
		new CountedRun(study, second).count(true);
		assertThat(account.getHandle()).isEqualTo("New");
		new CountedRun(study, third).count(true);
		assertThat(account.getHandle()).isEqualTo("Newest");
		assertThat(account.getFormerAddresses()).extracting(FormerAddress::handle).containsExactly("@Old", "New");
	}

	/** The file is that of before to the byte, and holds nothing of a list that was taken back. */
	@Test
	void undoLeavesNothingOfAListAndRedoBringsAllOfIt() throws Exception {
		var file = new StudyFile(Path.of("study.palier"));
		byte[] before = file.content(study);
		var edit = new RecordedEdit(Bilingual.same("import"), Root.everything(study, "test"), () -> bring(SEPTEMBER, agency("c", "C", "C"),
				row("b", "New", "https://x.com/One/"), row("c", "C", "https://x.com/c"), row("a", "A", "https://x.com/a"))).strict();
		edit.run();
		byte[] after = file.content(study);
		assertThat(after).isNotEqualTo(before);
		for (int round = 0; round < 2; round++) {
			edit.undo();
			assertThat(new String(file.content(study), StandardCharsets.UTF_8)).isEqualTo(new String(before, StandardCharsets.UTF_8));
			edit.redo();
			assertThat(new String(file.content(study), StandardCharsets.UTF_8)).isEqualTo(new String(after, StandardCharsets.UTF_8));
		}
	}

	@Test
	void whatACompleteListDoesNotShowIsClosedAndAbsentWhereItCovers() {
		CensusChanges changes = bring(SEPTEMBER, row("b", "B", "https://x.com/b"));

		assertThat(changes.closed()).extracting(CensusChanges.Listed::url).containsExactlyInAnyOrder("https://twitter.com/one",
				"http://www.twitter.com/Gone/");
		assertThat(twitter(first).getStatus()).isEqualTo(PresenceStatus.ABSENT);
		assertThat(twitter(first).getAccounts()).hasSize(2).allSatisfy(it -> assertThat(it.getHistory().observations().getLast().toString())
				.isEqualTo("2025-09-26 absent list run=run-2025-09-26"));
		assertThat(twitter(elsewhere).getStatus()).isEqualTo(PresenceStatus.PRESENT);
		assertThat(first.getPresences()).hasSize(1);
	}

	@Test
	void theSameListAgainOpensAndClosesNothing() {
		CensusChanges changes = bring(SEPTEMBER, row("a", "@Old", "https://twitter.com/one"), row("a", "Gone", "http://www.twitter.com/Gone/"));

		assertThat(changes).isEqualTo(new CensusChanges(List.of(), List.of(), List.of(), List.of(), List.of(), changes.unchanged(),
				List.of(), List.of(), List.of(), List.of()));
	}

	@Test
	void aPersonsWordIsKeptAndToldAsAConflict() {
		twitter(first).observe(new Observation(MARCH, PresenceStatus.PRESENT, FindingStep.PERSON, "anne", null, null, null, false));
		CensusChanges changes = bring(SEPTEMBER, row("b", "B", "https://x.com/b"));

		assertThat(changes.conflicts())
				.containsExactly(new CensusChanges.Conflict("a", "twitter", "anne", MARCH, PresenceStatus.PRESENT, PresenceStatus.ABSENT));
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

	private CensusUpdate update(CensusFact... facts) {
		return new CensusUpdate(study, new Vintage(List.of(facts), List.of(), SEPTEMBER, true));
	}

	private static AccountFact dated(String agency, String handle, String url) {
		return new AccountFact(agency, "twitter", handle, url, "", Authenticity.UNKNOWN, null, SEPTEMBER, "");
	}

	private static CensusSelection without(CensusChanges.Change... left) {
		return new CensusSelection(Set.of(left), Set.of());
	}

	@Test
	void aClosureThatIsLeftLeavesTheAccountOpenAndItsCellPresent() {
		CensusUpdate update = update(dated("b", "B", "https://x.com/b"));
		CensusChanges.Listed one = update.changes().closed().stream().filter(it -> it.url().endsWith("one")).findFirst().orElseThrow();
		update.apply(null, without(one), Progress.NONE);

		assertThat(twitter(first).getAccounts()).filteredOn(it -> it.getHistory().observations().getLast().status() == PresenceStatus.ABSENT)
				.extracting(Account::getHandle).containsExactly("Gone");
		assertThat(twitter(second).getStatus()).isEqualTo(PresenceStatus.PRESENT);
	}

	@Test
	void anOpeningThatIsLeftSaysNothingOfItsCell() {
		CensusUpdate update = update(dated("a", "@Old", "https://twitter.com/one"), dated("a", "Gone", "http://www.twitter.com/Gone/"),
				dated("b", "B", "https://x.com/b"), new CensusFact.SharedAccountFact("q", "twitter", "B", "https://x.com/b", null, ""));
		update.apply(null, without(update.changes().opened().getFirst()), Progress.NONE);

		assertThat(twitter(second).getStatus()).isEqualTo(PresenceStatus.ABSENT);
		assertThat(twitter(second).getHistory().observations()).as("that of March alone").hasSize(1);
		assertThat(twitter(elsewhere).getAccounts()).hasSize(1);
	}

	@Test
	void aRenamingOrAMoveThatIsLeftLeavesTheAccountAsItWas() {
		CensusUpdate update = update(dated("b", "New", "https://x.com/One/"), dated("a", "Gone", "http://www.twitter.com/Gone/"));
		CensusChanges changes = update.changes();
		update.apply(null, without(changes.renamed().getFirst(), changes.moved().getFirst()), Progress.NONE);

		assertThat(twitter(first).getAccounts()).extracting(Account::getHandle).containsExactly("@Old", "Gone");
		assertThat(twitter(first).getAccounts().getFirst().getFormerAddresses()).isEmpty();
		assertThat(twitter(first).getAccounts().getFirst().getHistory().observations().getLast().on()).as("seen all the same")
				.isEqualTo(SEPTEMBER);
		assertThat(twitter(first).getStatus()).isEqualTo(PresenceStatus.PRESENT);
		assertThat(twitter(second).getStatus()).isEqualTo(PresenceStatus.ABSENT);
	}

	@Test
	void aFieldOrAStatusThatIsLeftStays() {
		first.setSize(12);
		first.setWebSite("https://a.example");
		CensusUpdate update = update(new CensusFact.AgencyFact("a", "ca", Bilingual.EMPTY, Bilingual.EMPTY, List.of(), Map.of(), "", 13, "",
				"https://new.example",
				"", false), new CensusFact.PresenceFact("b", "twitter", PresenceStatus.INACCESSIBLE, SEPTEMBER, "", "", "", null, ""),
				dated("a", "@Old", "https://twitter.com/one"), dated("a", "Gone", "http://www.twitter.com/Gone/"));
		update.apply(null,
				new CensusSelection(Set.copyOf(update.changes().changed().stream().filter(it -> !it.field().equals("size")).toList()),
						Set.of()),
				Progress.NONE);

		assertThat(first.getSize()).isEqualTo(13);
		assertThat(first.getWebSite()).isEqualTo("https://a.example");
		assertThat(twitter(second).getStatus()).isEqualTo(PresenceStatus.ABSENT);
	}

	@Test
	void inAConflictTheListHoldsOnceSomebodySaysSo() {
		twitter(first).observe(new Observation(SEPTEMBER, PresenceStatus.PRESENT, FindingStep.PERSON, "anne", null, null, null, false));
		CensusUpdate update = update(dated("b", "B", "https://x.com/b"));
		update.apply(null, new CensusSelection(Set.of(), Set.copyOf(update.changes().conflicts())), Progress.NONE);

		assertThat(twitter(first).getStatus()).isEqualTo(PresenceStatus.ABSENT);
		assertThat(twitter(first).getHistory().observations()).as("the person's word stays on record").anyMatch(it -> "anne".equals(it.by()));
		assertThat(twitter(first).getAccounts()).allMatch(it -> it.getHistory().observations().getLast().status() == PresenceStatus.ABSENT);
	}

	/** A web site that a person corrected is not put back by next year's list; what nobody touched is. */
	@Test
	void aFieldThatAPersonWroteStaysUntilSomebodyBelievesTheList() {
		first.setWebSite("https://wrong.example");
		HeldFields.by("anne", MARCH, List.of(first), () -> first.setWebSite("https://right.example")).run();
		var fact = new CensusFact.AgencyFact("a", "ca", Bilingual.EMPTY, Bilingual.EMPTY, List.of(), Map.of(), "", 13, "",
				"https://wrong.example", "", false);
		CensusUpdate update = update(fact, dated("a", "@Old", "https://twitter.com/one"));
		assertThat(update.changes().changed()).extracting(CensusChanges.Changed::field).containsExactly("size");
		assertThat(update.changes().held()).containsExactly(
				new CensusChanges.HeldField("a", "webSite", "anne", MARCH, "https://right.example", "https://wrong.example"));
		update.apply(null, Progress.NONE);
		assertThat(first.getWebSite()).isEqualTo("https://right.example");
		assertThat(first.getSize()).isEqualTo(13);

		CensusUpdate again = update(fact, dated("a", "@Old", "https://twitter.com/one"));
		again.apply(null, new CensusSelection(Set.of(), Set.copyOf(again.changes().held())), Progress.NONE);
		assertThat(first.getWebSite()).isEqualTo("https://wrong.example");
		assertThat(first.getHeldFields()).isEmpty();
	}

	private CensusChanges listed(LocalDate day, String kind, boolean complete, CensusFact... facts) {
		var update = new CensusUpdate(study, new Vintage(List.of(facts), List.of(), day, complete, kind));
		Run run = PalierFactory.eINSTANCE.createRun();
		run.setId("list-" + day);
		run.setKind("import");
		run.setLabel("list.csv (" + kind + ")");
		run.setComplete(complete);
		run.setActive(true);
		update.apply(run.getId(), Progress.NONE);
		study.getRuns().add(run);
		return update.changes();
	}

	private static AccountFact on(String platform, String agency, String handle) {
		return new AccountFact(agency, platform, handle, "", "", Authenticity.UNKNOWN, null, null, "");
	}

	/** The last row of a platform vanished: a list of the same kind says that nobody is there any more, another kind says nothing. */
	@Test
	void aPlatformWhoseLastRowVanishedClosesItsAccounts() {
		LocalDate june = LocalDate.of(2025, 6, 1);
		listed(june, "gc-accounts", true, row("a", "@Old", "https://x.com/one"), on("facebook", "a", "afb"), on("facebook", "b", "bfb"));
		assertThat(new CensusUpdate(study, new Vintage(List.of(row("a", "@Old", "https://x.com/one")), List.of(), SEPTEMBER, true, "table"))
				.changes().closed())
				.isEmpty();

		CensusChanges changes = listed(SEPTEMBER, "gc-accounts", true, row("a", "@Old", "https://x.com/one"));
		assertThat(changes.closed()).extracting(CensusChanges.Listed::handle).containsExactly("afb", "bfb");
		assertThat(ChangeWords.gone(changes)).extracting(Bilingual::en).containsExactly("Facebook: no row any more; 2 accounts closed.");
		assertThat(first.getPresences()).extracting(it -> it.getPlatform().getId() + " " + it.getStatus()).contains("facebook absent");
		assertThat(listed(SEPTEMBER.plusMonths(1), "gc-accounts", true, row("a", "@Old", "https://x.com/one")).emptied()).as("told once")
				.isEmpty();
	}
}
