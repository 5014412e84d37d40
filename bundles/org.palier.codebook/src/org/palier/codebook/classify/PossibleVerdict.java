// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;

/** The verdicts that a codebook allows. Immutable and thread-safe. */
final class PossibleVerdict {

	private final Map<Facet, Set<String>> codes = new HashMap<>();

	PossibleVerdict(Codebook codebook) {
		codebook.facets().forEach(it -> codes.put(it.facet(), Set.copyOf(it.ids())));
	}

	/**
	 * The part of a verdict that is impossible, for a person who mends the classifier; empty when all is possible.
	 *
	 * @param verdict may be null
	 */
	String wrong(@Nullable Verdict verdict, Post post) {
		return switch (verdict) {
		case null -> "null";
		case Verdict.Failed failed -> "";
		case Verdict.Judged judged -> {
			for (Map.Entry<Facet, Judgement> each : judged.facets().entrySet()) {
				String wrong = wrong(each.getKey(), each.getValue(), post);
				if (!wrong.isEmpty()) {
					yield wrong;
				}
			}
			yield "";
		}
		};
	}

	private String wrong(Facet facet, Judgement judgement, Post post) {
		Set<String> known = codes.get(facet);
		if (known == null) {
			return "no facet " + facet.id();
		}
		String code = judgement.decided().orElse("");
		if (!code.isEmpty() && !known.contains(code)) {
			return "no " + facet.id() + " " + code;
		}
		boolean inside = judgement.evidence().stream().allMatch(it -> it.end() <= post.words().length());
		return inside ? "" : "evidence outside the text";
	}
}
