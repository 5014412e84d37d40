// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.matrix;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.interviews.matrix.PassageMatrix.Cell;
import org.palier.interviews.matrix.PassageMatrix.Heading;
import org.palier.model.Interview;
import org.palier.model.Passage;

/** Which counts of a matrix may leave the study: none of a group of few, and none from which one of these would follow. */
final class ToldCells {

	private final PassageMatrix matrix;
	private final int fewest;
	private final boolean[][] hidden;

	ToldCells(PassageMatrix matrix, int fewest) {
		this.matrix = matrix;
		this.fewest = fewest;
		hidden = new boolean[matrix.rows().size()][matrix.columns().size()];
		for (int i = 0; i < hidden.length; i++) {
			for (int j = 0; j < hidden[i].length; j++) {
				if (isOfFew(i, j)) {
					hideWithThoseAbove(i, j);
				}
			}
		}
	}

	boolean isTold(int row, int column) {
		return !hidden[row][column];
	}

	/** An interview by itself is known by its pseudonym, and how often it speaks of a thing tells no more of anybody. */
	private boolean isOfFew(int row, int column) {
		Cell cell = matrix.cell(row, column);
		Set<String> interviews = cell.passages().stream().map(ToldCells::interview).collect(Collectors.toSet());
		boolean alone = interviews.equals(Set.of(matrix.columns().get(column).id()));
		return cell.count() > 0 && !alone && interviews.size() < fewest;
	}

	private static String interview(Passage passage) {
		return ((Interview) passage.eContainer()).getId();
	}

	private void hideWithThoseAbove(int row, int column) {
		for (int i = row; i >= 0; i = above(matrix.rows(), i)) {
			for (int j = column; j >= 0; j = above(matrix.columns(), j)) {
				hidden[i][j] |= matrix.cell(i, j).count() > 0;
			}
		}
	}

	/** Where the code above stands; -1 for none. */
	private static int above(List<Heading> headings, int at) {
		int before = at - 1;
		while (before >= 0 && headings.get(before).depth() >= headings.get(at).depth()) {
			before--;
		}
		return before;
	}
}
