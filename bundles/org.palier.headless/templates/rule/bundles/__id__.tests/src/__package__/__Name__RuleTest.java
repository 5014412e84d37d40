package [=id];

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.ground.text.Bilingual;
import org.palier.checks.Finding;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Study;

class [=Name]RuleTest {

	@Test
	void findsTheAgencyOfNobodyAndPutsItRight() {
		PalierFactory make = PalierFactory.eINSTANCE;
		Study study = make.createStudy();
		Jurisdiction quebec = make.createJurisdiction();
		study.getJurisdictions().add(quebec);
		for (Integer size : new Integer[] { null, 0, 12 }) {
			Agency agency = make.createAgency();
			agency.setId("a" + size);
			agency.setName(Bilingual.same("A " + size).toModel());
			agency.setSize(size);
			quebec.getAgencies().add(agency);
		}

		List<Finding> findings = new [=Name]Rule().check(study, LocalDate.EPOCH);

		assertEquals(1, findings.size());
		assertEquals("A 0 states that nobody works there.", findings.get(0).message().en());
		findings.get(0).fix().orElseThrow().edit().run();
		assertNull(quebec.getAgencies().get(1).getSize());
		assertEquals(List.of(), new [=Name]Rule().check(study, LocalDate.EPOCH));
	}
}
