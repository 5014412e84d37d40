// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.palier.core.edit.RecordedEdit;
import org.palier.core.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Study;

class AgencyEditsTest {

	private final Study study = PalierFactory.eINSTANCE.createStudy();
	private final AgencyEdits edits = new AgencyEdits(study);

	@Test
	void removingAnAgencyFreesItsChildrenElsewhereAndUndoBindsThemAgain() {
		Agency ministry = agency(jurisdiction("ca"), "ministry");
		Agency office = agency(jurisdiction("qc"), "office");
		office.setParent(ministry);
		Study before = EcoreUtil.copy(study);
		RecordedEdit edit = edits.remove(List.of(ministry)).strict();
		edit.run();
		assertThat(office.getParent()).isNull();
		assertThat(study.getJurisdictions().getFirst().getAgencies()).isEmpty();
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
		assertThat(office.getParent()).isSameAs(ministry);
	}

	@Test
	void removingAnAgencyLeavesNobodyPointingAtItAndUndoBindsAllAgain() {
		Agency ministry = agency(jurisdiction("ca"), "ministry");
		var selected = PalierFactory.eINSTANCE.createSelectedCase();
		selected.setAgency(ministry);
		var selection = PalierFactory.eINSTANCE.createCaseSelection();
		selection.getCases().add(selected);
		study.getSelections().add(selection);
		var interview = PalierFactory.eINSTANCE.createInterview();
		interview.setAgency(ministry);
		study.getInterviews().add(interview);
		var mapping = PalierFactory.eINSTANCE.createAccountMapping();
		mapping.setAgency(ministry);
		study.getAccountMappings().add(mapping);
		Study before = EcoreUtil.copy(study);
		RecordedEdit edit = edits.remove(List.of(ministry)).strict();
		edit.run();
		assertThat(selection.getCases()).isEmpty();
		assertThat(interview.getAgency()).isNull();
		assertThat(mapping.getAgency()).isNull();
		edit.undo();
		assertThat(EcoreUtil.equals(study, before)).isTrue();
	}

	@Test
	void addingKeepsTheOrderOfIdsAndMakesAFreshId() {
		Jurisdiction quebec = jurisdiction("qc");
		agency(quebec, "agency-1");
		agency(quebec, "zoo");
		edits.add(edits.make(), quebec).strict().run();
		assertThat(quebec.getAgencies().stream().map(Agency::getId).toList()).containsExactly("agency-1", "agency-2", "zoo");
	}

	private Jurisdiction jurisdiction(String id) {
		Jurisdiction made = PalierFactory.eINSTANCE.createJurisdiction();
		made.setId(id);
		study.getJurisdictions().add(made);
		return made;
	}

	private static Agency agency(Jurisdiction jurisdiction, String id) {
		Agency made = PalierFactory.eINSTANCE.createAgency();
		made.setId(id);
		made.setName(Bilingual.same(id).toModel());
		jurisdiction.getAgencies().add(made);
		return made;
	}
}
