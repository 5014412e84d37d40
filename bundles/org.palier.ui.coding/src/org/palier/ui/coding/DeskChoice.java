// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.List;
import java.util.Set;

import org.palier.corpus.PersonCoder;

/**
 * The choice of a coder, a set, theories and runs.
 *
 * @param coder    the person
 * @param set      id of the coding set; empty for all posts of the study
 * @param theories ids of those that are coded beside the usage
 * @param runs     that count
 */
record DeskChoice(PersonCoder coder, String set, Set<String> theories, Set<String> runs) {

	DeskChoice {
		theories = Set.copyOf(theories);
		runs = Set.copyOf(runs);
	}

	static List<String> sorted(Set<String> ids) {
		return ids.stream().sorted().toList();
	}
}
