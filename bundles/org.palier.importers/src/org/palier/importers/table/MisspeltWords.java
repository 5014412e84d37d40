// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.matching.EditDistance;

/**
 * The words of one column, some of which are slips of the keyboard. A slip is a letter or two apart from a name of the study, or from a
 * word that the file has more often. One file and one thread use it.
 */
final class MisspeltWords {

	/** In shorter words one letter makes another word. */
	private static final int SHORT = 5;
	/** From here on two letters may differ. */
	private static final int LONG = 8;
	/** A column with more words than this has no categories: nobody settles so many, and each would be held against all others. */
	private static final int MOST = 500;

	private final Map<String, Bilingual> known;
	/** Words as they are first written, by their keys, in the order of the file. */
	private final Map<String, String> words = new LinkedHashMap<>();
	private final Map<String, Integer> counts = new LinkedHashMap<>();

	/** @param known names of the study, by id */
	MisspeltWords(Map<String, Bilingual> known) {
		this.known = known;
	}

	/** Takes notice of a word of the file. */
	void survey(String word) {
		String key = NameKey.of(word);
		if (!key.isEmpty()) {
			words.putIfAbsent(key, word);
			counts.merge(key, 1, Integer::sum);
		}
	}

	/** The id of the name of the study that is a letter or two apart. */
	Optional<String> nearKnown(String word) {
		String key = NameKey.of(word);
		return known.entrySet().stream()
				.filter(it -> Stream.of(it.getValue().fr(), it.getValue().en()).anyMatch(name -> isNear(key, NameKey.of(name))))
				.map(Map.Entry::getKey).findFirst();
	}

	/** The name of an id of the study; a word of the file is its own. */
	Bilingual name(String near) {
		return known.getOrDefault(near, Bilingual.same(near));
	}

	/** The word of the file that is a letter or two apart, and stands there more often, or earlier and as often. */
	Optional<String> nearWritten(String word) {
		if (words.size() > MOST) {
			return Optional.empty();
		}
		String key = NameKey.of(word);
		List<String> order = List.copyOf(words.keySet());
		int own = counts.getOrDefault(key, 0);
		return order.stream().filter(it -> isNear(key, it))
				.filter(it -> counts.get(it) > own || counts.get(it) == own && order.indexOf(it) < order.indexOf(key)).findFirst()
				.map(words::get);
	}

	/** Whether two names have the same words but one, which differs by a letter, or by two of a long word. */
	private static boolean isNear(String one, String other) {
		String[] ones = one.split(" ");
		String[] others = other.split(" ");
		int differ = -1;
		for (int i = 0; ones.length == others.length && i < ones.length; i++) {
			if (!ones[i].equals(others[i])) {
				if (differ >= 0) {
					return false;
				}
				differ = i;
			}
		}
		return differ >= 0 && isSlip(ones[differ], others[differ]);
	}

	private static boolean isSlip(String one, String other) {
		int length = Math.min(one.length(), other.length());
		return length >= SHORT && Stream.of(one, other).noneMatch(it -> it.chars().anyMatch(Character::isDigit))
				&& EditDistance.of(one, other) <= (length < LONG ? 1 : 2);
	}
}
