// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.palier.ground.text.Bilingual;

/** The effects of a merge in words, line by line, for packages of posts and of interviews. */
public interface MergeText {

	/** One line of a package, and what becomes of it. */
	interface MergeLine {

		/** The post or passage that was coded, as the package names it. */
		String item();

		/** The facet that was coded. */
		String facet();

		/** Ids of codes; empty: taken back. */
		String value();

		/** When. */
		Instant at();

		/** The fate of the line. */
		Fate fate();

		/** The changes of its codes, in words; empty where nothing changed. */
		default Optional<Bilingual> change() {
			return Optional.empty();
		}

		/** The fate of the line, for a reader. */
		default Bilingual text() {
			return fate().isTaken() ? change().map(it -> HandoutWords.text("line.changed", it)).orElseGet(fate()::text) : fate().text();
		}
	}

	/** Name of the set. */
	String set();

	/** Name of the coder. */
	String coder();

	/** Every line of the package, in its order. */
	List<? extends MergeLine> lines();

	/** How many lines have each fate; fates without a line are left out. */
	default SequencedMap<Fate, Integer> counts() {
		var counts = new TreeMap<Fate, Integer>();
		lines().forEach(it -> counts.merge(it.fate(), 1, Integer::sum));
		return new LinkedHashMap<>(counts);
	}

	/** The fate of all lines that have it, for a reader. For lines whose codes changed it says what they became and when. */
	default Bilingual text(Fate fate) {
		if (fate != Fate.FOLLOWED && fate != Fate.SPLIT) {
			return fate.text(counts().getOrDefault(fate, 0));
		}
		var changes = new LinkedHashMap<Bilingual, Integer>();
		lines().stream().filter(it -> it.fate() == fate).forEach(it -> changes.merge(it.change().orElseGet(fate::text), 1, Integer::sum));
		List<Bilingual> said = changes.entrySet().stream().map(it -> HandoutWords.text("taken.count", it.getValue(), it.getKey())).toList();
		return Bilingual.joined(said, ", ");
	}

	/** Lines that get into the study. */
	default long taken() {
		return lines().stream().filter(it -> it.fate().isTaken()).count();
	}
}
