// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario;

import java.util.List;
import java.util.Map;

import org.palier.ground.text.Bilingual;
import org.palier.model.Category;
import org.palier.model.PalierFactory;
import org.palier.model.Placement;
import org.palier.model.Study;
import org.palier.model.Theory;

/**
 * Five theories of a study: the levels of Chang and Kannan and the models of Grunig, as it has them, Arnstein's ladder of
 * participation (1969, after: eight rungs), the dialogic principles of the web (Kent and Taylor 1998, after: five), and
 * kinds of texts, which place no usage.
 */
public final class FiveTheories {

	/** From the base up. */
	public static final List<String> RUNGS = List.of("manipulation", "therapy", "informing", "consultation", "placation", "partnership",
			"delegated_power", "citizen_control");
	/** In no order. */
	public static final List<String> PRINCIPLES = List.of("loop", "usefulness", "return", "visit", "bond");

	private FiveTheories() {
	}

	/** Leaves a study the first two of its theories, and adds three. */
	public static void of(Study study) {
		while (study.getTheories().size() > 2) {
			study.getTheories().removeLast();
		}
		add(study, "arnstein", true, RUNGS, Map.of("news_release", "informing", "answer", "consultation"));
		add(study, "dialogic", false, PRINCIPLES, Map.of("news_release", "usefulness", "answer", "loop"));
		add(study, "genre", false, List.of("a", "b"), Map.of());
	}

	private static void add(Study study, String id, boolean ordered, List<String> categories, Map<String, String> placements) {
		Theory theory = PalierFactory.eINSTANCE.createTheory();
		theory.setId(id);
		theory.setName(Bilingual.same(id).toModel());
		theory.setVersion("1");
		theory.setOrdered(ordered);
		for (String each : categories) {
			Category category = PalierFactory.eINSTANCE.createCategory();
			category.setId(each);
			category.setName(Bilingual.same(each).toModel());
			theory.getCategories().add(category);
		}
		placements.forEach((usage, category) -> {
			Placement placement = PalierFactory.eINSTANCE.createPlacement();
			placement.setUsage(study.getUsages().stream().filter(it -> it.getId().equals(usage)).findFirst().orElseThrow());
			placement.setCategory(theory.getCategories().stream().filter(it -> it.getId().equals(category)).findFirst().orElseThrow());
			theory.getPlacements().add(placement);
		});
		study.getTheories().add(theory);
	}
}
