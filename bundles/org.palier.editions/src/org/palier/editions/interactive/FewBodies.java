// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.interactive;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.ViewPart;

/**
 * The parts of a study that an edition without personal data does not tell: those of fewer bodies than may be told, and those by which they
 * could be worked out from what is told. A kind of body in a government that is not told takes another along, the smallest, until those
 * that are left out of each total are at least as many as may be told (complementary suppression: L. Willenborg and T. de Waal 2001,
 * Elements of Statistical Disclosure Control, section 1.2). On every platform the same parts are left out.
 */
final class FewBodies {

	private final StudyView view;
	private final int fewest;
	/** Bodies by government and kind; those of no kind come last. */
	private final long[][] bodies;
	private final boolean[][] out;
	private final Set<ViewPart> totals = new HashSet<>();

	/** @param fewest bodies that are told; 1 or less leaves nothing out */
	FewBodies(StudyView view, int fewest) {
		this.view = view;
		this.fewest = fewest;
		bodies = new long[view.jurisdictions().size()][view.categories().size() + 1];
		for (int agency = 0; agency < view.agencies().size(); agency++) {
			int category = view.agencies().get(agency).category();
			bodies[view.agencies().get(agency).jurisdiction()][category == StudyView.NONE ? view.categories().size() : category]++;
		}
		out = new boolean[bodies.length][view.categories().size() + 1];
		leaveOut();
	}

	private void leaveOut() {
		int columns = view.categories().size() + 1;
		for (int row = 0; row < bodies.length; row++) {
			for (int column = 0; column < columns; column++) {
				out[row][column] = isFew(bodies[row][column]);
			}
		}
		for (boolean changed = true; changed;) {
			changed = false;
			for (int row = 0; row < bodies.length; row++) {
				int here = row;
				changed |= takesAlong(IntStream.range(0, columns).mapToObj(it -> new int[] { here, it }).toArray(int[][]::new));
			}
			for (int column = 0; column < columns; column++) {
				int here = column;
				changed |= takesAlong(IntStream.range(0, bodies.length).mapToObj(it -> new int[] { it, here }).toArray(int[][]::new));
			}
		}
		totals(columns);
	}

	/** Whether one more of a line was left out. */
	private boolean takesAlong(int[][] line) {
		long left = Arrays.stream(line).filter(it -> out[it[0]][it[1]]).mapToLong(it -> bodies[it[0]][it[1]]).sum();
		if (!isFew(left)) {
			return false;
		}
		int[] smallest = Arrays.stream(line).filter(it -> !out[it[0]][it[1]] && bodies[it[0]][it[1]] > 0)
				.reduce((one, other) -> bodies[other[0]][other[1]] < bodies[one[0]][one[1]] ? other : one).orElse(null);
		if (smallest == null) {
			return false;
		}
		out[smallest[0]][smallest[1]] = true;
		return true;
	}

	/**
	 * Totals of few bodies are not told either; of two or more governments, or kinds, one alone cannot be worked out if another is left out
	 * with it.
	 */
	private void totals(int columns) {
		long[] rows = Arrays.stream(bodies).mapToLong(it -> Arrays.stream(it).sum()).toArray();
		long[] kinds = IntStream.range(0, columns).mapToLong(column -> Arrays.stream(bodies).mapToLong(it -> it[column]).sum()).toArray();
		few(rows).forEach(it -> totals.add(new ViewPart(it, StudyView.NONE, StudyView.NONE)));
		few(kinds).filter(it -> it < columns - 1).forEach(it -> totals.add(new ViewPart(StudyView.NONE, it, StudyView.NONE)));
		if (isFew(Arrays.stream(rows).sum())) {
			totals.add(ViewPart.ALL);
		}
	}

	private IntStream few(long[] sums) {
		Set<Integer> chosen = new HashSet<>();
		IntStream.range(0, sums.length).filter(it -> isFew(sums[it])).forEach(chosen::add);
		while (isFew(chosen.stream().mapToLong(it -> sums[it]).sum())) {
			var next = IntStream.range(0, sums.length).filter(it -> !chosen.contains(it) && sums[it] > 0)
					.reduce((one, other) -> sums[other] < sums[one] ? other : one);
			if (next.isEmpty()) {
				break;
			}
			chosen.add(next.getAsInt());
		}
		return chosen.stream().mapToInt(it -> it).sorted();
	}

	private boolean isFew(long number) {
		return number > 0 && number < fewest;
	}

	/** Whether a part is not told. */
	boolean hides(ViewPart part) {
		return part.jurisdiction() != StudyView.NONE && part.category() != StudyView.NONE ? out[part.jurisdiction()][part.category()]
				: totals.contains(part.everywhere());
	}
}
