// SPDX-License-Identifier: EPL-2.0
package org.palier.core.maturity;

import java.util.List;
import java.util.Set;

import org.palier.core.census.CensusTally;
import org.palier.core.census.StudyView;
import org.palier.core.indicators.Indicator;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.text.Bilingual;

/**
 * Whether the part of the agencies checked that are present somewhere differs between jurisdictions, and between
 * kinds of agencies, by more than chance would explain.
 */
public final class PenetrationDifference implements Indicator {

	@Override
	public String id() {
		return "penetration_difference";
	}

	@Override
	public Bilingual title() {
		return EvaluationWords.text("penetration_difference.title");
	}

	@Override
	public Set<Part> reads() {
		return Set.of(Part.CENSUS);
	}

	@Override
	public boolean isDrawn() {
		return false;
	}

	@Override
	public Table compute(StudyView view) {
		CensusTally tally = view.tally();
		var differences = new DifferenceRows(List.of(EvaluationWords.word("present_agencies"), EvaluationWords.word("absent_agencies")));
		new CensusGroups(view).compare(differences,
				strata -> new long[] { tally.present(strata), tally.checked(strata) - tally.present(strata) });
		return DifferenceTable.of(this, view, "agencies", Unit.AGENCY, "Yates & Arbour (2013), § 24", differences, true);
	}
}
