// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.List;

import org.palier.model.Placement;
import org.palier.model.Study;
import org.palier.model.Usage;

/** Usages that no placement of an ordered theory puts on a level, whether by silence or by saying so. */
public final class UsageUnplaced extends WordedRule {

	/** Finds remarks. */
	public UsageUnplaced() {
		super("usage_unplaced", Severity.INFO);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		RuleSubjects.orderedTheories(study).forEach(theory -> {
			List<Usage> placed = theory.getPlacements().stream().filter(it -> it.getCategory() != null).map(Placement::getUsage)
					.toList();
			study.getUsages().stream().filter(it -> !placed.contains(it))
					.forEach(it -> found.add(it, RuleSubjects.name(it), RuleSubjects.name(theory)));
		});
	}
}
