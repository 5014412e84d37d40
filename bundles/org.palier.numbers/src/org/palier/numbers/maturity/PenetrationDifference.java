// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.List;

import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.StudyView;

/** Tests whether penetration differs between jurisdictions, and between kinds of agencies, by more than chance would explain. */
public final class PenetrationDifference extends MaturityIndicator {

	/** For the registry, and for lists of indicators in plain Java. */
	public PenetrationDifference() {
		super("penetration_difference", Part.CENSUS);
	}

	@Override
	public Table compute(StudyView view) {
		CensusTally tally = view.tally();
		var differences = new DifferenceRows(List.of(EvaluationWords.word("present_agencies"), EvaluationWords.word("absent_agencies")));
		if (tally.checked(tally.counted()) > 0 && tally.present(tally.counted()) == tally.checked(tally.counted())) {
			return DifferenceTable.none(this, Unit.AGENCY, "Yates & Arbour (2013), § 24", "note.all_present", DifferenceRow.columns(true, false));
		}
		new CensusGroups(view).compare(differences,
				strata -> new long[] { tally.present(strata), tally.checked(strata) - tally.present(strata) });
		return DifferenceTable.of(this, view, "agencies", Unit.AGENCY, "Yates & Arbour (2013), § 24", differences, true);
	}
}
