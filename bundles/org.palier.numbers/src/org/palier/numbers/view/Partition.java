// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Things put together that are alike in everything that was asked of them so far; before, all are. Groups are numbered
 * from 0 in the order of their first things.
 */
final class Partition {

	/** Up to so many possible groups are numbered in an array rather than a map: 16 MB. */
	private static final int MOST_IN_ARRAY = 1 << 22;

	private final int[] group;
	private int groups = 1;

	/** @param things how many there are */
	Partition(int things) {
		group = new int[things];
	}

	/** Parts things that differ in something. @param values 0 or more, below the range */
	Partition by(int range, IntUnaryOperator values) {
		long possible = (long) groups * range;
		IntUnaryOperator numbers = possible <= MOST_IN_ARRAY ? inArray((int) possible, range, values) : inMap(range, values);
		for (int thing = 0; thing < group.length; thing++) {
			group[thing] = numbers.applyAsInt(thing);
		}
		return this;
	}

	private IntUnaryOperator inArray(int possible, int range, IntUnaryOperator values) {
		int[] known = new int[possible];
		Arrays.fill(known, -1);
		groups = 0;
		return thing -> {
			int at = group[thing] * range + values.applyAsInt(thing);
			if (known[at] < 0) {
				known[at] = groups++;
			}
			return known[at];
		};
	}

	private IntUnaryOperator inMap(int range, IntUnaryOperator values) {
		Map<Long, Integer> known = new HashMap<>();
		groups = 0;
		return thing -> known.computeIfAbsent((long) group[thing] * range + values.applyAsInt(thing), it -> groups++);
	}

	/** The group of each thing. */
	int[] groups() {
		return group;
	}

	/** The first thing of each group. */
	int[] first() {
		int[] first = new int[group.length == 0 ? 0 : groups];
		int next = 0;
		for (int thing = 0; next < first.length; thing++) {
			if (group[thing] == next) {
				first[next++] = thing;
			}
		}
		return first;
	}
}
