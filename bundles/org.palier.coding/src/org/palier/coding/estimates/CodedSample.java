// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palier.coding.sets.NonResponse;
import org.palier.core.text.Bilingual;
import org.palier.corpus.SetPost;
import org.palier.statistics.estimation.CodedCorpus;
import org.palier.statistics.estimation.CodedStratum;
import org.palier.statistics.estimation.CodedUnit;

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
 */
record CodedSample(PredictedFrame frame, List<SetPost> answered, Map<Long, String> people, Map<Long, Double> weights, NonResponse response,
		Map<String, Bilingual> names, boolean kept) {

	/** Ids of the codes. */
	List<String> order() {
		return List.copyOf(names.keySet());
	}

	/** Those of some posts. @param part some of the frame @param coded which of those that answered are among them */
	CodedSample part(PredictedFrame part, List<SetPost> coded) {
		Map<String, Long> here = part.strata();
		coded.forEach(it -> here.remove(it.stratum()));
		// Where of a stratum none was coded here, weights alone tell what it stands for.
		return new CodedSample(part, coded, people, weights, response, names, kept && here.isEmpty());
	}

	/** Ready to be estimated from. */
	CodedCorpus corpus() {
		List<String> order = order();
		Map<String, Long> sizes = frame.strata();
		Map<String, List<CodedUnit>> units = new LinkedHashMap<>();
		for (SetPost post : answered) {
			units.computeIfAbsent(kept ? post.stratum() : "", it -> new ArrayList<>()).add(new CodedUnit(order.indexOf(people.get(post.post())),
					order.indexOf(frame.code(post.post())), weights.get(post.post()), frame.agency(post.post())));
		}
		List<CodedStratum> strata = new ArrayList<>();
		units.forEach((key, sample) -> strata.add(kept ? new CodedStratum(sizes.get(key), frame.counts(key, order), sample)
				: new CodedStratum(frame.size(), frame.counts(order), sample)));
		return new CodedCorpus(strata);
	}
}
