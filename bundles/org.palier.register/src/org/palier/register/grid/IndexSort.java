// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.function.IntBinaryOperator;

/** Sorts numbers by what they stand for; ties keep their order. The JDK sorts no ints by a comparison of one's own. */
final class IndexSort {

	private static final int SHORT = 12;

	private final IntBinaryOperator comparison;

	/** @param comparison negative, 0 or positive for two of the numbers, as of a comparator */
	IndexSort(IntBinaryOperator comparison) {
		this.comparison = comparison;
	}

	/** Sorts in place, by merging. */
	void sort(int[] numbers) {
		sort(numbers, new int[numbers.length], 0, numbers.length);
	}

	private void sort(int[] numbers, int[] spare, int from, int to) {
		if (to - from <= SHORT) {
			insert(numbers, from, to);
			return;
		}
		int middle = (from + to) >>> 1;
		sort(numbers, spare, from, middle);
		sort(numbers, spare, middle, to);
		if (comparison.applyAsInt(numbers[middle - 1], numbers[middle]) <= 0) {
			return;
		}
		System.arraycopy(numbers, from, spare, from, middle - from);
		int left = from;
		int right = middle;
		for (int target = from; left < middle; target++) {
			boolean takeRight = right < to && comparison.applyAsInt(numbers[right], spare[left]) < 0;
			numbers[target] = takeRight ? numbers[right++] : spare[left++];
		}
	}

	private void insert(int[] numbers, int from, int to) {
		for (int i = from + 1; i < to; i++) {
			int number = numbers[i];
			int place = i;
			while (place > from && comparison.applyAsInt(numbers[place - 1], number) > 0) {
				numbers[place] = numbers[place - 1];
				place--;
			}
			numbers[place] = number;
		}
	}
}
