// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.gc;

import java.util.Arrays;
import java.util.Set;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;

/** Tells the language of the name of a public body by its small words and the words such names are made of. */
final class NameLanguage {

	private static final Set<String> FRENCH = Set.of("de", "du", "des", "d", "l", "la", "le", "les", "et", "en", "au", "aux", "pour",
			"sur", "agence", "bureau", "conseil", "ministere", "tribunal", "unite", "campagne", "canadien", "canadienne", "forces",
			"armees", "armee", "affaires", "sante", "passeport", "secretariat", "ressources");
	private static final Set<String> ENGLISH = Set.of("of", "the", "and", "for", "in", "on", "to", "s", "agency", "office", "board",
			"council", "department", "unit", "campaign", "canadian", "armed", "forces", "affairs", "health", "passport", "service",
			"resources", "research");

	private NameLanguage() {
	}

	/** The name in the language that it seems to be in; when nothing tells, in that of the account, else in English. */
	static Bilingual of(String name, String accountLanguage) {
		String[] words = NameKey.of(name).split(" ");
		boolean accents = name.codePoints().anyMatch(it -> "éèêàâîïôûùçœÉÈÊÀÂÎÏÔÛÙÇŒ".indexOf(it) >= 0);
		long french = count(words, FRENCH) + (accents ? 1 : 0);
		long english = count(words, ENGLISH);
		boolean isFrench = french == english ? "fr".equals(accountLanguage) : french > english;
		return isFrench ? new Bilingual(name, "") : new Bilingual("", name);
	}

	private static long count(String[] words, Set<String> language) {
		return Arrays.stream(words).filter(language::contains).count();
	}
}
