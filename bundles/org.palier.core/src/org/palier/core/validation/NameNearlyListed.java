// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;

/**
 * Unmatched agencies of a name that differs from a listed one's in their jurisdiction by one letter in ten at
 * most, three at most, and at least one: equal names are another rule's.
 */
public final class NameNearlyListed extends WordedRule {

	/** A listed agency and one of its names, see {@link org.palier.core.census.CensusIds#nameKey}. */
	private record Listed(Agency agency, String key) {
	}

	/** Finds warnings. */
	public NameNearlyListed() {
		super("name_nearly_listed", Severity.WARNING);
	}

	@Override
	void search(Study study, LocalDate today, Found found) {
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			List<Listed> listed = new ArrayList<>();
			jurisdiction.getAgencies().stream().filter(it -> !it.isUnmatched())
					.forEach(agency -> Things.nameKeys(agency).forEach(key -> listed.add(new Listed(agency, key))));
			jurisdiction.getAgencies().stream().filter(Agency::isUnmatched).forEach(agency -> listed.stream()
					.filter(it -> Things.nameKeys(agency).stream().anyMatch(key -> EditDistance.isNear(key, it.key)))
					.map(Listed::agency).distinct().forEach(it -> found.add(agency, Things.name(agency), Things.name(it))));
		}
	}
}
