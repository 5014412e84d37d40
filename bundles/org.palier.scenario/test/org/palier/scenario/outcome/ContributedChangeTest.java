// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.fixtures.PostSamples;
import org.palier.fixtures.Samples;
import org.palier.ground.Faults;
import org.palier.ground.Progress;
import org.palier.ground.StalledException;
import org.palier.ground.migration.IdMigration;
import org.palier.ground.migration.IdMigrations;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Assumption;
import org.palier.model.ChangeArgument;
import org.palier.model.ContributedChange;
import org.palier.model.Jurisdiction;
import org.palier.model.Platform;
import org.palier.model.PresenceStatus;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.WorkBasis;
import org.palier.model.WorkHours;
import org.palier.model.file.StudyFile;
import org.palier.numbers.indicators.Indicator.Part;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PresenceShare;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.Freeze;
import org.palier.scenario.PostViews;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.WherePeersAre;
import org.palier.scenario.change.BrokenChangeException;
import org.palier.scenario.change.ChangeKind;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.change.ChangeParameter;
import org.palier.scenario.change.ChangeValues;
import org.palier.scenario.change.ChangedCensus;
import org.palier.scenario.change.GuardedChangeKind;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.draw.ResolvedScenarioTest;
import org.palier.scenario.plan.Impossibility;
import org.palier.scenario.plan.ImpossibleScenario;
import org.palier.scenario.plan.ScenarioChecks;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.study.history.LookBack;

/** Kinds of changes of plug-ins, on censuses small enough for a pencil. */
class ContributedChangeTest {

	private static final ChangeKinds KINDS = ChangeKinds.of(new WherePeersAre(), new Freeze());

	@TempDir
	private Path folder;

	private final Study study = Samples.empty();
	private final Platform twitter = ScenarioSamples.find(study.getPlatforms(), "twitter");
	private Scenario scenario;

	/** Two of four agencies of qc are on Twitter, and one of two of ca. */
	@BeforeEach
	void census() {
		Jurisdiction qc = Samples.jurisdiction(study, "qc");
		Jurisdiction ca = Samples.jurisdiction(study, "ca");
		agency(qc, "a", PresenceStatus.PRESENT);
		agency(qc, "b", PresenceStatus.PRESENT);
		agency(qc, "c", PresenceStatus.ABSENT);
		agency(qc, "d", PresenceStatus.ABSENT);
		agency(ca, "e", PresenceStatus.PRESENT);
		agency(ca, "f", PresenceStatus.ABSENT);
		scenario = ScenarioSamples.scenario(study, "s");
	}

	private void agency(Jurisdiction jurisdiction, String id, PresenceStatus status) {
		Agency agency = Samples.agency(jurisdiction, id);
		Samples.cell(study, agency, "twitter", status);
	}

	@Test
	void agenciesJoinWhereEnoughOfTheirPeersAre() throws Exception {
		follow("follow", 0.7);
		StudyView view = resolve().central();
		// c and d each have two of three peers there, f has its only one
		assertThat(present(view)).isEqualTo(4);
		assertThat(view.status(5, study.getPlatforms().indexOf(twitter))).isEqualTo(PresenceStatus.PRESENT);
		assertThat(resolve().varying()).containsExactly(Part.CENSUS);
		// Counted from the tally that draws keep as from the cells themselves.
		assertThat(ResolvedScenarioTest.tables(view)).isNotEqualTo(ResolvedScenarioTest.tables(StudyView.of(study)));
		assertThat(CellKey.number(new CellKey("penetration", List.of("ca"), "present").in(new Penetration().compute(view)))).isEqualTo(2);
	}

	@Test
	void oneChangeSeesWhatTheOneBeforeMade() throws Exception {
		follow("first", 0.6);
		assertThat(present(resolve().central())).isEqualTo(6);
		scenario.getChanges().clear();
		// Nobody has so many peers, until Québec's are all there.
		follow("high", 0.9);
		follow("low", 0.6);
		assertThat(present(resolve().central())).isEqualTo(6);
	}

	@Test
	void whatTheFilterKeepsOutStays() throws Exception {
		follow("follow", 0.5).setFilter(ScenarioSamples.FACTORY.createAgencyFilter());
		scenario.getChanges().getFirst().getFilter().getJurisdictions().add(study.getJurisdictions().getFirst());
		StudyView view = resolve().central();
		assertThat(view.status(5, study.getPlatforms().indexOf(twitter))).isEqualTo(PresenceStatus.ABSENT);
		assertThat(present(view)).isEqualTo(5);
	}

