// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.palier.model.Adoption;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.AgencyFilter;
import org.palier.model.Jurisdiction;
import org.palier.model.ListedPublic;
import org.palier.model.PalierFactory;
import org.palier.model.PublicKind;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;

class CategoryEditsTest {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private final Study study = FACTORY.createStudy();
	private final CategoryEdits edits = new CategoryEdits(study);
	private final AgencyCategory ministries = category("ministries");
	private final AgencyCategory offices = category("offices");
	private final Agency health = agency("health", ministries, "Health");
	private final Agency parks = agency("parks", offices, "Nature");
	private final AgencyFilter filter = filter();

	@Test
	void aNewCategoryHasAnIdOfItsOwn() {
		edits.add(edits.make()).run();
		edits.add(edits.make()).run();

		assertThat(study.getCategories()).extracting(AgencyCategory::getId).containsExactly("ministries", "offices", "category-1", "category-2");
	}

	/** The first who is listed brings the kinds that are shipped, and undo takes both away; a kind that goes leaves its members. */
	@Test
	void publicsAreListedByKindAndUndoLeavesNoTrace() {
		Study before = EcoreUtil.copy(study);
		var publics = new PublicEdits(study);
		RecordedEdit add = publics.add(publics.make(null)).strict();
		add.run();
		assertThat(study.getPublicKinds()).extracting(PublicKind::getId).contains("journalist", "elected");
		PublicKind kind = study.getPublicKinds().getFirst();
		publics.add(publics.make(kind)).run();
		assertThat(study.getPublics()).extracting(ListedPublic::getId).containsExactly("public-1", "public-2");
		RecordedEdit gone = publics.removeKinds(List.of(kind)).strict();
		gone.run();
		assertThat(EcoreUtil.UsageCrossReferencer.find(kind, study)).isEmpty();
		gone.undo();
		assertThat(study.getPublics().getLast().getKind()).isSameAs(kind);
		publics.remove(List.of(study.getPublics().getLast())).run();
		add.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	@Test
	void mergedCategoriesAreOneForAgenciesAndFiltersAndUndoPartsThem() {
		Study before = EcoreUtil.copy(study);
		RecordedEdit edit = edits.merge(List.of(offices), ministries).strict();
		edit.run();

		assertThat(study.getCategories()).containsExactly(ministries);
		assertThat(parks.getCategory()).isSameAs(ministries);
		assertThat(filter.getCategories()).containsExactly(ministries);
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	@Test
	void nothingRefersToACategoryThatIsGone() {
		edits.remove(List.of(offices)).strict().run();

		assertThat(EcoreUtil.UsageCrossReferencer.find(offices, study)).isEmpty();
		assertThat(parks.getCategory()).isNull();
		assertThat(health.getCategory()).isSameAs(ministries);
	}

	@Test
	void aFieldGetsAnotherNameOrIsJoinedWithAnother() {
		edits.renameField("Nature", " Environment ").strict().run();
		assertThat(parks.getField()).isEqualTo("Environment");
		assertThat(filter.getFields()).containsExactly("Environment");

		edits.renameField("Environment", "Health").run();
		assertThat(edits.fields()).containsExactly(entry("Health", 2L));
	}

	private AgencyCategory category(String id) {
		AgencyCategory made = FACTORY.createAgencyCategory();
		made.setId(id);
		study.getCategories().add(made);
		return made;
	}

	private Agency agency(String id, AgencyCategory category, String field) {
		if (study.getJurisdictions().isEmpty()) {
			Jurisdiction made = FACTORY.createJurisdiction();
			made.setId("ca");
			study.getJurisdictions().add(made);
		}
		Agency agency = FACTORY.createAgency();
		agency.setId(id);
		agency.setCategory(category);
		agency.setField(field);
		study.getJurisdictions().getFirst().getAgencies().add(agency);
		return agency;
	}

	private AgencyFilter filter() {
		Scenario scenario = FACTORY.createScenario();
		study.getScenarios().add(scenario);
		Adoption adoption = FACTORY.createAdoption();
		scenario.getChanges().add(adoption);
		AgencyFilter made = FACTORY.createAgencyFilter();
		made.getCategories().add(offices);
		made.getFields().add("Nature");
		adoption.setFilter(made);
		return made;
	}
}
