// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.util.List;

/**
 * Tells whether a row came before, by a hash of 64 bits of its cells, which takes eight to sixteen bytes a row. Among ten
 * million different rows, the chance that two have one hash is about three in a million. One thread uses it.
 */
final class SeenRows {

	private static final double FULL = 0.7;

	private long[] slots = new long[1 << 12];
	private int size;

	/** True when no row with the same cells was added before. */
	boolean add(List<String> cells) {
		if (size >= slots.length * FULL) {
			grow();
		}
		boolean added = put(slots, hash(cells));
		size += added ? 1 : 0;
		return added;
	}

	private void grow() {
		long[] wider = new long[slots.length * 2];
		for (long each : slots) {
			if (each != 0) {
				put(wider, each);
			}
		}
		slots = wider;
	}

	private static boolean put(long[] into, long hash) {
		int at = (int) (hash >>> 32) & into.length - 1;
		while (into[at] != 0) {
			if (into[at] == hash) {
				return false;
			}
			at = at + 1 & into.length - 1;
		}
		into[at] = hash;
		return true;
	}

	private static long hash(List<String> cells) {
		long hash = 0x9E3779B97F4A7C15L;
		for (String cell : cells) {
			int length = cell.length();
			int i = 0;
			for (; i + 4 <= length; i += 4) {
				// Four at once: each step waits for the one before.
				hash ^= cell.charAt(i) | (long) cell.charAt(i + 1) << 16 | (long) cell.charAt(i + 2) << 32 | (long) cell.charAt(i + 3) << 48;
				hash *= 0xD6E8FEB86659FD93L;
				hash ^= hash >>> 32;
			}
			for (; i < length; i++) {
				hash = (hash ^ cell.charAt(i)) * 0xD6E8FEB86659FD93L;
				hash ^= hash >>> 32;
			}
			// The length stands between cells, above all chars, so that "ab","c" is not "a","bc".
			hash = (hash ^ (1L << 62 | length)) * 0xD6E8FEB86659FD93L;
			hash ^= hash >>> 29;
		}
		return hash == 0 ? 1 : hash;
	}
}
