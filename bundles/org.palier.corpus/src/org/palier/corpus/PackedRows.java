// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Some thousand posts, packed, on their way from the thread that reads them to the one that inserts them: filled by the first, then read by
 * the second.
 */
final class PackedRows {

	/** With these rows, all since the last end can be taken apart. @param flags of all of them @param shapes of their metrics */
	record End(int flags, List<PostPacking.Shape> shapes) {
	}

	private final long[] numbers;
	private final int[] flags;
	private final String[] texts;
	private int size;
	private @Nullable End end;

	/** @param most that there can be */
	PackedRows(int most) {
		numbers = new long[most];
		flags = new int[most];
		texts = new String[most];
	}

	void add(long number, int flagsOfRow, String text) {
		numbers[size] = number;
		flags[size] = flagsOfRow;
		texts[size++] = text;
	}

	void end(End with) {
		end = with;
	}

	/** Returns what ends with these rows; null when more of it follows. */
	@Nullable End end() {
		return end;
	}

	int size() {
		return size;
	}

	/** Returns the number of the post of a row, from 0. */
	long number(int row) {
		return numbers[row];
	}

	/** See {@link PostPacking}. */
	int flags(int row) {
		return flags[row];
	}

	/** The post itself. */
	String text(int row) {
		return texts[row];
	}
}
