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

import org.palier.coding.sets.DrawnPosts;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.PostSelection;
import org.palier.corpus.SetPost;
import org.palier.corpus.StoredPost;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;

/**
 * All that was said of the posts of a coding set, as codings from that set: what somebody coded elsewhere is another matter.
 * Immutable; the study's objects are not kept.
 *
 * @param id       of the set
 * @param name     of the set
 * @param training whether it trains, so that nothing of it counts for the study
 * @param coders   ids of those who are to code it, in order, then of others who did
 * @param facets   what is coded: as the set says, else what was coded; the usage first
 * @param drawn    posts of the random part when it was drawn, by stratum
 * @param posts    that can be seen, in the order of their places
 */
public record SetCodes(String id, String name, boolean training, List<String> coders, List<Facet> facets, Map<String, Integer> drawn,
		List<CodedPost> posts) {

	private static final int PAGE = 1000;

	/** Copies its lists. */
	public SetCodes {
		coders = List.copyOf(coders);
		facets = List.copyOf(facets);
		drawn = Map.copyOf(drawn);
		posts = List.copyOf(posts);
	}

	/** Of a set. @param view with the runs that count */
	public static SetCodes of(CodingSet set, CorpusView view) throws CorpusException {
		List<SetPost> drawn = DrawnPosts.of(set).in(view);
		List<CodedPost> posts = new ArrayList<>();
		for (int from = 0; from < drawn.size(); from += PAGE) {
			posts.addAll(page(set.getId(), view, drawn.subList(from, Math.min(drawn.size(), from + PAGE))));
		}
		Set<String> coders = new LinkedHashSet<>(set.getCoders().stream().map(Coder::getId).toList());
		posts.stream().flatMap(it -> it.codings().stream()).filter(it -> it.kind() == CoderKind.HUMAN).map(Coding::coder).sorted().forEach(coders::add);
		Set<Facet> facets = new TreeSet<>(Comparator.comparing((Facet it) -> !it.isUsage()).thenComparing(Facet::id));
		if (set.getFacets().isEmpty()) {
			posts.stream().flatMap(it -> it.codings().stream()).filter(it -> !it.value().isEmpty()).map(Coding::facet).forEach(facets::add);
		} else {
			set.getFacets().forEach(it -> facets.add(new Facet(it)));
		}
		return new SetCodes(set.getId(), set.getName(), set.getPurpose() == SetPurpose.TRAINING, List.copyOf(coders), List.copyOf(facets),
				drawn(set, posts), posts);
	}

	/** As the set keeps it; of one that keeps no strata what can be seen. */
	private static Map<String, Integer> drawn(CodingSet set, List<CodedPost> posts) {
		Map<String, Integer> drawn = new HashMap<>();
		posts.stream().map(CodedPost::drawn).filter(it -> it.part() == SetPost.Part.RANDOM).forEach(it -> drawn.merge(it.stratum(), 1, Integer::sum));
		set.getParts().forEach(it -> drawn.merge(it.getKey() == null ? "" : it.getKey(), it.getDrawn(), Math::max));
		return drawn;
	}

	private static List<CodedPost> page(String set, CorpusView view, List<SetPost> drawn) throws CorpusException {
		long[] keys = drawn.stream().mapToLong(SetPost::post).toArray();
		Map<Long, StoredPost> stored = new HashMap<>();
		view.page(PostSelection.of(keys), 0, keys.length).forEach(it -> stored.put(it.key(), it));
		Map<Long, List<Coding>> codings = view.codings(drawn.stream().map(SetPost::post).toList()).stream()
				.filter(it -> it.details().set().equals(set)).collect(Collectors.groupingBy(Coding::post));
		List<CodedPost> posts = new ArrayList<>();
		for (SetPost each : drawn) {
			StoredPost post = stored.get(each.post());
			if (post != null) {
				posts.add(new CodedPost(each, post, codings.getOrDefault(each.post(), List.of())));
			}
		}
		return posts;
	}

	/** Where coders differ, decided or not, in the order of the places. */
	public List<Disagreement> disagreements() {
		return posts.stream().flatMap(post -> facets.stream().filter(post::differs).map(facet -> new Disagreement(post, facet))).toList();
	}

	/** The part that was drawn by chance. */
	public List<CodedPost> random() {
		return posts.stream().filter(it -> it.drawn().part() == SetPost.Part.RANDOM).toList();
	}
}
