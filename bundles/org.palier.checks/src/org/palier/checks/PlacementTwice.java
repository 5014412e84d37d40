// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.palier.model.PalierPackage.Literals;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.study.edit.Root;

/**
 * Usages that a theory places twice for the same platforms. The first placement is the one that counts, see
 * {@link org.palier.study.edit.PlacementEdit}; the later one is reported and dropped.
 */
public final class PlacementTwice extends WordedRule {

	private record UsageOnPlatform(Usage usage, Platform platform) {
	}

	/** Finds errors. */
	public PlacementTwice() {
		super("placement_twice", Severity.ERROR);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		for (Theory theory : study.getTheories()) {
			Set<UsageOnPlatform> seen = new HashSet<>();
			for (Placement placement : theory.getPlacements()) {
				if (placement.getUsage() != null && !seen.add(new UsageOnPlatform(placement.getUsage(), placement.getPlatform()))) {
					found.fixable(placement, Root.list(theory, Literals.THEORY__PLACEMENTS), () -> theory.getPlacements().remove(placement),
							RuleSubjects.name(placement.getUsage()), RuleSubjects.name(theory));
				}
			}
		}
	}
}
