// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/** Gives codings their ids, from 1, increasing; ids that are taken already are left out. Thread-safe. */
final class CodingIds {

	private static final long[] NONE = {};

	private long last;
	private long[] taken = NONE;
	private int at;

	/** The next one. */
	synchronized long next() {
		last++;
		while (at < taken.length && taken[at] <= last) {
			if (taken[at] == last) {
				last++;
			}
			at++;
		}
		return last;
	}

	/** Several in one stretch. @return the one before the first of them */
	synchronized long stretch(long count) {
		if (at < taken.length) {
			last = Math.max(last, taken[taken.length - 1]);
			at = taken.length;
		}
		long before = last;
		last += count;
		return before;
	}

	/** From here on only higher ones, unless ids are given around others. */
	synchronized void behind(long id) {
		if (at == taken.length) {
			last = Math.max(last, id);
		}
	}

	/** Begins at 1 again, around ids that are given already. @param ids in order */
	synchronized void around(long[] ids) {
		last = 0;
		at = 0;
		taken = ids.clone();
	}
}
