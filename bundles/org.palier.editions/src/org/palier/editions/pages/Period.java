// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;

/** From when to when the posts of bodies are, for captions. */
final class Period {

	private Period() {
	}

	/** The day of the last list of the census, with a comma before; empty where no list has a day. */
	static Bilingual ofCensus(StudyView view) {
		List<LocalDate> days = view.course().days();
		return days.isEmpty() ? Bilingual.EMPTY : PageWords.WORDS.text("period.census", ChoiceWords.day(days.getLast()));
	}

	/** In words, with a comma before; empty where no post has a date. */
	static Bilingual of(StudyView view) {
		List<String> months = IntStream.range(0, view.posts().cells()).filter(it -> view.posts().isOwn(it) && view.posts().posts(it) > 0)
				.mapToObj(view.posts()::month).filter(it -> !it.isEmpty()).distinct().sorted().toList();
		if (months.isEmpty()) {
			return Bilingual.EMPTY;
		}
		Bilingual first = PageWords.month(YearMonth.parse(months.getFirst()));
		Bilingual last = PageWords.month(YearMonth.parse(months.getLast()));
		if (first.equals(last)) {
			return PageWords.WORDS.text("period.month", last);
		}
		boolean vowel = "aeiou".indexOf(first.fr().charAt(0)) >= 0;
		return PageWords.WORDS.text("period", new Bilingual((vowel ? "d’" : "de ") + first.fr(), first.en()), last);
	}
}
