// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Remedy;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Authenticity;
import org.palier.model.History;
import org.palier.model.KeptApart;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Placement;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Run;
import org.palier.model.Theory;
import org.palier.numbers.view.StudyBodies;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.study.history.PersonsWord;
import org.palier.study.runs.Import;
import org.palier.study.runs.StudyRuns;
import org.palier.study.runs.UnknownKind;

/** Each rule with a study that breaks it and one that does not. */
class ValidationRulesTest extends RuledStudy {

	@Test
	void accountOfAnotherPlatformIsMovedThere() {
		Presence twitter = Samples.cell(study, parks, "twitter", PresenceStatus.PRESENT);
		account(twitter, "", "https://www.facebook.com/parks");
		account(twitter, "", "https://x.com/parks");

		fix("account_on_other_platform", "https://www.facebook.com/parks", "parks", "Facebook");

		assertThat(twitter.getAccounts()).extracting(Account::getUrl).containsExactly("https://x.com/parks");
		assertThat(parks.getPresences()).hasSize(2).last().satisfies(it -> {
			assertThat(it.getPlatform().getId()).isEqualTo("facebook");
			assertThat(it.getStatus()).isEqualTo(PresenceStatus.PRESENT);
			assertThat(it.getAccounts()).hasSize(1);
		});
		assertThat(found("account_on_other_platform")).isEmpty();
	}

	@Test
	void blogMayLieOnAnyHost() {
		account(Samples.cell(study, parks, "blog", PresenceStatus.PRESENT), "", "https://parks.example.org/blog");
		assertThat(found("account_on_other_platform")).isEmpty();
	}

	@Test
	void absentWithAccountsIsSetPresent() {
		Presence cell = Samples.cell(study, parks, "twitter", PresenceStatus.ABSENT);
		assertThat(found("accounts_but_absent")).isEmpty();
		account(cell, "@parks", null);

		fix("accounts_but_absent", "parks", "Twitter");

		assertThat(cell.getStatus()).isEqualTo(PresenceStatus.PRESENT);
		assertThat(found("accounts_but_absent")).isEmpty();
	}

	@Test
	void presentNeedsAnAccountOrEvidence() {
		Presence cell = Samples.cell(study, parks, "twitter", PresenceStatus.PRESENT);
		assertThat(found("present_without_evidence")).singleElement()
				.satisfies(it -> assertThat(it.message().fr()).contains("parks", "Twitter"));
		PersonsWord.unnamed().evidence(cell, "https://x.com/parks");
		assertThat(found("present_without_evidence")).isEmpty();
	}

	/** Yates and Arbour 2013, note 20: one page that others keep is no presence, with one of its own beside it it is. */
	@Test
	void presentByUnofficialPagesAloneIsSetAbsent() {
		Presence cell = Samples.cell(study, parks, "facebook", PresenceStatus.PRESENT);
		account(cell, "Parks fans", null);
		account(cell, "Parks (Wikipedia)", null);
		assertThat(found("unofficial_alone")).isEmpty();
		cell.getAccounts().get(0).setAuthenticity(Authenticity.UNOFFICIAL);
		assertThat(found("unofficial_alone")).isEmpty();
		cell.getAccounts().get(1).setAuthenticity(Authenticity.COPY);

		fix("unofficial_alone", "parks", "Facebook", "2");

		assertThat(cell.getStatus()).isEqualTo(PresenceStatus.ABSENT);
		assertThat(found("unofficial_alone")).isEmpty();
		assertThat(found("accounts_but_absent")).isEmpty();
	}

	/** The list closed the account: the agency is absent, and nothing contradicts it. */
	@Test
	void absentWithAClosedAccountIsNoContradiction() {
		Presence cell = Samples.cell(study, parks, "twitter", PresenceStatus.ABSENT);
		account(cell, "@parks", null);
		cell.getAccounts().getFirst().setHistory(History.of(Observation.listed(LocalDate.of(2025, 1, 1), PresenceStatus.PRESENT),
				Observation.listed(LocalDate.of(2025, 9, 1), PresenceStatus.ABSENT)));

		assertThat(found("accounts_but_absent")).isEmpty();
	}

	@Test
	void reviewsAreDueTheDayAfterTheirDay() {
		Presence cell = Samples.cell(study, parks, "facebook", PresenceStatus.PRESENT);
		account(cell, "parks", null);
		Account official = cell.getAccounts().getFirst();
		official.setReviewDue(LocalDate.of(2026, 11, 24));
		assertThat(found("review_due")).isEmpty();
		official.setReviewDue(LocalDate.of(2026, 11, 23));
		assertThat(found("review_due")).singleElement()
				.satisfies(it -> assertThat(it.message().en()).isEqualTo("parks: the review of the account parks on Facebook was due on 2026-11-23."));
		official.setClosingOn(LocalDate.of(2026, 11, 1));
		assertThat(found("review_due")).singleElement().satisfies(it -> assertThat(it.message().fr()).contains("2026-11-01", "encore ouvert"));
		official.setClosedOn(LocalDate.of(2026, 11, 1));
		assertThat(found("review_due")).isEmpty();
	}

