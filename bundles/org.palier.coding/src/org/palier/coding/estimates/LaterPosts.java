// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PostFilter;
import org.palier.model.CodingSet;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.study.runs.Import;

/**
 * The posts that came into a study after a set was drawn: they could not be drawn, so that the set tells nothing of them.
 *
 * @param study read in the thread that calls
 * @param posts that count
 */
record LaterPosts(Study study, CorpusView posts) {

	/** Keys of the posts that an import brought after the draw of a set; empty where the draw is not among the runs of the study. */
	Set<Long> than(CodingSet set) throws CorpusException {
		Optional<Instant> drawn = study.getRuns().stream().filter(it -> it.getId().equals(set.getId())).map(LaterPosts::at).findFirst();
		List<PostFilter> imports = drawn.isEmpty() ? List.of()
				: study.getRuns().stream().filter(it -> it.isActive() && it.getKind().equals(new Import().id()) && at(it).isAfter(drawn.get())).map(Run::getId)
						.map(LaterPosts::of).toList();
		Set<Long> keys = new HashSet<>();
		if (!imports.isEmpty()) {
			posts.only(any(imports), List.of()).sample(Set.of(), false, List.of(), it -> keys.add(it.key()));
		}
		return keys;
	}

	private static Instant at(Run run) {
		return Instant.parse(run.getAt());
	}

	private static PostFilter of(String run) {
		PostFilter all = PostFilter.ALL;
		return new PostFilter("", Set.of(), "", "", Set.of(), run, Set.of(), Set.of(), Set.of(), all.contact(), Set.of(), List.of(), List.of(), Set.of(), false,
				List.of(), all.order());
	}

	private static PostFilter any(List<PostFilter> some) {
		PostFilter all = PostFilter.ALL;
		return new PostFilter("", Set.of(), "", "", Set.of(), "", Set.of(), Set.of(), Set.of(), all.contact(), Set.of(), List.of(), some, Set.of(), false,
				List.of(), all.order());
	}
}
