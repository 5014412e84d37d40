// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.Jurisdiction;
import org.palier.model.OwnValue;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldEdits;
import org.palier.study.filter.FilterOffers.Offer;

/** Conditions found by a few letters. */
class FilterOffersTest {

	private Study study;

	@BeforeEach
	void make() throws Exception {
		study = PalierFactory.eINSTANCE.createStudy();
		AgencyCategory enterprises = PalierFactory.eINSTANCE.createAgencyCategory();
		enterprises.setId("state");
		enterprises.setName(new Bilingual("Sociétés d'État", "Crown corporations").toModel());
		study.getCategories().add(enterprises);
		for (String id : List.of("facebook", "x")) {
			Platform platform = PalierFactory.eINSTANCE.createPlatform();
			platform.setId(id);
			platform.setName(Bilingual.same(id.equals("x") ? "X" : "Facebook").toModel());
			study.getPlatforms().add(platform);
		}
		Jurisdiction quebec = PalierFactory.eINSTANCE.createJurisdiction();
		quebec.setId("qc");
		quebec.setName(Bilingual.same("Québec").toModel());
		study.getJurisdictions().add(quebec);
		Agency society = PalierFactory.eINSTANCE.createAgency();
		society.setId("qc.saq");
		society.setName(new Bilingual("Société des alcools", "Liquor board").toModel());
		quebec.getAgencies().add(society);
		var edits = new FieldEdits(study);
		edits.declare(new DeclaredField("seat", new Bilingual("Siège", "Seat"), FieldSubject.AGENCY, FieldType.TEXT, List.of())).run();
		edits.declare(new DeclaredField("staff", new Bilingual("Effectif", "Staff"), FieldSubject.AGENCY, FieldType.NUMBER, List.of())).run();
		edits.declare(new DeclaredField("law", new Bilingual("Loi propre", "Own act"), FieldSubject.AGENCY, FieldType.YES_NO, List.of())).run();
		society.getOwn().add(new OwnValue("seat", "Québec"));
	}

	private List<String> french(String typed) {
		return new FilterOffers(study).find(typed, 8).stream().map(FilterOffersTest::said).toList();
	}

	private static String said(Offer offer) {
		return offer.field().in(Locale.CANADA_FRENCH) + " : " + offer.value().in(Locale.CANADA_FRENCH);
	}

	private List<String> texts(String typed) {
		return new FilterOffers(study).find(typed, 8).stream().map(it -> new Where(List.of(it.condition())).text()).toList();
	}

	@Test
	void aFewLettersFindValuesOfEveryFieldInEitherLanguage() {
		assertThat(french("soc")).containsExactly("Catégorie : Sociétés d'État", "Organisme : Société des alcools");
		assertThat(french("CORP")).containsExactly("Catégorie : Sociétés d'État");
		assertThat(french("queb")).startsWith("Gouvernement : Québec", "Siège : Québec");
		assertThat(texts("état soc")).containsExactly("category = state");
		assertThat(texts("plat")).containsExactly("platform = facebook", "platform = x");
		assertThat(texts("plateforme x")).containsExactly("platform = x");
		assertThat(texts("loi oui")).containsExactly("law = yes");
		assertThat(texts("anglais")).first().isEqualTo("language = en");
		assertThat(texts("auteur")).containsExactly("author = agency", "author = other");
		// Twi is a language of Ghana.
		study.getPlatforms().get(1).setName(Bilingual.same("X (Twitter)").toModel());
		assertThat(texts("twi")).containsExactly("platform = x", "language = tw");
		assertThat(texts("zzz")).isEmpty();
		assertThat(texts(" ")).isEmpty();
	}

	@Test
	void aTimeIsOfferedAsAWholeAndAsEitherEnd() {
		assertThat(texts("2025-10")).containsExactly("period = 2025-10", "period >= 2025-10", "period <= 2025-10");
		assertThat(texts("octobre 2025")).startsWith("period = 2025-10");
		assertThat(texts("Feb 2025")).startsWith("period = 2025-02");
		assertThat(texts("2025-13")).isEmpty();
		assertThat(french("2025").get(1)).isEqualTo("Période : depuis 2025");
	}

	@Test
	void aConditionMayBeWrittenOut() {
		assertThat(texts("Effectif >= 100")).containsExactly("staff >= 100");
		assertThat(FilterOffers.offer(Where.of("staff >= 100").conditions().getFirst()).value())
				.isEqualTo(new Bilingual("100 ou plus", "100 or more"));
		assertThat(FilterOffers.offer(Where.of("period >= 2025").conditions().getFirst()).value().fr()).isEqualTo("depuis 2025");
		assertThat(texts("catégorie hors (corp")).isEmpty();
	}

	@Test
	void conditionsOfOneFieldAreOneChip() {
		Where first = Where.of("platform = x").in(study).with(Where.of("platform = facebook").in(study).conditions().getFirst());
		assertThat(first.text()).isEqualTo("platform in (x, facebook)");
		assertThat(first.with(Where.of("platform = x").conditions().getFirst()).text()).isEqualTo("platform in (x, facebook)");
		assertThat(first.with(Where.of("platform != x").conditions().getFirst()).text()).isEqualTo("platform != x");
		Where time = Where.of("period >= 2025").with(Where.of("period <= 2026").conditions().getFirst());
		assertThat(time.text()).isEqualTo("period >= 2025 and period <= 2026");
		assertThat(time.with(Where.of("period >= 2024").conditions().getFirst()).text()).isEqualTo("period >= 2024 and period <= 2026");
		assertThat(time.with(Where.of("period = 2023").conditions().getFirst()).text()).isEqualTo("period = 2023");
		assertThat(Where.of("author = agency").with(Where.of("author = other").conditions().getFirst()).text()).isEqualTo("author = other");
	}

	/** A study starts with categories that ship and have no body: those of its own bodies come first. */
	@Test
	void categoriesWithABodyComeFirst() {
		AgencyCategory museums = PalierFactory.eINSTANCE.createAgencyCategory();
		museums.setId("museum");
		museums.setName(new Bilingual("Musées d'État", "State museums").toModel());
		study.getCategories().add(museums);
		study.getJurisdictions().getFirst().getAgencies().getFirst().setCategory(museums);
		assertThat(french("État")).startsWith("Catégorie : Musées d'État", "Catégorie : Sociétés d'État");
		Condition museum = Where.of("category = museum").in(study).conditions().getFirst();
		assertThat(new FilterOffers(study).like(museum)).extracting(FilterOffersTest::said)
				.startsWith("Catégorie : Musées d'État", "Catégorie : Sociétés d'État");
	}

	@Test
	void whatIsListedOfAFieldIsItsOwn() {
		Condition x = Where.of("platform = x").in(study).conditions().getFirst();
		assertThat(new FilterOffers(study).like(x)).extracting(FilterOffersTest::said).containsExactly("Plateforme : Facebook", "Plateforme : X");
	}
}
