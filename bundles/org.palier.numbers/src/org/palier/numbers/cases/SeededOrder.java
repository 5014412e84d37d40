// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.cases;

import java.util.Comparator;
import java.util.function.Function;

/**
 * An order that looks random and is always the same for one seed. It sorts by a number that depends on the seed and the
 * name alone: neither the order in memory nor other names matter. The number is the FNV-1a hash of the name (Fowler,
 * Noll and Vo), moved by the seed and finished by the mixer of SplitMix64 (Steele, Lea and Flood 2014).
 */
record SeededOrder(long seed) {

	/** @param name what tells one thing from every other */
	<T> Comparator<T> by(Function<T, String> name) {
		return Comparator.comparing((T it) -> number(name.apply(it))).thenComparing(name);
	}

	private long number(String name) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < name.length(); i++) {
			hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
		}
		long mixed = hash + seed * 0x9e3779b97f4a7c15L;
		mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
		return mixed ^ mixed >>> 31;
	}
}
