// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.Map;
import java.util.Optional;

import org.palier.ground.text.NameKey;
import org.palier.model.Authenticity;

/** The words for the owner of an account in typed, pasted and imported text, in both languages, without regard to case and accents. */
public final class AuthenticityWords {

	private static final Map<String, Authenticity> WORDS = Map.ofEntries(Map.entry("official", Authenticity.OFFICIAL),
			Map.entry("officiel", Authenticity.OFFICIAL), Map.entry("officielle", Authenticity.OFFICIAL),
			Map.entry("unofficial", Authenticity.UNOFFICIAL), Map.entry("non officiel", Authenticity.UNOFFICIAL),
			Map.entry("non officielle", Authenticity.UNOFFICIAL), Map.entry("copy", Authenticity.COPY), Map.entry("copie", Authenticity.COPY),
			Map.entry("unknown", Authenticity.UNKNOWN), Map.entry("inconnu", Authenticity.UNKNOWN), Map.entry("inconnue", Authenticity.UNKNOWN),
			Map.entry("not examined", Authenticity.UNKNOWN), Map.entry("non examine", Authenticity.UNKNOWN),
			Map.entry("non examinee", Authenticity.UNKNOWN));

	private AuthenticityWords() {
	}

	/** Reads a word; empty for any other word, and for none. */
	public static Optional<Authenticity> authenticity(String word) {
		return Optional.ofNullable(WORDS.get(NameKey.of(word)));
	}
}
