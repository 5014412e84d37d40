// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.Wording;

/** The subjects of a filter in every study. */
public enum FilterField {
	/** The government of an agency. */
	GOVERNMENT("government", "jurisdiction", "gouvernement"),
	/** The category of an agency. */
	CATEGORY("category", "catégorie"),
	/** An agency. */
	AGENCY("agency", "body", "organisme"),
	/** A platform. */
	PLATFORM("platform", "plateforme"),
	/** The day of a post. */
	PERIOD("period", "date", "year", "month", "période", "année", "mois"),
	/** The language of a post. */
	LANGUAGE("language", "langue"),
	/** The author of a post. */
	AUTHOR("author", "auteur"),
	/** Whether the account is official that a page or a post is of. */
	OFFICIAL("official", "officials", "officiel", "officielle", "officiels", "officielles"),
	/** On whose word the code of a post rests. */
	CODERS("coders", "coder", "codeurs", "codeur", "codée par", "coded by"),
	/** A saved view: its filter takes its place. */
	VIEW("view", "vue");

	private static final Wording WORDS = new Wording(FilterField.class, "messages");

	private final List<String> names;

	FilterField(String... names) {
		this.names = List.of(names);
	}

	/** Returns the name in filters that Palier writes. */
	public String id() {
		return names.getFirst();
	}

	/** Returns the name that readers see. */
	public Bilingual label() {
		return WORDS.text("field." + id());
	}

	/** Returns the word in sentences of each language. */
	Bilingual word() {
		return new Bilingual(label().fr().toLowerCase(Locale.CANADA_FRENCH), id());
	}

	/** The field of a name in either language, whatever its case and accents. */
	static Optional<FilterField> of(String name) {
		String key = NameKey.of(name);
		return Arrays.stream(values()).filter(it -> it.names.stream().map(NameKey::of).anyMatch(key::equals)).findFirst();
	}

	/** The names of all, with commas. */
	static Bilingual all() {
		return Bilingual.joined(Arrays.stream(values()).map(FilterField::word).toList(), ", ");
	}
}
