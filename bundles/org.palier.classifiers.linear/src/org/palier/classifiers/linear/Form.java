// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a post looks like, whatever it says. The order is part of what features are: nothing is ever put between. */
enum Form {

	/** 2 when the source says that it answers somebody, 1 when it begins with a name. */
	REPLY,
	/** Addresses, 2 at most. */
	LINKS,
	/** Tags, 3 at most. */
	TAGS,
	/** Names of accounts, 2 at most. */
	NAMES,
	/** Question marks, 2 at most. */
	QUESTIONS,
	/** Exclamation marks, 2 at most. */
	CALLS,
	/** Pictograms, 2 at most. */
	PICTURES,
	/** Numbers, 3 at most. */
	NUMBERS,
	/** Logarithm of the number of tokens. */
	LENGTH,
	/** 2 when most letters are capitals, 1 when many are. */
	CAPITALS,
	/** 1 when it relays another post. */
	RELAY;

	private static final int SEED = 0x3A8F05C5;
	private static final int MOST = 32;
	private static final Map<Integer, String> BY_KEY = new HashMap<>();

	static {
		for (Form form : values()) {
			for (int value = 0; value <= MOST; value++) {
				// Where two share a hash, the model itself cannot tell them apart.
				BY_KEY.merge(Vocabulary.key(Features.FORM, form.hash(value)), form.id(), (one, other) -> "form");
			}
		}
	}

	int hash(int value) {
		return PostReader.mixed(SEED + 1 + ordinal(), value);
	}

	/** The id by which evidence names it. */
	String id() {
		return "form." + name().toLowerCase(Locale.ROOT);
	}

	/** The id of a feature of this kind; that of the kind where it is of what the post speaks of. @param key see {@link Vocabulary#key(int)} */
	static String id(int key) {
		return BY_KEY.getOrDefault(key, "form");
	}
}
