// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.model.Adoption;
import org.palier.model.AdoptionRate;
import org.palier.model.AgencyCategory;
import org.palier.model.AgencyFilter;
import org.palier.model.Assumption;
import org.palier.model.Category;
import org.palier.model.Distribution;
import org.palier.model.LogisticAdoption;
import org.palier.model.PalierFactory;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.PlatformAppears;
import org.palier.model.ProposedUsage;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.model.TriangularDistribution;
import org.palier.model.UniformDistribution;
import org.palier.model.Usage;
import org.palier.model.WorkHours;

/**
 * A platform that could appear, and what somebody supposes of it.
 *
 * @param name        of the platform
 * @param affordances what it lets people do
 * @param usages      what agencies would do there
 * @param places      of these usages, where theories place them otherwise than in general
 * @param logistic    adoption by a curve over the years, not by a share stated outright
 * @param adoption    least, likeliest and greatest share that adopts, in the end where the curve is logistic
 * @param categories  of agencies that could adopt it; empty for all
 * @param hours       a week that a presence costs: least and greatest
 */
record NewPlatformPlan(Bilingual name, Set<String> affordances, List<Usage> usages, List<UsagePlacement> places, boolean logistic,
		double[] adoption, List<AgencyCategory> categories, double[] hours) {

	/** Where a usage lies on the platform, other than elsewhere. @param category of the theory that says so */
	record UsagePlacement(Usage usage, Category category) {
	}

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	/** Affordances that platforms of a study have, in order. */
	static List<String> affordances(Study study) {
		return study.getPlatforms().stream().flatMap(it -> it.getAffordances().stream()).distinct().sorted().toList();
	}

	/** The platform whose affordances are most like these (Jaccard); null when none has any of them. */
	static Platform alike(Study study, Set<String> affordances) {
		Platform best = null;
		double most = 0;
		for (Platform platform : study.getPlatforms()) {
			Set<String> both = new HashSet<>(platform.getAffordances());
			both.retainAll(affordances);
			Set<String> either = new HashSet<>(platform.getAffordances());
			either.addAll(affordances);
			double likeness = either.isEmpty() ? 0 : (double) both.size() / either.size();
			if (likeness > most) {
				most = likeness;
				best = platform;
			}
		}
		return best;
	}

	/** Usages observed on platforms that have one of these affordances, in the order of the codebook. */
	static List<Usage> proposed(Study study, Set<String> affordances) {
		Set<Usage> seen = new LinkedHashSet<>();
		study.getJurisdictions().forEach(place -> place.getAgencies().forEach(agency -> agency.getPresences().forEach(presence -> {
			if (presence.getPlatform() != null && presence.getPlatform().getAffordances().stream().anyMatch(affordances::contains)) {
				presence.getCodings().forEach(coding -> seen.addAll(coding.getUsages()));
			}
		})));
		return study.getUsages().stream().filter(seen::contains).toList();
	}

	/** The scenario, not yet part of the study. */
	Scenario scenario(Study study) {
		var edits = new ScenarioEdits(study);
		Scenario scenario = edits.make();
		scenario.setName(ScenarioText.both("wizard.scenario", name).toModel());
		scenario.setId(ScenarioEdits.free("new-platform", study.getScenarios()));
		var appears = (PlatformAppears) edits.makeChange(scenario, ShippedKind.PLATFORM_APPEARS);
		Platform platform = appears.getPlatform();
		platform.setName(name.toModel());
		platform.getAffordances().addAll(affordances.stream().sorted().toList());
		usages.forEach(it -> appears.getUsages().add(proposed(it)));
		places.stream().filter(it -> usages.contains(it.usage())).map(NewPlatformPlan::placement).forEach(appears.getPlacements()::add);
		scenario.getChanges().add(appears);
		var adopt = (Adoption) edits.makeChange(scenario, ShippedKind.ADOPTION);
		adopt.setPlatform(platform);
		adopt.setFilter(filter());
		if (logistic) {
			LogisticAdoption curve = FACTORY.createLogisticAdoption();
			curve.setMidpoint(assume(scenario, edits, "midpoint", triangular(1, 2, 4)));
			curve.setSteepness(assume(scenario, edits, "steepness", uniform(0.8, 2)));
			curve.setCeiling(assume(scenario, edits, "ceiling", triangular(adoption[0], adoption[1], adoption[2])));
			adopt.setCurve(curve);
		} else {
			AdoptionRate rate = FACTORY.createAdoptionRate();
			rate.setRate(assume(scenario, edits, "ceiling", triangular(adoption[0], adoption[1], adoption[2])));
			adopt.setCurve(rate);
		}
		scenario.getChanges().add(adopt);
		ScenarioChange work = edits.makeChange(scenario, ShippedKind.WORK_HOURS);
		((WorkHours) work).setPlatform(platform);
		((WorkHours) work).setHours(assume(scenario, edits, "hours", uniform(hours[0], hours[1])));
		scenario.getChanges().add(work);
		return scenario;
	}

	private AgencyFilter filter() {
		if (categories.isEmpty()) {
			return null;
		}
		AgencyFilter filter = FACTORY.createAgencyFilter();
		filter.getCategories().addAll(categories);
		return filter;
	}

	/** Where theories place usages on the platform that is most alike, those that say so for that one. */
	static List<UsagePlacement> places(Study study, Set<String> affordances) {
		Platform alike = alike(study, affordances);
		return alike == null ? List.of() : study.getTheories().stream().flatMap(it -> it.getPlacements().stream())
				.filter(it -> it.getPlatform() == alike && it.getCategory() != null && it.getUsage() != null)
				.map(it -> new UsagePlacement(it.getUsage(), it.getCategory())).toList();
	}

	private static Placement placement(UsagePlacement place) {
		Placement made = FACTORY.createPlacement();
		made.setUsage(place.usage());
		made.setCategory(place.category());
		return made;
	}

	private static ProposedUsage proposed(Usage usage) {
		ProposedUsage made = FACTORY.createProposedUsage();
		made.setUsage(usage);
		return made;
	}

	private static Assumption assume(Scenario scenario, ScenarioEdits edits, String kind, Distribution distribution) {
		Assumption made = edits.makeAssumption(scenario, ScenarioText.both("assumption." + kind), ScenarioText.both("unit." + kind).en(), 0);
		made.setDistribution(distribution);
		scenario.getAssumptions().add(made);
		return made;
	}

	private static Distribution triangular(double low, double mode, double high) {
		TriangularDistribution made = FACTORY.createTriangularDistribution();
		made.setLow(low);
		made.setMode(mode);
		made.setHigh(high);
		return made;
	}

	private static Distribution uniform(double low, double high) {
		UniformDistribution made = FACTORY.createUniformDistribution();
		made.setLow(low);
		made.setHigh(high);
		return made;
	}
}
