package gouv.example.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.WorkView;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Assumption;
import org.palier.model.ChangeArgument;
import org.palier.model.ContributedChange;
import org.palier.model.FixedValue;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.WorkHours;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.draw.ResolvedScenario;

/** Three agencies of one jurisdiction, two of which are on a platform. */
class CapacityTest {

	private static final PalierFactory MAKE = PalierFactory.eINSTANCE;

	private final Study study = MAKE.createStudy();
	private final Platform platform = MAKE.createPlatform();
	private final Scenario scenario = MAKE.createScenario();

	@BeforeEach
	void census() {
		study.setId("test");
		study.setName(Bilingual.same("Test").toModel());
		platform.setId("facebook");
		platform.setName(Bilingual.same("Facebook").toModel());
		study.getPlatforms().add(platform);
		Jurisdiction quebec = MAKE.createJurisdiction();
		quebec.setId("qc");
		quebec.setName(Bilingual.same("Québec").toModel());
		study.getJurisdictions().add(quebec);
		for (int i = 0; i < 3; i++) {
			Agency agency = MAKE.createAgency();
			agency.setId("a" + i);
			agency.setName(Bilingual.same("A").toModel());
			quebec.getAgencies().add(agency);
			Presence presence = MAKE.createPresence();
			presence.setPlatform(platform);
			presence.observe(Observation.listed(null, i < 2 ? PresenceStatus.PRESENT : PresenceStatus.ABSENT));
			agency.getPresences().add(presence);
		}
		scenario.setId("s");
		study.getScenarios().add(scenario);
	}

	@Test
	void theThirdFollowsBothOfItsPeers() throws Exception {
		ContributedChange follow = change("gouv.example.capacity.peers", "enough", assume("enough", 1));
		ChangeArgument where = MAKE.createChangeArgument();
		where.setParameter("platform");
		where.setPlatform(platform);
		follow.getArguments().add(where);
		StudyView view = central();
		assertEquals(3, IntStream.range(0, 3).filter(it -> view.status(it, 0) == PresenceStatus.PRESENT).count());
	}

	@Test
	void hoursAreCapped() throws Exception {
		WorkHours work = MAKE.createWorkHours();
		work.setId("work");
		work.setHours(assume("eight", 8));
		scenario.getChanges().add(work);
		change("gouv.example.capacity.freeze", "hours", assume("five", 5));
		WorkView.Supposed all = central().work().supposed().getLast();
		assertEquals(10, all.hours());
	}

	private StudyView central() throws Exception {
		return ResolvedScenario.of(study, StudyView.of(study), scenario, ChangeKinds.of(new PeersChange(), new FreezeChange())).central();
	}

	private ContributedChange change(String kind, String parameter, Assumption assumption) {
		ContributedChange change = MAKE.createContributedChange();
		change.setId("c");
		change.setKind(kind);
		ChangeArgument argument = MAKE.createChangeArgument();
		argument.setParameter(parameter);
		argument.setAssumption(assumption);
		change.getArguments().add(argument);
		scenario.getChanges().add(change);
		return change;
	}

	private Assumption assume(String id, double number) {
		FixedValue value = MAKE.createFixedValue();
		value.setValue(number);
		Assumption assumption = MAKE.createAssumption();
		assumption.setId(id);
		assumption.setDistribution(value);
		scenario.getAssumptions().add(assumption);
		return assumption;
	}
}
