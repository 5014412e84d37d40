// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.palier.fixtures.TableNumbers.number;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.analysis.Analysis;
import org.palier.fixtures.Samples;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Authenticity;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.PalierFactory;
import org.palier.model.Placement;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.study.history.CountedAccounts;
import org.palier.study.history.LookBack;

/** Counts over four agencies, small enough to check with a pencil. */
class IndicatorsTest {

	private Study study;

	/** a: Facebook (news_release, answer), Twitter (answer); b: Facebook (other), not coded on YouTube; c: absent; d: nothing. */
	@BeforeEach
	void fourAgencies() {
		study = Samples.empty();
		var quebec = Samples.jurisdiction(study, "qc");
		Agency a = Samples.agency(quebec, "a");
		Samples.shows(study, a, "facebook", "news_release", "answer");
		Samples.shows(study, a, "twitter", "answer");
		Agency b = Samples.agency(quebec, "b");
		Samples.shows(study, b, "facebook", "other");
		Samples.cell(study, b, "youtube", PresenceStatus.PRESENT);
		Samples.cell(study, Samples.agency(quebec, "c"), "facebook", PresenceStatus.ABSENT);
		Samples.cell(study, Samples.agency(quebec, "d"), "facebook", PresenceStatus.INACCESSIBLE);
	}

	@Test
	void agencyWithInaccessibleCellsOnlyIsNotChecked() {
		Table table = new Penetration().compute(StudyView.of(study));

		assertThat(number(table, Map.of("jurisdiction", "qc"), "agencies")).isEqualTo(4);
		assertThat(number(table, Map.of("jurisdiction", "qc"), "checked")).isEqualTo(3);
		assertThat(number(table, Map.of("jurisdiction", "qc"), "not_checked")).isEqualTo(1);
		assertThat(number(table, Map.of("jurisdiction", "qc"), "penetration")).isCloseTo(2 / 3.0, within(1e-12));
	}

	@Test
	void penetrationOfAnUncheckedJurisdictionSaysWhyItIsUndefined() {
		Samples.agency(Samples.jurisdiction(study, "us"), "x");

		Table table = new Penetration().compute(StudyView.of(study));
		List<Value> row = table.rows().get(1);

		assertThat(row.get(table.column("penetration"))).isInstanceOfSatisfying(Value.Undefined.class,
				it -> assertThat(it.reason().en()).isEqualTo("no agency was checked"));
		assertThat(number(table, Map.of("jurisdiction", "all"), "checked")).isEqualTo(3);
	}

	@Test
	void penetrationIsOfTheFrameAndSaysWhatIsLeftOut() {
		study.getJurisdictions().get(0).getAgencies().get(0).setUnmatched(true);

		// without a, b of b and c is present; with it, two of three
		Table table = new Penetration().compute(StudyView.of(study));
		assertThat(number(table, Map.of("jurisdiction", "qc"), "penetration")).isEqualTo(0.5);
		assertThat(table.notes()).hasSize(3);
		// c was looked for on Facebook alone, where others were on Twitter and YouTube too
		assertThat(table.notes().get(0).en()).isEqualTo("Checked on all 3 platforms that were looked at: 0 of 2 agencies checked. On none of the"
				+ " platforms where they were looked for, while others were not checked: 1. Penetration is 50.0% if none of these is present anywhere,"
				+ " and 100.0% if all of them are.");
		assertThat(table.notes().get(1).en()).contains("listed, 0 confirmed; proposed and left open: 0; known from accounts alone: 1.");
		assertThat(table.notes().get(2).en()).isEqualTo("With them: 2 of 3 checked (66.7%).");
		assertThat(table.notes().get(2).fr()).contains("2 sur 3 examinés (66,7 %)");
	}

