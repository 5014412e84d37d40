// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.slides;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;

/** The words of slides, and cells of tables as slides write them. */
final class SlideWords {

	/** All of them. */
	static final Wording WORDS = new Wording(SlideWords.class, "slides");

	/** Stands where there is no value. */
	static final String NOTHING = "–";

	private SlideWords() {
		// words
	}

	/** A value as written. */
	static String cell(Value value, Locale locale) {
		var typography = new Typography(locale);
		return switch (value) {
		case Value.Item it -> it.label().in(locale);
		case Value.Count it -> typography.count(it.number());
		case Value.Share it -> typography.share(it.fraction());
		case Value.Decimal it -> typography.number(it.number(), it.digits());
		case Value.Estimate it -> WORDS
				.text("estimate", typography.share(it.corrected()), typography.percent(it.low()), typography.percent(it.high())).in(locale);
		case Value.Undefined it -> NOTHING;
		};
	}

	/** A row as a line of notes: its cells, each under the title of its column. */
	static String row(Table table, int row, Locale locale) {
		return IntStream.range(0, table.columns().size()).mapToObj(i -> i == 0 ? cell(table.rows().get(row).get(i), locale)
				: table.columns().get(i).title().in(locale) + " " + cell(table.rows().get(row).get(i), locale)).collect(Collectors.joining(" | "));
	}
}
