// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.palier.classifiers.linear.NearestPosts.Near;
import org.palier.classifiers.linear.NearestPosts;
import org.palier.classifiers.linear.study.CodedPosts;
import org.palier.codebook.classify.Explanation;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.Progress;
import org.palier.study.attribution.Attribution;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.StudyPosts.Counted;

/**
 * Looks for the posts that persons coded and that are most like one which a program coded. All coded posts are read once for as long as the
 * codes stay what they are.
 */
final class AlikePosts {

	private static final int SHOWN = 3;
	private static final int LONGEST = 110;

	private final CorpusReader reader;
	private final Function<Attribution, CodedPosts> coded;
	private CorpusView readIn;
	private NearestPosts read;
	private int state;
	private int readAt = -1;

	/** @param coded asked on the user-interface thread */
	AlikePosts(CorpusReader reader, Function<Attribution, CodedPosts> coded) {
		this.reader = reader;
		this.coded = coded;
	}

	/** Somebody coded: what was read is no longer what is. */
	void forget() {
		state++;
	}

	/**
	 * @param wanted asked before it is looked for, and before it is told
	 * @param told by facet, the nearest first; on the user-interface thread
	 */
	void of(PostRow row, Counted posts, CorpusNames names, BooleanSupplier wanted, Consumer<Map<Facet, List<String>>> told) {
		List<Facet> facets = row.explanations().stream().map(Explanation::coding).map(it -> it.facet()).toList();
		if (facets.isEmpty()) {
			return;
		}
		CodedPosts examples = coded.apply(posts.attribution());
		int now = state;
		reader.ask(() -> wanted.getAsBoolean() ? find(row, facets, all(examples, posts.view(), now)) : null, found -> {
			if (found != null && wanted.getAsBoolean()) {
				Map<Facet, List<String>> lines = new HashMap<>();
				found.forEach((facet, near) -> lines.put(facet, near.stream().map(it -> line(it, facet, names)).toList()));
				told.accept(lines);
			}
		});
	}

	/** One question after the other: so nobody else reads or writes what was read. */
	private NearestPosts all(CodedPosts examples, CorpusView view, int now) throws IOException {
		if (read == null || now != readAt || !view.equals(readIn)) {
			read = examples.read(view, Progress.NONE);
			readIn = view;
			readAt = now;
		}
		return read;
	}

	private static Map<Facet, List<Near>> find(PostRow row, List<Facet> facets, NearestPosts all) {
		Map<Facet, List<Near>> found = new HashMap<>();
		facets.forEach(it -> found.put(it, all.to(row.post(), String.valueOf(row.stored().key()), it, SHOWN)));
		return found;
	}

	private static String line(Near near, Facet facet, CorpusNames names) {
		Post post = near.example().post();
		String text = post.words().replaceAll("\\s+", " ");
		String shortened = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
		return names.typography().number(near.likeness(), 2) + "  "
				+ names.value(facet, CodeSet.parse(near.example().codes().getOrDefault(facet, ""))) + " · "
				+ CorpusLabels.account(post) + " · " + shortened;
	}
}
