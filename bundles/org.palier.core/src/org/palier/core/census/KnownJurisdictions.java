// SPDX-License-Identifier: EPL-2.0
package org.palier.core.census;

import java.util.Map;

import org.palier.core.text.Bilingual;

/** Names of the three jurisdictions of Yates and Arbour (2013, § 20); any other bears its code as name. */
final class KnownJurisdictions {

	private static final Map<String, Bilingual> NAMES = Map.of(
			"qc", new Bilingual("Québec", "Québec"),
			"ca", new Bilingual("Gouvernement du Canada", "Government of Canada"),
			"us", new Bilingual("États-Unis (fédéral)", "United States (federal)"));

	private KnownJurisdictions() {
	}

	static Bilingual name(String id) {
		return NAMES.getOrDefault(id, Bilingual.same(id));
	}
}
