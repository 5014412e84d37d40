// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.coding.sets.DrawnPosts;
import org.palier.coding.sets.SetDraw;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.SetPost;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;

/**
 * All codings of the posts of a coding set from that set; codings from elsewhere are left out. The posts themselves are not read, which
 * takes longest where there are a million. Immutable; the study's objects are not kept.
 *
 * @param id       of the set
 * @param name     of the set
 * @param training whether it trains, so that its codes do not count for the study
 * @param coders   ids of those who are to code it, in order, then of others who did
 * @param facets   that are coded: as the set says, else those that were coded; the usage first
 * @param drawn    posts of the random part when it was drawn, by stratum
 * @param posts    that can be seen, in the order of their places
 */
public record SetWords(String id, String name, boolean training, List<String> coders, List<Facet> facets, Map<String, Integer> drawn,
		List<PostCodings> posts) {

	/** Copies its lists. */
	public SetWords {
		coders = List.copyOf(coders);
		facets = List.copyOf(facets);
		drawn = Map.copyOf(drawn);
		posts = List.copyOf(posts);
	}

	/** The codings of a set. @param view with the runs that count */
	public static SetWords of(CodingSet set, CorpusView view) throws CorpusException {
		Map<Long, List<Coding>> codings = view.codingsFrom(set.getId()).stream().collect(Collectors.groupingBy(Coding::post));
		List<PostCodings> posts = new ArrayList<>();
		for (SetPost each : DrawnPosts.of(set).in(view)) {
			posts.add(new PostCodings(each, codings.getOrDefault(each.post(), List.of())));
		}
		Set<String> coders = new LinkedHashSet<>(set.getCoders().stream().map(Coder::getId).toList());
		said(posts).filter(it -> it.kind() == CoderKind.HUMAN).map(Coding::coder).sorted().forEach(coders::add);
		Set<Facet> facets = new TreeSet<>(Comparator.comparing((Facet it) -> !it.isUsage()).thenComparing(Facet::id));
		if (set.getFacets().isEmpty()) {
			said(posts).filter(it -> !it.value().isEmpty()).map(Coding::facet).forEach(facets::add);
		} else {
			set.getFacets().forEach(it -> facets.add(new Facet(it)));
		}
		return new SetWords(set.getId(), set.getName(), set.getPurpose() == SetPurpose.TRAINING, List.copyOf(coders), List.copyOf(facets),
				drawn(set, posts), posts);
	}

	private static Stream<Coding> said(List<PostCodings> posts) {
		return posts.stream().flatMap(it -> it.codings().stream());
	}

	/** The drawn posts as the set keeps them, by stratum; of a set without strata the posts that can be seen. */
	private static Map<String, Integer> drawn(CodingSet set, List<PostCodings> posts) {
		Map<String, Integer> drawn = new HashMap<>();
		posts.stream().map(PostCodings::drawn).filter(it -> it.part() == SetPost.Part.RANDOM)
				.forEach(it -> drawn.merge(it.stratum(), 1, Integer::sum));
		SetDraw.Part.of(set).forEach(it -> drawn.merge(it.key(), it.drawn(), Math::max));
		return drawn;
	}

	/** All codings, post by post. */
	public List<Coding> codings() {
		return said(posts).toList();
	}

	/** The part that was drawn by chance. */
	public List<PostCodings> random() {
		return posts.stream().filter(it -> it.drawn().part() == SetPost.Part.RANDOM).toList();
	}
}
