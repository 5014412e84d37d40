// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.estimates.SetEstimate.Share;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.SampledStudy;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SamplingPlan.Variance;
import org.palier.coding.sets.StratumField;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Facet;
import org.palier.corpus.SetPost;
import org.palier.ground.Progress;
import org.palier.model.Allocation;
import org.palier.model.CodingSet;
import org.palier.model.SetAddition;
import org.palier.model.SetPurpose;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

/** A {@link SampledStudy} of which sets are drawn and coded, and what is estimated from them. */
record CodedStudy(StudyFolder folder) {

	/** Ten of each of the three strata by predicted usage. */
	static final Map<String, Integer> TEN_EACH = Map.of("alert", 10, "answer", 10, "-", 10);
	private static final List<String> CODES = List.of("alert", "answer", "event");

	/** Draws by hand from strata by predicted usage. @return the id of the set */
	String drawn(String name, SetPurpose purpose, Map<String, Integer> byHand) throws IOException {
		return drawn(new SamplingPlan(name, purpose, byHand.values().stream().mapToInt(Integer::intValue).sum(), 0, FrameFilter.OF_AGENCIES,
				List.of(new StratumField.Predicted(Facet.USAGE)), Allocation.BY_HAND, new HashMap<>(byHand), Variance.OF_USAGES, 0, false,
				1, List.of("Anne"), List.of(), false, false, 7));
	}

	/** Draws without strata, agencies first where their number is above 0. @return the id of the set */
	String drawn(String name, int size, int agencies) throws IOException {
		return drawn(new SamplingPlan(name, SetPurpose.REAL, size, 0, FrameFilter.OF_AGENCIES, List.of(), Allocation.PROPORTIONAL, Map.of(),
				Variance.OF_USAGES, agencies, false, 1, List.of("Anne"), List.of(), false, false, 7));
	}

	/** Draws posts of a platform without strata. @return the id of the set */
	String drawn(String name, int size, String platform) throws IOException {
		FrameFilter all = FrameFilter.OF_AGENCIES;
		var some = new FrameFilter(all.from(), all.until(), Set.of(platform), all.languages(), all.kinds(), all.authors(), all.where());
		return drawn(new SamplingPlan(name, SetPurpose.REAL, size, 0, some, List.of(), Allocation.PROPORTIONAL, Map.of(),
				Variance.OF_USAGES, 0, false, 1, List.of("Anne"), List.of(), false, false, 7));
	}

	private String drawn(SamplingPlan plan) throws IOException {
		return SampledStudy.draw(folder, plan).set();
	}

	/** @param how the position of a code among alert, answer and event; below 0 for none */
	void code(String set, ToIntFunction<SetPost> how) throws IOException {
		codeAs("anne", set, how);
	}

	/** Codes what was added to a set of a name. */
	void codeAdded(String name, ToIntFunction<SetPost> how) throws IOException {
		try (StudyOnDisk open = SampledStudy.open(folder)) {
			CodingSet set = new CodingSets(open.study()).named(name);
			Set<String> added = set.getAdditions().stream().map(SetAddition::getRun).collect(Collectors.toSet());
			for (String run : added) {
				for (SetPost post : open.postsNeeded().setPosts(run)) {
					open.corpus().code(Coding.byHand(post.post(), Facet.USAGE, CodeSet.parse(CODES.get(how.applyAsInt(post))), "anne",
							SampledStudy.AT, "1", Coding.NEW).with(new CodingDetails(1, set.getId(), "", "", null)));
				}
			}
		}
	}

	/** The same by another person. */
	void codeAs(String person, String set, ToIntFunction<SetPost> how) throws IOException {
		try (StudyOnDisk open = SampledStudy.open(folder)) {
			for (SetPost post : open.postsNeeded().setPosts(set)) {
				int code = how.applyAsInt(post);
				if (code >= 0) {
					open.corpus().code(Coding.byHand(post.post(), Facet.USAGE, CodeSet.parse(CODES.get(code)), person, SampledStudy.AT, "1", Coding.NEW)
							.with(new CodingDetails(1, set, "", "", null)));
				}
			}
		}
	}

	/**
	 * People find 4 answers among ten posts that programs called alerts, agree on all answers, and find events where programs
	 * abstained. By pencil: alerts 46 x 0.6, answers 46 x 0.4 + 15, events 40, of 101.
	 */
	void drawnAndCoded() throws IOException {
		var alerts = new int[1];
		code(drawn("s1", SetPurpose.REAL, TEN_EACH), post -> switch (post.stratum()) {
		case "alert" -> alerts[0]++ < 4 ? 1 : 0;
		case "answer" -> 1;
		default -> 2;
		});
	}

	/** From the set s1. */
	SetEstimate estimate() throws IOException {
		return estimate("s1", Facet.USAGE);
	}

	/** From the set s1, of other posts. */
	SetEstimate estimate(FrameOf of) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(folder, "test", false)) {
			return new CorrectedShares(open.study(), open.postsNeeded(), AddressForms.SHIPPED, TrainedModels.of(folder)).of(of)
					.of(new CodingSets(open.study()).named("s1"), Facet.USAGE, Progress.NONE);
		}
	}

	SetEstimate estimate(String set, Facet facet) throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(folder, "test", false)) {
			return new CorrectedShares(open.study(), open.postsNeeded(), AddressForms.SHIPPED, TrainedModels.of(folder))
					.of(new CodingSets(open.study()).named(set), facet, Progress.NONE);
		}
	}

	/** With its estimates, as indicators read it. */
	StudyView view() throws IOException {
		try (StudyOnDisk open = StudyOnDisk.toRead(folder, "test", false)) {
			return StudyEstimates.view(open, AddressForms.SHIPPED, LookBack.NOW, Progress.NONE);
		}
	}

	/** Of a code. */
	static Share share(SetEstimate estimate, String code) {
		return estimate.shares().stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
	}
}
