// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.palier.model.Agency;
import org.palier.model.Study;

/** Agencies that in the end report to themselves. */
public final class OwnAncestor extends WordedRule {

	/** Finds errors. */
	public OwnAncestor() {
		super("own_ancestor", Severity.ERROR);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		RuleSubjects.agencies(study).filter(OwnAncestor::isOwnAncestor)
				.forEach(it -> found.add(it, RuleSubjects.name(it), RuleSubjects.name(it.getParent())));
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
}
