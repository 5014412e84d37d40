// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * Tests whether usages spread differently over levels in two jurisdictions, or in two kinds of agencies (Chang and Kannan 2008). The usages
 * are those observed at presences, the levels those of the first ordered theory.
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
			new CensusGroups(view).compareAgencies(differences, agency -> usages(view, theory.get(), agency));
		}
		return DifferenceTable.of(this, view, "usages", Unit.PRESENCE_USAGE, "Chang & Kannan (2008), via Yates & Arbour (2013), § 12-15",
				differences, theory.isPresent() && theory.get().categories().size() == 2);
	}

	static List<Value.Item> levels(TheoryView theory) {
		return theory.categories().stream().map(it -> new Value.Item(it.id(), it.plainName())).toList();
	}

	/** Usages observed of the agencies of the frame by category of a theory, those that lie nowhere left out. */
	static long[] usages(StudyView view, TheoryView theory) {
		long[] levels = new long[theory.categories().size()];
		for (int agency = 0; agency < view.agencies().size(); agency++) {
			long[] here = view.isCounted(agency) ? usages(view, theory, agency) : new long[levels.length];
			Arrays.setAll(levels, it -> levels[it] + here[it]);
		}
		return levels;
	}

	/** Usages observed at the presences of an agency by category of a theory, those that lie nowhere left out. */
	static long[] usages(StudyView view, TheoryView theory, int agency) {
		long[] levels = new long[theory.categories().size()];
		for (int platform = 0; platform < view.platforms().size(); platform++) {
			for (int usage = 0; view.status(agency, platform) == PresenceStatus.PRESENT && usage < view.usages().size(); usage++) {
				int level = view.shows(agency, platform, usage) ? theory.categoryOf(usage, platform) : TheoryView.UNPLACED;
				if (level != TheoryView.UNPLACED) {
					levels[level]++;
				}
			}
		}
		return levels;
	}
}
