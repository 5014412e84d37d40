// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.List;

import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.numbers.view.SetAsideUsages;

/** Usages coded where the agency is no longer present: they are set aside, which is said once. */
public final class UsageWithoutPresence extends WordedRule {

	/** Says what is worth knowing. */
	public UsageWithoutPresence() {
		super("usage_without_presence", Severity.INFO);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		List<Presence> aside = RuleSubjects.presences(study).filter(SetAsideUsages::has).toList();
		if (!aside.isEmpty()) {
			Presence first = aside.getFirst();
			found.add(aside.size() == 1 ? "message.one" : "message", first, RuleSubjects.name(RuleSubjects.agency(first)),
					RuleSubjects.name(first), aside.size());
		}
	}
}
