// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.ArrayList;
import java.util.List;

import org.palier.model.Placement;
import org.palier.model.PlacementChange;
import org.palier.model.PlatformAppears;
import org.palier.model.ScenarioChange;
import org.palier.model.Theory;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** Where usages lie after changes: for a platform that appears as stated, else as on all platforms alike. */
record ChangedPlacements(ScenarioFrame frame, StudyView base) {

	List<TheoryView> after(List<ScenarioChange> active) {
		List<TheoryView> theories = new ArrayList<>();
		for (TheoryView theory : base.theories()) {
			List<List<Integer>> placements = new ArrayList<>();
			for (int usage = 0; usage < frame.usages(); usage++) {
				var row = new ArrayList<>(theory.placements().get(usage));
				while (row.size() < frame.platforms()) {
					row.add(theory.categoryOf(usage, StudyView.NONE));
				}
				placements.add(row);
			}
			active.forEach(it -> place(theory, placements, it));
			theories.add(new TheoryView(theory.id(), theory.name(), theory.version(), theory.source(), theory.ordered(),
					theory.categories(), placements));
		}
		return theories;
	}

	private void place(TheoryView theory, List<List<Integer>> placements, ScenarioChange change) {
		if (change instanceof PlacementChange it && it.getTheory().getId().equals(theory.id())) {
			int category = it.getCategory() == null ? TheoryView.UNPLACED : it.getTheory().getCategories().indexOf(it.getCategory());
			set(placements.get(frame.usage(it.getUsage())), frame.platform(it.getPlatform()), category);
		} else if (change instanceof PlatformAppears it) {
			for (Placement placement : it.getPlacements()) {
				if (placement.getCategory().eContainer() instanceof Theory placed && placed.getId().equals(theory.id())) {
					set(placements.get(frame.usage(placement.getUsage())), frame.platform(it.getPlatform()),
							placed.getCategories().indexOf(placement.getCategory()));
				}
			}
		}
	}

	private static void set(List<Integer> row, int platform, int category) {
		if (platform == StudyView.NONE) {
			row.replaceAll(it -> category);
		} else {
			row.set(platform, category);
		}
	}
}
