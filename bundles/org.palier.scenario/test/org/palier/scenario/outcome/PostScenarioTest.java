// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CodedBy;
import org.palier.fixtures.PostSamples;
import org.palier.ground.Progress;
import org.palier.model.Agencies;
import org.palier.model.AgencyFilter;
import org.palier.model.Interview;
import org.palier.model.Merger;
import org.palier.model.PlacementChange;
import org.palier.model.PlatformCloses;
import org.palier.model.PostVolume;
import org.palier.model.ReplyPractice;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.model.ValidationDelay;
import org.palier.model.WorkBasis;
import org.palier.model.WorkHours;
import org.palier.numbers.indicators.HoursOfWork;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.indicators.PostPyramidLevels;
import org.palier.numbers.indicators.PostUsageMix;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.indicators.ReplyRatio;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.PostViews;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.draw.ResolvedScenarioTest;
import org.palier.scenario.outcome.BreakEven.Mark;
import org.palier.scenario.outcome.BreakEven.Result;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.study.history.LookBack;

/** Changes of posts on the ten posts of {@link PostSamples}, counted with a pencil. */
class PostScenarioTest {

	private static final int STM = 0;

	@TempDir
	private Path folder;

	private Study study;
	private StudyView base;
	private Scenario scenario;

	@BeforeEach
	void start() throws Exception {
		study = PostSamples.study();
		base = StudyView.of(study, PostViews.counts(study, folder), LookBack.NOW);
		scenario = ScenarioSamples.scenario(study, "s");
	}

	@Test
	void aFactorOfOneLeavesEveryIndicatorToTheBit() throws Exception {
		volume(1);
		reply(2.0 / 3, null);
		scenario.getChanges().getLast().setFilter(only(STM));
		assertThat(ResolvedScenarioTest.tables(resolve().draw(1, 1))).isEqualTo(ResolvedScenarioTest.tables(base));
	}

	@Test
	void volumeConcernsWhatAgenciesWrote() throws Exception {
		volume(2).setFilter(quebec());
		PostsView posts = resolve().central().posts();
		// stm wrote 3, spvm 2 and is relayed once, health wrote 1
		assertThat(posts.count(it -> posts.agency(it) == STM)).isEqualTo(6);
		assertThat(posts.count(it -> posts.agency(it) == 1)).isEqualTo(5);
		assertThat(posts.count(it -> posts.agency(it) == 2)).isEqualTo(1);
		assertThat(posts.count(it -> true)).isEqualTo(15);
		assertThat(posts.weeks().stream().filter(it -> it.agency() == STM).mapToLong(PostsView.Week::posts).sum()).isEqualTo(6);
		assertThat(posts.answersByAgency()).filteredOn(it -> it.group() == STM).singleElement().satisfies(it -> {
			assertThat(it.posts()).isEqualTo(6);
			assertThat(it.replies()).isEqualTo(4);
			assertThat(it.medianDelaySeconds()).isEqualTo(3600);
		});
	}

	@Test
	void aUsageBecomesAnother() throws Exception {
		ScenarioSamples.shift(scenario, "shift", usage("news_release"), usage("answer"),
				ScenarioSamples.assume(scenario, "all", ScenarioSamples.fixed(1)));
		PostsView posts = resolve().central().posts();
		int answer = study.getUsages().indexOf(usage("answer"));
		// post 3 was one before; 1 and 8 become some, and of 8 the level that a person coded goes with what it was
		assertThat(posts.count(it -> posts.usage(it) == answer)).isEqualTo(3);
		assertThat(posts.count(it -> posts.usage(it) == answer && posts.codedBy(it) == CodedBy.MACHINE)).isEqualTo(3);
		PlacedPosts placed = posts.placed(base.theories().get(0));
		assertThat(placed.posts().count(placed::isOverridden)).isZero();
		assertThat(placed.posts().count(it -> true)).isEqualTo(10);
		assertThat(posts.count(it -> true)).isEqualTo(10);
	}

