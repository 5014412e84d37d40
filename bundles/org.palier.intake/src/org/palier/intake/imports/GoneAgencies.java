// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusChanges.Gone;
import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.study.history.Lifetime;
import org.palier.study.history.LookBack;

/**
 * The agencies that a complete directory no longer lists. A list is a directory where it states agencies that the study has: a list
 * of accounts names only those that it made up. Where the directory numbers its bodies, only agencies with such a number were ever in it.
 */
final class GoneAgencies {

	private final Set<String> stated = new HashSet<>();
	private final Set<String> jurisdictions = new HashSet<>();
	private final Set<String> schemes = new HashSet<>();

	GoneAgencies(List<CensusFact> facts) {
		for (CensusFact fact : facts) {
			if (fact instanceof AgencyFact it) {
				stated.add(it.agency());
				if (!it.unmatched()) {
					jurisdictions.add(it.jurisdiction());
					schemes.addAll(it.externalIds().keySet());
				}
			}
		}
	}

	/**
	 * Those of a study, in its order.
	 *
	 * @param mentioned ids of agencies of which the list speaks otherwise
	 * @param spared    of rows that were not taken
	 * @param on        day of the list; null when nobody says
	 */
	List<Gone> of(Study study, Set<String> mentioned, SparedAgencies spared, @Nullable LocalDate on) {
		LocalDate day = on == null ? LookBack.NOW.day() : on;
		return study.getJurisdictions().stream().filter(it -> jurisdictions.contains(it.getId()))
				.filter(it -> it.getAgencies().stream().anyMatch(agency -> stated.contains(agency.getId()))).flatMap(it -> it.getAgencies().stream())
				.filter(it -> !it.isUnmatched() && !stated.contains(it.getId()) && !mentioned.contains(it.getId()) && wasListed(it)
						&& !spared.contains(it))
				.filter(it -> Lifetime.of(it).holds(day))
				.map(it -> new Gone(it.getId(), Bilingual.of(it.getName()), on)).toList();
	}

	private boolean wasListed(Agency agency) {
		return schemes.isEmpty() || agency.getExternalIds().stream().anyMatch(it -> schemes.contains(it.getScheme()));
	}
}
