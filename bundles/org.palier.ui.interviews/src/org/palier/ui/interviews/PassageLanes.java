// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where brackets stand beside a text: those whose lines overlap stand in lanes of their own, up to four; a fifth shares the last. */
final class PassageLanes {

	static final int LANES = 4;

	/** @param top y of its first line @param bottom y below its last @param lane from 0, the nearest to the text */
	record Bracket(int top, int bottom, int lane) {
	}

	private PassageLanes() {
	}

	/** @param extents pairs of top and bottom, by top @return a bracket for each, in their order */
	static List<Bracket> of(List<int[]> extents) {
		int[] free = new int[LANES];
		Arrays.fill(free, Integer.MIN_VALUE);
		List<Bracket> brackets = new ArrayList<>();
		for (int[] extent : extents) {
			int lane = 0;
			while (lane < LANES - 1 && free[lane] > extent[0]) {
				lane++;
			}
			free[lane] = Math.max(free[lane], extent[1]);
			brackets.add(new Bracket(extent[0], extent[1], lane));
		}
		return brackets;
	}

	/**
	 * Tops of labels that would stand at these, moved down so that none covers the one before.
	 * @param middles by size
	 * @param height of a label
	 */
	static int[] labels(int[] middles, int height) {
		int[] tops = new int[middles.length];
		int next = Integer.MIN_VALUE;
		for (int i = 0; i < middles.length; i++) {
			tops[i] = Math.max(middles[i] - height / 2, next);
			next = tops[i] + height;
		}
		return tops;
	}
}
