// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostSelection;
import org.palier.corpus.SampledPost;

/** The order in which posts come into the targeted part of a set. Immutable. */
sealed interface TargetOrder {

	/** Says that a post is none of those that are wanted. */
	float NEVER = Float.NaN;

	/** Lowest first; {@link #NEVER} for a post that is not wanted. */
	float rank(SampledPost post);

	/** By how certain programs say that they are. */
	record ByConfidence() implements TargetOrder {

		/** Behind every stated confidence: a program that abstained is less certain of nothing than of a code. */
		private static final float ABSTAINED = 2;

		@Override
		public float rank(SampledPost post) {
			CodeSet usage = post.predicted().get(Facet.USAGE);
			Double stated = post.confidence();
			return stated != null ? stated.floatValue() : usage != null && usage.isEmpty() ? ABSTAINED : NEVER;
		}
	}

	/** The posts that a search found, all equal. @param keys ascending */
	record SearchHits(long[] keys) implements TargetOrder {
		@Override
		public float rank(SampledPost post) {
			return Arrays.binarySearch(keys, post.key()) >= 0 ? 0 : NEVER;
		}
	}

	/** The posts in dispute, most facets first. @param facets in dispute, by post */
	record Disputed(Map<Long, Integer> facets) implements TargetOrder {
		@Override
		public float rank(SampledPost post) {
			Integer count = facets.get(post.key());
			return count == null ? NEVER : -count;
		}
	}

	/**
	 * Looks up what is wanted.
	 *
	 * @param posts   that count
	 * @param persons ids of those whose codes are compared
	 */
	static TargetOrder of(Targeting how, CorpusView posts, Collection<String> persons) throws CorpusException {
		return switch (how) {
		case Targeting.PlainTargeting known -> switch (known) {
		case LEAST_CERTAIN, DIVERSE -> new ByConfidence();
		case DISAGREEMENT -> disputed(posts, persons);
		};
		case Targeting.Search search -> found(posts, search.words());
		};
	}

	private static TargetOrder found(CorpusView posts, String words) throws CorpusException {
		PostSelection selection = posts.select(PostFilter.ALL.withText(words), Set.of());
		long[] keys = new long[selection.size()];
		Arrays.setAll(keys, selection::key);
		Arrays.sort(keys);
		return new SearchHits(keys);
	}

	private static TargetOrder disputed(CorpusView posts, Collection<String> persons) throws CorpusException {
		record Question(long post, Facet facet) {
		}
		Set<String> training = posts.trainingSets();
		Map<Question, Set<CodeSet>> said = new HashMap<>();
		for (String person : persons) {
			Map<Question, CodeSet> words = new HashMap<>();
			for (Coding each : posts.codingsBy(person)) {
				if (each.kind() == CoderKind.HUMAN && !training.contains(each.details().set())) {
					words.put(new Question(each.post(), each.facet()), each.value());
				}
			}
			words.values().removeIf(CodeSet::isEmpty);
			words.forEach((question, value) -> said.computeIfAbsent(question, it -> new HashSet<>()).add(value));
		}
		Map<Long, Integer> facets = new HashMap<>();
		said.forEach((question, values) -> {
			if (values.size() > 1) {
				facets.merge(question.post(), 1, Integer::sum);
			}
		});
		return new Disputed(facets);
	}
}
