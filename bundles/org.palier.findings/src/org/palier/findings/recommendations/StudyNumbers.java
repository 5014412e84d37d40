// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import org.palier.analysis.Analysis;
import org.palier.explore.Pivot;
import org.palier.findings.Answers;
import org.palier.numbers.view.StudyView;

/** The numbers of a study that recommendations name: those of its indicators, and those of questions, as findings name them. */
public final class StudyNumbers {

	private StudyNumbers() {
	}

	/** Reads the numbers of a view. For one thread. @param analysis with the indicators at hand */
	public static SignNumbers of(Analysis analysis, StudyView view) {
		return new CellNumbers(new Answers(new Pivot(view)))
				.or(new TableNumbers(id -> analysis.tables(view, analysis.currentIndicator(id)::equals).stream().findFirst()));
	}
}
