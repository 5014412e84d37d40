// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;

import org.palier.model.PalierPackage.Literals;
import org.palier.model.Placement;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.study.edit.Root;

/** Placements without a usage, as editing a study by hand may leave them: they place nothing, and are not counted. */
public final class PlacementIncomplete extends WordedRule {

	/** Finds errors. */
	public PlacementIncomplete() {
		super("placement_incomplete", Severity.ERROR);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		for (Theory theory : study.getTheories()) {
			for (Placement placement : theory.getPlacements()) {
				if (placement.getUsage() == null) {
					found.fixable(placement, Root.list(theory, Literals.THEORY__PLACEMENTS), () -> theory.getPlacements().remove(placement),
							RuleSubjects.name(theory), theory.getPlacements().indexOf(placement) + 1);
				}
			}
		}
	}
}
