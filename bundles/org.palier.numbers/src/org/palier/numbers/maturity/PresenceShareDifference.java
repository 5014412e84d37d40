// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.stream.IntStream;

import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.StudyView;

/**
 * Tests whether presences are distributed differently over the platforms in two jurisdictions, or in two kinds of agencies (Yates and
 * Arbour 2013, § 24-25).
 */
public final class PresenceShareDifference extends MaturityIndicator {

	/** For the registry, and for lists of indicators in plain Java. */
	public PresenceShareDifference() {
		super("presence_share_difference", Part.CENSUS);
	}

	@Override
	public Table compute(StudyView view) {
		CensusTally tally = view.tally();
		int[] platforms = IntStream.range(0, view.platforms().size()).filter(it -> tally.present(it, tally.counted()) > 0).toArray();
		if (platforms.length == 1) {
			return DifferenceTable.none(this, Unit.PRESENCE, "Yates & Arbour (2013), § 24-25", "note.one_platform",
					DifferenceRow.columns(false, true));
		}
		var differences = new DifferenceRows(IntStream.of(platforms).mapToObj(view.platforms()::get)
				.map(it -> new Value.Item(it.id(), it.name())).toList());
		new CensusGroups(view).compareAgencies(differences,
				agency -> IntStream.of(platforms).mapToLong(it -> view.status(agency, it) == PresenceStatus.PRESENT ? 1 : 0).toArray());
		return DifferenceTable.of(this, view, "presences", Unit.PRESENCE, "Yates & Arbour (2013), § 24-25", differences,
				platforms.length == 2);
	}
}
