// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;

/**
 * Which count of a table is what its share is a share by: of “posts, posts placed, symmetric posts, share” the symmetric
 * ones. No table says so; its rows do, since in each of them the share is that count by another.
 */
final class SharedCount {

	private static final double CLOSE = 1e-9;

	private SharedCount() {
	}

	/** The count; a table that has a single one beside what tells its rows apart need not hold what it is divided by. */
	static Optional<Column> of(Table table, Column share) {
		int[] counts = IntStream.range(CellKey.width(table), table.columns().size())
				.filter(it -> table.columns().get(it).type() == Column.Type.COUNT).toArray();
		int at = table.columns().indexOf(share);
		for (int part : counts) {
			for (int whole : counts) {
				if (part != whole && divides(table.rows(), part, whole, at)) {
					return Optional.of(table.columns().get(part));
				}
			}
		}
		return counts.length == 1 ? Optional.of(table.columns().get(counts[0])) : Optional.empty();
	}

	private static boolean divides(List<List<Value>> rows, int part, int whole, int share) {
		List<List<Value>> told = rows.stream().filter(it -> !Double.isNaN(CellKey.number(it.get(share)))).toList();
		return !told.isEmpty() && told.stream().allMatch(it -> Math.abs(
				CellKey.number(it.get(part)) / CellKey.number(it.get(whole)) - CellKey.number(it.get(share))) < CLOSE);
	}
}
