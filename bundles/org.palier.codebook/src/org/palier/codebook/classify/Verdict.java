// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.corpus.Facet;

/** A classifier's verdict on one post. Immutable. */
public sealed interface Verdict extends Serializable {

	/** True when the post relays another one; its codes are then those of what it relays. */
	boolean relayed();

	/** The judgement in a facet; nothing when the classifier does not code it, or failed. */
	default Optional<Judgement> in(Facet facet) {
		return this instanceof Judged judged ? Optional.ofNullable(judged.facets().get(facet)) : Optional.empty();
	}

	/** The code in a facet; nothing when the classifier abstains, does not code the facet, or failed. */
	default Optional<String> code(Facet facet) {
		return in(facet).flatMap(Judgement::decided);
	}

	/** The usage; nothing likewise. */
	default Optional<String> usage() {
		return code(Facet.USAGE);
	}

	/** The scores of the usages. */
	default Scores scores() {
		return in(Facet.USAGE).map(Judgement::scores).orElse(Scores.NONE);
	}

	/** A verdict on the usage alone. */
	static Judged ofUsage(Judgement judgement, String language, boolean relayed) {
		return new Judged(Map.of(Facet.USAGE, judgement), language, relayed);
	}

	/**
	 * The classifier read the post.
	 *
	 * @param facets   what it says in each facet that it codes, at least one
	 * @param language ISO 639 code of the language that the post was read in; empty when it could not be told
	 */
	record Judged(SortedMap<Facet, Judgement> facets, String language, boolean relayed) implements Verdict {
		/** Copies, and checks that something is said. */
		public Judged {
			facets = Collections.unmodifiableSortedMap(new TreeMap<>(facets));
			Objects.requireNonNull(language);
			if (facets.isEmpty() || facets.containsValue(null)) {
				throw new IllegalArgumentException("A verdict that says nothing");
			}
		}

		/** A verdict with judgements from any map. */
		public Judged(Map<Facet, Judgement> facets, String language, boolean relayed) {
			this(new TreeMap<>(facets), language, relayed);
		}
	}

	/**
	 * The classifier broke on the post, or could not reach what it needs. This says nothing of the post, which keeps the
	 * codes that it had: it is neither a code nor an abstention, and is counted separately.
	 *
	 * @param reason for a person who mends the classifier, in one line; not empty
	 */
	record Failed(String reason, boolean relayed) implements Verdict {
		/** Checks that there is a reason. */
		public Failed {
			if (reason.isBlank()) {
				throw new IllegalArgumentException("A failure without a reason");
			}
		}
	}
}
