// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.palier.core.text.Bilingual;
import org.palier.statistics.estimation.ConfusionCounts;

/**
 * How programs did in a facet where they were checked. Immutable.
 *
 * @param where they were, as the beginning of a sentence that is told of it
 * @param right posts that they gave the right code
 * @param posts on which they were checked, 1 or more
 * @param codes by id, those that were met or given
 */
record KnownAccuracy(Bilingual where, long right, long posts, Map<String, ConfusionCounts> codes) {

	/** A post that somebody checked. @param predicted empty for nothing @param posts that are alike in both */
	record Checked(String truth, String predicted, long posts) {
	}

	/** Copies its map. */
	KnownAccuracy {
		codes = new TreeMap<>(codes);
	}

	static KnownAccuracy of(Bilingual where, Collection<Checked> checked) {
		var codes = new TreeSet<String>();
		checked.forEach(it -> codes.add(it.truth()));
		checked.stream().map(Checked::predicted).filter(it -> !it.isEmpty()).forEach(codes::add);
		long all = checked.stream().mapToLong(Checked::posts).sum();
		Map<String, ConfusionCounts> counts = new LinkedHashMap<>();
		for (String code : codes) {
			long is = sum(checked, code, null);
			long said = sum(checked, null, code);
			long hits = sum(checked, code, code);
			counts.put(code, new ConfusionCounts(hits, is - hits, said - hits, all - is - said + hits));
		}
		return new KnownAccuracy(where, checked.stream().filter(it -> it.truth().equals(it.predicted())).mapToLong(Checked::posts).sum(), all, counts);
	}

	private static long sum(Collection<Checked> checked, @Nullable String truth,
			@Nullable String predicted) {
		return checked.stream().filter(it -> (truth == null || truth.equals(it.truth())) && (predicted == null || predicted.equals(it.predicted())))
				.mapToLong(Checked::posts).sum();
	}
}
