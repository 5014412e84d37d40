// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.palier.coding.agreement.SetAgreement.Confusion;
import org.palier.coding.desk.DeskFacet;
import org.palier.corpus.CodeSet;
import org.palier.ui.coding.adjudication.PostRows.Cell;

/**
 * The codes of one coder against those of another, as rows and columns of the same codes. Those that occur most have a
 * row each, in the order of the codebook, and all others one together. Immutable.
 *
 * @param one    who stands in rows
 * @param other  who stands in columns
 * @param names  of rows and columns
 * @param codes  behind each of them
 * @param counts posts, rows first
 * @param same   of the posts of the last cell those on which both agree; -1 where it stands for one code
 */
record ConfusionGrid(String one, String other, List<String> names, List<Set<CodeSet>> codes, int[][] counts, int same) {

	/** So many rows can be read at a glance. */
	private static final int MOST = 12;

	/** Makes the grid of a facet. */
	static ConfusionGrid of(Confusion confusion, DeskFacet facet) {
		Map<CodeSet, Integer> given = new LinkedHashMap<>();
		facet.codes().forEach(it -> given.put(CodeSet.of(it.id()), 0));
		confusion.cells().forEach((row, columns) -> columns.forEach((column, posts) -> {
			given.merge(row, posts.size(), Integer::sum);
			given.merge(column, posts.size(), Integer::sum);
		}));
		given.values().removeIf(it -> it == 0);
		List<CodeSet> most = given.size() <= MOST ? List.copyOf(given.keySet())
				: given.entrySet().stream().sorted(Map.Entry.<CodeSet, Integer>comparingByValue().reversed()).limit(MOST - 1L)
						.map(Map.Entry::getKey).toList();
		List<CodeSet> order = facet.codes().stream().map(it -> CodeSet.of(it.id())).toList();
		List<String> names = new ArrayList<>();
		List<Set<CodeSet>> codes = new ArrayList<>();
		given.keySet().stream().filter(most::contains)
				.sorted(Comparator.comparingInt(it -> order.contains(it) ? order.indexOf(it) : Integer.MAX_VALUE))
				.forEach(it -> {
					names.add(AdjudicationSet.names(facet, it));
					codes.add(Set.of(it));
				});
		Set<CodeSet> rest = new HashSet<>(given.keySet());
		rest.removeAll(most);
		if (!rest.isEmpty()) {
			names.add(NLS.bind(AdjudicationMessages.others, rest.size()));
			codes.add(rest);
		}
		int[][] counts = new int[codes.size()][codes.size()];
		int[] same = { rest.isEmpty() ? -1 : 0 };
		confusion.cells().forEach((row, columns) -> columns.forEach((column, posts) -> {
			counts[place(codes, row)][place(codes, column)] += posts.size();
			if (rest.contains(row) && row.equals(column)) {
				same[0] += posts.size();
			}
		}));
		return new ConfusionGrid(confusion.one(), confusion.other(), List.copyOf(names), List.copyOf(codes), counts, same[0]);
	}

	private static int place(List<Set<CodeSet>> codes, CodeSet code) {
		for (int i = 0; i < codes.size(); i++) {
			if (codes.get(i).contains(code)) {
				return i;
			}
		}
		throw new IllegalStateException(code.text());
	}

	int size() {
		return names.size();
	}

	/** The highest count of posts on which both differ. */
	int mostDiffering() {
		int most = 0;
		for (int row = 0; row < size(); row++) {
			for (int column = 0; column < size(); column++) {
				most = row == column ? most : Math.max(most, counts[row][column]);
			}
		}
		return most;
	}

	/** Returns the words of a cell: zero is a dot. */
	String words(int row, int column) {
		int count = counts[row][column];
		boolean rest = row == column && row == size() - 1 && same >= 0;
		return count == 0 ? "·" : rest && same < count ? same + "+" + (count - same) : String.valueOf(count);
	}

	/** The cell as a filter. */
	Cell cell(int row, int column) {
		return new Cell(names.get(row) + " × " + names.get(column), one, codes.get(row), other, codes.get(column));
	}
}
