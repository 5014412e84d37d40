package [=id];

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.palier.numbers.view.StudyView;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Study;

class [=Name]IndicatorTest {

	@Test
	void countsTheAgencyWithoutCategory() {
		PalierFactory make = PalierFactory.eINSTANCE;
		Study study = make.createStudy();
		study.setId("test");
		study.setName(Bilingual.same("Test").toModel());
		AgencyCategory advisory = make.createAgencyCategory();
		advisory.setId("advisory");
		advisory.setName(Bilingual.same("Advisory").toModel());
		study.getCategories().add(advisory);
		Jurisdiction quebec = make.createJurisdiction();
		quebec.setId("qc");
		quebec.setName(Bilingual.same("Québec").toModel());
		study.getJurisdictions().add(quebec);
		for (String id : new String[] { "a", "b", "c", "d" }) {
			Agency agency = make.createAgency();
			agency.setId(id);
			agency.setName(Bilingual.same(id).toModel());
			agency.setCategory(id.equals("d") ? null : advisory);
			quebec.getAgencies().add(agency);
		}

		Table table = new [=Name]Indicator().compute(StudyView.of(study));

		assertEquals(new Value.Count(4), table.rows().get(0).get(table.column("agencies")));
		assertEquals(new Value.Count(1), table.rows().get(0).get(table.column("without")));
		assertEquals(new Value.Share(0.25), table.rows().get(0).get(table.column("share")));
		assertEquals(new Value.Count(0), table.rows().get(0).get(table.column("replies")), "a study without posts answers nothing");
	}
}
