// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.PostSelection;
import org.palier.corpus.SetPost;
import org.palier.corpus.StoredPost;
import org.palier.model.CodingSet;

/**
 * The posts of a coding set, each with all its codes of the set. Immutable; it keeps no object of the study. {@link SetWords} is enough
 * where no post is needed.
 *
 * @param said all codes of the set @param posts posts that can be seen, in the order of their places; {@link #coded} gives only posts with
 *             a code
 */
public record SetCodes(SetWords said, List<CodedPost> posts) {

	private static final int PAGE = 1000;

	/** Copies its list. */
	public SetCodes {
		posts = List.copyOf(posts);
	}

	/** The posts and codes of a set. @param view with the runs that count */
	public static SetCodes of(CodingSet set, CorpusView view) throws CorpusException {
		return of(SetWords.of(set, view), view);
	}

	/** The posts and codes of a set whose codes were read already. @param view with the same runs */
	public static SetCodes of(SetWords said, CorpusView view) throws CorpusException {
		return new SetCodes(said, read(said.posts(), view));
	}

	/** The coded posts alone, with their codes: for a set that nobody coded no post is read. */
	public static SetCodes coded(CodingSet set, CorpusView view) throws CorpusException {
		SetWords said = SetWords.of(set, view);
		return new SetCodes(said, read(said.posts().stream().filter(it -> !it.codings().isEmpty()).toList(), view));
	}

	private static List<CodedPost> read(List<PostCodings> said, CorpusView view) throws CorpusException {
		List<CodedPost> posts = new ArrayList<>();
		for (int from = 0; from < said.size(); from += PAGE) {
			posts.addAll(page(view, said.subList(from, Math.min(said.size(), from + PAGE))));
		}
		return posts;
	}

	private static List<CodedPost> page(CorpusView view, List<PostCodings> said) throws CorpusException {
		long[] keys = said.stream().mapToLong(PostCodings::key).toArray();
		Map<Long, StoredPost> stored = new HashMap<>();
		view.page(PostSelection.of(keys), 0, keys.length).forEach(it -> stored.put(it.key(), it));
		List<CodedPost> posts = new ArrayList<>();
		for (PostCodings each : said) {
			StoredPost post = stored.get(each.key());
			if (post != null) {
				posts.add(new CodedPost(each, post));
			}
		}
		return posts;
	}

	/** Id of the set. */
	public String id() {
		return said.id();
	}

	/** Name of the set. */
	public String name() {
		return said.name();
	}

	/** Whether it trains, so that nothing of it counts for the study. */
	public boolean training() {
		return said.training();
	}

	/** Ids of those who are to code it, in order, then of others who did. */
	public List<String> coders() {
		return said.coders();
	}

	/** The facets that are coded: as the set says, else those that were coded; the usage first. */
	public List<Facet> facets() {
		return said.facets();
	}

	/** Posts of the random part when it was drawn, by stratum. */
	public Map<String, Integer> drawn() {
		return said.drawn();
	}

	/** Where coders differ, decided or not, in the order of the places. */
	public List<Disagreement> disagreements() {
		return posts.stream().flatMap(post -> facets().stream().filter(post::differs).map(facet -> new Disagreement(post, facet))).toList();
	}

	/** The part that was drawn by chance. */
	public List<CodedPost> random() {
		return posts.stream().filter(it -> it.drawn().part() == SetPost.Part.RANDOM).toList();
	}
}
