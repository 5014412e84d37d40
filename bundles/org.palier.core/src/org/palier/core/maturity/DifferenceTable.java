// SPDX-License-Identifier: EPL-2.0
package org.palier.core.maturity;

import java.util.ArrayList;
import java.util.List;

import org.palier.core.census.StudyView;
import org.palier.core.indicators.Indicator;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.text.Bilingual;
import org.palier.model.DataNature;

/** Makes the table of an indicator of differences, with what its tests take for granted. */
final class DifferenceTable {

	private static final String METHODS = "Pearson (1900); Fisher (1922); Cochran (1954); Holm (1979); Cramér (1946); Bergsma (2013); Newcombe (1998)";

	private DifferenceTable() {
	}

	/**
	 * @param view whose data may not be observed: then nothing may be made of its tests
	 * @param independence whether the units are independent: key of the sentence
	 */
	static Table of(Indicator indicator, StudyView view, String independence, Unit unit, String source, DifferenceRows differences, boolean two) {
		List<Bilingual> notes = new ArrayList<>();
		if (differences.isEmpty()) {
			notes.add(EvaluationWords.text("note.nothing_to_compare"));
		} else {
			if (view.nature() != DataNature.OBSERVED) {
				notes.add(EvaluationWords.text("note." + view.nature().getLiteral()));
			}
			notes.addAll(differences.notes());
			notes.add(EvaluationWords.text("independence." + independence));
			notes.add(EvaluationWords.text("note.assumptions"));
		}
		return new Table(indicator.id(), indicator.title(), EvaluationWords.text(indicator.id() + ".definition"), unit,
				source + "; " + METHODS + (two ? "; Woolf (1955)" : ""), DifferenceRows.columns(two), differences.rows(), notes);
	}
}
