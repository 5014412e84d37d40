// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.coding.desk.DeskPost.ThreadPost;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Post;
import org.palier.corpus.StoredPost;

/**
 * The earlier posts that posts answer, which a reader must see above them. Thread-safe.
 *
 * @param view  where they lie
 * @param names of agencies; an author who is no agency stays unnamed
 */
public record AnsweredPosts(CorpusView view, DeskNames names) {

	/** So many posts are shown above one that answers. */
	private static final int MOST_BEFORE = 5;

	/**
	 * The posts that each of some posts answers, directly and in turn, as far as they are known. A few questions serve all
	 * posts.
	 *
	 * @return by the key of the post, the first first; a list, which may be empty, for each
	 */
	public Map<Long, List<ThreadPost>> before(Collection<StoredPost> posts) throws CorpusException {
		Map<String, Map<String, StoredPost>> answered = answered(posts);
		Map<Long, List<ThreadPost>> before = new HashMap<>();
		posts.forEach(it -> before.put(it.key(), before(it.post(), answered)));
		return before;
	}

	/** By platform and the platform's id. */
	private Map<String, Map<String, StoredPost>> answered(Collection<StoredPost> posts) throws CorpusException {
		Map<String, Map<String, StoredPost>> found = new HashMap<>();
		Collection<StoredPost> asking = posts;
		for (int depth = 0; depth < MOST_BEFORE && !asking.isEmpty(); depth++) {
			Map<String, Set<String>> wanted = new HashMap<>();
			for (StoredPost it : asking) {
				Post post = it.post();
				if (!post.replyTo().isEmpty() && !found.getOrDefault(post.platform(), Map.of()).containsKey(post.replyTo())) {
					wanted.computeIfAbsent(post.platform(), platform -> new LinkedHashSet<>()).add(post.replyTo());
				}
			}
			var next = new ArrayList<StoredPost>();
			for (var each : wanted.entrySet()) {
				for (StoredPost it : view.items(each.getKey(), each.getValue())) {
					if (found.computeIfAbsent(each.getKey(), platform -> new HashMap<>()).putIfAbsent(it.post().itemId(), it) == null) {
						next.add(it);
					}
				}
			}
			asking = next;
		}
		return found;
	}

	private List<ThreadPost> before(Post post, Map<String, Map<String, StoredPost>> answered) {
		var before = new ArrayList<ThreadPost>();
		var seen = new HashSet<String>(Set.of(post.itemId()));
		Post current = post;
		while (before.size() < MOST_BEFORE && !current.replyTo().isEmpty() && seen.add(current.replyTo())) {
			StoredPost earlier = answered.getOrDefault(current.platform(), Map.of()).get(current.replyTo());
			if (earlier == null) {
				break;
			}
			current = earlier.post();
			before.addFirst(new ThreadPost(current, names.by(current)));
		}
		return before;
	}
}