	/** b is on Facebook and YouTube; c is absent from Facebook; of d nothing is known; a, on Facebook and Twitter, is outside the frame. */
	@Test
	void everyTableOfTheCensusIsOfTheFrame() {
		study.getJurisdictions().get(0).getAgencies().get(0).setUnmatched(true);
		StudyView view = StudyView.of(study);

		Table shares = new PresenceShare().compute(view);
		assertThat(number(shares, Map.of("platform", "facebook"), "presences")).as("b").isEqualTo(1);
		assertThat(number(shares, Map.of("platform", "facebook"), "share")).isEqualTo(0.5);
		assertThat(shares.rows()).as("nobody of the frame is on Twitter").noneMatch(it -> ((Value.Item) it.get(1)).id().equals("twitter"));
		assertThat(shares.notes()).extracting(Bilingual::en)
				.contains("The frame alone: 1 name known from accounts only, and so present by construction, is not counted.");
		assertThat(shares.notes()).extracting(Bilingual::fr)
				.contains("Cadre seul : 1 nom connu par ses comptes seulement, donc présent par construction, n’est pas compté.");

		Table tools = new ToolCount().compute(view);
		assertThat(tools.rows()).extracting(it -> it.get(2)).as("none on one, b on two").containsExactly(new Value.Count(0), new Value.Count(1));

		Table usages = new UsageByTool().compute(view);
		assertThat(usages.rows()).as("b's other").hasSize(1);
		assertThat(PyramidProfile.of(view, view.theories().getFirst()).placed()).as("a's two answers and one news release").isZero();

		Table steps = new FoundByStep().compute(view);
		assertThat(number(steps, Map.of("platform", "all"), "cells"))
				.as("three agencies on Facebook and YouTube, where anybody of the frame was looked for").isEqualTo(3.0 * 2);
	}

	/** As in the crises: agencies are there because an account of theirs was found, on one platform of several. */
	@Test
	void whereAllWereFoundAndNobodyIsAbsentThereIsNoShare() {
		Study found = Samples.empty();
		var state = Samples.jurisdiction(found, "qc");
		Samples.cell(found, Samples.agency(state, "a"), "twitter", PresenceStatus.PRESENT);
		Samples.cell(found, Samples.agency(state, "b"), "twitter", PresenceStatus.PRESENT);
		StudyView view = StudyView.of(found);

		Table table = new Penetration().compute(view);
		assertThat(table.rows().getFirst().get(table.column("penetration"))).isInstanceOfSatisfying(Value.Undefined.class,
				it -> assertThat(it.reason().en()).isEqualTo("only presences were listed, and nobody was found absent"));
		Table shares = new PresenceShare().compute(view);
		assertThat(shares.rows().getFirst().get(shares.column("share"))).as("100% on the one platform is by construction")
				.isInstanceOf(Value.Undefined.class);
		assertThat(table.notes().getFirst().en()).startsWith("The study holds only agencies of which an account was found (2)")
				.doesNotContain("100");
		Table tools = new ToolCount().compute(view);
		tools.rows().forEach(it -> assertThat(it.get(tools.column("share"))).as("one of one").isInstanceOf(Value.Undefined.class));
		Table steps = new StepYield().compute(view);
		steps.rows().forEach(it -> assertThat(it.get(steps.column("share_of_looked"))).isInstanceOf(Value.Undefined.class));
	}

	/** Two agencies, every platform looked at, both on all: that is 100 %, and nobody listed them for it. */
	@Test
	void whereEveryCellWasLookedAtAllMayBePresent() {
		Study whole = Samples.empty();
		var state = Samples.jurisdiction(whole, "qc");
		for (String id : List.of("a", "b")) {
			Agency agency = Samples.agency(state, id);
			whole.getPlatforms().forEach(it -> Samples.cell(whole, agency, it.getId(), PresenceStatus.PRESENT));
		}
		Table table = new Penetration().compute(StudyView.of(whole));
		assertThat(number(table, Map.of("jurisdiction", "qc"), "penetration")).isEqualTo(1);
		assertThat(table.notes()).extracting(Bilingual::en).anyMatch(it -> it.startsWith("This is a census: every agency"));
		assertThat(new Penetration().compute(StudyView.of(study)).notes()).as("c was looked for on one of three")
				.noneMatch(it -> it.en().startsWith("This is a census"));
	}

