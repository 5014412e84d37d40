package [=id];

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Category;
import org.palier.model.Coder;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;

class [=Name]DecorationTest {

	@Test
	void theLargestTokenIsNumberOne() {
		StudyView view = view();
		PyramidProfile profile = PyramidProfile.of(view, view.theories().get(0));

		var marks = new [=Name]Decoration().marks(view, profile);

		assertEquals(2, marks.size());
		assertEquals("1", marks.get(profile.tokens().get(0)).text().en());
		assertEquals("number 2 by count", marks.get(profile.tokens().get(1)).words().en());
	}

	/** One presence on one platform, of which two usages were seen: the first is placed on the upper of two levels. */
	private static StudyView view() {
		PalierFactory make = PalierFactory.eINSTANCE;
		Study study = make.createStudy();
		study.setId("test");
		study.setName(Bilingual.same("Test").toModel());
		Platform platform = make.createPlatform();
		platform.setId("p");
		platform.setName(Bilingual.same("Platform").toModel());
		study.getPlatforms().add(platform);
		Theory theory = make.createTheory();
		theory.setId("t");
		theory.setOrdered(true);
		theory.setName(Bilingual.same("Theory").toModel());
		study.getTheories().add(theory);
		for (String id : new String[] { "base", "top" }) {
			Category level = make.createCategory();
			level.setId(id);
			level.setName(Bilingual.same(id).toModel());
			theory.getCategories().add(level);
		}
		PresenceCoding coding = make.createPresenceCoding();
		for (String id : new String[] { "answer", "news" }) {
			Usage usage = make.createUsage();
			usage.setId(id);
			usage.setName(Bilingual.same(id).toModel());
			study.getUsages().add(usage);
			Placement placement = make.createPlacement();
			placement.setUsage(usage);
			placement.setCategory(theory.getCategories().get(id.equals("answer") ? 1 : 0));
			theory.getPlacements().add(placement);
			coding.getUsages().add(usage);
		}
		Coder coder = make.createCoder();
		coder.setId("c");
		study.getCoders().add(coder);
		coding.setCoder(coder);
		Presence presence = make.createPresence();
		presence.setPlatform(platform);
		presence.observe(Observation.listed(null, PresenceStatus.PRESENT));
		presence.getCodings().add(coding);
		Agency agency = make.createAgency();
		agency.setId("a");
		agency.getPresences().add(presence);
		Jurisdiction jurisdiction = make.createJurisdiction();
		jurisdiction.setId("j");
		jurisdiction.getAgencies().add(agency);
		study.getJurisdictions().add(jurisdiction);
		return StudyView.of(study);
	}
}
