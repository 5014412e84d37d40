// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a post looks like, whatever it says. The order is part of what features are: nothing is ever put between. */
enum Form {

	/** 2 when the source says that it answers somebody, 1 when it begins with a name. */
	REPLY(2),
	/** Addresses, 2 at most. */
	LINKS(2),
	/** Tags, 3 at most. */
	TAGS(3),
	/** Names of accounts, 2 at most. */
	NAMES(2),
	/** Question marks, 2 at most. */
	QUESTIONS(2),
	/** Exclamation marks, 2 at most. */
	CALLS(2),
	/** Pictograms, 2 at most. */
	PICTURES(2),
	/** Numbers, 3 at most. */
	NUMBERS(3),
	/** Logarithm of the number of tokens. */
	LENGTH(32),
	/** 2 when most letters are capitals, 1 when many are. */
	CAPITALS(2),
	/** 1 when it relays another post. */
	RELAY(1);

	private static final int SEED = 0x3A8F05C5;
	private static final Map<Integer, String> BY_KEY = new HashMap<>();

	static {
		for (Form form : values()) {
			for (int value = 0; value <= form.most; value++) {
				// Where two share a hash, and of small numbers many do, the model itself cannot tell them apart.
				BY_KEY.merge(Vocabulary.key(Features.FORM, form.hash(value)), form.id(), (one, other) -> "form");
			}
		}
	}

	private final int most;

	Form(int most) {
		this.most = most;
	}

	int hash(int value) {
		return PostReader.mixed(SEED + 1 + ordinal(), value);
	}

	/** The id by which evidence names it. */
	String id() {
		return "form." + name().toLowerCase(Locale.ROOT);
	}

	/** The id of a feature of this kind; that of the kind where it can be one or another. @param key see {@link Vocabulary#key(int)} */
	static String id(int key) {
		return BY_KEY.getOrDefault(key, "form");
	}
}
