// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names of things, found by the words that people write for them. Plural and singular are the same; words that are only near must be
 * confirmed by a person. Immutable.
 */
public final class CloseNames {

	private static final Set<String> SMALL = Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou",
			"par", "pour", "sur",
			"un", "une", "and", "for", "in", "of", "on", "or", "the", "to");
	private static final int PLURAL = 4;
	/** Letters at which two words that begin alike are of one family. */
	private static final int FAMILY = 6;
	/** The share of the written words that must be among the words of a name. */
	private static final double ENOUGH = 0.5;
	private static final int SHOWN = 3;

	/**
	 * One spelling of a thing, as the stems of its words.
	 * @param said true when it is a name of the thing, false for a word that people use
	 */
	private record Spelling(String id, Set<String> stems, boolean said) {
	}

	private final List<Spelling> spellings = new ArrayList<>();
	private final Map<String, Set<String>> ids = new HashMap<>();

	/**
	 * @param names the names of each thing, by its id
	 * @param used  words that people use for things of an id; of ids without a name they are passed over
	 */
	public CloseNames(Map<String, ? extends Collection<String>> names, Map<String, ? extends Collection<String>> used) {
		names.forEach((id, all) -> all.forEach(it -> add(id, it, true)));
		used.forEach((id, all) -> {
			if (names.containsKey(id)) {
				all.forEach(it -> add(id, it, false));
			}
		});
	}

	private void add(String id, String name, boolean said) {
		Set<String> stems = stems(name);
		if (!stems.isEmpty()) {
			spellings.add(new Spelling(id, stems, said));
			stems.forEach(it -> ids.computeIfAbsent(it, stem -> new HashSet<>()).add(id));
		}
	}

	/** The one thing of which a name has just the words that are written, be they one or several of it; nothing when two have. */
	public Optional<String> same(String written) {
		Set<String> stems = stems(written);
		Set<String> found = new LinkedHashSet<>();
		spellings.stream().filter(it -> it.said() && it.stems().equals(stems)).forEach(it -> found.add(it.id()));
		return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
	}

	/** Ids of the things whose names are near to what is written, the nearest first; few. */
	public List<String> near(String written) {
		Set<String> stems = stems(written);
		Map<String, Double> scores = new LinkedHashMap<>();
		for (Spelling each : spellings) {
			double score = score(stems, each.stems());
			if (score >= ENOUGH) {
				scores.merge(each.id(), score, Math::max);
			}
		}
		return scores.entrySet().stream().sorted(Comparator.comparing(Map.Entry<String, Double>::getValue).reversed()).limit(SHOWN)
				.map(Map.Entry::getKey)
				.toList();
	}

	/** Part of the written words that a name has, rare words counting more; of two alike, the one that says less beside them is ahead. */
	private double score(Set<String> written, Set<String> name) {
		double all = 0;
		double common = 0;
		int of = 0;
		for (String each : written) {
			Optional<String> there = name.stream().filter(it -> isFamily(each, it)).findFirst();
			double weight = 1.0 / Math.max(1, there.map(it -> ids.getOrDefault(it, Set.of()).size()).orElse(1));
			all += weight;
			if (there.isPresent()) {
				common += weight;
				of++;
			}
		}
		return of == 0 ? 0 : common / all * (1 - 0.01 * Math.min(9, name.size() - of));
	}

	private static boolean isFamily(String one, String other) {
		return one.equals(other) || one.length() >= FAMILY && other.length() >= FAMILY && one.regionMatches(0, other, 0, FAMILY);
	}

	private static Set<String> stems(String text) {
		Set<String> stems = new LinkedHashSet<>();
		Stream.of(NameKey.of(text.replace('_', ' ')).split(" ")).filter(it -> !it.isEmpty() && !SMALL.contains(it))
				.map(CloseNames::singular).forEach(stems::add);
		return stems;
	}

	private static String singular(String word) {
		if (word.length() < PLURAL) {
			return word;
		}
		if (word.endsWith("ies")) {
			return word.substring(0, word.length() - 3) + "y";
		}
		if (word.endsWith("aux") && !word.endsWith("eaux")) {
			return word.substring(0, word.length() - 3) + "al";
		}
		return word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
	}
}
