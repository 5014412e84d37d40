// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import java.util.List;
import java.util.Locale;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.numbers.view.StudyView;

/** The sentences and the numbers of the edition, in the language of the report. @param locale of the report */
record JournalWords(Locale locale) {

	private static final Wording WORDS = new Wording(JournalWords.class, "journal");
	private static final double PERCENT = 100;

	Bilingual both(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}

	String text(String key, Object... arguments) {
		return WORDS.text(key, arguments).in(locale);
	}

	String name(Bilingual name) {
		return name.in(locale);
	}

	/** A share in per cent with one decimal and without the sign, which the caption has. */
	String percent(double share) {
		return new Typography(locale).number(PERCENT * share, 1);
	}

	/** Two ends of an interval, as {@link #percent}. */
	String between(double low, double high) {
		return percent(low) + "–" + percent(high);
	}

	String count(long number) {
		return new Typography(locale).count(number);
	}

	/** A number of which a half may be told. */
	String half(double number) {
		return new Typography(locale).number(number, number == Math.rint(number) ? 0 : 1);
	}

	/** Names in one text. */
	String joined(List<String> names) {
		return String.join(", ", names);
	}

	/** A thing as a value of data. */
	static Value.Item item(StudyView.Named named) {
		return new Value.Item(named.id(), named.name());
	}

	/** The data of a table: a column of things, another one, and numbers. */
	Table data(String id, Unit unit, List<Column> columns, List<List<Value>> rows, List<Bilingual> notes) {
		return new Table("journal_" + id, both(id + ".caption.short"), both(id + ".definition"), unit, "Yates & Arbour (2013)", columns,
				rows, notes);
	}

	Column column(String id, Column.Type type) {
		return new Column(id, both("column." + id), type);
	}
}
