// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.AgencyFilter;
import org.palier.model.ContributedChange;
import org.palier.model.Merger;
import org.palier.model.PlatformCloses;
import org.palier.model.PostVolume;
import org.palier.model.ReplyPractice;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.UsageShift;
import org.palier.model.WorkBasis;
import org.palier.model.WorkHours;
import org.palier.numbers.indicators.Indicator.Part;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.PostsSample;
import org.palier.scenario.ScenarioSamples;
import org.palier.scenario.change.ChangeKind;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.change.ChangeParameter;
import org.palier.scenario.change.ChangeValues;
import org.palier.scenario.change.ChangedPosts;
import org.palier.scenario.outcome.MonteCarlo;
import org.palier.scenario.outcome.Outcome;
import org.palier.scenario.outcome.Simulation;
import org.palier.scenario.plan.ScenarioRefusedException;
import org.palier.study.history.LookBack;

/**
 * Cells that go together in strands give the result that each gives by itself. Any scenario gives the same draws with
 * and without a contributed change that leaves all posts as they are. Such a change makes each cell a strand, because
 * it may treat any two cells differently.
 */
class PostStrandsTest {

	private static final String LEFT_ALONE = "gouv.example.left_alone";
	private static final int DRAWS = 70;
	private static final int CHANGES = 7;

	private RandomGenerator random;
	private Study study;
	private Scenario scenario;

	/** Says of every group of posts what it is anyway. */
	private static final class LeftAlone implements ChangeKind {

		@Override
		public String id() {
			return LEFT_ALONE;
		}

		@Override
		public Bilingual title() {
			return new Bilingual("Rien", "Nothing");
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
			return Set.of(Part.POSTS);
		}

		@Override
		public void posts(ChangeValues values, ChangedPosts posts) {
			for (int group = 0; group < posts.groups(); group++) {
				posts.set(group, posts.posts(group));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void drawsAreThoseOfCellsEachByItself(long seed) throws Exception {
		holdDrawsAgainstCells(seed);
	}

	@ParameterizedTest
	@ValueSource(longs = { 7, 8, 9, 10, 11, 12 })
	@Tag("long")
	void drawsOfMoreStudiesAreThoseOfCellsToo(long seed) throws Exception {
		holdDrawsAgainstCells(seed);
	}

	private void holdDrawsAgainstCells(long seed) throws Exception {
		random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
		study = ScenarioSamples.census(5 + random.nextInt(40), 2 + random.nextInt(4));
		StudyView base = StudyView.of(study, PostsSample.counts(study, StudyView.of(study)), LookBack.NOW);
		scenario = ScenarioSamples.scenario(study, "any");
		for (int change = 0; change < CHANGES; change++) {
			add("change-" + change);
		}
		Simulation together = simulate(base);
		ContributedChange apart = ScenarioSamples.add(scenario, "apart", ScenarioSamples.FACTORY.createContributedChange());
		apart.setKind(LEFT_ALONE);
		scenario.getChanges().move(random.nextInt(scenario.getChanges().size()), apart);
		Simulation each = simulate(base);
		assertThat(together.outcomes()).extracting(Outcome::key).containsExactlyElementsOf(each.outcomes().stream().map(Outcome::key).toList());
		for (Outcome outcome : together.outcomes()) {
			double[] expected = each.draws(outcome.key()).orElseThrow();
			double[] drawn = together.draws(outcome.key()).orElseThrow();
			// Hours are sums of fractions, which may differ in their last bits.
			double unlike = outcome.key().indicator().equals("hours_of_work") ? 1e-9 : 0;
			assertThat(drawn).as(outcome.key().toString()).usingElementComparator(
					(one, other) -> Math.abs(one - other) <= unlike * Math.abs(other) ? 0 : Double.compare(one, other)).containsExactly(expected);
		}
	}

	private Simulation simulate(StudyView base) throws ScenarioRefusedException {
		var resolved = ResolvedScenario.of(study, base, scenario, ChangeKinds.of(new LeftAlone()));
		return new MonteCarlo(2).run(resolved, ScenarioSamples.indicators(), DRAWS, 3, Progress.NONE);
	}

	private void add(String id) {
		switch (random.nextInt(9)) {
		case 0, 1 -> {
			PostVolume volume = ScenarioSamples.add(scenario, id, ScenarioSamples.FACTORY.createPostVolume());
			volume.setFactor(ScenarioSamples.assume(scenario, id + "-factor", ScenarioSamples.uniform(0.1, 3)));
			volume.setFilter(filter());
			if (random.nextBoolean()) {
				volume.setUsage(any(study.getUsages()));
			}
			if (random.nextBoolean()) {
				volume.setPlatform(any(study.getPlatforms()));
			}
		}
		case 2, 3, 4 -> {
			String from = random.nextBoolean() ? "news_release" : "answer";
			UsageShift shift = ScenarioSamples.shift(scenario, id, ScenarioSamples.find(study.getUsages(), from),
					ScenarioSamples.find(study.getUsages(), from.equals("answer") ? "consultation" : "answer"),
					ScenarioSamples.assume(scenario, id + "-share", ScenarioSamples.uniform(0, 1)));
			shift.setFilter(filter());
			if (random.nextBoolean()) {
				shift.setPlatform(any(study.getPlatforms()));
			}
		}
		case 5, 6 -> {
			ReplyPractice practice = ScenarioSamples.add(scenario, id, ScenarioSamples.FACTORY.createReplyPractice());
			practice.setRate(ScenarioSamples.assume(scenario, id + "-rate", ScenarioSamples.uniform(0.05, 0.8)));
			practice.setUsage(ScenarioSamples.find(study.getUsages(), "answer"));
			practice.setFilter(filter());
		}
		case 7 -> {
			WorkHours hours = ScenarioSamples.add(scenario, id, ScenarioSamples.FACTORY.createWorkHours());
			hours.setBasis(WorkBasis.POST);
			hours.setHours(ScenarioSamples.assume(scenario, id + "-hours", ScenarioSamples.uniform(0.01, 0.1)));
			hours.setFilter(filter());
		}
		default -> {
			if (scenario.getChanges().stream().noneMatch(it -> it instanceof Merger || it instanceof PlatformCloses)) {
				Merger merger = ScenarioSamples.add(scenario, id, ScenarioSamples.FACTORY.createMerger());
				merger.setInto(study.getJurisdictions().get(0).getAgencies().get(0));
				merger.getAgencies().add(study.getJurisdictions().get(0).getAgencies().get(1));
			} else if (scenario.getChanges().stream().noneMatch(PlatformCloses.class::isInstance)) {
				PlatformCloses closes = ScenarioSamples.add(scenario, id, ScenarioSamples.FACTORY.createPlatformCloses());
				closes.setPlatform(study.getPlatforms().getLast());
			}
		}
		}
	}

	/** Every agency, those of a jurisdiction, or those of a kind. */
	private AgencyFilter filter() {
		AgencyFilter filter = ScenarioSamples.FACTORY.createAgencyFilter();
		switch (random.nextInt(3)) {
		case 0 -> filter.getJurisdictions().add(any(study.getJurisdictions()));
		case 1 -> filter.getCategories().add(any(study.getCategories()));
		default -> {
			// every one
		}
		}
		return filter;
	}

	private <T> T any(List<T> things) {
		return new ArrayList<>(things).get(random.nextInt(things.size()));
	}
}