	@Test
	void drawsAreTheSameOnAnyNumberOfThreads() throws Exception {
		ContributedChange change = follow("follow", 0.5);
		argument(change, "joining").setAssumption(ScenarioSamples.assume(scenario, "joining", ScenarioSamples.uniform(0, 1)));
		var indicators = List.<org.palier.numbers.indicators.Indicator>of(new Penetration(), new PresenceShare());
		Simulation one = new MonteCarlo(1).run(resolve(), indicators, 400, 3, Progress.NONE);
		Simulation four = new MonteCarlo(4).run(resolve(), indicators, 400, 3, Progress.NONE);
		var key = new CellKey("penetration", List.of("qc"), "present");
		assertThat(four.draws(key).orElseThrow()).isEqualTo(one.draws(key).orElseThrow());
		assertThat(one.draws(key).orElseThrow()).contains(2, 3, 4);
		// The assumption moves the number, so that it has a bar.
		assertThat(Tornado.of(one, new Penetration(), key, Progress.NONE).bars()).singleElement().satisfies(it -> {
			assertThat(it.assumption().id()).isEqualTo("joining");
			// two are there and two may follow, each with 0.1 or 0.9: 2.2 and 3.8, give or take four standard errors of 200 draws
			assertThat(it.atLow()).isCloseTo(2.2, within(0.12));
			assertThat(it.atHigh()).isCloseTo(3.8, within(0.12));
			assertThat(it.correlation()).isPositive();
		});
	}

	@Test
	void hoursAreCappedInTheOrderOfChanges() throws Exception {
		hours("first", 9);
		ContributedChange freeze = contributed("freeze", "gouv.example.freeze");
		argument(freeze, "hours").setAssumption(ScenarioSamples.assume(scenario, "cap", ScenarioSamples.fixed(4)));
		hours("then", 1);
		StudyView view = resolve().central();
		// Three presences: 9 hours capped to 4, and then one more.
		assertThat(view.work().supposed()).filteredOn(it -> it.platform() == StudyView.NONE).extracting("hours").containsExactly(10.0, 5.0);
	}

	@Test
	void postsAreCapped() throws Exception {
		Study posts = PostSamples.study();
		StudyView base = StudyView.of(posts, PostViews.counts(posts, folder), LookBack.NOW);
		Scenario capped = ScenarioSamples.scenario(posts, "capped");
		ContributedChange freeze = ScenarioSamples.add(capped, "freeze", ScenarioSamples.FACTORY.createContributedChange());
		freeze.setKind("gouv.example.freeze");
		argument(freeze, "hours").setAssumption(ScenarioSamples.assume(capped, "hours", ScenarioSamples.fixed(1)));
		argument(freeze, "posts").setAssumption(ScenarioSamples.assume(capped, "none", ScenarioSamples.fixed(0)));
		StudyView view = ResolvedScenario.of(posts, base, capped, KINDS).central();
		// stm wrote 3, spvm 2, health 1; infos and the two citizens are no agencies' own, and one relays spvm.
		assertThat(view.posts().count(it -> true)).isEqualTo(4);
	}

	@Test
	void aStudyKeepsAChangeWhosePluginIsMissingAndSaysSoByName() throws Exception {
		ContributedChange change = follow("follow", 0.5);
		change.setPlugin("gouv.example.absent");
		change.setName(new Bilingual("Suivre ses pairs", "Follow peers").toModel());
		argument(change, "of_a_later_version").setUsage(study.getUsages().getFirst());
		Path file = folder.resolve("study.palier");
		new StudyFile(file).save(study);
		Study opened = new StudyFile(file).load();
		Path again = folder.resolve("again.palier");
		new StudyFile(again).save(opened);
		assertThat(again).hasSameTextualContentAs(file);
		assertThat(Files.readString(file)).contains("of_a_later_version");

		Scenario kept = opened.getScenarios().getFirst();
		assertThatThrownBy(() -> ResolvedScenario.of(opened, StudyView.of(opened), kept)).isInstanceOfSatisfying(
				ScenarioRefusedException.class, it -> assertThat(it.reason().en()).contains("Follow peers", "gouv.example.absent"));
		assertThat(new ImpossibleScenario().check(opened, LocalDate.EPOCH)).singleElement()
				.satisfies(it -> assertThat(it.message().fr()).contains("Suivre ses pairs", "gouv.example.absent"));
		assertThat(new ImpossibleScenario(KINDS).check(opened, LocalDate.EPOCH)).isEmpty();
		// Switched off it hinders nobody.
		kept.getChanges().getFirst().setActive(false);
		assertThat(new ImpossibleScenario().check(opened, LocalDate.EPOCH)).isEmpty();
	}

	@Test
	void aKindThatWasRenamedIsFound() throws Exception {
		follow("follow", 0.7).setKind("gouv.example.old");
		var renamed = new ChangeKinds(KINDS.kinds(), new IdMigrations(List.of(new IdMigration("change", "gouv.example.older", "gouv.example.old"),
				new IdMigration("change", "gouv.example.old", "gouv.example.peers"))));
		assertThat(present(ResolvedScenario.of(study, StudyView.of(study), scenario, renamed).central())).isEqualTo(4);
		assertThat(renamed.find("gouv.example.older")).hasValueSatisfying(it -> assertThat(it.id()).isEqualTo("gouv.example.peers"));
	}

