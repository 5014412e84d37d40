// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.AgencyFilter;
import org.palier.model.Merger;
import org.palier.model.NewAgency;
import org.palier.model.Platform;
import org.palier.model.PlatformAppears;
import org.palier.model.PlatformCloses;
import org.palier.model.PresenceStatus;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.model.file.StudyFile;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.outcome.MonteCarlo;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.study.runs.FileDigest;

/** Tests properties of every scenario, and changes counted with a pencil. */
public class ResolvedScenarioTest {

	private Study study;
	private StudyView base;
	private Scenario scenario;

	@BeforeEach
	void start() {
		study = ScenarioSamples.census(60, 4);
		base = StudyView.of(study);
		scenario = ScenarioSamples.scenario(study, "s");
	}

	@Test
	void withoutChangesEveryIndicatorIsThatOfTheStudyToTheBit() throws Exception {
		ResolvedScenario resolved = resolve();
		assertThat(tables(resolved.central())).isEqualTo(tables(base));
		assertThat(tables(resolved.draw(5, 3))).isEqualTo(tables(base));
	}

	@Test
	void changesThatComeToNothingLeaveEveryIndicatorToTheBit() throws Exception {
		var nothing = ScenarioSamples.assume(scenario, "nothing", ScenarioSamples.fixed(0));
		ScenarioSamples.adopt(scenario, "adopt", study.getPlatforms().get(0), nothing, usage("event"));
		ScenarioSamples.shift(scenario, "shift", usage("event"), usage("answer"), nothing);
		assertThat(tables(resolve().draw(5, 3))).isEqualTo(tables(base));
	}

	@Test
	void allChangesSwitchedOffGiveTheStudy() throws Exception {
		Scenario full = ScenarioSamples.twoPlatforms(study);
		assertThat(tables(ResolvedScenario.of(study, base, full).draw(1, 1))).isNotEqualTo(tables(base));
		full.getChanges().forEach(it -> it.setActive(false));
		assertThat(tables(ResolvedScenario.of(study, base, full).draw(1, 1))).isEqualTo(tables(base));
	}

	@Test
	void orderOfIndependentChangesDoesNotMatter() throws Exception {
		Scenario full = ScenarioSamples.twoPlatforms(study);
		List<Table> expected = tables(ResolvedScenario.of(study, base, full).draw(1, 7));
		var random = new Random(3);
		for (int i = 0; i < 10; i++) {
			// Shifts concern the presences before them: all but the last change are independent of one another.
			List<ScenarioChange> changes = new ArrayList<>(full.getChanges());
			ScenarioChange last = changes.removeLast();
			List<List<ScenarioChange>> pairs = new ArrayList<>(List.of(changes.subList(0, 2), changes.subList(2, 4)));
			Collections.shuffle(pairs, random);
			full.getChanges().clear();
			pairs.forEach(full.getChanges()::addAll);
			full.getChanges().add(last);
			assertThat(tables(ResolvedScenario.of(study, base, full).draw(1, 7))).isEqualTo(expected);
		}
	}

	@Test
	void aDrawIsCountedAsItsCellsAre() throws Exception {
		Scenario full = ScenarioSamples.twoPlatforms(study);
		Merger merger = ScenarioSamples.add(full, "m", ScenarioSamples.FACTORY.createMerger());
		merger.getAgencies().add(study.getJurisdictions().get(2).getAgencies().get(3));
		merger.setInto(study.getJurisdictions().get(1).getAgencies().get(2));
		ScenarioSamples.shift(full, "again", usage("answer"), usage("event"),
				ScenarioSamples.assume(full, "half", ScenarioSamples.fixed(0.5)));
		ResolvedScenario resolved = ResolvedScenario.of(study, base, full);
		for (int draw = 0; draw < 20; draw++) {
			StudyView view = resolved.draw(3, draw);
			StudyView recounted = view.with(new StudyView.Parts(view.platforms(), view.theories(), view.agencies(), view.cells(), null,
					view.posts(), view.work()));
			assertThat(tables(recounted)).isEqualTo(tables(view));
		}
	}

