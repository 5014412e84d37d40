// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.palier.model.Agency;
import org.palier.model.Study;

/** Agencies that in the end succeed themselves. */
public final class SuccessorCircle extends WordedRule {

	/** Finds errors. */
	public SuccessorCircle() {
		super("successor_circle", Severity.ERROR);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		RuleSubjects.agencies(study).filter(SuccessorCircle::succeedsItself)
				.forEach(it -> found.add(it, RuleSubjects.name(it), RuleSubjects.name(it.getSuccessors().getFirst())));
	}

	private static boolean succeedsItself(Agency agency) {
		Set<Agency> seen = new HashSet<>();
		Deque<Agency> next = new ArrayDeque<>(agency.getSuccessors());
		while (!next.isEmpty()) {
			Agency at = next.pop();
			if (at == agency) {
				return true;
			}
			if (seen.add(at)) {
				next.addAll(at.getSuccessors());
			}
		}
		return false;
	}
}
