// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.model.RecommendationState;

/** The numbers of recommendations by state, in words: 4 decided, 1 done, 1 late. */
public final class RecommendationCount {

	private final Collection<FollowedRecommendation> counted;

	/** @param counted those that are counted */
	public RecommendationCount(Collection<FollowedRecommendation> counted) {
		this.counted = List.copyOf(counted);
	}

	/** How many are in a state. */
	public long in(RecommendationState state) {
		return counted.stream().filter(it -> it.recommendation().dates().state() == state).count();
	}

	/** How many are late. */
	public long late() {
		return counted.stream().filter(FollowedRecommendation::isLate).count();
	}

	/** In words, state by state, without those that none is in; empty where there is none at all. */
	public Bilingual words() {
		List<Bilingual> parts = new ArrayList<>();
		for (RecommendationState state : RecommendationState.values()) {
			add(parts, state.getLiteral().toLowerCase(Locale.ROOT), in(state));
		}
		add(parts, "late", late());
		return Bilingual.joined(parts, ", ");
	}

	private static void add(List<Bilingual> parts, String key, long number) {
		if (number > 0) {
			parts.add(RecommendationWords.WORDS.text("counted." + key, number));
		}
	}
}
