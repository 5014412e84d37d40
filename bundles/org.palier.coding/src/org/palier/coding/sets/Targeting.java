// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.Arrays;
import java.util.Locale;

/**
 * A way to find the targeted posts of a set. They have no chance: they train and teach, and nothing is estimated from them.
 */
public sealed interface Targeting {

	/** The text in which sets keep it. */
	String text();

	/** A way that needs no more words. */
	enum PlainTargeting implements Targeting {
		/** The posts of which programs are least certain, then those on which they abstained. */
		LEAST_CERTAIN,
		/** Likewise, spread over the codes that programs gave and over agencies, so that the posts are not all of one kind. */
		DIVERSE,
		/** The posts that persons code differently, those with most facets in dispute first; training sets do not count. */
		DISAGREEMENT;

		@Override
		public String text() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** The posts that hold some words, whatever case and accents; the lot falls among them. @param words not blank */
	record Search(String words) implements Targeting {

		private static final String BEGIN = "search=";

		/** Strips the words. */
		public Search {
			words = words.strip();
			if (words.isEmpty()) {
				throw new IllegalArgumentException("no words");
			}
		}

		@Override
		public String text() {
			return BEGIN + words;
		}
	}

	/** Reads the text that a set keeps. @throws IllegalArgumentException for one that no set keeps */
	static Targeting parse(String text) {
		return Arrays.stream(PlainTargeting.values()).filter(it -> it.text().equals(text)).map(Targeting.class::cast).findAny().orElseGet(() -> {
			if (!text.startsWith(Search.BEGIN)) {
				throw new IllegalArgumentException(text);
			}
			return new Search(text.substring(Search.BEGIN.length()));
		});
	}
}
