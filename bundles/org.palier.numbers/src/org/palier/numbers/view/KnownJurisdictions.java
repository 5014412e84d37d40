// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.Map;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;

/**
 * Names of the three jurisdictions of Yates and Arbour (2013, § 20) and of a few more, by their codes (ISO 3166 in
 * lower case). Any other jurisdiction has its code as name.
 */
public final class KnownJurisdictions {

	private static final Map<String, Bilingual> NAMES = Map.of(
			"qc", new Bilingual("Québec", "Québec"),
			"ca", new Bilingual("Gouvernement du Canada", "Government of Canada"),
			"us", new Bilingual("États-Unis (fédéral)", "United States (federal)"),
			"us-ca", new Bilingual("Californie", "California"),
			"us-co", new Bilingual("Colorado", "Colorado"),
			"au", new Bilingual("Australie", "Australia"),
			"gb", new Bilingual("Royaume-Uni", "United Kingdom"));

	/** The ids of jurisdictions by their spellings in files, see {@link NameKey#of}. */
	public static final Map<String, String> SPELLINGS = Map.ofEntries(
			Map.entry("qc", "qc"), Map.entry("quebec", "qc"), Map.entry("ca", "ca"), Map.entry("canada", "ca"),
			Map.entry("gouvernement du canada", "ca"), Map.entry("government of canada", "ca"), Map.entry("us", "us"),
			Map.entry("usa", "us"), Map.entry("etats unis", "us"), Map.entry("united states", "us"));

	private KnownJurisdictions() {
	}

	public static Bilingual name(String id) {
		return NAMES.getOrDefault(id, Bilingual.same(id));
	}
}
