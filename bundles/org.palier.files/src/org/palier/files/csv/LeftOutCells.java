// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.palier.files.LeftOutValue;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * Collects cells of optional fields that mean nothing. Their rows are read without the field. Each column gets one remark
 * with the number of rows, the values and what is allowed. One thread uses it, for one file.
 */
public final class LeftOutCells {

	private static final int VALUES_SHOWN = 5;
	private static final int LONGEST_VALUE = 60;

	private record Value(long count, long line) {
	}

	private record Column(Bilingual allowed, Map<String, Value> values) {
	}

	private final Map<String, Column> columns = new LinkedHashMap<>();

	/** @param allowed what the column may hold, to end a sentence with */
	public void add(Row row, String column, String value, Bilingual allowed) {
		columns.computeIfAbsent(column, it -> new Column(allowed, new LinkedHashMap<>())).values().merge(value, new Value(1, row.line()),
				(one, other) -> new Value(one.count() + 1, one.line()));
	}

	/** The sentences. */
	public List<Bilingual> remarks() {
		var words = new Wording(LeftOutCells.class, "messages");
		List<Bilingual> remarks = new ArrayList<>();
		columns.forEach((name, column) -> {
			long rows = column.values().values().stream().mapToLong(Value::count).sum();
			remarks.add(words.text("left_out", rows, name,
					new Bilingual(values(column, Locale.CANADA_FRENCH, words), values(column, Locale.CANADA, words)), column.allowed(),
					false));
		});
		return remarks;
	}

	/** The values, by columns, each with the rows in which it stands. */
	public List<LeftOutValue> values() {
		List<LeftOutValue> values = new ArrayList<>();
		columns.forEach((name, column) -> column.values()
				.forEach((value, it) -> values.add(new LeftOutValue(name, value, it.count(), it.line(), column.allowed(), false))));
		return values;
	}

	private static String values(Column column, Locale locale, Wording words) {
		String shown = column.values().entrySet().stream().limit(VALUES_SHOWN)
				.map(it -> words.text("left_out.value", shortened(it.getKey()), it.getValue().count(), Long.toString(it.getValue().line())).in(locale))
				.collect(Collectors.joining(", "));
		return column.values().size() > VALUES_SHOWN ? shown + ", …" : shown;
	}

	private static String shortened(String value) {
		return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
	}
}
