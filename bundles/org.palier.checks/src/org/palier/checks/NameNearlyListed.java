// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;

import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;

/**
 * Finds unmatched agencies whose name is nearly that of a listed agency of their jurisdiction. At most one letter in ten differs, three in
 * all; another rule finds equal names.
 */
public final class NameNearlyListed extends WordedRule {

	/** Finds warnings. */
	public NameNearlyListed() {
		super("name_nearly_listed", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			var listed = new NearNames();
			jurisdiction.getAgencies().stream().filter(it -> !it.isUnmatched())
					.forEach(agency -> RuleSubjects.nameKeys(agency).forEach(key -> listed.add(agency, key)));
			jurisdiction.getAgencies().stream().filter(Agency::isUnmatched).forEach(
					agency -> RuleSubjects.nameKeys(agency).stream().flatMap(it -> listed.near(it).stream()).distinct()
							.forEach(it -> found.add(agency, RuleSubjects.name(agency), RuleSubjects.name(it))));
		}
	}
}
