// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A classifier's judgement of a post in one facet: a code, or that it does not decide. Immutable.
 */
public sealed interface Judgement extends Serializable {

	/** How much evidence there is for each code. */
	Scores scores();

	/** The evidence of the scores, in the order of the text. */
	List<Evidence> evidence();

	/** The code, or nothing when the classifier abstains. */
	default Optional<String> decided() {
		return this instanceof Coded coded ? Optional.of(coded.code()) : Optional.empty();
	}

	/** Score of the code, from 0 to 1; null when it abstains or gives no scores, which is not 0. */
	default @Nullable Double confidence() {
		return decided().map(it -> scores().byCode().get(it)).orElse(null);
	}

	/**
	 * The post is coded.
	 *
	 * @param code id of a code of the facet
	 */
	record Coded(String code, Scores scores, List<Evidence> evidence) implements Judgement {
		/** Copies, and checks that the code has a score where there are scores. */
		public Coded {
			Objects.requireNonNull(scores);
			evidence = List.copyOf(evidence);
			if (code.isEmpty()) {
				throw new IllegalArgumentException("Coded as nothing");
			}
			if (!scores.byCode().isEmpty() && !scores.byCode().containsKey(code)) {
				throw new IllegalArgumentException("Coded as " + code + " without a score for it");
			}
		}
	}

	/**
	 * The post is not coded: the classifier looked, and does not decide.
	 *
	 * @param detail what a person who mends the classifier must know; empty when the reason says all
	 */
	record Abstained(Abstention reason, String detail, Scores scores, List<Evidence> evidence) implements Judgement {
		/** Copies. */
		public Abstained {
			Objects.requireNonNull(reason);
			Objects.requireNonNull(detail);
			Objects.requireNonNull(scores);
			evidence = List.copyOf(evidence);
		}

		/** Without detail, scores or evidence. */
		public Abstained(Abstention reason) {
			this(reason, "", Scores.NONE, List.of());
		}
	}
}
