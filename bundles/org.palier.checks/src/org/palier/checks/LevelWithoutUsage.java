// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.List;

import org.palier.model.Category;
import org.palier.model.Placement;
import org.palier.model.Study;

/** Levels of ordered theories that no usage is placed on. */
public final class LevelWithoutUsage extends WordedRule {

	/** Finds remarks. */
	public LevelWithoutUsage() {
		super("level_without_usage", Severity.INFO);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		RuleSubjects.orderedTheories(study).forEach(theory -> {
			List<Category> held = theory.getPlacements().stream().map(Placement::getCategory).toList();
			theory.getCategories().stream().filter(it -> !held.contains(it))
					.forEach(it -> found.add(it, RuleSubjects.name(it, it.getName()), RuleSubjects.name(theory)));
		});
	}
}
