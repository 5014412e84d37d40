// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.palier.core.text.Bilingual;
import org.palier.model.Category;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;

/** Rules on theories and their placements. */
final class TheoryChecks {

	private record Place(Usage usage, Platform platform) {
	}

	private TheoryChecks() {
	}

	/** The first placement is the one that counts, see {@code PlacementEdit}; the later one is reported and dropped. */
	static void placementTwice(Study study, WordedRule.Found found) {
		for (Theory theory : study.getTheories()) {
			Set<Place> seen = new HashSet<>();
			for (Placement placement : theory.getPlacements()) {
				if (placement.getUsage() != null && !seen.add(new Place(placement.getUsage(), placement.getPlatform()))) {
					found.fixable(placement, theory, () -> theory.getPlacements().remove(placement), name(placement.getUsage()),
							name(theory));
				}
			}
		}
	}

	static void levelWithoutUsage(Study study, WordedRule.Found found) {
		ordered(study).forEach(theory -> {
			List<Category> held = theory.getPlacements().stream().map(Placement::getCategory).toList();
			theory.getCategories().stream().filter(it -> !held.contains(it))
					.forEach(it -> found.add(it, Things.name(it, it.getName()), name(theory)));
		});
	}

	/** A usage that no placement of an ordered theory puts on a level, whether by silence or by saying so. */
	static void usageUnplaced(Study study, WordedRule.Found found) {
		ordered(study).forEach(theory -> {
			List<Usage> placed = theory.getPlacements().stream().filter(it -> it.getCategory() != null).map(Placement::getUsage)
					.toList();
			study.getUsages().stream().filter(it -> !placed.contains(it)).forEach(it -> found.add(it, name(it), name(theory)));
		});
	}

	private static List<Theory> ordered(Study study) {
		return study.getTheories().stream().filter(Theory::isOrdered).toList();
	}

	private static Bilingual name(Usage usage) {
		return Things.name(usage, usage.getName());
	}

	private static Bilingual name(Theory theory) {
		return Things.name(theory, theory.getName());
	}
}