	/**
	 * Two of 60 agencies are not there: one ended years ago, and one begins in years. All 58 others adopt and are
	 * counted.
	 */
	@Test
	void whoIsNotThereAdoptsNothingAndIsNotCounted() throws Exception {
		Agency over = study.getJurisdictions().getFirst().getAgencies().getFirst();
		over.setEndedOn(LocalDate.of(2020, 1, 1));
		study.getJurisdictions().getLast().getAgencies().getLast().setBegunOn(LocalDate.of(2999, 1, 1));
		base = StudyView.of(study);
		assertThat(tables(resolve().draw(5, 3))).as("without changes").isEqualTo(tables(base));
		ScenarioSamples.adopt(scenario, "adopt", study.getPlatforms().getFirst(),
				ScenarioSamples.assume(scenario, "all", ScenarioSamples.fixed(1)), usage("event"));
		StudyView view = resolve().draw(1, 1);
		int[] all = view.tally().everyStratum();
		assertThat(view.tally().agencies(all)).isEqualTo(58);
		assertThat(view.tally().present(0, all)).isEqualTo(58);
		StudyView recounted = view.with(
				new StudyView.Parts(view.platforms(), view.theories(), view.agencies(), view.cells(), null, view.posts(), view.work()));
		assertThat(tables(recounted)).as("counted again").isEqualTo(tables(view));
	}

	@Test
	void theStudyStaysAsItIsOnDisk(@TempDir Path folder) throws Exception {
		ScenarioSamples.twoPlatforms(study);
		var file = new StudyFile(folder.resolve("study.palier"));
		file.save(study);
		FileDigest before = FileDigest.of(file.path(), "study");
		new MonteCarlo(2).run(ResolvedScenario.of(study, base, study.getScenarios().getLast()), ScenarioSamples.indicators(), 20, 1,
				Progress.NONE);
		file.save(study);
		assertThat(FileDigest.of(file.path(), "study")).isEqualTo(before);
		// The saved study is the one that was computed with.
		Study again = file.load();
		assertThat(tables(ResolvedScenario.of(again, StudyView.of(again), again.getScenarios().getLast()).draw(1, 4)))
				.isEqualTo(tables(ResolvedScenario.of(study, base, study.getScenarios().getLast()).draw(1, 4)));
		assertThat(Files.readString(file.path())).contains("midpoint-mastodonte");
	}

	@Test
	void aNewPlatformIsAbsentUntilAdoptedAndUnknownWhereNothingIsKnown() throws Exception {
		Agency unknown = Samples.agency(study.getJurisdictions().get(0), "zz");
		StudyView withUnknown = StudyView.of(study);
		PlatformAppears appears = ScenarioSamples.appears(scenario, "p", "agora");
		ScenarioSamples.adopt(scenario, "a", appears.getPlatform(), ScenarioSamples.assume(scenario, "all", ScenarioSamples.fixed(1)));
		StudyView view = ResolvedScenario.of(study, withUnknown, scenario).central();
		int row = position(view, unknown.getId());
		int agora = view.platforms().size() - 1;
		assertThat(view.platforms().get(agora).id()).isEqualTo("agora");
		assertThat(view.status(row, agora)).isEqualTo(PresenceStatus.NOT_CHECKED);
		assertThat(view.status(0, agora)).isEqualTo(PresenceStatus.PRESENT);
		assertThat(view.tally().present(agora, view.tally().everyStratum())).isEqualTo(60);
	}

	@Test
	void onAPlatformWhereNobodyWasCheckedTheOthersStayUnchecked() throws Exception {
		Platform unexplored = ScenarioSamples.FACTORY.createPlatform();
		unexplored.setId("unexplored");
		unexplored.setName(Bilingual.same("Unexplored").toModel());
		study.getPlatforms().add(unexplored);
		Agency unknown = Samples.agency(study.getJurisdictions().get(0), "zz");
		base = StudyView.of(study);
		ScenarioSamples.adopt(scenario, "a", unexplored, ScenarioSamples.assume(scenario, "quarter", ScenarioSamples.fixed(0.25)));
		StudyView view = resolve().central();
		int[] all = view.tally().everyStratum();
		// a quarter of the 60 that were checked elsewhere; of the 61st nothing is known
		assertThat(view.tally().present(4, all)).isEqualTo(15);
		assertThat(view.status(position(view, unknown.getId()), 4)).isEqualTo(PresenceStatus.NOT_CHECKED);
		assertThat(IntStream.range(0, view.agencies().size()).filter(it -> view.status(it, 4) == PresenceStatus.NOT_CHECKED)).hasSize(46);
	}

