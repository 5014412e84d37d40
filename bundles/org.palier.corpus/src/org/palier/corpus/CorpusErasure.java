// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * An order to erase the posts of some accounts, of a period, or of some runs from a corpus. Immutable.
 *
 * @param accounts handles without @, ids and addresses of accounts, in lower case: their posts go
 * @param from     first moment of the posts that go, in UTC; null when no period is meant
 * @param until    first moment after them; null when no period is meant
 * @param runs     ids: posts that only these brought go, and of the others what these say of them
 * @param names    what is wiped out wherever it stands as a word in what stays, in lower case
 */
public record CorpusErasure(Set<String> accounts, @Nullable Instant from, @Nullable Instant until, Set<String> runs, Set<String> names) {

	/** The text that replaces a name that was wiped out. */
	public static final String WIPED = "erased";

	/** Copies its sets. */
	public CorpusErasure {
		accounts = lower(accounts);
		runs = Set.copyOf(runs);
		names = lower(names);
		if ((from == null) != (until == null)) {
			throw new IllegalArgumentException("half a period");
		}
	}

	private static Set<String> lower(Set<String> texts) {
		var lower = new TreeSet<String>();
		texts.forEach(it -> lower.add(it.toLowerCase(Locale.ROOT)));
		return Set.copyOf(lower);
	}

	/** This erasure with more names. */
	public CorpusErasure wiping(Set<String> more) {
		var all = new TreeSet<>(names);
		all.addAll(more);
		return new CorpusErasure(accounts, from, until, runs, all);
	}
}
