// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.corpus.SetPost;
import org.palier.model.CodingSet;

/**
 * The posts of the random part that have a value in force, with their weights, and those that are missing. A post that was
 * drawn and has no value (skipped, erased, not coded yet) is a non-response. Within a stratum the weights of the missing
 * posts are spread over the others: the weight of each is multiplied by drawn/answered. This is right where the missing
 * posts are like the others of their stratum (weighting-class adjustment, Särndal, Swensson and Wretman 1992, Model
 * Assisted Survey Sampling). An estimate counts beside it what they could be
 * ({@link org.palier.statistics.estimation.OpenCorpus}). Targeted posts are no part of it. Immutable.
 *
 * @param strata  in the order of the set
 * @param weights of the posts that have a value, by key: 1/probability, spread
 */
public record NonResponse(List<StratumResponse> strata, Map<Long, Double> weights) {

	/** With more missing than this share, the answered posts do not represent the others where nothing counts what these could be. */
	private static final double MOST_MISSING = 0.05;

	/**
	 * A stratum.
	 *
	 * @param key      as the set names it; empty for a set without strata
	 * @param drawn    when the set was drawn
	 * @param answered with a value in force now
	 */
	public record StratumResponse(String key, int drawn, int answered) {

		/** Posts without a value, those that were erased among them. */
		public int missing() {
			return drawn - answered;
		}
	}

	/** Copies its collections. */
	public NonResponse {
		strata = List.copyOf(strata);
		weights = Map.copyOf(weights);
	}

	/**
	 * The response of a set.
	 *
	 * @param posts    that can be seen, both parts
	 * @param resolved keys of the posts that have a value in force
	 */
	public static NonResponse of(CodingSet set, List<SetPost> posts, Set<Long> resolved) {
		var drawn = new LinkedHashMap<String, Integer>();
		set.getParts().forEach(it -> drawn.put(it.getKey(), it.getDrawn()));
		return of(drawn, posts, resolved);
	}

	/**
	 * The response of strata.
	 *
	 * @param drawn    posts of each at the draw
	 * @param posts    that can be seen, both parts
	 * @param resolved keys of the posts that have a value in force
	 */
	public static NonResponse of(Map<String, Integer> drawn, Collection<SetPost> posts, Set<Long> resolved) {
		List<SetPost> answered = posts.stream().filter(it -> it.part() == SetPost.Part.RANDOM && resolved.contains(it.post())).toList();
		Map<String, Integer> counts = new HashMap<>();
		answered.forEach(it -> counts.merge(it.stratum(), 1, Integer::sum));
		List<StratumResponse> strata = new ArrayList<>();
		drawn.forEach((key, all) -> strata.add(new StratumResponse(key, all, counts.getOrDefault(key, 0))));
		Map<Long, Double> weights = new HashMap<>();
		for (SetPost post : answered) {
			Double chance = post.probability();
			if (chance != null) {
				weights.put(post.post(), (double) drawn.getOrDefault(post.stratum(), 0) / counts.getOrDefault(post.stratum(), 1) / chance);
			}
		}
		return new NonResponse(strata, weights);
	}

	/** Posts drawn at random. */
	public int drawn() {
		return strata.stream().mapToInt(StratumResponse::drawn).sum();
	}

	/** Posts of these without a value. */
	public int missing() {
		return strata.stream().mapToInt(StratumResponse::missing).sum();
	}

	/** Whether so few are missing, and of each stratum so many are there, that the answered posts can represent the others. */
	public boolean allowsWeights() {
		return drawn() > 0 && missing() <= MOST_MISSING * drawn() && strata.stream().allMatch(it -> it.answered() > 0 || it.drawn() == 0);
	}

	/**
	 * The weights, for an estimate that counts what the missing ones could be; other strata represent a stratum without an answer.
	 *
	 * @throws SetException when nothing was drawn at random, or nothing of it has a value: no estimate is made then
	 */
	public Map<Long, Double> weightsForEstimate() throws SetException {
		if (drawn() == 0 || weights.isEmpty()) {
			throw SetWords.refused("response.targeted");
		}
		return weights;
	}
}