	@Test
	void repliesAreSharesOfWhatIsWritten() throws Exception {
		reply(0.75, 5.0);
		scenario.getChanges().getLast().setFilter(only(STM));
		StudyView view = resolve().central();
		// one other post: 0.75 / 0.25 = 3 replies
		assertThat(view.posts().answersByAgency()).filteredOn(it -> it.group() == STM).singleElement().satisfies(it -> {
			assertThat(it.posts()).isEqualTo(4);
			assertThat(it.replies()).isEqualTo(3);
			assertThat(it.medianDelaySeconds()).isEqualTo(5 * 3600);
		});
		// Only stm in Québec has paired replies, so that the median of Québec moves as stm's does.
		assertThat(view.posts().answersByJurisdiction()).filteredOn(it -> it.group() == 0).singleElement().satisfies(it -> {
			assertThat(it.posts()).isEqualTo(6);
			assertThat(it.replies()).isEqualTo(3);
			assertThat(it.medianDelaySeconds()).isEqualTo(5 * 3600);
		});
	}

	@Test
	void whoNeverAnsweredAnswersWithTheUsageStated() throws Exception {
		reply(0.5, null).setUsage(usage("answer"));
		scenario.getChanges().getLast().setFilter(only(2));
		PostsView posts = resolve().central().posts();
		int answer = study.getUsages().indexOf(usage("answer"));
		assertThat(posts.count(it -> posts.agency(it) == 2 && posts.isReply(it) && posts.usage(it) == answer)).isEqualTo(1);
		assertThat(posts.count(it -> posts.agency(it) == 2)).isEqualTo(2);
	}

	@Test
	void aChangedWaitForValidationShiftsTheDelayWhereTheWaitIsKnown() throws Exception {
		Interview interview = ScenarioSamples.FACTORY.createInterview();
		interview.setId("i");
		interview.setAgency(study.getJurisdictions().get(0).getAgencies().get(STM));
		interview.setValidationDelayHours(0.75);
		study.getInterviews().add(interview);
		base = StudyView.of(study, PostViews.counts(study, java.nio.file.Files.createDirectory(folder.resolve("second"))), LookBack.NOW);
		ValidationDelay delay = ScenarioSamples.add(scenario, "v", ScenarioSamples.FACTORY.createValidationDelay());
		delay.setHours(ScenarioSamples.assume(scenario, "quarter", ScenarioSamples.fixed(0.25)));
		StudyView view = resolve().central();
		// 60 minutes, half an hour less
		assertThat(view.posts().answersByAgency()).filteredOn(it -> it.group() == STM).singleElement()
				.satisfies(it -> assertThat(it.medianDelaySeconds()).isEqualTo(1800));
		assertThat(base.work().validations()).singleElement().satisfies(it -> assertThat(it.hours()).isEqualTo(0.75));
		assertThat(view.work().validations()).extracting(it -> it.agencies()).containsExactly(2L, 1L);
		assertThat(view.work().validations()).isNotEmpty().allSatisfy(it -> assertThat(it.hours()).isEqualTo(0.25));
	}

	@Test
	void hoursAreOfPresencesOrOfPosts() throws Exception {
		hours("week", 3, WorkBasis.WEEK_OF_PRESENCE, null);
		hours("posts", 0.5, WorkBasis.POST, usage("answer"));
		StudyView view = resolve().central();
		// Québec has two presences on Twitter; stm wrote one answer in 27 weeks, from 2013-07-01 to 2013-12-30
		assertThat(CellKey.number(new CellKey("hours_of_work", List.of("qc", "supposed", "twitter"), "hours")
				.in(new HoursOfWork().compute(view)))).isCloseTo(6 + 0.5 / 27, within(1e-12));
		assertThat(CellKey.number(new CellKey("hours_of_work", List.of("ca", "supposed", "all"), "hours_each")
				.in(new HoursOfWork().compute(view)))).isEqualTo(3);
		// the essentials tell of all governments, and not of the one that moves most
		double qc = CellKey.number(new CellKey("hours_of_work", List.of("qc", "supposed", "all"), "hours").in(new HoursOfWork().compute(view)));
		double ca = CellKey.number(new CellKey("hours_of_work", List.of("ca", "supposed", "all"), "hours").in(new HoursOfWork().compute(view)));
		assertThat(CellKey.number(new CellKey("hours_of_work", List.of("all", "supposed", "all"), "hours").in(new HoursOfWork().compute(view))))
				.isCloseTo(qc + ca, within(1e-12));
	}

	@Test
	void nothingIsPublishedOnAClosedPlatform() throws Exception {
		PlatformCloses closes = ScenarioSamples.add(scenario, "c", ScenarioSamples.FACTORY.createPlatformCloses());
		closes.setPlatform(ScenarioSamples.find(study.getPlatforms(), "twitter"));
		PostsView posts = resolve().central().posts();
		assertThat(posts.isEmpty()).isTrue();
		assertThat(posts.answersByAgency()).isEmpty();
		assertThat(posts.weeks()).isEmpty();
		assertThat(posts.relayed()).isEmpty();
	}

