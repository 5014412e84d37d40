// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.numbers.view.StudyView;

/** Words that the indicators over time share: groups of agencies, days and periods. */
final class CourseWords {

	/** Agencies that are counted together. @param jurisdictions by position */
	record Group(Value.Item item, IntPredicate jurisdictions) {
	}

	private CourseWords() {
	}

	/** Each jurisdiction and, when there are several, all of them together. */
	static List<Group> groups(StudyView view) {
		List<Group> groups = new ArrayList<>();
		for (int i = 0; i < view.jurisdictions().size(); i++) {
			int jurisdiction = i;
			groups.add(new Group(IndicatorWords.item(view.jurisdictions().get(i)), it -> it == jurisdiction));
		}
		if (groups.size() > 1) {
			groups.add(new Group(IndicatorWords.all(), it -> true));
		}
		return groups;
	}

	static Value.Item day(LocalDate day) {
		return new Value.Item(day.toString(), written(day));
	}

	static Value.Item period(LocalDate after, LocalDate to) {
		Bilingual from = written(after);
		Bilingual until = written(to);
		return new Value.Item(after + "/" + to, IndicatorWords.WORDS.text("period", from, until));
	}

	private static Bilingual written(LocalDate day) {
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).date(day), new Typography(Locale.CANADA).date(day));
	}
}
