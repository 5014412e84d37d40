// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.Adoption;
import org.palier.model.AdoptionRate;
import org.palier.model.Agency;
import org.palier.model.Assumption;
import org.palier.model.Distribution;
import org.palier.model.FixedValue;
import org.palier.model.Identified;
import org.palier.model.Jurisdiction;
import org.palier.model.LogisticAdoption;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.PlatformAppears;
import org.palier.model.PresenceStatus;
import org.palier.model.ProposedUsage;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.model.TriangularDistribution;
import org.palier.model.UniformDistribution;
import org.palier.model.Usage;
import org.palier.model.UsageShift;
import org.palier.numbers.indicators.AccountLifetime;
import org.palier.numbers.indicators.AccountTurnover;
import org.palier.numbers.indicators.BodyChanges;
import org.palier.numbers.indicators.Cases;
import org.palier.numbers.indicators.Effort;
import org.palier.numbers.indicators.FoundByStep;
import org.palier.numbers.indicators.HoursOfWork;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.indicators.Objectives;
import org.palier.numbers.indicators.Penetration;
import org.palier.numbers.indicators.PenetrationOverTime;
import org.palier.numbers.indicators.PostCodesByAgency;
import org.palier.numbers.indicators.PostPrModelMix;
import org.palier.numbers.indicators.PostPyramidLevels;
import org.palier.numbers.indicators.PostUsageMix;
import org.palier.numbers.indicators.PostsPerWeek;
import org.palier.numbers.indicators.PresenceShare;
import org.palier.numbers.indicators.PyramidLevels;
import org.palier.numbers.indicators.QuestionsAnswered;
import org.palier.numbers.indicators.RelayRatio;
import org.palier.numbers.indicators.ReplyRatio;
import org.palier.numbers.indicators.StepYield;
import org.palier.numbers.indicators.SymmetricShare;
import org.palier.numbers.indicators.TargetedPublics;
import org.palier.numbers.indicators.ToolCount;
import org.palier.numbers.indicators.TwoStepFlow;
import org.palier.numbers.indicators.TwoWayShare;
import org.palier.numbers.indicators.UsageByTool;
import org.palier.numbers.indicators.ValidationWait;
import org.palier.numbers.maturity.LevelDifference;
import org.palier.numbers.maturity.Maturity;
import org.palier.numbers.maturity.MaturityTrend;
import org.palier.numbers.maturity.ObjectiveSignals;
import org.palier.numbers.maturity.PenetrationDifference;
import org.palier.numbers.maturity.PostCodeDifference;
import org.palier.numbers.maturity.PostLevelDifference;
import org.palier.numbers.maturity.PresenceShareDifference;

/** Scenarios for tests, and studies of any size. */
public final class ScenarioSamples {

	public static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	private ScenarioSamples() {
	}

	/** Every shipped indicator. */
	public static List<Indicator> indicators() {
		return List.of(new Penetration(), new PresenceShare(), new ToolCount(), new UsageByTool(), new PyramidLevels(), new PostUsageMix(),
				new PostPrModelMix(), new PostPyramidLevels(), new PostCodesByAgency(), new TwoWayShare(), new SymmetricShare(),
				new QuestionsAnswered(), new ReplyRatio(), new RelayRatio(), new TwoStepFlow(), new PostsPerWeek(), new HoursOfWork(),
				new ValidationWait(), new Objectives(), new TargetedPublics(), new Effort(), new Cases(), new PenetrationDifference(),
				new PresenceShareDifference(), new LevelDifference(), new PostLevelDifference(), new PostCodeDifference(), new Maturity(),
				new MaturityTrend(), new ObjectiveSignals(), new PenetrationOverTime(), new AccountTurnover(), new AccountLifetime(),
				new FoundByStep(), new StepYield(), new BodyChanges());
	}

	/** A study of made agencies in three jurisdictions, on the first so many platforms of the pack. */
	public static Study census(int agencies, int platforms) {
		Study study = Samples.empty();
		while (study.getPlatforms().size() > platforms) {
			study.getPlatforms().removeLast();
		}
		study.getTheories().forEach(theory -> theory.getPlacements().removeIf(it -> it.getPlatform() != null
				&& !study.getPlatforms().contains(it.getPlatform())));
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
		List<Jurisdiction> jurisdictions = List.of(Samples.jurisdiction(study, "qc"), Samples.jurisdiction(study, "ca"),
				Samples.jurisdiction(study, "us"));
		for (int i = 0; i < agencies; i++) {
			Agency agency = Samples.agency(jurisdictions.get(i % 3), "a" + i);
			agency.setCategory(study.getCategories().get(random.nextInt(study.getCategories().size())));
			agency.setSize(random.nextInt(5000));
			for (Platform platform : study.getPlatforms()) {
				if (random.nextDouble() < 0.3) {
					Samples.shows(study, agency, platform.getId(), study.getUsages().get(random.nextInt(study.getUsages().size())).getId(),
							study.getUsages().get(random.nextInt(study.getUsages().size())).getId());
				} else {
					Samples.cell(study, agency, platform.getId(), PresenceStatus.ABSENT);
				}
			}
		}
		return study;
	}

