// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.util.Arrays;
import java.util.List;

import org.palier.core.census.StudyView;
import org.palier.core.text.Bilingual;
import org.palier.model.Adoption;
import org.palier.model.Assumption;
import org.palier.model.Distribution;
import org.palier.model.Identified;
import org.palier.model.LogisticAdoption;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.ProposedUsage;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.TriangularDistribution;
import org.palier.model.UniformDistribution;
import org.palier.model.WorkHours;

/**
 * The scenario of the demo: Mastodon and Bluesky among the federal organisations in two years. What the census or the
 * study of Yates and Arbour says is cited; all else is marked as supposed.
 */
final class DemoScenario {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;
	private static final List<String> NEW = List.of("mastodon", "bluesky");
	/** Platforms whose spread bounds what a further one may reach. */
	private static final List<String> KNOWN = List.of("flickr", "youtube", "instagram");

	private final Study study;
	private final Scenario scenario = FACTORY.createScenario();

	DemoScenario(Study study) {
		this.study = study;
	}

	/** Adds it to the study. */
	void add() {
		scenario.setId("mastodon-bluesky");
		scenario.setName(text("name"));
		scenario.setDescription(text("description"));
		scenario.setYears(2);
		double[] shares = shares();
		Assumption midpoint = assume("midpoint", "years", "", triangular(1, 2, 4));
		Assumption steepness = assume("steepness", "per year", "", uniform(0.8, 2));
		Assumption answers = assume("answers", "share", "", triangular(0.05, 0.2, 0.5));
		Assumption hours = assume("hours", "hours", "Yates & Arbour (2013), § 48", uniform(2.5, 6));
		for (String id : NEW) {
			Platform platform = find(study.getPlatforms(), id);
			Adoption adoption = FACTORY.createAdoption();
			adoption.setId("adoption-" + id);
			adoption.setPlatform(platform);
			LogisticAdoption curve = FACTORY.createLogisticAdoption();
			curve.setMidpoint(midpoint);
			curve.setSteepness(steepness);
			curve.setCeiling(ceiling(id, shares));
			adoption.setCurve(curve);
			adoption.getUsages().add(proposed("news_release", null));
			adoption.getUsages().add(proposed("answer", answers));
			scenario.getChanges().add(adoption);
			WorkHours work = FACTORY.createWorkHours();
			work.setId("work-" + id);
			work.setPlatform(platform);
			work.setHours(hours);
			scenario.getChanges().add(work);
		}
		study.getScenarios().add(scenario);
	}

	/** Shares of the agencies on platforms that they know, in order; three decimals, so that a person can read them. */
	private double[] shares() {
		StudyView view = StudyView.of(study);
		int[] all = view.tally().everyStratum();
		double agencies = view.tally().agencies(all);
		return KNOWN.stream().mapToInt(id -> study.getPlatforms().indexOf(find(study.getPlatforms(), id)))
				.mapToDouble(it -> Math.round(view.tally().present(it, all) / agencies * 1000) / 1000.0).sorted().toArray();
	}

	/** By analogy with what the census says of other platforms. */
	private Assumption ceiling(String platform, double[] shares) {
		Assumption ceiling = assume("ceiling-" + platform, "share", "", triangular(shares[0], shares[1], shares[2]));
		ceiling.setBasis(text("census"));
		return ceiling;
	}

	private Assumption assume(String id, String unit, String source, Distribution distribution) {
		Assumption assumption = FACTORY.createAssumption();
		String kind = id.split("-")[0];
		assumption.setId(id);
		String platform = id.contains("-") ? Bilingual.of(find(study.getPlatforms(), id.substring(kind.length() + 1)).getName()).en() : "";
		assumption.setName(Console.text("demo.scenario." + kind + ".name", platform).toModel());
		assumption.setNote(text(kind + ".note"));
		assumption.setUnit(unit);
		assumption.setSource(source.isEmpty() ? null : source);
		assumption.setDistribution(distribution);
		scenario.getAssumptions().add(assumption);
		return assumption;
	}

	private static org.palier.model.LocalizedText text(String key) {
		return Console.text("demo.scenario." + key).toModel();
	}

	private ProposedUsage proposed(String usage, Assumption share) {
		ProposedUsage proposed = FACTORY.createProposedUsage();
		proposed.setUsage(find(study.getUsages(), usage));
		proposed.setShare(share);
		return proposed;
	}

	private static Distribution triangular(double... values) {
		double[] sorted = Arrays.stream(values).sorted().toArray();
		TriangularDistribution made = FACTORY.createTriangularDistribution();
		made.setLow(sorted[0]);
		made.setMode(sorted[1]);
		made.setHigh(sorted[2]);
		return made;
	}

	private static Distribution uniform(double low, double high) {
		UniformDistribution made = FACTORY.createUniformDistribution();
		made.setLow(low);
		made.setHigh(high);
		return made;
	}

	private static <T extends Identified> T find(List<T> things, String id) {
		return things.stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}
}
