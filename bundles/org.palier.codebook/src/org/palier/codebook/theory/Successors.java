// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palier.model.Replacement;
import org.palier.model.TheoryPack;

/**
 * The present ids for ids of an earlier version of a pack, by list; the empty string for dropped ones. An id that has
 * become one of several stays as it is: only a person knows which.
 */
final class Successors {

	private final Map<String, Map<String, String>> byShelf = new LinkedHashMap<>();
	private final Map<String, Map<String, List<String>>> several = new LinkedHashMap<>();

	/** @param since version that somebody has; replacements up to it are done */
	Successors(TheoryPack pack, String since) {
		Map<String, Map<String, List<String>>> all = new LinkedHashMap<>();
		for (Replacement replacement : pack.getReplacements()) {
			if (PackVersions.compare(replacement.getSince(), since) > 0) {
				all.computeIfAbsent(ModelLists.shelfOf(replacement.getKind()), name -> new LinkedHashMap<>())
						.computeIfAbsent(replacement.getFrom(), from -> new ArrayList<>()).add(replacement.getTo() == null ? "" : replacement.getTo());
			}
		}
		all.forEach((shelf, ids) -> ids.forEach((from, to) -> {
			if (to.size() == 1) {
				byShelf.computeIfAbsent(shelf, name -> new LinkedHashMap<>()).put(from, to.getFirst());
			} else {
				several.computeIfAbsent(shelf, name -> new LinkedHashMap<>()).put(from, List.copyOf(to));
			}
		}));
	}

	/** Ids that may have become one of several, in the order of the pack. */
	Map<String, List<String>> several(String shelf) {
		return several.getOrDefault(shelf, Map.of());
	}

	/** Those for a study that took some version of a pack; of another pack that this one replaces, all hold. */
	static Successors of(TheoryPack pack, String taken, String version) {
		return new Successors(pack, taken.equals(pack.getId()) ? version : "");
	}

	/** Old id to new id, in the order of the pack. */
	Map<String, String> of(String shelf) {
		return byShelf.getOrDefault(shelf, Map.of());
	}

	/** The id that a thing has in the pack. */
	String idOf(String shelf, String id) {
		String successor = of(shelf).getOrDefault(id, id);
		return successor.isEmpty() ? id : successor;
	}
}
