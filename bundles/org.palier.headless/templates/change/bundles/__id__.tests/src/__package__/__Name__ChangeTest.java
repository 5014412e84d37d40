package [=id];

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.palier.numbers.view.StudyView;
import org.palier.model.Observation;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Assumption;
import org.palier.model.ChangeArgument;
import org.palier.model.ContributedChange;
import org.palier.model.FixedValue;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Scenario;
import org.palier.model.Study;

class [=Name]ChangeTest {

	private static final PalierFactory MAKE = PalierFactory.eINSTANCE;

	/** Three of four agencies are on one platform, and one is on the other: a quarter. */
	@Test
	void leavesThePlatformWhereFewAre() throws Exception {
		Study study = MAKE.createStudy();
		study.setId("test");
		study.setName(Bilingual.same("Test").toModel());
		for (String id : new String[] { "many", "few" }) {
			Platform platform = MAKE.createPlatform();
			platform.setId(id);
			platform.setName(Bilingual.same(id).toModel());
			study.getPlatforms().add(platform);
		}
		Jurisdiction quebec = MAKE.createJurisdiction();
		quebec.setId("qc");
		quebec.setName(Bilingual.same("Québec").toModel());
		study.getJurisdictions().add(quebec);
		for (int i = 0; i < 4; i++) {
			Agency agency = MAKE.createAgency();
			agency.setId("a" + i);
			agency.setName(Bilingual.same("A").toModel());
			quebec.getAgencies().add(agency);
			present(agency, study.getPlatforms().get(0), i < 3);
			present(agency, study.getPlatforms().get(1), i == 3);
		}

		StudyView view = ResolvedScenario.of(study, StudyView.of(study), leaving(study, 0.5), ChangeKinds.of(new [=Name]Change())).central();

		assertEquals(3, count(view, 0));
		assertEquals(0, count(view, 1));
	}

	private static long count(StudyView view, int platform) {
		return IntStream.range(0, 4).filter(it -> view.status(it, platform) == PresenceStatus.PRESENT).count();
	}

	private static void present(Agency agency, Platform platform, boolean present) {
		Presence presence = MAKE.createPresence();
		presence.setPlatform(platform);
		presence.observe(Observation.listed(null, present ? PresenceStatus.PRESENT : PresenceStatus.ABSENT));
		agency.getPresences().add(presence);
	}

	private static Scenario leaving(Study study, double least) {
		Scenario scenario = MAKE.createScenario();
		scenario.setId("leaving");
		study.getScenarios().add(scenario);
		FixedValue value = MAKE.createFixedValue();
		value.setValue(least);
		Assumption assumption = MAKE.createAssumption();
		assumption.setId("least");
		assumption.setDistribution(value);
		scenario.getAssumptions().add(assumption);
		ContributedChange change = MAKE.createContributedChange();
		change.setId("leave");
		change.setKind("[=contribution]");
		ChangeArgument argument = MAKE.createChangeArgument();
		argument.setParameter("least");
		argument.setAssumption(assumption);
		change.getArguments().add(argument);
		scenario.getChanges().add(change);
		return scenario;
	}
}
