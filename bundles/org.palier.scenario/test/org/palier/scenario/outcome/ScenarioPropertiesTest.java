// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.palier.fixtures.PostSamples;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Assumption;
import org.palier.model.ChangeArgument;
import org.palier.model.ContributedChange;
import org.palier.model.Merger;
import org.palier.model.NewAgency;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.PlacementChange;
import org.palier.model.Platform;
import org.palier.model.PlatformAppears;
import org.palier.model.PlatformCloses;
import org.palier.model.PostVolume;
import org.palier.model.PresenceStatus;
import org.palier.model.ReplyPractice;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.model.ValidationDelay;
import org.palier.model.WorkBasis;
import org.palier.model.WorkHours;
import org.palier.model.file.StudyFile;
import org.palier.numbers.indicators.HoursOfWork;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.Freeze;
import org.palier.scenario.PostViews;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.WherePeersAre;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.draw.ResolvedScenarioTest;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.study.history.LookBack;
import org.palier.study.runs.FileDigest;

/**
 * Tests properties of every kind of change, contributed ones included, over a study that has presences, posts and
 * interviews.
 */
class ScenarioPropertiesTest {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;
	private static final ChangeKinds KINDS = ChangeKinds.of(new WherePeersAre(), new Freeze());
	private static final int DRAWS = 12;
	private static final int MANY_DRAWS = 100;
	private static final double WEEK = 168;

	private static PostCounts counts;

	@TempDir
	private Path folder;

	private Study study;
	private StudyView base;
	private Scenario scenario;

	/** A change of each kind that moves something in the study below. */
	enum Kind {
		APPEARS(PalierPackage.Literals.PLATFORM_APPEARS, (test, id) -> {
			PlatformAppears appears = ScenarioSamples.appears(test.scenario, id, "agora-" + id);
			appears.getUsages().add(ScenarioSamples.proposed(test.usage("event"), null));
			ScenarioSamples.adopt(test.scenario, id + "-taken", appears.getPlatform(), test.uniform(id + "-rate", 0.2, 0.9));
			return appears;
		}),
		CLOSES(PalierPackage.Literals.PLATFORM_CLOSES, (test, id) -> {
			PlatformCloses closes = ScenarioSamples.add(test.scenario, id, FACTORY.createPlatformCloses());
			closes.setPlatform(test.platform("twitter"));
			return closes;
		}),
		ADOPTION(PalierPackage.Literals.ADOPTION, (test, id) -> ScenarioSamples.adopt(test.scenario, id, test.platform("facebook"),
				test.uniform(id + "-rate", 0.3, 0.9), test.usage("event"))),
		VOLUME(PalierPackage.Literals.POST_VOLUME, (test, id) -> {
			PostVolume volume = ScenarioSamples.add(test.scenario, id, FACTORY.createPostVolume());
			volume.setFactor(test.uniform(id + "-factor", 2, 5));
			return volume;
		}),
		SHIFT(PalierPackage.Literals.USAGE_SHIFT, (test, id) -> ScenarioSamples.shift(test.scenario, id, test.usage("news_release"),
				test.usage("answer"), test.uniform(id + "-share", 0.5, 1))),
		PLACEMENT(PalierPackage.Literals.PLACEMENT_CHANGE, (test, id) -> {
			PlacementChange change = ScenarioSamples.add(test.scenario, id, FACTORY.createPlacementChange());
			change.setTheory(test.study.getTheories().stream().filter(it -> it.isOrdered()).findFirst().orElseThrow());
			change.setUsage(test.usage("news_release"));
			change.setCategory(change.getTheory().getCategories().getLast());
			return change;
		}),
		REPLIES(PalierPackage.Literals.REPLY_PRACTICE, (test, id) -> {
			ReplyPractice practice = ScenarioSamples.add(test.scenario, id, FACTORY.createReplyPractice());
			practice.setRate(test.uniform(id + "-rate", 0.7, 0.95));
			practice.setDelayHours(test.uniform(id + "-delay", 2, 30));
			practice.setUsage(test.usage("answer"));
			return practice;
		}),
		VALIDATION(PalierPackage.Literals.VALIDATION_DELAY, (test, id) -> {
			ValidationDelay delay = ScenarioSamples.add(test.scenario, id, FACTORY.createValidationDelay());
			delay.setHours(test.uniform(id + "-hours", 1, 9));
			return delay;
		}),
		WORK(PalierPackage.Literals.WORK_HOURS, (test, id) -> {
			WorkHours work = ScenarioSamples.add(test.scenario, id, FACTORY.createWorkHours());
			work.setHours(test.uniform(id + "-hours", 2, 6));
			work.setBasis(WorkBasis.WEEK_OF_PRESENCE);
			return work;
		}),
		NEW_AGENCY(PalierPackage.Literals.NEW_AGENCY, (test, id) -> {
			NewAgency comes = ScenarioSamples.add(test.scenario, id, FACTORY.createNewAgency());
			Agency made = FACTORY.createAgency();
			made.setId("made-" + id);
			comes.setAgency(made);
			comes.setJurisdiction(test.study.getJurisdictions().get(0));
			return comes;
		}),
		MERGER(PalierPackage.Literals.MERGER, (test, id) -> {
			Merger merger = ScenarioSamples.add(test.scenario, id, FACTORY.createMerger());
			merger.getAgencies().add(test.agency("spvm"));
			merger.setInto(test.agency("stm"));
			return merger;
		}),
		PEERS(PalierPackage.Literals.CONTRIBUTED_CHANGE, (test, id) -> {
			ContributedChange change = test.contributed(id, "gouv.example.peers");
			argument(change, "platform").setPlatform(test.platform("flickr"));
			argument(change, "peers").setAssumption(test.uniform(id + "-peers", 0.1, 0.3));
			argument(change, "joining").setAssumption(test.uniform(id + "-joining", 0.5, 1));
			return change;
		}),
		FREEZE(PalierPackage.Literals.CONTRIBUTED_CHANGE, (test, id) -> {
			ContributedChange change = test.contributed(id, "gouv.example.freeze");
			argument(change, "hours").setAssumption(test.uniform(id + "-hours", 0.1, 1));
			argument(change, "posts").setAssumption(test.uniform(id + "-posts", 0, 0.9));
			return change;
		});

