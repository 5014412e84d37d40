// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
public record LaterPosts(Study study, CorpusView posts) {

	/** Keys of the posts that an import brought after the draw of a set; empty where the draw is not among the runs of the study. */
	public Set<Long> than(CodingSet set) throws CorpusException {
		List<PostFilter> imports = imports(study, set).map(Run::getId).map(LaterPosts::of).toList();
		Set<Long> keys = new HashSet<>();
		if (!imports.isEmpty()) {
			posts.only(any(imports), List.of()).sample(Set.of(), false, List.of(), it -> keys.add(it.key()));
		}
		return keys;
	}

	/** Whether anything was imported after a set was drawn, so that posts may have come that it could not see. Reads no post. */
	public static boolean mayBe(Study study, CodingSet set) {
		return imports(study, set).findAny().isPresent();
	}

	private static Stream<Run> imports(Study study, CodingSet set) {
		Optional<Instant> drawn = drawn(study, set);
		return study.getRuns().stream().filter(it -> it.isActive() && new Import().id().equals(it.getKind()))
				.filter(it -> drawn.isPresent() && at(it).filter(moment -> moment.isAfter(drawn.get())).isPresent());
	}

	/** When a set was drawn; empty where its draw is not among the runs of the study. */
	Optional<Instant> drawn(CodingSet set) {
		return drawn(study, set);
	}

	private static Optional<Instant> drawn(Study study, CodingSet set) {
		return study.getRuns().stream().filter(it -> set.getId().equals(it.getId())).map(LaterPosts::at).flatMap(Optional::stream).findFirst();
	}

	/** When a run was made; empty where it does not say. */
	private static Optional<Instant> at(Run run) {
		try {
			return Optional.ofNullable(run.getAt()).map(Instant::parse);
		} catch (DateTimeParseException unknown) {
			return Optional.empty();
		}
	}

	private static PostFilter of(String run) {
		PostFilter all = PostFilter.ALL;
		return new PostFilter("", Set.of(), "", "", Set.of(), run, Set.of(), Set.of(), Set.of(), all.contact(), Set.of(), List.of(),
				List.of(), Set.of(), false, List.of(), all.order());
	}

	private static PostFilter any(List<PostFilter> some) {
		PostFilter all = PostFilter.ALL;
		return new PostFilter("", Set.of(), "", "", Set.of(), "", Set.of(), Set.of(), Set.of(), all.contact(), Set.of(), List.of(), some,
				Set.of(), false, List.of(), all.order());
	}
}
