// SPDX-License-Identifier: EPL-2.0
package org.palier.core.maturity;

import java.util.List;
import java.util.Optional;

import org.palier.core.census.CensusTally;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;

/**
 * Whether the usages observed at presences spread otherwise over the levels of the first ordered theory in one
 * jurisdiction, or kind of agencies, than in another (Chang and Kannan 2008).
 */
public final class LevelDifference extends MaturityIndicator {

	/** For the registry, and for lists of indicators in plain Java. */
	public LevelDifference() {
		super("level_difference", Part.CENSUS);
	}

	@Override
	public Table compute(StudyView view) {
		Optional<TheoryView> theory = view.theories().stream().filter(TheoryView::ordered).findFirst();
		var differences = new DifferenceRows(theory.map(LevelDifference::levels).orElse(List.of()));
		if (theory.isPresent()) {
			new CensusGroups(view).compare(differences, strata -> usages(view, theory.get(), strata));
		}
		return DifferenceTable.of(this, view, "usages", Unit.PRESENCE_USAGE, "Chang & Kannan (2008), via Yates & Arbour (2013), § 12-15",
				differences, theory.isPresent() && theory.get().categories().size() == 2);
	}

	static List<Value.Item> levels(TheoryView theory) {
		return theory.categories().stream().map(it -> new Value.Item(it.id(), it.name())).toList();
	}

	/** Usages observed by category of a theory, those that lie nowhere left out. */
	static long[] usages(StudyView view, TheoryView theory, int[] strata) {
		CensusTally tally = view.tally();
		long[] levels = new long[theory.categories().size()];
		for (int usage = 0; usage < view.usages().size(); usage++) {
			for (int platform = 0; platform < view.platforms().size(); platform++) {
				int level = theory.categoryOf(usage, platform);
				if (level != TheoryView.UNPLACED) {
					levels[level] += tally.showing(platform, usage, strata);
				}
			}
		}
		return levels;
	}
}
