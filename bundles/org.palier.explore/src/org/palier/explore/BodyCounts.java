// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The counts of one body in a row of a question, one for each column that shares are made of. Resampling of bodies needs
 * them. Immutable.
 *
 * @param codes count of each column, in the order of the heads
 * @param whole number of things of the row that are in shares, each counted once
 */
public record BodyCounts(long[] codes, long whole) {

	private static final class Sum {
		private final long[] codes;
		private long whole;

		Sum(int columns) {
			codes = new long[columns];
		}
	}

	/**
	 * The bodies of a row, by their ids.
	 *
	 * @param pivot that answered the question
	 * @param asked as its answer has it
	 * @param row   ids of the groups of the row, one a field on rows
	 * @param heads ids of the groups of each column, one a field on columns
	 * @throws QuestionException when the question cannot be put
	 */
	public static Map<String, BodyCounts> of(Pivot pivot, Question asked, List<String> row, List<List<String>> heads)
			throws QuestionException {
		List<PivotField> rows = fields(pivot, asked.rows(), asked.measure());
		List<PivotField> columns = fields(pivot, asked.columns(), asked.measure());
		int[] wanted = rows.stream().mapToInt(it -> it.position(row.get(rows.indexOf(it)))).toArray();
		var ofColumns = new Groups(columns);
		Map<Long, Integer> places = new HashMap<>();
		for (int i = 0; i < heads.size(); i++) {
			int[] groups = new int[columns.size()];
			for (int field = 0; field < groups.length; field++) {
				groups[field] = columns.get(field).position(heads.get(i).get(field));
			}
			places.put(ofColumns.number(groups, 0), i);
		}
		Map<Integer, Sum> sums = new LinkedHashMap<>();
		Units units = asked.measure() == Measure.POSTS ? new PostUnits(pivot.fields()) : new CensusUnits(pivot.fields(), asked.measure(), false);
		units.each(Stream.concat(rows.stream(), columns.stream()).toList(), (groups, body, number, again) -> {
			for (int i = 0; i < wanted.length; i++) {
				if (groups[i] != wanted[i]) {
					return;
				}
			}
			long column = ofColumns.number(groups, rows.size());
			Sum sum = sums.computeIfAbsent(body, it -> new Sum(heads.size()));
			Integer place = places.get(column);
			if (place != null) {
				sum.codes[place] += number;
			}
			sum.whole += again || !ofColumns.isInShares(column) ? 0 : number;
		});
		Map<String, BodyCounts> bodies = new LinkedHashMap<>();
		sums.forEach((body, sum) -> bodies.put(pivot.view().agencies().get(body).id(), new BodyCounts(sum.codes, sum.whole)));
		return bodies;
	}

	private static List<PivotField> fields(Pivot pivot, List<String> ids, Measure measure) throws QuestionException {
		List<PivotField> found = new ArrayList<>();
		for (String id : ids) {
			found.add(pivot.fields().get(id, measure));
		}
		return found;
	}
}
