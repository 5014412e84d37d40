// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * What a merge would do, line by line, whatever was coded.
 *
 * @since 0.2.0
 */
public interface ToldMerge {

	/** One line of a package, and what becomes of it. */
	interface Told {

		/** What was coded, as the package names it. */
		String item();

		/** What of it was coded. */
		String facet();

		/** Ids of codes; empty: taken back. */
		String value();

		/** When. */
		Instant at();

		/** What becomes of it. */
		Fate fate();
	}

	/** Name of the set. */
	String set();

	/** Name of the coder. */
	String coder();

	/** Every line of the package, in its order. */
	List<? extends Told> lines();

	/** How many lines meet each fate; fates that none meets are left out. */
	default SequencedMap<Fate, Integer> counts() {
		var counts = new TreeMap<Fate, Integer>();
		lines().forEach(it -> counts.merge(it.fate(), 1, Integer::sum));
		return new LinkedHashMap<>(counts);
	}

	/** Lines that get into the study. */
	default long taken() {
		return lines().stream().filter(it -> it.fate().isTaken()).count();
	}
}
