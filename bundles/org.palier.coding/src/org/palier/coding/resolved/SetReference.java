// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.palier.coding.reference.ReferenceRow;
import org.palier.coding.sets.NonResponse;
import org.palier.coding.sets.NonResponse.StratumResponse;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce;
import org.palier.corpus.InForce.Basis;
import org.palier.ground.text.Bilingual;

/**
 * A coding set as a reference: the posts that chance drew, with the codes that were decided, or on which all or most coders
 * agree. Each post represents as many posts as the inverse of its chance of being drawn, and its part of those of its
 * stratum that got no code. With more than 5 % of the posts missing nobody knows how many each represents, and all count
 * equally. Targeted posts are left out. Immutable.
 *
 * @param rows     one a post with a code in some facet
 * @param drawn    posts that chance drew
 * @param missing  of them those without a code, by stratum: skipped, open, erased, not coded yet
 * @param weighted whether rows have weights
 * @param decided  codes that were adjudicated
 * @param agreed   codes on which two coders or more agree, all or most of them
 * @param single   codes of one coder
 * @param targeted posts that were left out
 */
public record SetReference(List<ReferenceRow> rows, int drawn, Map<String, Integer> missing, boolean weighted, long decided, long agreed,
		long single, int targeted) {

	/** Copies its collections. */
	public SetReference {
		rows = List.copyOf(rows);
		missing = Map.copyOf(missing);
	}

	/** The reference that a set gives; posts of which nobody said anything need only be drawn, not read. */
	public static SetReference of(SetCodes set) {
		Map<Long, Map<Facet, ReferenceRow.Code>> codes = new HashMap<>();
		long[] bases = new long[3];
		for (CodedPost post : set.random()) {
			Map<Facet, ReferenceRow.Code> found = codes(set, post, bases);
			if (found.values().stream().anyMatch(it -> !it.code().isEmpty())) {
				codes.put(post.stored().key(), found);
			}
		}
		NonResponse response = NonResponse.of(set.drawn(), set.said().random().stream().map(PostCodings::drawn).toList(), codes.keySet());
		Map<String, Integer> missing = response.strata().stream().filter(it -> it.missing() > 0)
				.collect(Collectors.toMap(StratumResponse::key, StratumResponse::missing));
		boolean weighted = response.allowsWeights();
		List<ReferenceRow> rows = new ArrayList<>();
		for (CodedPost post : set.random()) {
			Map<Facet, ReferenceRow.Code> found = codes.get(post.stored().key());
			if (found != null) {
				rows.add(new ReferenceRow(post.stored().post().platform() + " " + post.item(), post.stored().post(), found,
						weighted ? Objects.requireNonNull(response.weights().get(post.stored().key()), "drawn by chance") : 1));
			}
		}
		return new SetReference(rows, response.drawn(), missing, weighted, bases[0], bases[1], bases[2],
				set.said().posts().size() - set.said().random().size());
	}

	private static Map<Facet, ReferenceRow.Code> codes(SetCodes set, CodedPost post, long[] bases) {
		Map<Facet, ReferenceRow.Code> codes = new HashMap<>();
		for (Facet facet : set.facets()) {
			InForce resolved = post.resolved(facet);
			int given = Math.min(2, post.words(facet).size());
			if (resolved.basis() != Basis.NOBODY) {
				codes.put(facet, new ReferenceRow.Code(resolved.value().text(), given));
			}
			switch (resolved.basis()) {
			case ADJUDICATED -> bases[0]++;
			case UNANIMOUS, MAJORITY -> bases[given == 1 ? 2 : 1]++;
			case OPEN, PROGRAM, NOBODY -> {
				// means no code
			}
			}
		}
		return codes;
	}

	/** How many posts have no code. */
	public int lacking() {
		return missing.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** Remarks for the reader of this reference. @param set the name of the set */
	public List<Bilingual> notes(String set) {
		List<Bilingual> notes = new ArrayList<>();
		notes.add(DecisionFile.WORDS.text("set.reference", set, drawn, rows.size(), decided, agreed, single));
		notes.add(DecisionFile.WORDS.text(weighted ? "set.weighted" : "set.unweighted", lacking(), drawn));
		if (targeted > 0) {
			notes.add(DecisionFile.WORDS.text("set.targeted", targeted));
		}
		return notes;
	}
}
