// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a classifier says of one post. Immutable. */
public sealed interface Verdict extends Serializable {

	/** Score of each usage that anything speaks for, by its id: from 0 (nothing) to 1 (certain); they need not sum to 1. */
	SortedMap<String, Double> scores();

	/** What the scores rest on, in the order of the text. */
	List<Evidence> evidence();

	/** ISO 639 code of the language that the post was read in; empty when it could not be told. */
	String language();

	/** True when the post relays another one; its usage is then that of what it relays. */
	boolean relayed();

	/** The usage it is, or nothing when the classifier abstains. */
	default Optional<String> usage() {
		return this instanceof Coded coded ? Optional.of(coded.code()) : Optional.empty();
	}

	/** Score of the usage it is; 0 when the classifier abstains. */
	default double confidence() {
		return usage().map(it -> scores().getOrDefault(it, 0.0)).orElse(0.0);
	}

	/**
	 * The post is coded.
	 *
	 * @param code id of the usage
	 */
	record Coded(String code, SortedMap<String, Double> scores, List<Evidence> evidence, String language, boolean relayed)
			implements Verdict {
		/** Copies, and checks that the usage has a score. */
		public Coded {
			scores = copy(scores);
			evidence = List.copyOf(evidence);
			Objects.requireNonNull(language);
			if (!scores.containsKey(code)) {
				throw new IllegalArgumentException("Coded as " + code + " without a score for it");
			}
		}
	}

	/**
	 * The post is not coded.
	 *
	 * @param detail what a person who mends the classifier must know; empty when the reason says all
	 */
	record Abstained(Abstention reason, String detail, SortedMap<String, Double> scores, List<Evidence> evidence,
			String language, boolean relayed) implements Verdict {
		/** Copies. */
		public Abstained {
			Objects.requireNonNull(reason);
			Objects.requireNonNull(detail);
			scores = copy(scores);
			evidence = List.copyOf(evidence);
			Objects.requireNonNull(language);
		}

		/** Without scores or evidence. */
		public static Abstained of(Abstention reason, String detail, String language, boolean relayed) {
			return new Abstained(reason, detail, new TreeMap<>(), List.of(), language, relayed);
		}
	}

	private static SortedMap<String, Double> copy(Map<String, Double> scores) {
		// Sorted, so that the same verdict prints the same on every machine.
		SortedMap<String, Double> copy = new TreeMap<>(scores);
		copy.forEach((usage, score) -> {
			if (!(score >= 0 && score <= 1)) {
				throw new IllegalArgumentException(usage + " has no score from 0 to 1: " + score);
			}
		});
		return Collections.unmodifiableSortedMap(copy);
	}
}
