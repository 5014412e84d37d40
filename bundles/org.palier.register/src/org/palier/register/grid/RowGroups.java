// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.model.Agency;

/** The listed agencies in groups of one value of a column: which row names a group, and which one shows an agency. Not thread-safe. */
final class RowGroups {

	private final GridText text;
	private final SortKeys keys;
	private final GridColumn column;
	private final PresencePart part;
	private final Set<String> folded = new HashSet<>();
	private final Map<String, List<Integer>> members = new LinkedHashMap<>();
	private List<Agency> agencies = List.of();
	private List<RowGroup> groups = List.of();
	/** For each row the position of its agency, or, below 0, one less than the negative place of its group. */
	private int[] rows = {};
	private int[] numbers = {};

	RowGroups(GridText text, SortKeys keys, GridColumn column, PresencePart part) {
		this.text = text;
		this.keys = keys;
		this.column = column;
		this.part = part;
	}

	GridColumn column() {
		return column;
	}

	PresencePart part() {
		return part;
	}

	/** Groups anew. @param all agencies of the study @param listed positions of those that are listed, in the order of the sorting */
	void arrange(List<Agency> all, int[] listed) {
		agencies = all;
		@Nullable Comparable<?>[] key = keys.of(all, column, part);
		Map<String, List<Integer>> found = new LinkedHashMap<>();
		for (int position : listed) {
			found.computeIfAbsent(text.shown(all.get(position), column, part), value -> new ArrayList<>()).add(position);
		}
		members.clear();
		found.entrySet().stream().sorted((one, other) -> {
			int empty = Boolean.compare(one.getKey().isEmpty(), other.getKey().isEmpty());
			return empty != 0 ? empty : CensusRows.compare(key[one.getValue().getFirst()], key[other.getValue().getFirst()], 1);
		}).forEach(it -> members.put(it.getKey(), it.getValue()));
		folded.retainAll(members.keySet());
		lay();
	}

	/** Folds the agencies of a group away, or shows them again. */
	void fold(String value, boolean away) {
		if (away ? folded.add(value) : folded.remove(value)) {
			lay();
		}
	}

	private void lay() {
		List<RowGroup> made = new ArrayList<>();
		List<Integer> lines = new ArrayList<>();
		members.forEach((value, positions) -> {
			boolean away = folded.contains(value);
			made.add(new RowGroup(value, positions.stream().map(agencies::get).toList(), away));
			lines.add(-made.size());
			if (!away) {
				lines.addAll(positions);
			}
		});
		groups = List.copyOf(made);
		rows = lines.stream().mapToInt(it -> it).toArray();
		numbers = new int[rows.length];
		int number = 0;
		for (int row = 0; row < rows.length; row++) {
			numbers[row] = rows[row] < 0 ? 0 : ++number;
		}
	}

	List<RowGroup> all() {
		return groups;
	}

	int size() {
		return rows.length;
	}

	/** Position of the agency of a row; below 0 for one that names a group. */
	int position(int row) {
		return rows[row];
	}

	int number(int row) {
		return numbers[row];
	}

	@Nullable RowGroup at(int row) {
		return rows[row] < 0 ? groups.get(-rows[row] - 1) : null;
	}
}
