// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.core.census.CensusIds;
import org.palier.core.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;

/** Rules on agencies and their names. */
final class AgencyChecks {

	/** A listed agency and one of its names, see {@link CensusIds#nameKey}. */
	private record Listed(Agency agency, String key) {
	}

	private AgencyChecks() {
	}

	static void nameMissing(Study study, WordedRule.Found found) {
		Things.agencies(study).forEach(agency -> {
			Bilingual name = Bilingual.of(agency.getName());
			if (name.fr().isBlank() || name.en().isBlank()) {
				Bilingual lacking = name.fr().isBlank() && name.en().isBlank() ? new Bilingual("français et en anglais", "either language")
						: name.fr().isBlank() ? new Bilingual("français", "French") : new Bilingual("anglais", "English");
				found.add(agency, Things.name(agency), lacking);
			}
		});
	}

	/** Within a jurisdiction: two governments may each have a Department of Finance. The later one is reported. */
	static void sameName(Study study, WordedRule.Found found) {
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			Map<String, Agency> first = new HashMap<>();
			for (Agency agency : jurisdiction.getAgencies()) {
				List<Agency> others = keys(agency).stream().map(it -> first.putIfAbsent(it, agency))
						.filter(it -> it != null && it != agency).distinct().toList();
				others.forEach(it -> found.add(agency, Things.name(agency), String.valueOf(it.getId()), String.valueOf(agency.getId())));
			}
		}
	}

	static void ownAncestor(Study study, WordedRule.Found found) {
		Things.agencies(study).filter(AgencyChecks::isOwnAncestor)
				.forEach(it -> found.add(it, Things.name(it), Things.name(it.getParent())));
	}

	private static boolean isOwnAncestor(Agency agency) {
		Set<Agency> seen = new HashSet<>();
		for (Agency at = agency.getParent(); at != null && seen.add(at); at = at.getParent()) {
			if (at == agency) {
				return true;
			}
		}
		return false;
	}

	/**
	 * An unmatched agency of a name that differs from a listed one's in its jurisdiction by one letter in ten
	 * at most, three at most, and at least one: equal names are another rule's.
	 */
	static void nameNearlyListed(Study study, WordedRule.Found found) {
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			List<Listed> listed = new ArrayList<>();
			jurisdiction.getAgencies().stream().filter(it -> !it.isUnmatched())
					.forEach(agency -> keys(agency).forEach(key -> listed.add(new Listed(agency, key))));
			jurisdiction.getAgencies().stream().filter(Agency::isUnmatched).forEach(agency -> listed.stream()
					.filter(it -> keys(agency).stream().anyMatch(key -> EditDistance.isNear(key, it.key)))
					.map(Listed::agency).distinct().forEach(it -> found.add(agency, Things.name(agency), Things.name(it))));
		}
	}

	private static Set<String> keys(Agency agency) {
		Bilingual name = Bilingual.of(agency.getName());
		var keys = new LinkedHashSet<String>();
		Stream.of(name.fr(), name.en()).map(CensusIds::nameKey).filter(it -> !it.isEmpty()).forEach(keys::add);
		return keys;
	}
}
