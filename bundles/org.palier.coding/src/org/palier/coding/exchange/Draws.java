// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.coding.sets.DrawnPosts;
import org.palier.corpus.CorpusView;
import org.palier.corpus.SetPost;
import org.palier.model.CodingSet;
import org.palier.model.Study;

/** How posts came into coding sets; each set is read when it is first asked for. For one table, in one thread. */
final class Draws {

	private final Study study;
	private final CorpusView view;
	private final Map<String, Map<Long, SetPost>> sets = new HashMap<>();

	/** @param study of the sets @param view of its posts */
	Draws(Study study, CorpusView view) {
		this.study = study;
		this.view = view;
	}

	/** The draw of a post; empty when it is in no such set. @param set id; may be empty @param post key */
	Optional<SetPost> of(String set, long post) throws IOException {
		if (set.isEmpty()) {
			return Optional.empty();
		}
		Map<Long, SetPost> drawn = sets.get(set);
		if (drawn == null) {
			drawn = posts(set).stream().collect(Collectors.toMap(SetPost::post, Function.identity()));
			sets.put(set, drawn);
		}
		return Optional.ofNullable(drawn.get(post));
	}

	private List<SetPost> posts(String set) throws IOException {
		Optional<CodingSet> known = study.getCodingSets().stream().filter(it -> set.equals(it.getId())).findFirst();
		return known.isEmpty() ? view.setPosts(set) : DrawnPosts.of(known.get()).in(view);
	}

	/** How many posts of the frame a post stands for; null for one that was not drawn by chance. */
	static @Nullable Double weight(SetPost drawn) {
		Double chance = drawn.probability();
		return chance == null ? null : 1 / chance;
	}
}
