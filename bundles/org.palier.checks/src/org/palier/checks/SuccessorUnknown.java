// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.palier.ground.text.NameKey;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.study.edit.Root;

/** Successors that a list names and the study does not have; where it has one by that name now, the fix makes it the successor. */
public final class SuccessorUnknown extends WordedRule {

	/** Finds warnings. */
	public SuccessorUnknown() {
		super("successor_unknown", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		List<Agency> some = RuleSubjects.agencies(study).filter(it -> !it.getSuccessorNames().isEmpty()).toList();
		if (some.isEmpty()) {
			return;
		}
		Map<String, Agency> byName = new HashMap<>();
		RuleSubjects.agencies(study).forEach(it -> RuleSubjects.nameKeys(it).forEach(key -> byName.putIfAbsent(key, it)));
		for (Agency agency : some) {
			for (String name : agency.getSuccessorNames()) {
				Agency known = byName.get(NameKey.of(name));
				if (known == null || known == agency) {
					found.add(agency, RuleSubjects.name(agency), name);
				} else {
					found.fixable(agency, Root.itself(agency), () -> {
						agency.getSuccessorNames().remove(name);
						if (!agency.getSuccessors().contains(known)) {
							agency.getSuccessors().add(known);
						}
					}, RuleSubjects.name(agency), name);
				}
			}
		}
	}
}
