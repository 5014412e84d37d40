// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Scores of the codes of a facet. Immutable.
 *
 * @param kind   of the numbers
 * @param byCode from 0 to 1, by the id of the code; codes without evidence may be absent
 */
public record Scores(Kind kind, SortedMap<String, Double> byCode) implements Serializable {

	/** The kind of scores, which decides what may be computed from them. */
	public enum Kind {
		/** The strength of the evidence for a code, in the classifier's own measure: scores rank codes, and need not sum to 1. */
		STRENGTHS,
		/** Calibrated probabilities: of posts with 0.8 for a code, 8 of 10 are meant to have it. They sum to 1 at most. */
		PROBABILITIES
	}

	/** No scores. */
	public static final Scores NONE = new Scores(Kind.STRENGTHS, new TreeMap<>());

	private static final double ROUNDING = 1e-6;

	/** Copies, and checks the range, and of probabilities the sum. */
	public Scores {
		Objects.requireNonNull(kind);
		// The scores are sorted, so that a verdict prints the same on every machine.
		byCode = Collections.unmodifiableSortedMap(new TreeMap<>(byCode));
		double sum = 0;
		for (Map.Entry<String, Double> each : byCode.entrySet()) {
			double score = each.getValue();
			if (!(score >= 0 && score <= 1)) {
				throw new IllegalArgumentException(each.getKey() + " has no score from 0 to 1: " + score);
			}
			sum += score;
		}
		if (kind == Kind.PROBABILITIES && sum > 1 + ROUNDING) {
			throw new IllegalArgumentException("Probabilities that sum to " + sum);
		}
	}

	/** Scores that only rank. */
	public static Scores strengths(Map<String, Double> byCode) {
		return new Scores(Kind.STRENGTHS, new TreeMap<>(byCode));
	}

	/** Calibrated probabilities. */
	public static Scores probabilities(Map<String, Double> byCode) {
		return new Scores(Kind.PROBABILITIES, new TreeMap<>(byCode));
	}

	/** True when they are probabilities; false where there are none. */
	public boolean areProbabilities() {
		return kind == Kind.PROBABILITIES && !byCode.isEmpty();
	}
}
