// SPDX-License-Identifier: EPL-2.0
package org.palier.core.theory;

import java.util.LinkedHashMap;
import java.util.Map;

import org.palier.model.Replacement;
import org.palier.model.TheoryPack;

/** What ids of an earlier version of a pack have become, by list; the empty string for those that were dropped. */
final class Successors {

	private final Map<String, Map<String, String>> byShelf = new LinkedHashMap<>();

	/** @param since version that somebody has; replacements up to it are done */
	Successors(TheoryPack pack, String since) {
		for (Replacement replacement : pack.getReplacements()) {
			if (PackVersions.compare(replacement.getSince(), since) > 0) {
				byShelf.computeIfAbsent(ModelLists.shelfOf(replacement.getKind()), name -> new LinkedHashMap<>())
						.put(replacement.getFrom(), replacement.getTo() == null ? "" : replacement.getTo());
			}
		}
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
