// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * Fingerprints of the posts that are there: 16 bytes each at the most, so that ten million fit in memory. A post whose fingerprint
 * is missing is new for sure; any other post is looked for in the corpus.
 */
final class KnownItems {

	private static final int FIRST = 1 << 16;

	private long[] slots = new long[FIRST];
	private int size;
	/** Stands for an empty slot, so it is kept apart. */
	private boolean zero;

	/** Adds a fingerprint. @return true when it was not there */
	boolean add(long fingerprint) {
		if (fingerprint == 0) {
			boolean added = !zero;
			zero = true;
			return added;
		}
		if (2 * (size + 1) > slots.length) {
			grow();
		}
		return put(fingerprint);
	}

	private boolean put(long fingerprint) {
		// They are digests: any bits of them are as good as others.
		int mask = slots.length - 1;
		int at = (int) fingerprint & mask;
		while (slots[at] != 0) {
			if (slots[at] == fingerprint) {
				return false;
			}
			at = at + 1 & mask;
		}
		slots[at] = fingerprint;
		size++;
		return true;
	}

	private void grow() {
		long[] old = slots;
		slots = new long[old.length * 2];
		size = 0;
		for (long each : old) {
			if (each != 0) {
				put(each);
			}
		}
	}
}
