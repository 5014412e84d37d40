// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names for codes that are shown beside each other where there is little room. They are the short names of their codebook, or else their
 * names; those that are too long are cut so that no two look alike.
 *
 * @param names of codes
 * @param given short names, in the same order; empty where the codebook has none
 */
public record ShortNames(List<Bilingual> names, List<Bilingual> given) {

	/** The least length of a short name, in letters. */
	public static final int FEWEST = 4;
	/** The greatest length of a short name, in letters. */
	public static final int MOST = 12;

	/** Copies its lists. */
	public ShortNames {
		names = List.copyOf(names);
		given = List.copyOf(given);
		if (names.size() != given.size()) {
			throw new IllegalArgumentException(names.size() + " names, " + given.size() + " short ones");
		}
	}

	/** In their order. */
	public List<String> in(Locale locale) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			String shorter = given.get(i).in(locale);
			words.add(shorter.isBlank() ? names.get(i).in(locale) : shorter);
		}
		return new DistinctNames(words).into(MOST, it -> it.codePointCount(0, it.length()));
	}
}
