// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home.recommendations;

import org.palier.analysis.Analysis;
import org.palier.explore.Pivot;
import org.palier.extensions.Contributions;
import org.palier.findings.Answers;
import org.palier.findings.recommendations.CellNumbers;
import org.palier.findings.recommendations.SignNumbers;
import org.palier.findings.recommendations.TableNumbers;
import org.palier.numbers.view.StudyView;

/** The numbers of a study that recommendations name: those of its indicators, and those of questions, as findings name them. */
public final class StudyNumbers {

	private StudyNumbers() {
	}

	/** Reads the numbers of a view. For one thread. */
	public static SignNumbers of(Contributions contributions, StudyView view) {
		Analysis analysis = contributions.counting();
		return new CellNumbers(new Answers(new Pivot(view)))
				.or(new TableNumbers(id -> analysis.tables(view, analysis.currentIndicator(id)::equals).stream().findFirst()));
	}
}