	@Test
	void whatIsWrongIsFoundBeforeAnythingIsDrawn() {
		ContributedChange change = contributed("follow", "gouv.example.peers");
		assertThat(kinds()).containsExactlyInAnyOrder("no_assumption", "incomplete");
		argument(change, "platform").setPlatform(twitter);
		argument(change, "peers").setAssumption(ScenarioSamples.assume(scenario, "peers", ScenarioSamples.fixed(2)));
		assertThat(kinds()).containsExactly("out_of_bounds");
	}

	private List<String> kinds() {
		return ScenarioChecks.of(study, scenario, KINDS).stream().map(Impossibility::kind).toList();
	}

	@Test
	void aKindThatThrowsOrWritesWhereItMustNotIsNamed() {
		contributed("broken", "broken");
		assertBroken((census, values) -> {
			throw new IllegalStateException("no idea");
		}, "no idea – ISE-CCT-");
		assertBroken((census, values) -> census.join(99, 0), "agency 99");
		assertBroken((census, values) -> values.number("nothing"), "nothing");
	}

	private void assertBroken(BiConsumer<ChangedCensus, ChangeValues> does, String said) {
		assertThatThrownBy(() -> new MonteCarlo(2).run(
				ResolvedScenario.of(study, StudyView.of(study), scenario, ChangeKinds.of(new Doing(does))), List.of(new Penetration()), 10, 1,
				Progress.NONE)).isInstanceOfSatisfying(BrokenChangeException.class, it -> assertThat(it.reason().fr()).contains("broken", said));
	}

	@Test
	void aKindThatNeverEndsIsGivenUp() {
		contributed("broken", "broken");
		var loops = new Doing((census, values) -> {
			while (!Thread.currentThread().isInterrupted()) {
				LockSupport.parkNanos(1_000_000);
			}
			throw new IllegalStateException("interrupted");
		});
		assertThatThrownBy(() -> new MonteCarlo(2, Duration.ofMillis(200)).run(
				ResolvedScenario.of(study, StudyView.of(study), scenario, ChangeKinds.of(loops)), List.of(new Penetration()), 10, 1, Progress.NONE))
				.isInstanceOfSatisfying(StalledException.class, it -> assertThat(it.reason().en()).contains("broken"));
		List<Bilingual> givenUp = new ArrayList<>();
		var guarded = new GuardedChangeKind(loops, Faults.quarantine(givenUp::add));
		assertThatThrownBy(() -> new MonteCarlo(2, Duration.ofMillis(200)).run(
				ResolvedScenario.of(study, StudyView.of(study), scenario, ChangeKinds.of(guarded)), List.of(new Penetration()), 10, 1, Progress.NONE))
				.isInstanceOf(StalledException.class);
		assertThat(givenUp).singleElement().satisfies(it -> assertThat(it.en()).contains("no sign of life"));
	}

	/** Does something to the census. */
	private record Doing(BiConsumer<ChangedCensus, ChangeValues> what) implements ChangeKind {

		@Override
		public String id() {
			return "broken";
		}

		@Override
		public Bilingual title() {
			return Bilingual.same("broken");
		}

		@Override
		public Bilingual description() {
			return title();
		}

		@Override
		public List<ChangeParameter> parameters() {
			return List.of();
		}

		@Override
		public Set<Part> changes() {
			return Set.of(Part.CENSUS);
		}

		@Override
		public void census(ChangeValues values, ChangedCensus census) {
			what.accept(census, values);
		}
	}

	private ContributedChange follow(String id, double peers) {
		ContributedChange change = contributed(id, "gouv.example.peers");
		argument(change, "platform").setPlatform(twitter);
		Assumption share = ScenarioSamples.assume(scenario, "peers-" + id, ScenarioSamples.fixed(peers));
		argument(change, "peers").setAssumption(share);
		return change;
	}

	private ContributedChange contributed(String id, String kind) {
		ContributedChange change = ScenarioSamples.add(scenario, id, ScenarioSamples.FACTORY.createContributedChange());
		change.setKind(kind);
		return change;
	}

	private static ChangeArgument argument(ContributedChange change, String parameter) {
		ChangeArgument argument = ScenarioSamples.FACTORY.createChangeArgument();
		argument.setParameter(parameter);
		change.getArguments().add(argument);
		return argument;
	}

	private void hours(String id, double hours) {
		WorkHours work = ScenarioSamples.add(scenario, id, ScenarioSamples.FACTORY.createWorkHours());
		work.setBasis(WorkBasis.WEEK_OF_PRESENCE);
		work.setHours(ScenarioSamples.assume(scenario, "hours-" + id, ScenarioSamples.fixed(hours)));
	}

	private ResolvedScenario resolve() throws ScenarioRefusedException {
		return ResolvedScenario.of(study, StudyView.of(study), scenario, KINDS);
	}

	private long present(StudyView view) {
		int platform = study.getPlatforms().indexOf(twitter);
		return java.util.stream.IntStream.range(0, view.agencies().size()).filter(it -> view.status(it, platform) == PresenceStatus.PRESENT)
				.count();
	}
}