	/**
	 * Five agencies: one with an official account, one with one of which nobody says whose it is, one with a page of its friends,
	 * one with such a page and, elsewhere, an account that nobody names, one absent. Yates and Arbour 2013, § 24 and note 20.
	 */
	@Test
	void pagesOfOthersMakeNoPresence() {
		Study pages = Samples.empty();
		var state = Samples.jurisdiction(pages, "qc");
		page(pages, Samples.agency(state, "a"), Authenticity.OFFICIAL);
		page(pages, Samples.agency(state, "b"), Authenticity.UNKNOWN);
		page(pages, Samples.agency(state, "c"), Authenticity.UNOFFICIAL);
		Agency d = Samples.agency(state, "d");
		page(pages, d, Authenticity.COPY);
		Samples.cell(pages, d, "twitter", PresenceStatus.PRESENT);
		Samples.cell(pages, Samples.agency(state, "e"), "facebook", PresenceStatus.ABSENT);

		// a, b, d of five; with the page of c four of five
		Table table = new Penetration().compute(StudyView.of(pages));
		assertThat(number(table, Map.of("jurisdiction", "qc"), "penetration")).isEqualTo(0.6);
		// c and e were looked for on Facebook alone
		assertThat(table.notes()).hasSize(2).first().satisfies(it -> assertThat(it.en()).contains("60.0%", "100.0%"));
		assertThat(table.notes()).last().satisfies(it -> assertThat(it.en())
				.isEqualTo("Presences that rest on unofficial pages or copies alone, and do not count: 2. With them: 4 of 5 checked (80.0%)."));
		// Facebook a, b; Twitter d
		Table tools = new PresenceShare().compute(StudyView.of(pages));
		assertThat(number(tools, Map.of("jurisdiction", "qc", "platform", "facebook"), "presences")).isEqualTo(2);

		// a alone; of b and of d on Twitter nobody says: not checked. a, c, d (copy: absent), e are checked
		StudyView strict = StudyView.of(pages, PostCounts.NONE, LookBack.NOW.counting(CountedAccounts.OFFICIAL));
		assertThat(number(new Penetration().compute(strict), Map.of("jurisdiction", "qc"), "checked")).isEqualTo(4);
		assertThat(number(new Penetration().compute(strict), Map.of("jurisdiction", "qc"), "present")).isEqualTo(1);
		Table told = new Analysis(List.of(), List.of(new Penetration()), List.of()).tables(strict).getFirst();
		assertThat(told.notes())
				.anySatisfy(it -> assertThat(it.fr()).startsWith("Sont présents les organismes dont un compte est reconnu officiel"));
	}

	private static void page(Study study, Agency agency, Authenticity authenticity) {
		Account account = PalierFactory.eINSTANCE.createAccount();
		account.setId("facebook." + agency.getId());
		account.setAuthenticity(authenticity);
		Samples.cell(study, agency, "facebook", PresenceStatus.PRESENT).getAccounts().add(account);
	}

	/** A list of accounts that does not say that it is complete, beside a list of three agencies: two are there, of one nobody says. */
	@Test
	void whereOnlyPresencesWereListedThereIsNoShare() {
		Study listed = Samples.empty();
		var state = Samples.jurisdiction(listed, "qc");
		Samples.cell(listed, Samples.agency(state, "a"), "facebook", PresenceStatus.PRESENT);
		Samples.cell(listed, Samples.agency(state, "b"), "twitter", PresenceStatus.PRESENT);
		Agency c = Samples.agency(state, "c");

		Table table = new Penetration().compute(StudyView.of(listed));
		assertThat(table.rows().getFirst().get(table.column("penetration"))).isInstanceOfSatisfying(Value.Undefined.class,
				it -> assertThat(it.reason().en()).isEqualTo("only presences were listed, and nobody was found absent"));
		assertThat(table.notes()).singleElement().satisfies(it -> assertThat(it.en()).contains("at least 2 of 3 agencies (66.7%)"));

		Samples.cell(listed, c, "facebook", PresenceStatus.ABSENT);
		assertThat(number(new Penetration().compute(StudyView.of(listed)), Map.of("jurisdiction", "qc"), "penetration")).isCloseTo(2 / 3.0,
				within(1e-12));
	}

