// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.ArrayList;
import java.util.List;

import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.text.Bilingual;
import org.palier.model.DataNature;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;

/** Makes the table of an indicator of differences, with what its tests take for granted. */
final class DifferenceTable {

	/** Each unit is an agency. */
	private static final String AGENCIES = "agencies";
	private static final String METHODS = "Pearson (1900); Fisher (1922); Cochran (1954); Holm (1979); Cramér (1946); Bergsma (2013); Newcombe (1998)";
	private static final String OF_AGENCIES = "Pearson (1900); Fisher (1935), § 21; Besag & Clifford (1991); Holm (1979); Cramér (1946);"
			+ " Bergsma (2013); Davison & Hinkley (1997); Kish (1965)";

	private DifferenceTable() {
	}

	/**
	 * @param view whose data may not be observed: then nothing may be made of its tests
	 * @param independence whether the units are independent: key of the sentence
	 */
	static Table of(Indicator indicator, StudyView view, String independence, Unit unit, String source, DifferenceRows differences,
			boolean two) {
		List<Bilingual> notes = new ArrayList<>();
		boolean ofAgencies = !independence.equals(AGENCIES);
		if (differences.isEmpty()) {
			notes.add(EvaluationWords.text("note.nothing_to_compare"));
		} else {
			if (view.nature() != DataNature.OBSERVED) {
				notes.add(EvaluationWords.text("note." + view.nature().getLiteral()));
			}
			notes.addAll(differences.notes());
			if (!two) {
				notes.add(EvaluationWords.text("note.most"));
			}
			notes.add(EvaluationWords.text("independence." + independence));
			notes.add(EvaluationWords.text(ofAgencies ? "note.permutation" : "note.assumptions"));
			if (isCensus(view)) {
				notes.add(EvaluationWords.text("note.census"));
			}
		}
		return new Table(indicator.id(), indicator.title(), EvaluationWords.text(indicator.id() + ".definition"), unit,
				source + "; " + (ofAgencies ? OF_AGENCIES : METHODS) + (two && !ofAgencies ? "; Woolf (1955)" : ""),
				DifferenceRow.columns(two, ofAgencies).rows(differences.rows()), notes);
	}

	/** A table without rows. @param reason key of the sentence that says why there is nothing to compare */
	static Table none(Indicator indicator, Unit unit, String source, String reason, Columns<DifferenceRow> columns) {
		return new Table(indicator.id(), indicator.title(), EvaluationWords.text(indicator.id() + ".definition"), unit, source,
				columns.rows(List.of()), List.of(EvaluationWords.text(reason)));
	}

	/** Whether every agency that counts was checked on every platform that was looked at. */
	private static boolean isCensus(StudyView view) {
		return view.tally().isCensus(view.tally().counted());
	}
}
