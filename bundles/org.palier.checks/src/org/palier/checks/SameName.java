// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;

/**
 * Agencies of one name within a jurisdiction: two governments may each have a Department of Finance. The
 * later one is reported.
 */
public final class SameName extends WordedRule {

	/** Finds warnings. */
	public SameName() {
		super("same_name", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			Map<String, Agency> first = new HashMap<>();
			for (Agency agency : jurisdiction.getAgencies()) {
				List<Agency> others = RuleSubjects.nameKeys(agency).stream().map(it -> first.putIfAbsent(it, agency))
						.filter(it -> it != null && it != agency).distinct().toList();
				others.forEach(it -> found.add(agency, RuleSubjects.name(agency), String.valueOf(it.getId()), String.valueOf(agency.getId())));
			}
		}
	}
}
