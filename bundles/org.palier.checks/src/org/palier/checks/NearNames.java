// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.palier.matching.EditDistance;
import org.palier.model.Agency;

/**
 * Names among which near ones are found without comparing all: a name cut into one piece more than letters
 * may differ has a piece that the other name has too, at nearly the same place (Li, Deng, Wang and Feng 2011,
 * Pass-Join).
 */
final class NearNames {

	/** A piece of a name: which one of names of this length, and its letters. */
	private record Piece(int length, int number, String letters) {
	}

	private record Listed(Agency agency, String key) {
	}

	private final List<Listed> all = new ArrayList<>();
	private final Map<Piece, List<Integer>> places = new HashMap<>();

	void add(Agency agency, String key) {
		int length = key.length();
		for (int number = 0; number <= EditDistance.limit(length); number++) {
			places.computeIfAbsent(new Piece(length, number, key.substring(start(length, number), start(length, number + 1))),
					it -> new ArrayList<>()).add(all.size());
		}
		all.add(new Listed(agency, key));
	}

	/** The agencies of a name that is near, see {@link EditDistance#isNear}, in the order in which they were added. */
	List<Agency> near(String key) {
		var candidates = new TreeSet<Integer>();
		int most = EditDistance.limit(key.length());
		for (int length = key.length() - most; length <= key.length() + most; length++) {
			int limit = EditDistance.limit(length);
			for (int number = 0; limit > 0 && number <= limit; number++) {
				int start = start(length, number);
				int size = start(length, number + 1) - start;
				for (int at = Math.max(0, start - limit); at <= Math.min(start + limit, key.length() - size); at++) {
					candidates.addAll(places.getOrDefault(new Piece(length, number, key.substring(at, at + size)), List.of()));
				}
			}
		}
		return candidates.stream().map(all::get).filter(it -> EditDistance.isNear(key, it.key)).map(Listed::agency).distinct().toList();
	}

	private static int start(int length, int number) {
		return number * length / (EditDistance.limit(length) + 1);
	}
}
