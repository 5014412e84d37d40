// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.statistics.disclosure.TellableCounts;

/**
 * A table that counts interviews without its small counts, and without numbers from which they could be worked out. A
 * share gives a count, and a mean of few is what few said. Where each interview put one thing first, the last of these
 * counts is all less the others.
 *
 * @param fewest interviews of the smallest count that is told, but for 0
 * @param reason what stands in the place of a number
 */
record FewInterviews(int fewest, Bilingual reason) {

	private static final String COUNT = "interviews";
	private static final String FIRST = "first";
	/** Columns that follow from the count of their row. */
	private static final Set<String> FROM_COUNT = Set.of("interview_share", "median_place");

	Table without(Table table) {
		List<String> columns = table.columns().stream().map(it -> it.id()).toList();
		int count = columns.indexOf(COUNT);
		int first = columns.indexOf(FIRST);
		if (count < 0 || table.rows().stream().noneMatch(it -> it.get(count) instanceof Value.Count)) {
			return table;
		}
		Set<String> withheld = withheld(table, count, first);
		var nothing = new Value.Undefined(reason);
		List<List<Value>> rows = new ArrayList<>();
		for (int i = 0; i < table.rows().size(); i++) {
			List<Value> row = new ArrayList<>(table.rows().get(i));
			boolean few = withheld.contains(COUNT + i);
			for (int k = 0; k < row.size(); k++) {
				if (few && (k == count || FROM_COUNT.contains(columns.get(k))) || k == first && withheld.contains(FIRST + i)) {
					row.set(k, nothing);
				}
			}
			rows.add(row);
		}
		List<Bilingual> notes = new ArrayList<>(table.notes());
		if (!withheld.isEmpty()) {
			notes.add(reason);
		}
		return new Table(table.id(), table.title(), table.definition(), table.unit(), table.source(), table.columns(), rows, notes);
	}

	/**
	 * Finds the counts to withhold, by the name of their column and the number of their row. The notes say how many
	 * interviews name a first one at all.
	 */
	private Set<String> withheld(Table table, int count, int first) {
		var tellable = new TellableCounts(fewest);
		List<String> firsts = new ArrayList<>();
		long all = 0;
		for (int i = 0; i < table.rows().size(); i++) {
			tellable.count(COUNT + i, number(table.rows().get(i).get(count)));
			if (first >= 0) {
				long number = number(table.rows().get(i).get(first));
				tellable.count(FIRST + i, number);
				firsts.add(FIRST + i);
				all += number;
			}
		}
		if (first >= 0) {
			tellable.count("answered", all).sum("answered", firsts);
		}
		return tellable.withheld();
	}

	private static long number(Value value) {
		return value instanceof Value.Count it ? it.number() : 0;
	}
}
