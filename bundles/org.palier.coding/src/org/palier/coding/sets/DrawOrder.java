// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

import org.jspecify.annotations.NonNull;
import org.palier.statistics.random.CounterSource;

/**
 * The order in which posts of a frame are drawn. Each post has a permanent random number, a function of the seed and of
 * what names the post on its platform for ever. Posts with the smallest numbers come first (Ohlsson 1995, Coordination of
 * samples using permanent random numbers). So the order of the imports does not matter, a larger draw includes the smaller
 * one, and posts that come later have their places in it already.
 *
 * @param frame with the seed
 */
record DrawOrder(SamplingFrame frame) {

	/** Purposes of random numbers, so that none is used twice. */
	private static final int POST = 2;
	private static final int PLACE = 3;

	/** The random number of a position of the frame. */
	private record Lot(long number, int position) implements Comparable<@NonNull Lot> {

		@Override
		public int compareTo(Lot other) {
			return number == other.number ? Integer.compare(position, other.position) : Long.compare(number, other.number);
		}
	}

	/** The number of a post: the smaller, the earlier it is drawn. */
	long number(int position) {
		return frame.lot(position, POST);
	}

	/** The number of a post, scaled to above 0 and below 1: a draw with some chance has the posts whose number is below it. */
	double unit(int position) {
		// Numbers are compared with their sign, so that 0 is their middle.
		return CounterSource.unit(number(position) - Long.MIN_VALUE);
	}

	/** The first of some positions, in this order: of a million only the few that are wanted are put in order. */
	int[] first(int[] positions, int count) {
		PriorityQueue<Lot> highestFirst = new PriorityQueue<>(Comparator.reverseOrder());
		for (int position : positions) {
			long number = number(position);
			if (highestFirst.size() < count) {
				highestFirst.add(new Lot(number, position));
			} else if (count > 0 && number <= highestFirst.element().number()) {
				highestFirst.add(new Lot(number, position));
				highestFirst.remove();
			}
		}
		return highestFirst.stream().sorted().mapToInt(Lot::position).toArray();
	}

	/**
	 * The place of a post in the reading order of a draw, above 0 and below 1. Posts of a stratum are read in the order of
	 * their numbers and spread evenly over the whole. So the posts read first are a smaller draw by the same plan, and a
	 * place shows nothing of the stratum.
	 *
	 * @param rank  of the post in its stratum, from 0
	 * @param drawn posts of the stratum
	 */
	double place(int position, int rank, int drawn) {
		return (rank + anywhere(position)) / drawn;
	}

	/** A place for a post that chance did not draw. */
	double anywhere(int position) {
		return CounterSource.unit(frame.lot(position, PLACE));
	}

	/** Whether some positions are in this order. */
	boolean isKept(int[] positions) {
		return Arrays.equals(positions, first(positions, positions.length));
	}
}
