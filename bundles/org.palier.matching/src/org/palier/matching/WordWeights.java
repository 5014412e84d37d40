// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a word tells among the names of one jurisdiction, from 0.05 to 1: rare words tell most. The sort of a body counts little, and
 * the name of the country next to nothing. Reckoned once: a list holds each of its names against dozens. Immutable and thread-safe.
 */
final class WordWeights {

	/** A word among these names. Those that a name of the jurisdiction has are one object each. */
	static final class Word {

		private final String text;
		private final double weight;
		private final boolean country;
		private final boolean apart;

		private Word(String text, double weight, boolean country) {
			this.text = text;
			this.weight = weight;
			this.country = country;
			this.apart = NameWords.SHIPPED.sort(text) == NameWords.Sort.APART;
		}

		String text() {
			return text;
		}

		/** From 0.05 to 1. */
		double weight() {
			return weight;
		}

		/** True for the country and what is made of its name: Canada, canadien. */
		boolean isCountry() {
			return country;
		}

		/** True when it says which of two alike: north, south. */
		boolean isApart() {
			return apart;
		}
	}

	private static final double LEAST = 0.1;
	private static final double OF_ANY = 0.05;
	private static final double OF_KIND = 0.35;
	private static final int LETTERS_OF_COUNTRY = 5;
	/** With fewer bodies than these, rare words cannot be recognised. */
	private static final int FEW = 300;

	private final List<String> countries;
	private final double scale;
	private final Map<String, Word> words = new HashMap<>();

	/**
	 * @param countries names of the jurisdiction, in either language, as NameKey writes them
	 * @param bearers   each word with the bodies that have it in any of their names
	 * @param all       how many bodies there are
	 */
	WordWeights(Collection<String> countries, Map<String, ? extends Collection<?>> bearers, int all) {
		this.countries = countries.stream().flatMap(it -> Arrays.stream(it.split(" ")))
				.filter(it -> it.length() >= LETTERS_OF_COUNTRY && !NameWords.SHIPPED.isOfState(it))
				.map(it -> it.substring(0, LETTERS_OF_COUNTRY)).distinct().toList();
		this.scale = Math.log(Math.max(FEW, all) + 1.0);
		bearers.forEach((word, bodies) -> words.put(word, made(word, bodies.size())));
	}

	/** A word as it stands in normal form, that of no name of the jurisdiction too. */
	Word word(String text) {
		Word known = words.get(text);
		return known == null ? made(text, 0) : known;
	}

	private Word made(String text, int bodies) {
		boolean country = countries.stream().anyMatch(text::startsWith);
		return new Word(text, country ? OF_ANY : weight(text, bodies), country);
	}

	private double weight(String word, int bodies) {
		double rare = Math.clamp(1 - Math.log(Math.max(1, bodies)) / scale, LEAST, 1);
		return switch (NameWords.SHIPPED.sort(word)) {
		case OFFICE -> OF_ANY;
		case KIND -> Math.min(OF_KIND, rare);
		default -> rare;
		};
	}
}
