// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.reports.words.ReportWords;

/**
 * A table of an annex as it is printed. A scenario that reaches every agency moves hundreds of numbers of an indicator,
 * which nobody reads on paper. So for each measure the rows that change most are kept, and a note says how many there
 * are; files for programs keep every row.
 */
public final class LargestChanges {

	/** Rows of a table on paper. */
	private static final int ROWS = 8;

	private final Wording wording = ReportWords.all();
	private final Table whole;

	public LargestChanges(Table whole) {
		this.whole = whole;
	}

	/** The table, with its rows in their order; as it is when it is short or knows no change. */
	public Table printed() {
		List<String> columns = whole.columns().stream().map(Column::id).toList();
		if (whole.rows().size() <= ROWS || !columns.containsAll(List.of("measure", "base", "median"))) {
			return whole;
		}
		Map<Value, List<List<Value>>> measures = new LinkedHashMap<>();
		whole.rows().forEach(it -> measures.computeIfAbsent(it.get(whole.column("measure")), measure -> new ArrayList<>()).add(it));
		int each = Math.max(1, ROWS / measures.size());
		List<List<Value>> kept = new ArrayList<>();
		measures.values().forEach(it -> it.stream().sorted(Comparator.comparingDouble(this::change).reversed()).limit(each).forEach(kept::add));
		List<Bilingual> notes = new ArrayList<>(List.of(wording.text("annex.largest", count(kept.size()), count(whole.rows().size()))));
		notes.addAll(whole.notes());
		return new Table(whole.id(), whole.title(), whole.definition(), whole.unit(), whole.source(), whole.columns(),
				whole.rows().stream().filter(kept::contains).toList(), notes);
	}

	/** How far the median is from the base; what is new comes from nothing. */
	private double change(List<Value> row) {
		return Math.abs(number(row.get(whole.column("median"))) - number(row.get(whole.column("base"))));
	}

	private static double number(Value value) {
		return switch (value) {
		case Value.Share share -> share.fraction();
		case Value.Decimal decimal -> decimal.number();
		case Value.Count count -> count.number();
		case Value.Estimate estimate -> estimate.corrected();
		case Value.Item item -> 0;
		case Value.Undefined undefined -> 0;
		};
	}

	private static Bilingual count(long number) {
		return new Bilingual(new Typography(Locale.CANADA_FRENCH).count(number), new Typography(Locale.CANADA).count(number));
	}
}