		private final org.eclipse.emf.ecore.EClass type;
		private final BiFunction<ScenarioPropertiesTest, String, ScenarioChange> make;

		Kind(org.eclipse.emf.ecore.EClass type, BiFunction<ScenarioPropertiesTest, String, ScenarioChange> make) {
			this.type = type;
			this.make = make;
		}

		/** Its filter is read, so that it can be kept to one jurisdiction. */
		boolean isFiltered() {
			return switch (this) {
			case ADOPTION, VOLUME, SHIFT, REPLIES, VALIDATION, WORK, PEERS, FREEZE -> true;
			default -> false;
			};
		}
	}

	/** Every study below has the same posts: they are counted once. */
	@BeforeAll
	static void count(@TempDir Path folder) throws Exception {
		counts = PostViews.counts(study(), folder);
	}

	@BeforeEach
	void start() {
		study = study();
		base = StudyView.of(study, counts, LookBack.NOW);
		scenario = ScenarioSamples.scenario(study, "s");
	}

	/** Québec has twenty more agencies than those that write, Canada as many; half of them are on Flickr. */
	private static Study study() {
		Study study = PostSamples.study();
		for (int i = 0; i < 40; i++) {
			Agency agency = Samples.agency(study.getJurisdictions().get(i % 2), "more-" + i);
			Samples.cell(study, agency, "facebook", PresenceStatus.ABSENT);
			if (i % 4 < 2) {
				Samples.shows(study, agency, "flickr", "news_release", "event");
			} else {
				Samples.cell(study, agency, "flickr", PresenceStatus.ABSENT);
			}
		}
		return study;
	}

	@Test
	void everyKindOfTheModelIsTried() {
		List<org.eclipse.emf.ecore.EClass> concrete = PalierPackage.eINSTANCE.getEClassifiers().stream()
				.filter(org.eclipse.emf.ecore.EClass.class::isInstance).map(org.eclipse.emf.ecore.EClass.class::cast)
				.filter(it -> !it.isAbstract() && PalierPackage.Literals.SCENARIO_CHANGE.isSuperTypeOf(it)).toList();
		assertThat(Arrays.stream(Kind.values()).map(it -> it.type).distinct()).containsExactlyInAnyOrderElementsOf(concrete);
	}