	/** Whoever edits the file by hand hears of it, and everything else goes on. */
	@Test
	void presencesAndPairsWithAnEndMissingAreNamedAndStopNothing() {
		parks.getPresences().add(PalierFactory.eINSTANCE.createPresence());
		KeptApart pair = PalierFactory.eINSTANCE.createKeptApart();
		pair.setOne(parks);
		study.getKeptApart().add(pair);
		Samples.agency(quebec, "parcs").setUnmatched(true);

		assertThat(found("presence_without_platform")).singleElement()
				.satisfies(it -> assertThat(it.message().en()).contains("parks", "no platform"));
		assertThat(StudyView.of(study).frame().open()).isBetween(0L, 1L);
		assertThat(StudyBodies.duplicates(study)).isNotNull();
		fix("kept_apart_incomplete", "parks");
		assertThat(study.getKeptApart()).isEmpty();
	}

	@Test
	void todayIsNotTheFuture() {
		Presence cell = Samples.cell(study, parks, "twitter", PresenceStatus.ABSENT);
		PersonsWord.unnamed().checkedOn(cell, LocalDate.of(2026, 11, 24));
		assertThat(found("checked_in_future")).isEmpty();
		PersonsWord.unnamed().checkedOn(cell, LocalDate.of(2026, 11, 25));
		assertThat(found("checked_in_future")).singleElement()
				.satisfies(it -> assertThat(it.message().en()).contains("parks", "2026-11-25"));
	}

	@Test
	void checkMayBeAYearOlderThanTheNewestAndNoMore() {
		PersonsWord.unnamed().checkedOn(Samples.cell(study, parks, "facebook", PresenceStatus.ABSENT), LocalDate.of(2026, 6, 1));
		Presence old = Samples.cell(study, parks, "twitter", PresenceStatus.ABSENT);
		PersonsWord.unnamed().checkedOn(old, LocalDate.of(2025, 6, 1));
		assertThat(found("check_out_of_date")).isEmpty();
		PersonsWord.unnamed().checkedOn(old, LocalDate.of(2025, 5, 31));
		assertThat(found("check_out_of_date")).singleElement().satisfies(it -> assertThat(it.object()).isSameAs(old));
	}

	@Test
	void usageNeedsAPresence() {
		Presence cell = Samples.shows(study, parks, "twitter", "event");
		assertThat(found("usage_without_presence")).isEmpty();
		PersonsWord.unnamed().status(cell, PresenceStatus.NOT_CHECKED);
		assertThat(found("usage_without_presence")).hasSize(1);
		PersonsWord.unnamed().status(cell, PresenceStatus.ABSENT);
		assertThat(found("usage_without_presence")).hasSize(1);
	}

	@Test
	void agencyIsNamedInBothLanguages() {
		assertThat(found("name_missing")).isEmpty();
		parks.getName().setEn(null);
		assertThat(found("name_missing")).singleElement().satisfies(it -> assertThat(it.message().en()).contains("parks", "English"));
	}

	/** A list in one language, without addresses: twelve bodies of thirteen or more, and what they lack is said once. */
	@Test
	void whatNearlyAllLackIsSaidOnce() {
		for (int i = 0; i < 12; i++) {
			Agency one = Samples.agency(study.getJurisdictions().getFirst(), "one-" + i);
			one.setName(new Bilingual("Organisme " + i, "").toModel());
			Samples.cell(study, one, "twitter", PresenceStatus.PRESENT);
		}
		assertThat(found("name_missing")).singleElement().satisfies(it -> {
			assertThat(it.object()).isSameAs(study);
			assertThat(it.message().fr()).contains("12 organismes sur", "anglais");
		});
		assertThat(found("present_without_evidence")).singleElement().satisfies(it -> assertThat(it.message().en()).contains("12 of"));
		parks.getName().setFr(null);
		assertThat(found("name_missing")).as("the one that lacks the other language is named").hasSize(2)
				.anySatisfy(it -> assertThat(it.message().en()).contains("has no name in French"));
	}

	@Test
	void sameNameIsFoundWithinAJurisdictionOnly() {
		Agency zoo = Samples.agency(quebec, "zoo");
		Samples.agency(Samples.jurisdiction(study, "ca"), "ca.parks").setName(Bilingual.same("Parks").toModel());
		assertThat(found("same_name")).isEmpty();
		zoo.setName(new Bilingual("Zoo", "PARKS").toModel());
		assertThat(found("same_name")).singleElement().satisfies(it -> assertThat(it.object()).isSameAs(zoo));
	}

