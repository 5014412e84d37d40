// SPDX-License-Identifier: EPL-2.0
package org.palier.core.classify;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;

/**
 * What a run over posts came to. Posts = coded + abstained + failed, always: that a classifier broke on a post says
 * nothing of the post, and is no abstention.
 *
 * @param posts       seen
 * @param relayed     of these, posts that relay another one
 * @param usages      posts by the usage they were coded as; usages of no post are absent
 * @param abstentions posts by the reason why they were not; every reason is present, {@link Abstention#FAILURE} too
 * @param failures    posts by what went wrong on them; at most {@link #FAILURES_KEPT} kinds are told apart
 */
public record ClassificationSummary(long posts, long relayed, SortedMap<String, Long> usages,
		Map<Abstention, Long> abstentions, SortedMap<String, Long> failures) {

	private static final Wording WORDS = new Wording(ClassificationSummary.class, "messages");

	/** Kinds of failures that are told apart; the rest is counted in {@link #failed} only. */
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

	/** Posts that have none, since the classifier looked and would not decide. */
	public long abstained() {
		return posts - coded() - failed();
	}

	/** Posts on which the classifier broke: nobody knows what it would have said. */
	public long failed() {
		return abstentions.getOrDefault(Abstention.FAILURE, 0L);
	}

	/** What went wrong on most posts; empty when nothing did. */
	public String mostFrequentFailure() {
		return failures.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
	}

	/** What the manifest of a run keeps, by name. */
	public SortedMap<String, Long> counts() {
		return new TreeMap<>(Map.of("posts", posts, "coded", coded(), "abstained", abstained(), "failed", failed(), "relayed", relayed));
	}

	/** What a reader of the codes must know. @param classifier its id @return nothing when all went well */
	public List<Bilingual> remarks(String classifier) {
		return failed() == 0 ? List.of() : List.of(WORDS.text("posts_failed", classifier, failed(), posts, mostFrequentFailure()));
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