	@Test
	void everyIndicatorThatShipsIsCounted() throws Exception {
		Matcher shipped = Pattern.compile("<indicator id=\"([^\"]+)\"").matcher(Files.readString(Path.of("../org.palier.numbers/plugin.xml")));
		assertThat(shipped.results().map(it -> it.group(1)))
				.containsExactlyInAnyOrderElementsOf(ScenarioSamples.indicators().stream().map(it -> it.id()).toList());
	}

	@Test
	void anEmptyScenarioIsTheStudyToTheBit() throws Exception {
		assertThat(tables(resolve().central())).isEqualTo(tables(base));
		assertThat(tables(resolve().draw(3, 5))).isEqualTo(tables(base));
	}

	@ParameterizedTest
	@EnumSource
	void whatIsSwitchedOffOrTakenBackLeavesTheStudyToTheBit(Kind kind) throws Exception {
		kind.make.apply(this, "one");
		assertThat(tables(resolve().draw(3, 5))).as("moves something").isNotEqualTo(tables(base));
		scenario.getChanges().forEach(it -> it.setActive(false));
		assertThat(tables(resolve().central())).isEqualTo(tables(base));
		assertThat(tables(resolve().draw(3, 5))).isEqualTo(tables(base));
		scenario.getChanges().clear();
		scenario.getAssumptions().clear();
		assertThat(tables(resolve().draw(3, 5))).isEqualTo(tables(base));
	}

	@ParameterizedTest
	@EnumSource
	void theFileIsTheSameAfterDraws(Kind kind) throws Exception {
		kind.make.apply(this, "one");
		var file = new StudyFile(folder.resolve("study.palier"));
		file.save(study);
		FileDigest before = FileDigest.of(file.path(), "study");
		simulate(2);
		file.save(study);
		assertThat(FileDigest.of(file.path(), "study")).isEqualTo(before);
		assertThat(Files.size(file.path())).isPositive();
		assertThat(tables(StudyView.of(study, counts, LookBack.NOW))).isEqualTo(tables(base));
	}

	@ParameterizedTest
	@EnumSource
	void theSameSeedGivesTheSameBitsOnOneAndTwoThreads(Kind kind) throws Exception {
		kind.make.apply(this, "one");
		Simulation one = simulate(1);
		Simulation two = simulate(2);
		assertThat(two.outcomes()).isNotEmpty().isEqualTo(one.outcomes());
		for (Outcome outcome : one.outcomes()) {
			assertThat(two.draws(outcome.key()).orElseThrow()).as(outcome.key().toString()).isEqualTo(one.draws(outcome.key()).orElseThrow());
		}
	}

	@ParameterizedTest
	@EnumSource
	void sharesStaySharesAndEffortIsFinite(Kind kind) throws Exception {
		sharesStayShares(kind, DRAWS);
	}

	@Tag("long")
	@ParameterizedTest
	@EnumSource
	void sharesStaySharesInManyDraws(Kind kind) throws Exception {
		sharesStayShares(kind, MANY_DRAWS);
	}

	private void sharesStayShares(Kind kind, int draws) throws Exception {
		Kind.WORK.make.apply(this, "hours");
		kind.make.apply(this, "one");
		ResolvedScenario resolved = resolve();
		for (int draw = 0; draw < draws; draw++) {
			StudyView view = resolved.draw(9, draw);
			for (Table table : tables(view)) {
				table.rows().forEach(row -> row.forEach(it -> assertThat(it).as(table.id()).satisfies(ScenarioPropertiesTest::isSound)));
			}
			new HoursOfWork().compute(view).rows().stream().flatMap(List::stream).filter(Value.Decimal.class::isInstance)
					.forEach(it -> assertThat(((Value.Decimal) it).number()).isBetween(0.0, WEEK * 100));
		}
	}

