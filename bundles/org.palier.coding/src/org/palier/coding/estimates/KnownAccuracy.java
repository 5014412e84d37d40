// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.statistics.estimation.ConfusionCounts;

/**
 * How programs did in a facet where they were checked. Immutable.
 *
 * @param where  they were, as the beginning of a sentence that is told of it
 * @param on     the same in words that follow "on", for a reader who reads nothing else
 * @param right  posts that they gave the right code
 * @param posts  on which they were checked, 1 or more
 * @param bodies that wrote these
 * @param codes  by id, those that were met or given
 * @param words  posts by what they are in truth and then by what programs said of them; empty for nothing
 */
record KnownAccuracy(Bilingual where, Bilingual on, long right, long posts, long bodies, Map<String, List<ConfusionCounts>> codes,
		Map<String, Map<String, Long>> words) {

	/** A post that somebody checked. @param body that wrote it @param predicted empty for nothing @param posts that are alike in all */
	record Comparison(String body, String truth, String predicted, long posts) {

		private boolean isRight() {
			return truth.equals(predicted);
		}
	}

	/** Copies its maps. */
	KnownAccuracy {
		codes = new TreeMap<>(codes);
		words = new TreeMap<>(words);
	}

	/** Share of the posts that they gave the right code. */
	double share() {
		return (double) right / posts;
	}

	static KnownAccuracy of(Bilingual where, Bilingual on, Collection<Comparison> checked) {
		var codes = new TreeSet<String>();
		checked.forEach(it -> codes.add(it.truth()));
		checked.stream().map(Comparison::predicted).filter(it -> !it.isEmpty()).forEach(codes::add);
		Map<String, ? extends Collection<Comparison>> bodies = checked.stream()
				.collect(Collectors.groupingBy(Comparison::body, TreeMap::new, Collectors.toList()));
		Map<String, List<ConfusionCounts>> errors = new TreeMap<>();
		codes.forEach(code -> errors.put(code, bodies.values().stream().map(it -> counts(it, code)).toList()));
		Map<String, Map<String, Long>> words = new TreeMap<>();
		checked.forEach(it -> words.computeIfAbsent(it.truth(), truth -> new TreeMap<>()).merge(it.predicted(), it.posts(), Long::sum));
		return new KnownAccuracy(where, on, sum(checked, Comparison::isRight), sum(checked, it -> true), bodies.size(), errors, words);
	}

	private static ConfusionCounts counts(Collection<Comparison> checked, String code) {
		long is = sum(checked, it -> it.truth().equals(code));
		long said = sum(checked, it -> it.predicted().equals(code));
		long hits = sum(checked, it -> it.isRight() && it.truth().equals(code));
		return new ConfusionCounts(hits, is - hits, said - hits, sum(checked, it -> true) - is - said + hits);
	}

	private static long sum(Collection<Comparison> checked, Predicate<Comparison> which) {
		return checked.stream().filter(which).mapToLong(Comparison::posts).sum();
	}
}
