package [=id];

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.ground.Faults;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.numbers.findings.GuardedSource;
import org.palier.numbers.found.SourceAnswer;
import org.palier.numbers.view.StudyView;

class [=Name]FindingsTest {

	private static final PalierFactory MAKE = PalierFactory.eINSTANCE;

	/** Asks as Palier does: a finding that Palier would leave out is among the faults. */
	@Test
	void countsTheBodiesThatHaveACategory() {
		Study study = MAKE.createStudy();
		study.setId("test");
		study.setName(Bilingual.same("Test").toModel());
		AgencyCategory advisory = MAKE.createAgencyCategory();
		advisory.setId("advisory");
		advisory.setName(Bilingual.same("Advisory").toModel());
		study.getCategories().add(advisory);
		government(study, "qc", advisory, "a", "b", "c");
		government(study, "us", null, "d");

		SourceAnswer found = new GuardedSource(new [=Name]Findings(), Faults.UNHEARD).ask(StudyView.of(study));

		assertEquals(List.of(), found.faults());
		assertEquals(List.of("all", "governments"), found.findings().stream().map(it -> it.id()).toList());
		assertEquals(3, found.findings().get(0).shares().get(0).part());
		assertEquals(4, found.findings().get(0).shares().get(0).whole());
		assertEquals(0, found.findings().get(1).shares().get(1).part(), "of the second government, none");
	}

	@Test
	void saysNothingOfAStudyWithoutBodies() {
		Study study = MAKE.createStudy();
		study.setId("test");
		study.setName(Bilingual.same("Test").toModel());

		assertTrue(new [=Name]Findings().findings(StudyView.of(study)).isEmpty());
	}

	private static void government(Study study, String id, AgencyCategory category, String... bodies) {
		Jurisdiction government = MAKE.createJurisdiction();
		government.setId(id);
		government.setName(Bilingual.same(id).toModel());
		study.getJurisdictions().add(government);
		for (String body : bodies) {
			Agency agency = MAKE.createAgency();
			agency.setId(body);
			agency.setName(Bilingual.same(body).toModel());
			agency.setCategory(category);
			government.getAgencies().add(agency);
		}
	}
}
