// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives what stands in the first of merged cells to the others, row by row. */
final class MergedCells {

	private final Map<Long, List<Merge>> byFirstRow = new HashMap<>();
	private final Map<Merge, String> open = new HashMap<>();

	MergedCells(List<Merge> merges) {
		merges.forEach(it -> byFirstRow.computeIfAbsent(it.firstRow(), row -> new ArrayList<>()).add(it));
	}

	/** A row with what is merged into it. */
	List<String> fill(long number, List<String> cells) {
		for (Merge begun : byFirstRow.getOrDefault(number, List.of())) {
			open.put(begun, begun.firstColumn() < cells.size() ? cells.get(begun.firstColumn()) : "");
		}
		if (open.isEmpty()) {
			return cells;
		}
		open.keySet().removeIf(it -> it.lastRow() < number);
		var filled = new ArrayList<>(cells);
		open.forEach((merge, value) -> {
			if (!value.isEmpty()) {
				for (int column = merge.firstColumn(); column <= Math.min(merge.lastColumn(), Grid.MOST_COLUMNS - 1); column++) {
					while (filled.size() <= column) {
						filled.add("");
					}
					if (filled.get(column).isEmpty()) {
						filled.set(column, value);
					}
				}
			}
		});
		return filled;
	}
}