	/** As a study edited by hand may be: it loads, is named, and is counted without what places nothing. */
	@Test
	void placementWithoutUsageIsDropped() {
		assertThat(found("placement_incomplete")).isEmpty();
		Theory theory = ordered();
		Placement second = theory.getPlacements().get(1);
		TheoryView before = view();
		second.setUsage(null);
		assertThat(found("placement_incomplete")).hasSize(1);
		assertThat(view().categories()).isEqualTo(before.categories());
		fix("placement_incomplete", "Placement 2 of");
		assertThat(theory.getPlacements()).doesNotContain(second);
		assertThat(found("placement_incomplete")).isEmpty();
	}

	private TheoryView view() {
		return StudyView.of(study).theories().stream().filter(TheoryView::ordered).findFirst().orElseThrow();
	}

	@Test
	void secondPlacementIsDropped() {
		assertThat(found("placement_twice")).isEmpty();
		Theory theory = ordered();
		Placement first = theory.getPlacements().get(0);
		theory.getPlacements().add(EcoreUtil.copy(first));
		int before = theory.getPlacements().size();

		fix("placement_twice", first.getUsage().getName().getEn());

		assertThat(theory.getPlacements()).hasSize(before - 1).contains(first);
		assertThat(found("placement_twice")).isEmpty();
	}

	@Test
	void levelHoldsAUsage() {
		assertThat(found("level_without_usage")).isEmpty();
		Theory theory = ordered();
		theory.getPlacements().removeIf(it -> it.getCategory() == theory.getCategories().get(2));
		assertThat(found("level_without_usage")).singleElement()
				.satisfies(it -> assertThat(it.object()).isSameAs(theory.getCategories().get(2)));
	}

	/** The shipped pack leaves one usage, other, on no level. */
	@Test
	void unplacedUsageIsNamed() {
		assertThat(found("usage_unplaced")).extracting(Finding::key).containsExactly("Usage.other");
		ordered().getPlacements().removeIf(it -> it.getUsage().getId().equals("event"));
		assertThat(found("usage_unplaced")).extracting(Finding::key).containsExactlyInAnyOrder("Usage.other", "Usage.event");
	}

	@Test
	void everyAgencyOfACycleIsFoundAndNoneBelowIt() {
		Agency zoo = Samples.agency(quebec, "zoo");
		Agency cage = Samples.agency(quebec, "cage");
		cage.setParent(zoo);
		zoo.setParent(parks);
		assertThat(found("own_ancestor")).isEmpty();
		parks.setParent(zoo);
		assertThat(found("own_ancestor")).extracting(Finding::key).containsExactly("Agency.parks", "Agency.zoo");
	}

	@Test
	void accountOfTwoAgenciesIsFoundOnOnePlatformOnly() {
		account(Samples.cell(study, parks, "twitter", PresenceStatus.PRESENT), "@Parks", null);
		Agency zoo = Samples.agency(quebec, "zoo");
		account(Samples.cell(study, zoo, "facebook", PresenceStatus.PRESENT), "parks", null);
		assertThat(found("account_of_two_agencies")).isEmpty();
		account(Samples.cell(study, zoo, "twitter", PresenceStatus.PRESENT), "parks", null);
		assertThat(found("account_of_two_agencies")).singleElement()
				.satisfies(it -> assertThat(it.message().en()).contains("parks", "zoo"));
	}

	@Test
	void aRunThatCountsAndInWhichPostsFailedIsNamed() {
		Instant noon = Instant.parse("2026-11-24T12:00:00Z");
		StudyRuns.list(study, "20261124-120000-classify", new UnknownKind("classify"), noon, "service");
		assertThat(found("posts_failed")).isEmpty();
		Run run = StudyRuns.list(study, "20261124-120001-classify", new UnknownKind("classify"), noon, "service");
		run.setFailed(7);
		assertThat(found("posts_failed")).singleElement().satisfies(it -> {
			assertThat(it.object()).isSameAs(run);
			assertThat(it.message().en()).contains("“service”", "7 posts", "20261124-120001-classify");
		});
		run.setActive(false);
		assertThat(found("posts_failed")).isEmpty();
	}

	@Test
	void dataThatMayNoLongerBeKeptAreNamedWhetherTheyCountOrNot() {
		Run run = StudyRuns.list(study, "20261124-120000-import", new Import(), Instant.parse("2026-11-24T12:00:00Z"), "posts.csv");
		run.setKeepUntil(LocalDate.of(2100, 1, 31));
		assertThat(found("kept_too_long")).isEmpty();
		run.setKeepUntil(LocalDate.of(2001, 1, 31));
		run.setActive(false);
		assertThat(found("kept_too_long")).singleElement()
				.satisfies(it -> assertThat(it.message().en()).contains("“posts.csv”", "2001-01-31"))
				.satisfies(it -> assertThat(it.message().remedy()).isEqualTo(
						new Remedy("palier run erase ÉTUDE --import 20261124-120000-import", "palier run erase STUDY --import 20261124-120000-import")));
	}

	private Theory ordered() {
		return study.getTheories().stream().filter(Theory::isOrdered).findFirst().orElseThrow();
	}
}