	@Test
	void exactlyTheShareAdoptsInTheCentralDraw() throws Exception {
		PlatformAppears appears = ScenarioSamples.appears(scenario, "p", "agora");
		AgencyFilter filter = ScenarioSamples.FACTORY.createAgencyFilter();
		filter.getJurisdictions().add(study.getJurisdictions().get(1));
		var adoption = ScenarioSamples.adopt(scenario, "a", appears.getPlatform(),
				ScenarioSamples.assume(scenario, "quarter", ScenarioSamples.fixed(0.25)), usage("event"));
		adoption.setFilter(filter);
		StudyView view = resolve().central();
		// 60 agencies in three jurisdictions: a quarter of 20
		assertThat(view.tally().present(4, view.tally().everyStratum())).isEqualTo(5);
		assertThat(view.tally().present(4, view.tally().strata(it -> it.jurisdiction() == 1))).isEqualTo(5);
		assertThat(view.tally().showing(4, position(usage("event")), view.tally().everyStratum())).isEqualTo(5);
		assertThat(view.tally().coded(4, view.tally().everyStratum())).isEqualTo(5);
	}

	@Test
	void nobodyIsOnAClosedPlatform() throws Exception {
		PlatformCloses closes = ScenarioSamples.add(scenario, "c", ScenarioSamples.FACTORY.createPlatformCloses());
		closes.setPlatform(study.getPlatforms().get(1));
		StudyView view = resolve().draw(1, 1);
		assertThat(view.tally().present(1, view.tally().everyStratum())).isZero();
		assertThat(view.tally().present(0, view.tally().everyStratum())).isEqualTo(base.tally().present(0, base.tally().everyStratum()));
	}

	@Test
	void agenciesComeAndMerge() throws Exception {
		Agency one = study.getJurisdictions().get(0).getAgencies().get(0);
		Agency other = study.getJurisdictions().get(0).getAgencies().get(1);
		Merger merger = ScenarioSamples.add(scenario, "m", ScenarioSamples.FACTORY.createMerger());
		merger.getAgencies().add(other);
		merger.setInto(one);
		NewAgency comes = ScenarioSamples.add(scenario, "n", ScenarioSamples.FACTORY.createNewAgency());
		Agency made = ScenarioSamples.FACTORY.createAgency();
		made.setId("b");
		comes.setAgency(made);
		comes.setJurisdiction(study.getJurisdictions().get(0));
		StudyView view = resolve().central();
		assertThat(view.agencies()).hasSize(60).noneMatch(it -> it.id().equals(other.getId())).anyMatch(it -> it.id().equals("b"));
		int into = position(view, one.getId());
		int from = position(base, other.getId());
		for (int platform = 0; platform < 4; platform++) {
			boolean present = base.status(position(base, one.getId()), platform) == PresenceStatus.PRESENT
					|| base.status(from, platform) == PresenceStatus.PRESENT;
			assertThat(view.status(into, platform) == PresenceStatus.PRESENT).isEqualTo(present);
			assertThat(view.status(position(view, "b"), platform)).isEqualTo(PresenceStatus.ABSENT);
		}
	}

	@Test
	void aScenarioIsLaidOverAnother() throws Exception {
		PlatformAppears appears = ScenarioSamples.appears(scenario, "p", "agora");
		Scenario over = ScenarioSamples.scenario(study, "over");
		over.setBase(scenario);
		ScenarioSamples.adopt(over, "a", appears.getPlatform(), ScenarioSamples.assume(over, "half", ScenarioSamples.fixed(0.5)));
		StudyView view = ResolvedScenario.of(study, base, over).central();
		assertThat(view.tally().present(4, view.tally().everyStratum())).isEqualTo(30);
		assertThat(resolve().central().tally().present(4, view.tally().everyStratum())).isZero();
	}

	private ResolvedScenario resolve() throws ScenarioRefusedException {
		return ResolvedScenario.of(study, base, scenario);
	}

	private Usage usage(String id) {
		return ScenarioSamples.find(study.getUsages(), id);
	}

	private int position(Usage usage) {
		return study.getUsages().indexOf(usage);
	}

	private static int position(StudyView view, String agency) {
		return view.agencies().stream().map(StudyView.AgencyView::id).toList().indexOf(agency);
	}

	public static List<Table> tables(StudyView view) {
		return ScenarioSamples.indicators().stream().map(it -> withoutRanges(it.compute(view))).toList();
	}

	/**
	 * Returns a table without its ranges. A supposed share has only the range of its draws: where the study has a
	 * range, the scenario says why there is none.
	 */
	private static Table withoutRanges(Table table) {
		List<Integer> ranges = IntStream.range(0, table.columns().size())
				.filter(it -> Set.of("low", "high").contains(table.columns().get(it).id())).boxed().toList();
		List<List<Value>> rows = table.rows().stream().map(row -> IntStream.range(0, row.size())
				.mapToObj(it -> ranges.contains(it) ? new Value.Undefined(Bilingual.EMPTY) : row.get(it)).toList()).toList();
		return new Table(table.id(), table.title(), table.definition(), table.unit(), table.source(), table.columns(), rows, table.notes());
	}
}
