// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.coding.sets.Newcomers;
import org.palier.coding.sets.NonResponse;
import org.palier.corpus.Facet;
import org.palier.corpus.SetPost;
import org.palier.model.CodingSet;

/**
 * The codes that people gave to the random part of a set in one facet: all that is known of an estimate before the posts of
 * its frame are read.
 *
 * @param people   codes in force, by key of the post
 * @param open     what coders say of posts on which they do not agree, in their order, by key of the post
 * @param random   all posts of the random part that can be seen
 * @param response of the set: a post on which coders do not agree has answers
 * @param first    stage of the draw; null where posts were drawn at once
 */
record SetAnswers(CodingSet set, Facet facet, Map<Long, String> people, Map<Long, List<String>> open, List<SetPost> random,
		NonResponse response, @Nullable FirstStage first) {

	/** Copies. */
	SetAnswers {
		people = Map.copyOf(people);
		open = Map.copyOf(open);
		random = List.copyOf(random);
	}

	/** These answers together with the posts that came into the study since the draw, even those that the set has not taken yet. */
	SetAnswers with(Newcomers came) {
		List<SetPost> all = Stream.concat(random.stream(), came.drawn().stream())
				.collect(Collectors.toMap(SetPost::post, it -> it, (one, same) -> one, LinkedHashMap::new)).values().stream().toList();
		Map<String, Integer> strata = new TreeMap<>();
		all.forEach(it -> strata.merge(it.stratum(), 1, Integer::sum));
		Set<Long> told = all.stream().map(SetPost::post).filter(this::isTold).collect(Collectors.toSet());
		return new SetAnswers(set, facet, people, open, all, NonResponse.of(strata, all, told), first);
	}

	/** Whether anybody said anything of a post. */
	boolean isTold(long post) {
		return people.containsKey(post) || open.containsKey(post);
	}

	/** Whether anybody gave a post a code. */
	boolean isNamed(String code) {
		return people.containsValue(code) || open.values().stream().anyMatch(it -> it.contains(code));
	}

	/** The possible codes of a post, as far as anybody said: the code in force, or those that coders name; empty for none. */
	List<String> words(long post) {
		String code = people.get(post);
		return code == null ? open.getOrDefault(post, List.of()) : List.of(code);
	}
}
