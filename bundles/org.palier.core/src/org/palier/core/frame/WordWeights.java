// SPDX-License-Identifier: EPL-2.0
package org.palier.core.frame;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a word tells among the names of one jurisdiction, from 0.05 to 1: rare words tell most. What sort of body it is
 * tells little, and the name of the country next to nothing.
 */
final class WordWeights {

	private static final double LEAST = 0.1;
	private static final double OF_ANY = 0.05;
	private static final double OF_KIND = 0.35;
	private static final int LETTERS_OF_COUNTRY = 5;
	/** Of fewer bodies than these one cannot tell what is rare. */
	private static final int FEW = 300;

	private final Map<String, Integer> bodies = new HashMap<>();
	private final List<String> countries;
	private int all;

	/** @param countries names of the jurisdiction, in either language, as NameKey writes them */
	WordWeights(Collection<String> countries) {
		this.countries = countries.stream().flatMap(it -> Arrays.stream(it.split(" ")))
				.filter(it -> it.length() >= LETTERS_OF_COUNTRY && !NameWords.SHIPPED.isOfState(it))
				.map(it -> it.substring(0, LETTERS_OF_COUNTRY)).distinct().toList();
	}

	/** One more body that has these words in any of its names. */
	void count(Collection<String> words) {
		all++;
		words.forEach(it -> bodies.merge(it, 1, Integer::sum));
	}

	/** How many bodies have it in a name. */
	int bodies(String word) {
		return bodies.getOrDefault(word, 0);
	}

	double of(String word) {
		if (isCountry(word)) {
			return OF_ANY;
		}
		double scale = Math.log(Math.max(FEW, all) + 1.0);
		double rare = Math.clamp(1 - Math.log(Math.max(1, bodies(word))) / scale, LEAST, 1);
		return switch (NameWords.SHIPPED.sort(word)) {
		case OFFICE -> OF_ANY;
		case KIND -> Math.min(OF_KIND, rare);
		default -> rare;
		};
	}

	/** True for the country and what is made of its name: Canada, canadien. */
	boolean isCountry(String word) {
		for (String country : countries) {
			if (word.startsWith(country)) {
				return true;
			}
		}
		return false;
	}
}
