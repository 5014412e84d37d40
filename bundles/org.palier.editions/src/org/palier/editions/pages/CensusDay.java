// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.time.LocalDate;
import java.util.List;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;

/** The day of the census of a study, for captions. */
final class CensusDay {

	private CensusDay() {
	}

	/** The day of the last list of the census, with a comma before; empty where no list has a day. */
	static Bilingual of(StudyView view) {
		List<LocalDate> days = view.course().days();
		return days.isEmpty() ? Bilingual.EMPTY : PageWords.WORDS.text("period.census", ChoiceWords.day(days.getLast()));
	}
}
