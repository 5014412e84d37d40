// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The cells of posts by strands. A strand has the cells that every change of a scenario treats alike, so that in each
 * draw their posts are those of the study times one factor. A draw has as many factors as there are strands, however
 * many cells. Where a plug-in contributes a change, which may treat any two cells differently, each is a strand.
 * Immutable once made.
 */
final class PostStrands {

	private final int[] of;
	private final double[] weight;
	private final double[] start;
	private final boolean[] reached;

	/** @param changes of cells, in their order */
	PostStrands(PostCells cells, List<PostChange> changes) {
		of = changes.stream().anyMatch(PostChange::tellsAllApart) ? IntStream.range(0, cells.size()).toArray()
				: new Splitting(cells, changes).together();
		int strands = Arrays.stream(of).max().orElse(-1) + 1;
		boolean single = strands == of.length;
		weight = new double[of.length];
		start = new double[strands];
		for (int cell = 0; cell < of.length; cell++) {
			weight[cell] = single ? 1 : cells.posts(cell);
			start[of[cell]] = cells.made(cell) ? 0 : cells.posts(cell) / weight[cell];
		}
		reached = new boolean[strands];
		for (PostChange change : changes) {
			for (int[] some : change.alike()) {
				for (int cell : some) {
					reached[of[cell]] = true;
				}
			}
		}
	}

	/** Parts cells that a change reaches from those that it does not. */
	private static final class Splitting {

		private final PostCells cells;
		private final int[] of;
		private int next = 1;

		Splitting(PostCells cells, List<PostChange> changes) {
			this.cells = cells;
			of = new int[cells.size()];
			changes.forEach(change -> change.alike().forEach(this::split));
		}

		private void split(int[] reached) {
			Map<Integer, Integer> parts = new HashMap<>();
			for (int cell : reached) {
				Integer part = parts.get(of[cell]);
				if (part == null) {
					part = next++;
					parts.put(of[cell], part);
				}
				of[cell] = part;
			}
		}

		/** The strands from 0 up; a cell that was made is alike only with those made beside cells that are. */
		int[] together() {
			Map<Long, Integer> known = new HashMap<>();
			int[] strands = new int[of.length];
			for (int cell = 0; cell < of.length; cell++) {
				long beside = cells.made(cell) ? strands[cells.beside(cell)] + 1 : 0;
				Integer strand = known.putIfAbsent(beside << Integer.SIZE | of[cell], known.size());
				strands[cell] = strand == null ? known.size() - 1 : strand;
			}
			return strands;
		}
	}

	/** How many there are. */
	int size() {
		return start.length;
	}

	/** The strand of a cell. */
	int of(int cell) {
		return of[cell];
	}

	/**
	 * Returns the weight of a cell. In each draw the posts of the cell are its weight times the factor of its strand.
	 */
	double weight(int cell) {
		return weight[cell];
	}

	/** Whether a change reaches the cell; the others have as many posts as in the study. */
	boolean isReached(int cell) {
		return reached[of[cell]];
	}

	/** Posts of a cell that no change reaches; none of another. */
	long still(int cell) {
		return isReached(cell) ? 0 : Math.round(weight[cell] * start[of[cell]]);
	}

	/** The factors before any change; a copy. */
	double[] start() {
		return start.clone();
	}

	/** The strands of cells, each once. */
	int[] of(int[] cells) {
		return IntStream.of(cells).map(it -> of[it]).distinct().toArray();
	}

	/** The strands of pairs of cells, each pair once. */
	Pairs pairs(int[] from, int[] into) {
		Set<List<Integer>> pairs = new LinkedHashSet<>();
		for (int i = 0; i < from.length; i++) {
			pairs.add(List.of(of[from[i]], of[into[i]]));
		}
		return new Pairs(pairs.stream().mapToInt(List::getFirst).toArray(), pairs.stream().mapToInt(List::getLast).toArray());
	}

	/** The two strands of each pair. */
	record Pairs(int[] from, int[] into) {
	}

	/** The posts of several places, each as a sum of factors. @param places cells of each */
	Sums sums(List<int[]> places) {
		int[] ends = new int[places.size()];
		var strands = IntStream.builder();
		var weights = DoubleStream.builder();
		int end = 0;
		for (int place = 0; place < ends.length; place++) {
			Map<Integer, Double> here = new LinkedHashMap<>();
			for (int cell : places.get(place)) {
				here.merge(of[cell], weight[cell], Double::sum);
			}
			here.forEach((strand, summed) -> {
				strands.add(strand);
				weights.add(summed);
			});
			end += here.size();
			ends[place] = end;
		}
		return new Sums(ends, strands.build().toArray(), weights.build().toArray());
	}

	/**
	 * Posts of several places, in few arrays: draws go through all of them in a row.
	 *
	 * @param ends    for each place where its strands end; they begin where those of the place before end
	 * @param strands of each place each once
	 * @param weights of the cells of each, summed
	 */
	record Sums(int[] ends, int[] strands, double[] weights) {

		int places() {
			return ends.length;
		}

		int start(int place) {
			return place == 0 ? 0 : ends[place - 1];
		}

		/** The posts of a place. */
		double of(int place, double[] factors) {
			double sum = 0;
			for (int i = start(place); i < ends[place]; i++) {
				sum += weights[i] * factors[strands[i]];
			}
			return sum;
		}

		/** Sums all weights of a place. */
		double weight(int place) {
			return Arrays.stream(weights, start(place), ends[place]).sum();
		}
	}
}
