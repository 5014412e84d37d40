// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.demo;

import static org.palier.headless.demo.DraftScenario.find;
import static org.palier.headless.demo.DraftScenario.triangular;
import static org.palier.headless.demo.DraftScenario.uniform;

import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.model.Adoption;
import org.palier.model.Assumption;
import org.palier.model.LogisticAdoption;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.ProposedUsage;
import org.palier.model.Study;
import org.palier.model.WorkHours;
import org.palier.numbers.view.StudyView;

/**
 * The scenario of the demo's census: Mastodon and Bluesky among the federal organisations in two years. Numbers from
 * the census or from the study of Yates and Arbour are cited; all else is marked as supposed.
 */
public final class NewPlatformsScenario {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;
	private static final List<String> NEW = List.of("mastodon", "bluesky");
	/** Platforms whose spread bounds what a further one may reach. */
	private static final List<String> KNOWN = List.of("flickr", "youtube", "instagram");

	private final Study study;
	private final DraftScenario draft;

	public NewPlatformsScenario(Study study) {
		this.study = study;
		this.draft = new DraftScenario(study, "mastodon-bluesky", 2);
	}

	/** Adds it to the study. */
	public void add() {
		double[] shares = shares();
		Assumption midpoint = draft.assume("midpoint", "years", "", triangular(1, 2, 4));
		Assumption steepness = draft.assume("steepness", "per year", "", uniform(0.8, 2));
		Assumption answers = draft.assume("answers", "share", "", triangular(0.05, 0.2, 0.5));
		Assumption hours = draft.assume("hours", "hours", "Yates & Arbour (2013), § 48", uniform(2.5, 6));
		for (String id : NEW) {
			Platform platform = find(study.getPlatforms(), id);
			Adoption adoption = FACTORY.createAdoption();
			adoption.setPlatform(platform);
			LogisticAdoption curve = FACTORY.createLogisticAdoption();
			curve.setMidpoint(midpoint);
			curve.setSteepness(steepness);
			curve.setCeiling(ceiling(platform, shares));
			adoption.setCurve(curve);
			adoption.getUsages().add(proposed("news_release", null));
			adoption.getUsages().add(proposed("answer", answers));
			draft.add("adoption-" + id, adoption);
			WorkHours work = FACTORY.createWorkHours();
			work.setPlatform(platform);
			work.setHours(hours);
			draft.add("work-" + id, work);
		}
		draft.complete();
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
	private Assumption ceiling(Platform platform, double[] shares) {
		Assumption ceiling = draft.assume("ceiling-" + platform.getId(), "ceiling", Bilingual.of(platform.getName()).en(), "share", "",
				triangular(shares[0], shares[1], shares[2]));
		ceiling.setBasis(draft.text("census"));
		return ceiling;
	}

	private ProposedUsage proposed(String usage, Assumption share) {
		ProposedUsage proposed = FACTORY.createProposedUsage();
		proposed.setUsage(find(study.getUsages(), usage));
		proposed.setShare(share);
		return proposed;
	}
}
