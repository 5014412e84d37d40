// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.palier.coding.reference.ReferenceColumns;
import org.palier.corpus.Facet;

/**
 * A property of posts that separates strata. Codes are those that programs predict: never a person's, because a stratum
 * must be known of every post before anybody codes.
 */
public sealed interface StratumField {

	/** The value of what is not known of a post: no category, no date, no program looked. */
	String UNKNOWN = "-";

	/** The name in plans and commands. */
	String id();

	/** A property that every post has. */
	enum PostProperty implements StratumField {
		/** Government of the agency. */
		JURISDICTION,
		/** Category of the agency. */
		CATEGORY,
		/** The agency itself. */
		AGENCY,
		/** Where it was posted. */
		PLATFORM,
		/** Stated by the source, else found from the words. */
		LANGUAGE,
		/** The month of the post in universal time, e.g. 2013-07. */
		MONTH,
		/** The year of the post in universal time. */
		YEAR,
		/** Own post, answer or relay. */
		KIND;

		@Override
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** A predicted code. @param facet usage, or a theory in which the usage is placed unless programs coded the post itself */
	record Predicted(Facet facet) implements StratumField {
		@Override
		public String id() {
			return ReferenceColumns.name(facet);
		}
	}

	/**
	 * The fields of a list such as {@code jurisdiction,usage}.
	 * @param theories ids of the study's theories
	 * @throws SetException for a word that names none
	 */
	static List<StratumField> parse(List<String> words, Set<String> theories) throws SetException {
		for (String word : words) {
			if (Arrays.stream(PostProperty.values()).noneMatch(it -> it.id().equals(word)) && ReferenceColumns.facet(word, theories).isEmpty()) {
				throw SetWords.refused("field.unknown", word, String.join(", ", Arrays.stream(PostProperty.values()).map(PostProperty::id).toList()),
						String.join(", ", theories.stream().sorted().toList()));
			}
		}
		if (Set.copyOf(words).size() < words.size()) {
			throw SetWords.refused("field.twice", String.join(",", words));
		}
		return words.stream().map(StratumField::of).toList();
	}

	private static StratumField of(String word) {
		return Arrays.stream(PostProperty.values()).filter(it -> it.id().equals(word)).map(StratumField.class::cast).findAny()
				.orElseGet(() -> new Predicted(ReferenceColumns.facet(word)));
	}
}
