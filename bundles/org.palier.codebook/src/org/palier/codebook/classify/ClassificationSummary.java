// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * The result of a run over posts. Posts = coded + abstained + failed, always: a failure of the classifier says nothing of
 * the post, and is no abstention.
 *
 * @param setting    how the classifier was opened
 * @param posts      seen
 * @param coded      of these, posts that have a code in one facet at least
 * @param failed     posts on which the classifier broke: nobody knows what it would have said
 * @param relayed    posts that relay another one
 * @param facets     the counts in each facet that the classifier codes
 * @param failures   posts by what went wrong on them; at most {@link #FAILURES_KEPT} kinds are told apart
 * @param provenance what the classifier says of the run itself, by name
 */
public record ClassificationSummary(ClassifierSetting setting, long posts, long coded, long failed, long relayed,
		SortedMap<Facet, FacetCount> facets, SortedMap<String, Long> failures, SortedMap<String, String> provenance) {

	private static final Wording WORDS = new Wording(ClassificationSummary.class, "messages");

	private static final String OPTION = "option.";

	/** Kinds of failures that are told apart; the rest is counted in {@link #failed} only. */
	public static final int FAILURES_KEPT = 20;

	/**
	 * The counts in one facet.
	 *
	 * @param codes       posts by their code; codes of no post are absent
	 * @param abstentions posts by the reason why they have none; every reason is present
	 */
	public record FacetCount(SortedMap<String, Long> codes, SortedMap<Abstention, Long> abstentions) {
		/** Copies its maps. */
		public FacetCount {
			codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
			abstentions = Collections.unmodifiableSortedMap(new TreeMap<>(abstentions));
		}

		/** Posts that have a code. */
		public long coded() {
			return codes.values().stream().mapToLong(Long::longValue).sum();
		}

		/** Posts on which the classifier looked and would not decide. */
		public long abstained() {
			return abstentions.values().stream().mapToLong(Long::longValue).sum();
		}
	}

	/** Copies its maps. */
	public ClassificationSummary {
		facets = Collections.unmodifiableSortedMap(new TreeMap<>(facets));
		failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
		provenance = Collections.unmodifiableSortedMap(new TreeMap<>(provenance));
	}

	/** Posts that have no code in any facet, because the classifier looked and would not decide. */
	public long abstained() {
		return posts - coded - failed;
	}

	/** Posts by the usage that they were coded as; usages of no post are absent. */
	public SortedMap<String, Long> usages() {
		return in(Facet.USAGE).codes();
	}

	/** The counts in a facet; all are empty where the classifier does not code it. */
	public FacetCount in(Facet facet) {
		return facets.getOrDefault(facet, new FacetCount(new TreeMap<>(), new TreeMap<>()));
	}

	/** The failure that occurred on most posts; empty when there was none. */
	public String mostFrequentFailure() {
		return failures.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
	}

	/** The counts that the manifest of a run keeps, by name. */
	public SortedMap<String, Long> counts() {
		var counts = new TreeMap<>(Map.of("posts", posts, "coded", coded, "abstained", abstained(), "failed", failed, "relayed", relayed));
		facets.forEach((facet, said) -> {
			if (!facet.isUsage()) {
				counts.put("coded:" + facet.id(), said.coded());
				counts.put("abstained:" + facet.id(), said.abstained());
			}
		});
		return counts;
	}

	/** Remarks for a reader of the codes. @param classifier its id @return nothing when all went well */
	public List<Bilingual> remarks(String classifier) {
		return failed == 0 ? List.of() : List.of(WORDS.text("posts_failed", classifier, failed, posts, mostFrequentFailure()));
	}

	/** The parameters that the manifest of a run keeps, by name: how the classifier was opened, and what it says of the run. */
	public SortedMap<String, String> parameters() {
		var parameters = new TreeMap<>(Map.of("version", setting.version()));
		setting.options().forEach((id, value) -> parameters.put(OPTION + id, value));
		provenance.forEach((name, value) -> parameters.put("provenance." + name, value));
		return parameters;
	}

	/** The options that a manifest keeps, by id. @param parameters of a manifest */
	public static SortedMap<String, String> options(Map<String, String> parameters) {
		var options = new TreeMap<String, String>();
		parameters.forEach((name, value) -> {
			if (name.startsWith(OPTION)) {
				options.put(name.substring(OPTION.length()), value);
			}
		});
		return options;
	}

	/** Counts verdicts one by one; for one thread. */
	public static final class Count {

		/** Codes and abstentions of one facet. */
		private static final class InFacet {
			private final SortedMap<String, Long> codes = new TreeMap<>();
			private final SortedMap<Abstention, Long> abstentions = new TreeMap<>();

			InFacet() {
				for (Abstention reason : Abstention.values()) {
					abstentions.put(reason, 0L);
				}
			}
		}

		private final SortedMap<Facet, InFacet> facets = new TreeMap<>();
		private final SortedMap<String, Long> failures = new TreeMap<>();
		private long posts;
		private long coded;
		private long failed;
		private long relayed;

		/** Counts one more. */
		public void add(Verdict verdict) {
			posts++;
			relayed += verdict.relayed() ? 1 : 0;
			switch (verdict) {
			case Verdict.Judged judged -> {
				judged.facets().forEach(this::add);
				coded += judged.facets().values().stream().anyMatch(Judgement.Coded.class::isInstance) ? 1 : 0;
			}
			case Verdict.Failed failure -> {
				failed++;
				if (failures.size() < FAILURES_KEPT || failures.containsKey(failure.reason())) {
					failures.merge(failure.reason(), 1L, Long::sum);
				}
			}
			}
		}

		private void add(Facet facet, Judgement judgement) {
			InFacet count = facets.computeIfAbsent(facet, it -> new InFacet());
			switch (judgement) {
			case Judgement.Coded it -> count.codes.merge(it.code(), 1L, Long::sum);
			case Judgement.Abstained it -> count.abstentions.merge(it.reason(), 1L, Long::sum);
			}
		}

		long posts() {
			return posts;
		}

		/** The summary of all that was added. @param provenance what the classifier says of the run itself, by name */
		public ClassificationSummary summary(ClassifierSetting setting, SortedMap<String, String> provenance) {
			var said = new TreeMap<Facet, FacetCount>();
			facets.forEach((facet, count) -> said.put(facet, new FacetCount(count.codes, count.abstentions)));
			return new ClassificationSummary(setting, posts, coded, failed, relayed, said, failures, provenance);
		}
	}
}
