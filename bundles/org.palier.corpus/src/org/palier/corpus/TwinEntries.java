// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;
import java.util.TreeMap;

import org.palier.corpus.PostTwins.Kind;

/** Posts under the numbers of what they say, in plain arrays: a post may stand under several. Used by one thread. */
final class TwinEntries {

	/** Columns of a row. */
	private static final int KEY = 0;
	private static final int AGENCY = 1;
	private static final int ACCOUNT = 2;
	/** Microseconds. */
	private static final int MOMENT = 3;
	private static final int LANGUAGE = 4;
	/** Number of the text. */
	private static final int TEXT = 5;
	/** Number of what it is looked for by. */
	private static final int NUMBER = 6;
	private static final int WIDTH = 7;

	private final Kind kind;
	private final long apart;
	private final Map<String, Long> languages = new HashMap<>();
	private long[] rows = new long[WIDTH * 1024];
	private int size;

	/** @param apart microseconds between two of a group, at most */
	TwinEntries(Kind kind, long apart) {
		this.kind = kind;
		this.apart = apart;
	}

	/** @param text number of its text @param number of what it is looked for by */
	void add(long key, int agency, long account, long moment, String language, long text, long number) {
		if ((size + 1) * WIDTH > rows.length) {
			rows = Arrays.copyOf(rows, rows.length * 2);
		}
		int at = size++ * WIDTH;
		rows[at + KEY] = key;
		rows[at + AGENCY] = agency;
		rows[at + ACCOUNT] = account;
		rows[at + MOMENT] = moment;
		rows[at + LANGUAGE] = language.isEmpty() ? 0 : languages.computeIfAbsent(language, it -> languages.size() + 1L);
		rows[at + TEXT] = text;
		rows[at + NUMBER] = number;
	}

	private long of(int row, int column) {
		return rows[row * WIDTH + column];
	}

	/** Adds the groups. */
	void groups(List<PostTwins> into) {
		// The upper bits of a number, and the row in the lower: a sort of plain numbers.
		int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(size));
		long mask = (1L << bits) - 1;
		var order = new long[size];
		for (int i = 0; i < size; i++) {
			order[i] = (of(i, NUMBER) + of(i, AGENCY) * 0x9e3779b97f4a7c15L) & ~mask | i;
		}
		Arrays.sort(order);
		int from = 0;
		for (int i = 1; i <= size; i++) {
			if (i == size || (order[i] & ~mask) != (order[from] & ~mask)) {
				if (i - from > 1) {
					alike(order, from, i, mask, into);
				}
				from = i;
			}
		}
	}

	/** Rows whose upper bits are the same: nearly always of one number and agency. */
	private void alike(long[] order, int from, int to, long mask, List<PostTwins> into) {
		Map<List<Long>, List<Integer>> same = new TreeMap<>((a, b) -> Arrays.compare(numbers(a), numbers(b)));
		for (int i = from; i < to; i++) {
			int row = (int) (order[i] & mask);
			same.computeIfAbsent(List.of(of(row, AGENCY), of(row, NUMBER)), it -> new ArrayList<>()).add(row);
		}
		same.values().forEach(it -> closeTogether(it, into));
	}

	private static long[] numbers(List<Long> of) {
		return of.stream().mapToLong(Long::longValue).toArray();
	}

	private void closeTogether(List<Integer> alike, List<PostTwins> into) {
		if (alike.stream().map(it -> of(it, ACCOUNT)).distinct().limit(2).count() < 2) {
			return;
		}
		alike.sort((a, b) -> of(a, MOMENT) != of(b, MOMENT) ? Long.compare(of(a, MOMENT), of(b, MOMENT)) : Long.compare(of(a, KEY), of(b, KEY)));
		List<Integer> group = new ArrayList<>();
		for (int row : alike) {
			if (!group.isEmpty() && of(row, MOMENT) - of(group.getLast(), MOMENT) > apart) {
				end(group, into);
				group.clear();
			}
			group.add(row);
		}
		end(group, into);
	}

	private void end(List<Integer> group, List<PostTwins> into) {
		Set<Long> accounts = new HashSet<>();
		Set<Long> texts = new HashSet<>();
		Set<Long> spoken = new HashSet<>();
		for (int row : group) {
			accounts.add(of(row, ACCOUNT));
			// Texts that say too little are each one of their own.
			texts.add(of(row, TEXT) == TwinText.NONE ? -of(row, KEY) : of(row, TEXT));
			spoken.add(of(row, LANGUAGE));
		}
		spoken.remove(0L);
		if (accounts.size() > 1 && (kind == Kind.SAME_TEXT || texts.size() > 1 && spoken.size() != 1)) {
			into.add(new PostTwins(kind, (int) of(group.getFirst(), AGENCY), group.stream().map(it -> of(it, KEY)).distinct().toList()));
		}
	}
}
