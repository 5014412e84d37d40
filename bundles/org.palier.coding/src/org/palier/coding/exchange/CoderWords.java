// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.palier.coding.exchange.Speakers.Speaker;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;

/**
 * One coder's last codes of a post, by facet. Codes that were taken back, and facets where a program abstained, are absent.
 *
 * @param speaker the coder
 * @param set     id of the coding set from which it was said; empty outside any
 * @param words   by facet; at least one
 */
record CoderWords(Speaker speaker, String set, Map<Facet, Coding> words) {

	/**
	 * Those of a post, persons and programs by their ids.
	 * @param codings in the order of the log
	 * @param set id of the one that is wanted; empty for all
	 */
	static List<CoderWords> of(List<Coding> codings, String set) {
		Map<Speaker, Map<Facet, Coding>> all = new TreeMap<>(Comparator.comparing(Speaker::kind).thenComparing(Speaker::id));
		for (Coding each : codings) {
			if (set.isEmpty() || set.equals(each.details().set())) {
				all.computeIfAbsent(new Speaker(each.coder(), each.kind()), it -> new HashMap<>()).put(each.facet(), each);
			}
		}
		all.values().forEach(it -> it.values().removeIf(word -> word.value().isEmpty()));
		return all.entrySet().stream().filter(it -> !it.getValue().isEmpty())
				.map(it -> new CoderWords(it.getKey(),
						it.getValue().values().stream().map(word -> word.details().set()).max(Comparator.naturalOrder()).orElse(""),
						it.getValue()))
				.toList();
	}

	/** The codes that were given in a facet; none where nothing was said. */
	CodeSet codes(Facet facet) {
		Coding word = words.get(facet);
		return word == null ? CodeSet.NONE : word.value();
	}
}
