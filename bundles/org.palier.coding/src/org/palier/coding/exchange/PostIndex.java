// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.palier.corpus.CorpusView;
import org.palier.corpus.PostCursor;
import org.palier.corpus.StoredPost;
import org.palier.ground.Progress;

/** The posts of a corpus that a table names, by their names. Immutable. */
final class PostIndex {

	/** Nothing is there. */
	static final PostIndex EMPTY = new PostIndex(Map.of());

	/** A post of some name. */
	record NamedPost(String platform, long key) {
	}

	private final Map<String, List<NamedPost>> posts;

	private PostIndex(Map<String, List<NamedPost>> posts) {
		this.posts = posts;
	}

	/** @param wanted what tables call posts, without their platforms */
	static PostIndex of(CorpusView view, Set<String> wanted, Progress progress) throws IOException {
		Map<String, List<NamedPost>> posts = new HashMap<>();
		var naming = new PostNaming();
		try (PostCursor all = view.read()) {
			while (all.hasNext()) {
				StoredPost next = all.next();
				PostNaming.Name name = naming.of(next.post());
				if (wanted.contains(name.item())) {
					posts.computeIfAbsent(name.item(), it -> new ArrayList<>(1)).add(new NamedPost(name.platform(), next.key()));
				}
				if (next.key() % 1000 == 0) {
					progress.checkCancelled();
				}
			}
		} catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
		return new PostIndex(posts);
	}

	/** The posts of that id, of one platform or of any. @param platform may be empty */
	List<NamedPost> of(String platform, String item) {
		List<NamedPost> found = posts.getOrDefault(item, List.of());
		return platform.isEmpty() ? found : found.stream().filter(it -> it.platform().equals(platform)).toList();
	}

	/** Keys of all that were found. */
	Collection<Long> keys() {
		return posts.values().stream().flatMap(List::stream).map(NamedPost::key).collect(Collectors.toCollection(TreeSet::new));
	}
}
