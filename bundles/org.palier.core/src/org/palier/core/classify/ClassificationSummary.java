// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run over posts came to. Posts = coded + abstained, always.
 *
 * @param posts       seen
 * @param relayed     of these, posts that relay another one
 * @param usages      posts by the usage they were coded as; usages of no post are absent
 * @param abstentions posts by the reason why they were not; every reason is present
 * @param failures    posts by what went wrong on them; at most {@link #FAILURES_KEPT} kinds are told apart
 */
public record ClassificationSummary(long posts, long relayed, SortedMap<String, Long> usages,
		Map<Abstention, Long> abstentions, SortedMap<String, Long> failures) {

	/** Kinds of failures that are told apart; the rest is counted among the abstentions only. */
	public static final int FAILURES_KEPT = 20;

	/** Copies its maps. */
	public ClassificationSummary {
		usages = Collections.unmodifiableSortedMap(new TreeMap<>(usages));
		abstentions = Collections.unmodifiableMap(new EnumMap<>(abstentions));
		failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
	}

	/** Posts that have a usage. */
	public long coded() {
		return usages.values().stream().mapToLong(Long::longValue).sum();
	}

	/** Posts that have none. */
	public long abstained() {
		return posts - coded();
	}

	/** Counts verdicts one by one; for one thread. */
	static final class Count {
		private final SortedMap<String, Long> usages = new TreeMap<>(Comparator.naturalOrder());
		private final Map<Abstention, Long> abstentions = new EnumMap<>(Abstention.class);
		private final SortedMap<String, Long> failures = new TreeMap<>();
		private long posts;
		private long relayed;

		Count() {
			for (Abstention reason : Abstention.values()) {
				abstentions.put(reason, 0L);
			}
		}

		void add(Verdict verdict) {
			posts++;
			relayed += verdict.relayed() ? 1 : 0;
			switch (verdict) {
			case Verdict.Coded coded -> usages.merge(coded.code(), 1L, Long::sum);
			case Verdict.Abstained abstained -> {
				abstentions.merge(abstained.reason(), 1L, Long::sum);
				boolean kept = failures.size() < FAILURES_KEPT || failures.containsKey(abstained.detail());
				if (abstained.reason() == Abstention.FAILURE && kept) {
					failures.merge(abstained.detail(), 1L, Long::sum);
				}
			}
			}
		}

		long posts() {
			return posts;
		}

		ClassificationSummary summary() {
			return new ClassificationSummary(posts, relayed, usages, abstentions, failures);
		}
	}
}