	@Test
	void postsGoWhereTheirAgencyGoes() throws Exception {
		Merger merger = ScenarioSamples.add(scenario, "m", ScenarioSamples.FACTORY.createMerger());
		merger.setInto(study.getJurisdictions().get(0).getAgencies().get(1));
		merger.getAgencies().add(study.getJurisdictions().get(0).getAgencies().get(0));
		StudyView view = resolve().central();
		assertThat(view.agencies()).extracting(StudyView.AgencyView::id).containsExactly("spvm", "health");
		PostsView posts = view.posts();
		assertThat(posts.count(it -> posts.agency(it) == 0)).isEqualTo(6);
		assertThat(posts.answersByAgency()).filteredOn(it -> it.group() == 0).singleElement()
				.satisfies(it -> assertThat(it.posts()).isEqualTo(5));
		assertThat(posts.count(it -> true)).isEqualTo(10);
	}

	@Test
	void placementsMovePosts() throws Exception {
		PlacementChange change = ScenarioSamples.add(scenario, "p", ScenarioSamples.FACTORY.createPlacementChange());
		change.setTheory(study.getTheories().stream().filter(it -> it.isOrdered()).findFirst().orElseThrow());
		change.setUsage(usage("answer"));
		change.setCategory(change.getTheory().getCategories().get(2));
		StudyView view = resolve().central();
		var theory = view.theories().get(study.getTheories().indexOf(change.getTheory()));
		long before = PyramidProfile.ofPosts(base, base.theories().get(study.getTheories().indexOf(change.getTheory()))).levels().get(2);
		assertThat(PyramidProfile.ofPosts(view, theory).levels().get(2)).isEqualTo(before + 1);
	}

	@Test
	void findsTheReplyRateThatTakesAnswersToAGoalWithinAnEffort() throws Exception {
		volume(100);
		reply(0, null).getRate().setDistribution(ScenarioSamples.uniform(0, 0.9));
		hours("posts", 0.5, WorkBasis.POST, null);
		ResolvedScenario resolved = resolve();
		int rate = resolved.assumptions().stream().map(it -> it.id()).toList().indexOf("rate");
		var search = new BreakEven(resolved, List.of(new ReplyRatio(), new HoursOfWork(), new PostUsageMix()));
		var goal = new Mark(new CellKey("reply_ratio", List.of("jurisdiction", "qc", "twitter"), "share"), 0.5);
		var effort = new CellKey("hours_of_work", List.of("qc", "supposed", "all"), "hours");
		Result free = search.search(rate, 0, 0.9, goal, Optional.empty(), Progress.NONE);
		assertThat(free).isInstanceOfSatisfying(Result.Reached.class, it -> {
			assertThat(it.value()).isCloseTo(0.5, within(0.01));
			assertThat(it.number()).isCloseTo(0.5, within(0.01));
		});
		// 300 other posts and as many replies in 27 weeks, half an hour each: 11.1 hours
		assertThat(search.search(rate, 0, 0.9, goal, Optional.of(new Mark(effort, 12)), Progress.NONE))
				.isInstanceOfSatisfying(Result.Reached.class,
						it -> assertThat(it.limited()).hasValueSatisfying(hours -> assertThat(hours).isCloseTo(11.1, within(0.2))));
		assertThat(search.search(rate, 0, 0.9, goal, Optional.of(new Mark(effort, 8)), Progress.NONE))
				.isInstanceOf(Result.TooMuch.class);
		assertThat(search.search(rate, 0, 0.9, new Mark(goal.key(), 0.99), Optional.empty(), Progress.NONE))
				.isInstanceOf(Result.OutOfReach.class);
	}

