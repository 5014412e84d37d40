// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.palier.coding.sets.NonResponse;
import org.palier.corpus.SetPost;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.estimation.CodedCorpus;
import org.palier.statistics.estimation.CodedStratum;
import org.palier.statistics.estimation.CodedUnit;
import org.palier.statistics.estimation.DrawnStratum;
import org.palier.statistics.estimation.SampledCorpus;
import org.palier.statistics.estimation.TwoStageCorpus;

/**
 * The frame of a set, and the posts of its random part that have a code in force.
 *
 * @param frame    all posts, or those of a part
 * @param answered posts with a code, of the whole frame
 * @param people   their codes
 * @param weights  their weights
 * @param response of the set
 * @param names    of the codes, in the order of the codebook, all that anybody told
 * @param kept     whether strata of the draw are those of now, with as many posts
 * @param first    stage of the draw; null where posts were drawn at once
 */
record CodedSample(PredictedFrame frame, List<SetPost> answered, Map<Long, String> people, Map<Long, Double> weights, NonResponse response,
		Map<String, Bilingual> names, boolean kept, @Nullable FirstStage first) {

	/** Ids of the codes. */
	List<String> order() {
		return List.copyOf(names.keySet());
	}

	/** Those of some posts. @param part some of the frame @param coded which of those that answered are among them */
	CodedSample part(PredictedFrame part, List<SetPost> coded) {
		Map<String, Long> here = part.strata();
		coded.forEach(it -> here.remove(it.stratum()));
		// Where of a stratum none was coded here, weights alone tell what it stands for.
		return new CodedSample(part, coded, people, weights, response, names, kept && here.isEmpty(), first);
	}

	/**
	 * The same of posts that one agency wrote: where agencies were drawn first, its own chance is that of all of its posts, and what remains is
	 * a draw at once within it.
	 */
	CodedSample ofOneAgency() {
		return first == null ? this : new CodedSample(frame, answered, people, weights, response, names, false, null);
	}

	/** Agencies that wrote coded posts. */
	long agencies() {
		return answered.stream().map(it -> frame.agency(it.post())).distinct().count();
	}

	/** Whether enough of the agencies that chance drew tell of these posts. */
	boolean isOfEnough() {
		FirstStage stage = first;
		return stage == null || agencies() >= (stage.isSample() ? SampledCorpus.FEWEST_CLUSTERS : 2);
	}

	/** Ready to be estimated from. */
	SampledCorpus corpus() {
		Map<String, List<CodedUnit>> units = new LinkedHashMap<>();
		for (SetPost post : answered) {
			units.computeIfAbsent(kept || first != null ? post.stratum() : "", it -> new ArrayList<>()).add(unit(post));
		}
		FirstStage stage = first;
		return stage == null ? atOnce(units) : inTwoStages(stage, units);
	}

	private CodedUnit unit(SetPost post) {
		return new CodedUnit(order().indexOf(people.get(post.post())), order().indexOf(frame.code(post.post())), weights.get(post.post()),
				frame.agency(post.post()));
	}

	private SampledCorpus atOnce(Map<String, List<CodedUnit>> units) {
		List<String> order = order();
		Map<String, Long> sizes = frame.strata();
		List<CodedStratum> strata = new ArrayList<>();
		units.forEach((key, sample) -> strata.add(kept ? new CodedStratum(sizes.get(key), frame.counts(key, order), sample)
				: new CodedStratum(frame.size(), frame.counts(order), sample)));
		return new CodedCorpus(strata);
	}

	/** The whole design, whatever part is asked for. */
	private SampledCorpus inTwoStages(FirstStage stage, Map<String, List<CodedUnit>> units) {
		List<DrawnStratum> strata = response.strata().stream().filter(it -> it.answered() > 0)
				.map(it -> new DrawnStratum(stage.sizes().get(it.key()), it.answered(), units.getOrDefault(it.key(), List.of()))).toList();
		return new TwoStageCorpus(frame.size(), frame.counts(order()), stage.all(), stage.drawn(), strata);
	}
}