	/** One account serves three of four agencies, one of which is elsewhere too: with it three are present, without it that one. */
	@Test
	void penetrationIsToldWithAndWithoutSharedAccounts() {
		Study counties = Samples.empty();
		var state = Samples.jurisdiction(counties, "us");
		var holder = Samples.agency(state, "a");
		var served = Samples.agency(state, "b");
		var other = Samples.agency(state, "c");
		Account district = PalierFactory.eINSTANCE.createAccount();
		district.setId("facebook.district");
		district.getAlsoServes().addAll(List.of(served, other));
		Samples.cell(counties, holder, "facebook", PresenceStatus.PRESENT).getAccounts().add(district);
		Samples.cell(counties, served, "facebook", PresenceStatus.PRESENT);
		Samples.cell(counties, other, "facebook", PresenceStatus.PRESENT);
		Samples.cell(counties, other, "twitter", PresenceStatus.PRESENT);
		Samples.cell(counties, Samples.agency(state, "d"), "facebook", PresenceStatus.ABSENT);

		Table table = new Penetration().compute(StudyView.of(counties));
		assertThat(number(table, Map.of("jurisdiction", "us"), "penetration")).isEqualTo(0.75);
		assertThat(table.notes()).hasSize(2).last().satisfies(it -> assertThat(it.en())
				.isEqualTo("Present by accounts alone that serve several agencies (marked shared): 2. Without such accounts: 1 of 4 checked (25.0%)."));
	}

	/**
	 * On Twitter two looked at a: both see an answer, one of them advice too. On Facebook three looked at b: two see an alert, one a contest.
	 * So there is an answer and an alert, nobody knows of the advice, and there is no contest. A program speaks where no person does.
	 */
	@Test
	void aUsageCountsWhereMoreThanHalfOfTheCodersSeeIt() {
		Study coded = Samples.empty();
		var state = Samples.jurisdiction(coded, "qc");
		Presence ofA = Samples.shows(coded, Samples.agency(state, "a"), "twitter", "answer");
		code(coded, ofA, CoderKind.HUMAN, "answer", "advice");
		code(coded, ofA, CoderKind.MACHINE, "event");
		Presence ofB = Samples.shows(coded, Samples.agency(state, "b"), "facebook", "alert");
		code(coded, ofB, CoderKind.HUMAN, "alert");
		code(coded, ofB, CoderKind.HUMAN, "contest");
		Presence ofC = Samples.cell(coded, Samples.agency(state, "c"), "twitter", PresenceStatus.PRESENT);
		code(coded, ofC, CoderKind.MACHINE, "event");
		StudyView view = StudyView.of(coded);
		Table table = new UsageByTool().compute(view);

		assertThat(table.rows()).extracting(row -> ((Value.Item) row.get(1)).id() + " " + ((Value.Item) row.get(2)).id())
				.containsExactlyInAnyOrder("twitter answer", "twitter advice", "twitter event", "facebook alert");
		Map<String, String> advice = Map.of("jurisdiction", "qc", "platform", "twitter", "usage", "advice");
		assertThat(number(table, advice, "split")).isEqualTo(1);
		assertThat(number(table, advice, "presences")).isZero();
		assertThat(number(table, Map.of("jurisdiction", "qc", "platform", "twitter", "usage", "answer"), "share")).as("a of a, c").isEqualTo(0.5);
		assertThat(table.notes()).anySatisfy(it -> assertThat(it.en()).contains("as many seeing it as not: 1."));
		assertThat(PyramidProfile.of(view, view.theories().stream().filter(TheoryView::ordered).findFirst().orElseThrow()).placed())
				.as("answer, alert, event").isEqualTo(3);
	}