	/**
	 * The search is for the reply rate that takes Québec to 30 % interaction within 12 hours a week. With a hundred
	 * times the posts there are 200 in communication and 300 that are no replies. For each k replies to one of these,
	 * 300 k / (200 + 300 k) is 0.3 where k is 2/7, a rate of 2/9. Then 300 + 600/7 posts of half an hour in 27 weeks
	 * are 7.14 hours.
	 */
	@Test
	void findsTheReplyRateThatTakesInteractionToAGoalWithinAnEffort() throws Exception {
		volume(100);
		reply(0, null).setUsage(usage("answer"));
		scenario.getAssumptions().getLast().setDistribution(ScenarioSamples.uniform(0, 0.9));
		hours("posts", 0.5, WorkBasis.POST, null);
		ResolvedScenario resolved = resolve();
		int rate = resolved.assumptions().stream().map(it -> it.id()).toList().indexOf("rate");
		List<Indicator> indicators = List.of(new PostPyramidLevels(), new HoursOfWork());
		var goal = new Mark(new CellKey("post_pyramid_profile", List.of("chang_kannan", "jurisdiction", "qc", "interaction"), "share"), 0.3);
		var limit = Optional.of(new Mark(new CellKey("hours_of_work", List.of("qc", "supposed", "all"), "hours"), 12));
		Result found = new BreakEven(resolved, indicators).search(rate, 0, 0.9, goal, limit, Progress.NONE);
		assertThat(found).isInstanceOfSatisfying(Result.Reached.class, it -> {
			assertThat(it.value()).isCloseTo(2.0 / 9, within(0.003));
			assertThat(it.number()).isCloseTo(0.3, within(0.002));
			assertThat(it.limited()).hasValueSatisfying(hours -> assertThat(hours).isCloseTo(7.14, within(0.02)));
		});
		var words = new BreakEvenWords(resolved, indicators, rate, 0, 0.9, goal, limit).tell(found);
		assertThat(words.en()).contains("Exchange").contains("comes to 30").contains("“rate” is 0.22").contains("within the limit of 12");
		assertThat(words.fr()).contains("Échange").contains("atteint 30").contains("pour une limite de 12");
	}

	/** Replies are less than the whole of all that is written: a rate of 1 would need no end of them. */
	@Test
	void aSearchStaysWithinWhatIsPossible() throws Exception {
		reply(0.2, null);
		ResolvedScenario resolved = resolve();
		assertThat(BreakEven.impossible(resolved, 0, 0, 0.9)).isEmpty();
		assertThat(BreakEven.impossible(resolved, 0, 0, 1)).hasValueSatisfying(it -> assertThat(it.en()).contains("rate").contains("0.99"));
		var goal = new Mark(new CellKey("reply_ratio", List.of("jurisdiction", "qc", "twitter"), "share"), 0.5);
		assertThatIllegalArgumentException()
				.isThrownBy(() -> new BreakEven(resolved, List.of(new ReplyRatio())).search(0, 0, 1, goal, Optional.empty(), Progress.NONE));
	}

	private PostVolume volume(double factor) {
		PostVolume volume = ScenarioSamples.add(scenario, "volume", ScenarioSamples.FACTORY.createPostVolume());
		volume.setFactor(ScenarioSamples.assume(scenario, "factor", ScenarioSamples.fixed(factor)));
		return volume;
	}

	private ReplyPractice reply(double rate, Double hours) {
		ReplyPractice practice = ScenarioSamples.add(scenario, "practice", ScenarioSamples.FACTORY.createReplyPractice());
		practice.setRate(ScenarioSamples.assume(scenario, "rate", ScenarioSamples.fixed(rate)));
		practice.setDelayHours(hours == null ? null : ScenarioSamples.assume(scenario, "delay", ScenarioSamples.fixed(hours)));
		return practice;
	}

	private void hours(String id, double hours, WorkBasis basis, Usage usage) {
		WorkHours work = ScenarioSamples.add(scenario, id, ScenarioSamples.FACTORY.createWorkHours());
		work.setHours(ScenarioSamples.assume(scenario, "hours-" + id, ScenarioSamples.fixed(hours)));
		work.setBasis(basis);
		work.setUsage(usage);
	}

	private AgencyFilter quebec() {
		AgencyFilter filter = ScenarioSamples.FACTORY.createAgencyFilter();
		filter.getJurisdictions().add(study.getJurisdictions().get(0));
		return filter;
	}

	/** A filter that lets one agency through. */
	private AgencyFilter only(int agency) {
		Agencies.of(study).toList().get(agency).setField("only");
		AgencyFilter filter = ScenarioSamples.FACTORY.createAgencyFilter();
		filter.getFields().add("only");
		return filter;
	}

	private Usage usage(String id) {
		return ScenarioSamples.find(study.getUsages(), id);
	}

	private ResolvedScenario resolve() throws ScenarioRefusedException {
		return ResolvedScenario.of(study, base, scenario);
	}
}
