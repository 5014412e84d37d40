// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.files.LeftOutValue;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** Counts what a reader should know of accepted rows: a sentence a kind, not one a row. */
final class PostTally {

	/** The things that are counted; the name in lower case is the key of the sentence. */
	enum Kind {
		/** The cell of the date is empty. */
		NO_DATE,
		/** The cell of the date holds something else. */
		UNREADABLE_DATE,
		/** A post without words, e.g. a photo. */
		NO_TEXT,
		/** An id as 3.83E+17, which a spreadsheet rounded; it is left out. */
		ROUNDED_ID,
		/** A count that is none; it is left out. */
		UNREADABLE_COUNT
	}

	private record ValueCount(long count, long line, String value) {
	}

	private static final int DATES = 50;

	private final Map<String, ValueCount> dates = new LinkedHashMap<>();
	private final Map<Kind, ValueCount> seen = new EnumMap<>(Kind.class);

	/** One more, with the first of its kind kept as an example; of dates the first different ones. */
	void add(Kind kind, long line, String value) {
		if (kind == Kind.UNREADABLE_DATE && (dates.containsKey(value) || dates.size() < DATES)) {
			ValueCount before = dates.get(value);
			dates.put(value, before == null ? new ValueCount(1, line, value) : new ValueCount(before.count + 1, before.line, value));
		}
		ValueCount before = seen.get(kind);
		seen.put(kind, before == null ? new ValueCount(1, line, value) : new ValueCount(before.count + 1, before.line, before.value));
	}

	/** Dates that could not be read, for whoever shows them beside their column. @param column of dates */
	List<LeftOutValue> dates(String column, Wording words) {
		return dates.values().stream()
				.map(it -> new LeftOutValue(column, it.value(), it.count(), it.line(), words.text("allowed.date"), false)).toList();
	}

	/** The sentences. */
	List<Bilingual> remarks(Wording words) {
		var remarks = new ArrayList<Bilingual>();
		seen.forEach((kind, it) -> remarks.add(words.text(kind.name().toLowerCase(Locale.ROOT), it.count, Long.toString(it.line), it.value)));
		return remarks;
	}
}