	private static void isSound(Value value) {
		switch (value) {
		case Value.Share it -> assertThat(it.fraction()).isBetween(0.0, 1.0);
		case Value.Decimal it -> assertThat(it.number()).isFinite();
		case Value.Count it -> assertThat(it.number()).isNotNegative();
		default -> {
			// a name, or a number that does not exist and says why
		}
		}
	}

	@ParameterizedTest
	@EnumSource
	void nobodyIsOnAPlatformThatCloses(Kind kind) throws Exception {
		nobodyIsWhereItCloses(kind, DRAWS);
	}

	@Tag("long")
	@ParameterizedTest
	@EnumSource
	void nobodyIsOnAPlatformThatClosesInManyDraws(Kind kind) throws Exception {
		nobodyIsWhereItCloses(kind, MANY_DRAWS);
	}

	private void nobodyIsWhereItCloses(Kind kind, int draws) throws Exception {
		kind.make.apply(this, "one");
		List<String> closing = new ArrayList<>(List.of("flickr", "facebook", "twitter"));
		if (kind == Kind.CLOSES) {
			closing.remove("twitter");
		}
		for (String id : closing) {
			PlatformCloses closes = ScenarioSamples.add(scenario, "closes-" + id, FACTORY.createPlatformCloses());
			closes.setPlatform(platform(id));
		}
		ResolvedScenario resolved = resolve();
		for (int draw = 0; draw < draws; draw++) {
			StudyView view = resolved.draw(9, draw);
			for (String id : List.of("flickr", "facebook", "twitter")) {
				int closed = view.platforms().stream().map(it -> it.id()).toList().indexOf(id);
				assertThat(view.tally().present(closed, view.tally().everyStratum())).isZero();
				assertThat(view.posts().count(it -> view.posts().platform(it) == closed)).isZero();
			}
		}
	}

	/** Kinds that can be kept to agencies: one for Québec, the other for Canada. */
	static Stream<List<Kind>> apart() {
		return Arrays.stream(Kind.values()).filter(Kind::isFiltered)
				.flatMap(one -> Arrays.stream(Kind.values()).filter(Kind::isFiltered).map(other -> List.of(one, other)));
	}

	@ParameterizedTest
	@MethodSource("apart")
	void changesOfDifferentAgenciesComeInAnyOrder(List<Kind> kinds) throws Exception {
		for (int i = 0; i < 2; i++) {
			ScenarioChange made = kinds.get(i).make.apply(this, "change-" + i);
			made.setFilter(FACTORY.createAgencyFilter());
			made.getFilter().getJurisdictions().add(study.getJurisdictions().get(i));
		}
		List<Table> expected = tables(resolve().draw(3, 5));
		scenario.getChanges().move(0, 1);
		assertThat(tables(resolve().draw(3, 5))).isEqualTo(expected);
	}

	private Simulation simulate(int threads) throws ScenarioRefusedException {
		return new MonteCarlo(threads).run(resolve(), ScenarioSamples.indicators(), DRAWS, 7, Progress.NONE);
	}

	private ResolvedScenario resolve() throws ScenarioRefusedException {
		return ResolvedScenario.of(study, base, scenario, KINDS);
	}

	private static List<Table> tables(StudyView view) {
		return ResolvedScenarioTest.tables(view);
	}

	private ContributedChange contributed(String id, String kind) {
		ContributedChange change = ScenarioSamples.add(scenario, id, FACTORY.createContributedChange());
		change.setKind(kind);
		return change;
	}

	private static ChangeArgument argument(ContributedChange change, String parameter) {
		ChangeArgument argument = FACTORY.createChangeArgument();
		argument.setParameter(parameter);
		change.getArguments().add(argument);
		return argument;
	}

	private Assumption uniform(String id, double low, double high) {
		return ScenarioSamples.assume(scenario, id, ScenarioSamples.uniform(low, high));
	}

	private Usage usage(String id) {
		return ScenarioSamples.find(study.getUsages(), id);
	}

	private Platform platform(String id) {
		return ScenarioSamples.find(study.getPlatforms(), id);
	}

	private Agency agency(String id) {
		return Agencies.of(study).filter(it -> it.getId().equals(id)).findFirst()
				.orElseThrow();
	}
}
