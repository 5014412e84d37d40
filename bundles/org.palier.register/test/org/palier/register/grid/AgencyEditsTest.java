// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.AccountMapping;
import org.palier.model.Agency;
import org.palier.model.CaseSelection;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.KeptApart;
import org.palier.model.Merger;
import org.palier.model.NewAgency;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.Scenario;
import org.palier.model.SelectedCase;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.study.edit.RecordedEdit;

class AgencyEditsTest {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

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
	void nothingRefersToARemovedAgencyAndUndoRestoresTheFileByteForByte(@TempDir Path folder) throws IOException {
		Agency ministry = agency(jurisdiction("ca"), "ministry");
		Agency office = agency(jurisdiction("qc"), "office");
		Agency museum = agency(study.getJurisdictions().get(1), "museum");
		referTo(ministry, office);
		mapping("@other", museum);
		mapping("@none", null);
		mapping("@ministry", ministry);
		apart(office, ministry);
		apart(office, museum);
		byte[] before = saved(folder);
		RecordedEdit edit = edits.remove(List.of(ministry)).strict();
		edit.run();
		assertThat(EcoreUtil.UsageCrossReferencer.find(ministry, study)).isEmpty();
		assertThat(study.getAccountMappings().stream().map(AccountMapping::getAccount)).containsExactly("@other", "@none");
		assertThat(study.getKeptApart()).extracting(KeptApart::getOther).containsExactly(museum);
		assertThat(study.getInterviews()).hasSize(1);
		assertThat(study.getSelections().getFirst().getCases()).isEmpty();
		assertThat(study.getScenarios().getFirst().getChanges()).hasSize(2);
		edit.undo();
		assertThat(saved(folder)).isEqualTo(before);
		edit.redo();
		assertThat(EcoreUtil.UsageCrossReferencer.find(ministry, study)).isEmpty();
	}

	@Test
	void withoutMappingsOnlyWhatChangesIsRecorded() {
		Agency ministry = agency(jurisdiction("ca"), "ministry");
		Agency office = agency(jurisdiction("qc"), "office");
		referTo(ministry, office);
		Agency apart = agency(jurisdiction("on"), "apart");
		var recorded = new ArrayList<Boolean>();
		RecordedEdit edit = edits.remove(List.of(ministry)).then(() -> List.of(office, apart)
				.forEach(it -> recorded.add(it.eAdapters().stream().anyMatch(adapter -> !(adapter instanceof EContentAdapter)))));
		edit.run();
		assertThat(recorded).containsExactly(true, false);
		assertThat(EcoreUtil.UsageCrossReferencer.find(ministry, study)).isEmpty();
	}

	@Test
	void everyKindOfReferenceToAnAgencyIsKnown() {
		// A new one must be cleared in AgencyRemoval before it is added here.
		assertThat(PalierPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.flatMap(it -> ((EClass) it).getEReferences().stream())
				.filter(it -> it.getEReferenceType() == PalierPackage.Literals.AGENCY && !it.isContainment())
				.map(it -> it.getEContainingClass().getName() + "." + it.getName())).containsExactlyInAnyOrder("Agency.parent", "Agency.successors",
						"AccountMapping.agency", "Interview.agency", "SelectedCase.agency", "Merger.agencies", "Merger.into",
						"KeptApart.one", "KeptApart.other", "Account.alsoServes");
	}

	/** One reference of every kind but mappings. */
	private void referTo(Agency agency, Agency other) {
		other.setParent(agency);
		other.getSuccessors().add(agency);
		Presence presence = FACTORY.createPresence();
		Account shared = FACTORY.createAccount();
		shared.setId("shared");
		shared.getAlsoServes().add(agency);
		presence.getAccounts().add(shared);
		other.getPresences().add(presence);
		Interview interview = FACTORY.createInterview();
		interview.setId("i1");
		interview.setAgency(agency);
		study.getInterviews().add(interview);
		CaseSelection selection = FACTORY.createCaseSelection();
		selection.setId("s1");
		selection.setName(Bilingual.same("cases").toModel());
		SelectedCase selected = FACTORY.createSelectedCase();
		selected.setAgency(agency);
		selection.getCases().add(selected);
		study.getSelections().add(selection);
		Scenario scenario = FACTORY.createScenario();
		scenario.setId("c1");
		scenario.setName(Bilingual.same("merged").toModel());
		scenario.getChanges().add(merger("m1", other, agency));
		scenario.getChanges().add(merger("m2", agency, other));
		NewAgency made = FACTORY.createNewAgency();
		made.setId("n1");
		Agency fresh = FACTORY.createAgency();
		fresh.setId("fresh");
		fresh.setName(Bilingual.same("fresh").toModel());
		fresh.setParent(agency);
		made.setAgency(fresh);
		scenario.getChanges().add(made);
		study.getScenarios().add(scenario);
	}

	private static Merger merger(String id, Agency ends, Agency into) {
		Merger merger = FACTORY.createMerger();
		merger.setId(id);
		merger.getAgencies().add(ends);
		merger.setInto(into);
		return merger;
	}

	private void apart(Agency one, Agency other) {
		KeptApart made = FACTORY.createKeptApart();
		made.setOne(one);
		made.setOther(other);
		study.getKeptApart().add(made);
	}

	private void mapping(String account, Agency agency) {
		if (study.getPlatforms().isEmpty()) {
			Platform platform = FACTORY.createPlatform();
			platform.setId("twitter");
			platform.setName(Bilingual.same("X").toModel());
			study.getPlatforms().add(platform);
		}
		AccountMapping mapping = FACTORY.createAccountMapping();
		mapping.setPlatform(study.getPlatforms().getFirst());
		mapping.setAccount(account);
		mapping.setAgency(agency);
		study.getAccountMappings().add(mapping);
	}

	private byte[] saved(Path folder) throws IOException {
		if (study.getId() == null || study.getName() == null) {
			study.setId("study");
			study.setName(Bilingual.same("Study").toModel());
		}
		Path file = folder.resolve("study.palier");
		new StudyFile(file).save(study);
		return Files.readAllBytes(file);
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