	private static void code(Study study, Presence presence, CoderKind kind, String... usages) {
		Coder coder = PalierFactory.eINSTANCE.createCoder();
		coder.setId("coder" + study.getCoders().size());
		coder.setKind(kind);
		study.getCoders().add(coder);
		PresenceCoding coding = PalierFactory.eINSTANCE.createPresenceCoding();
		coding.setCoder(coder);
		Stream.of(usages).forEach(usage -> coding.getUsages()
				.add(study.getUsages().stream().filter(it -> it.getId().equals(usage)).findFirst().orElseThrow()));
		presence.getCodings().add(coding);
	}

	@Test
	void usageIsAShareOfPresencesCodedOnThatTool() {
		Table table = new UsageByTool().compute(StudyView.of(study));

		Map<String, String> answerOnFacebook = Map.of("jurisdiction", "qc", "platform", "facebook", "usage", "answer");
		assertThat(number(table, answerOnFacebook, "coded")).isEqualTo(2);
		assertThat(number(table, answerOnFacebook, "share")).isEqualTo(0.5);
		assertThat(number(table, answerOnFacebook, "split")).isZero();
		assertThat(table.rows()).isNotEmpty().noneMatch(row -> ((Value.Item) row.get(1)).id().equals("youtube"));
		assertThat(table.notes()).anySatisfy(note -> assertThat(note.en()).isEqualTo("Presences not coded for usage and left out: 1."));
	}

	@Test
	void pyramidCountsUsagesOnTheirLevelsAndLeavesUnplacedOutOfShares() {
		Table table = new PyramidLevels().compute(StudyView.of(study));

		assertThat(number(table, over("all", "all", "communication"), "usages")).isEqualTo(1);
		assertThat(number(table, over("all", "all", "interaction"), "usages")).isEqualTo(2);
		assertThat(number(table, over("all", "all", "interaction"), "share")).isCloseTo(2 / 3.0, within(1e-12));
		assertThat(number(table, over("all", "all", "service"), "share")).isZero();
		assertThat(number(table, over("all", "all", "unplaced"), "usages")).isEqualTo(1);
		assertThat(number(table, over("all", "all", "unplaced"), "share")).isNaN();
		assertThat(number(table, over("platform", "twitter", "interaction"), "share")).isEqualTo(1);
	}

	@Test
	void placementForOnePlatformWins() {
		Theory pyramid = study.getTheories().get(0);
		Placement special = PalierFactory.eINSTANCE.createPlacement();
		special.setUsage(study.getUsages().stream().filter(it -> it.getId().equals("answer")).findFirst().orElseThrow());
		special.setPlatform(study.getPlatforms().stream().filter(it -> it.getId().equals("twitter")).findFirst().orElseThrow());
		special.setCategory(pyramid.getCategories().get(2));
		pyramid.getPlacements().add(0, special);

		Table table = new PyramidLevels().compute(StudyView.of(study));

		assertThat(number(table, over("all", "all", "service"), "usages")).isEqualTo(1);
		assertThat(number(table, over("all", "all", "interaction"), "usages")).isEqualTo(1);
	}

	@Test
	void viewDoesNotFollowLaterEdits() {
		StudyView before = StudyView.of(study);
		study.getJurisdictions().get(0).getAgencies().get(0).getPresences().clear();

		assertThat(before.presences(0)).isEqualTo(2);
		assertThat(StudyView.of(study).presences(0)).isZero();
	}

	private static Map<String, String> over(String grouping, String group, String level) {
		return Map.of("theory", "chang_kannan", "grouping", grouping, "group", group, "level", level);
	}
}