	public static Scenario scenario(Study study, String id) {
		Scenario scenario = FACTORY.createScenario();
		scenario.setId(id);
		scenario.setName(Bilingual.same(id).toModel());
		study.getScenarios().add(scenario);
		return scenario;
	}

	public static Assumption assume(Scenario scenario, String id, Distribution distribution) {
		Assumption assumption = FACTORY.createAssumption();
		assumption.setId(id);
		assumption.setName(Bilingual.same(id).toModel());
		assumption.setDistribution(distribution);
		scenario.getAssumptions().add(assumption);
		return assumption;
	}

	public static Distribution fixed(double value) {
		FixedValue fixed = FACTORY.createFixedValue();
		fixed.setValue(value);
		return fixed;
	}

	public static Distribution triangular(double low, double mode, double high) {
		TriangularDistribution made = FACTORY.createTriangularDistribution();
		made.setLow(low);
		made.setMode(mode);
		made.setHigh(high);
		return made;
	}

	public static Distribution uniform(double low, double high) {
		UniformDistribution made = FACTORY.createUniformDistribution();
		made.setLow(low);
		made.setHigh(high);
		return made;
	}

	public static <T extends ScenarioChange> T add(Scenario scenario, String id, T change) {
		change.setId(id);
		scenario.getChanges().add(change);
		return change;
	}

	public static Adoption adopt(Scenario scenario, String id, Platform platform, Assumption rate, Usage... usages) {
		Adoption adoption = add(scenario, id, FACTORY.createAdoption());
		adoption.setPlatform(platform);
		AdoptionRate curve = FACTORY.createAdoptionRate();
		curve.setRate(rate);
		adoption.setCurve(curve);
		Arrays.stream(usages).map(it -> proposed(it, null)).forEach(adoption.getUsages()::add);
		return adoption;
	}

	public static ProposedUsage proposed(Usage usage, Assumption share) {
		ProposedUsage proposed = FACTORY.createProposedUsage();
		proposed.setUsage(usage);
		proposed.setShare(share);
		return proposed;
	}

	public static PlatformAppears appears(Scenario scenario, String id, String platformId) {
		Platform platform = FACTORY.createPlatform();
		platform.setId(platformId);
		platform.setName(Bilingual.same(platformId).toModel());
		PlatformAppears change = add(scenario, id, FACTORY.createPlatformAppears());
		change.setPlatform(platform);
		return change;
	}

	public static UsageShift shift(Scenario scenario, String id, Usage from, Usage to, Assumption share) {
		UsageShift shift = add(scenario, id, FACTORY.createUsageShift());
		shift.setFrom(from);
		shift.setTo(to);
		shift.setShare(share);
		return shift;
	}

	public static LogisticAdoption logistic(Assumption midpoint, Assumption steepness, Assumption ceiling) {
		LogisticAdoption curve = FACTORY.createLogisticAdoption();
		curve.setMidpoint(midpoint);
		curve.setSteepness(steepness);
		curve.setCeiling(ceiling);
		return curve;
	}

	/** The thing of an id. */
	public static <T extends Identified> T find(List<T> things, String id) {
		return things.stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	/** Two new platforms, adopted along uncertain curves, and a shift of usage: every agency can be reached. */
	public static Scenario twoPlatforms(Study study) {
		Scenario scenario = scenario(study, "two-platforms");
		for (String id : List.of("mastodonte", "cielbleu")) {
			PlatformAppears appears = appears(scenario, "appears-" + id, id);
			appears.getUsages().add(proposed(find(study.getUsages(), "news_release"), null));
			appears.getUsages().add(proposed(find(study.getUsages(), "answer"),
					assume(scenario, "answers-" + id, triangular(0.1, 0.3, 0.6))));
			Adoption adoption = add(scenario, "adoption-" + id, FACTORY.createAdoption());
			adoption.setPlatform(appears.getPlatform());
			adoption.setCurve(logistic(assume(scenario, "midpoint-" + id, triangular(1, 2, 4)),
					assume(scenario, "steepness-" + id, uniform(0.5, 2)), assume(scenario, "ceiling-" + id, triangular(0.1, 0.3, 0.5))));
		}
		shift(scenario, "shift", find(study.getUsages(), "news_release"), find(study.getUsages(), "answer"),
				assume(scenario, "shifted", uniform(0.1, 0.3)));
		return scenario;
	}
}
