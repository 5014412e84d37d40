// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.palier.ground.table.Value;

/**
 * Which rows of a table stand for a whole: of agencies, all of them together. A row of all posts is none where there is one
 * of all agencies: it holds what accounts wrote that are no agency's.
 */
final class WholeRow {

	private static final String ALL = Value.Item.ALL;
	private static final String AGENCIES = "agencies_together";

	private WholeRow() {
	}

	/** In how many ways a row stands for all that there is. */
	static long wholes(CellKey key) {
		return key.row().stream().filter(it -> it.equals(ALL) || it.equals(AGENCIES)).count();
	}

	/** Parts of a row that do not stand for all: the fewer, the more it tells of the whole. */
	static long parts(CellKey key) {
		return key.row().size() - wholes(key);
	}

	/** The numbers without those of all posts, whoever wrote them, where the same is told of agencies. */
	static List<Outcome> ofAgencies(List<Outcome> outcomes) {
		Set<CellKey> keys = new HashSet<>();
		outcomes.forEach(it -> keys.add(it.key()));
		return outcomes.stream().filter(it -> !isToldOfAgencies(it.key(), keys)).toList();
	}

	private static boolean isToldOfAgencies(CellKey key, Set<CellKey> keys) {
		for (int i = 0; i < key.row().size(); i++) {
			if (key.row().get(i).equals(ALL)) {
				List<String> row = new ArrayList<>(key.row());
				row.set(i, AGENCIES);
				if (keys.contains(new CellKey(key.indicator(), row, key.column()))) {
					return true;
				}
			}
		}
		return false;
	}
}
