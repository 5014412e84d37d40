// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.desk.SheetState;
import org.palier.coding.sets.AssignedPosts;
import org.palier.coding.sets.NonResponse;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.SetPost;
import org.palier.model.CodingSet;
import org.palier.model.Study;

/**
 * The progress of a coding set: how many of their posts each coder has done, and how many of each stratum have a value in force. Immutable.
 *
 * @param set      id of the set
 * @param coders   in the order of the set
 * @param response of the random part, by stratum: a post without a value is missing
 * @param gone     posts that chance drew and that are no longer there, because they were erased: nobody can read them
 * @param open     posts on which coders differ in a facet and nobody decided
 * @param pace     of those who read it
 * @param last     when somebody said something; empty while nobody did
 */
public record SetProgress(String set, List<CoderProgress> coders, NonResponse response, int gone, int open, ReadingPace pace,
		Optional<Instant> last) {

	/**
	 * The progress of a coder.
	 *
	 * @param coder   id
	 * @param posts   that are theirs and can be seen
	 * @param coded   of these, in every facet
	 * @param skipped of these, passed over
	 * @param said    of each post that they said something of, when they did so last
	 */
	public record CoderProgress(String coder, int posts, int coded, int skipped, List<Instant> said) {

		/** Copies its list. */
		public CoderProgress {
			said = List.copyOf(said);
		}
	}

	/** Copies its list. */
	public SetProgress {
		coders = List.copyOf(coders);
	}

	/** The progress of a set. @param posts that count */
	public static SetProgress of(Study study, CodingSet set, CorpusView posts) throws CorpusException {
		SetWords codes = SetWords.of(set, posts);
		DeskCodebook codebook = DeskCodebook.of(study,
				set.getFacets().isEmpty() ? Set.copyOf(DeskCodebook.theoriesOfPosts(study)) : Set.copyOf(set.getFacets()));
		AssignedPosts assigned = AssignedPosts.of(set);
		List<CoderProgress> coders = codes.coders().stream().map(it -> progress(it, assigned, codes, codebook)).toList();
		Set<Long> resolved = new HashSet<>();
		codes.posts().stream().filter(post -> codes.facets().stream().anyMatch(facet -> !post.resolved(facet).value().isEmpty()))
				.forEach(post -> resolved.add(post.key()));
		Map<String, Integer> drawn = new LinkedHashMap<>();
		codes.drawn().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(it -> drawn.put(it.getKey(), it.getValue()));
		int gone = drawn.values().stream().mapToInt(Integer::intValue).sum()
				- codes.random().size();
		int open = (int) codes.posts().stream().filter(post -> codes.facets().stream().anyMatch(post::isOpen)).count();
		return new SetProgress(set.getId(), coders, NonResponse.of(drawn, codes.posts().stream().map(PostCodings::drawn).toList(), resolved),
				gone, open, ReadingPace.of(codes.codings()), codes.codings().stream().map(Coding::at).max(Instant::compareTo));
	}

	private static CoderProgress progress(String coder, AssignedPosts assigned, SetWords codes, DeskCodebook codebook) {
		List<SetPost> drawn = codes.posts().stream().map(PostCodings::drawn).toList();
		Set<Long> mine = (assigned.coders().isEmpty() ? drawn : assigned.of(coder, drawn)).stream().map(SetPost::post)
				.collect(Collectors.toSet());
		int coded = 0;
		int skipped = 0;
		List<Instant> last = new ArrayList<>();
		for (PostCodings post : codes.posts()) {
			if (mine.contains(post.key())) {
				List<Coding> said = post.codings().stream().filter(it -> it.kind() == CoderKind.HUMAN && it.coder().equals(coder)).toList();
				said.stream().map(Coding::at).max(Instant::compareTo).ifPresent(last::add);
				SheetState state = CoderSheet.of(said).state(codebook);
				coded += state == SheetState.CODED || state == SheetState.UNSURE ? 1 : 0;
				skipped += state == SheetState.SKIPPED ? 1 : 0;
			}
		}
		return new CoderProgress(coder, mine.size(), coded, skipped, last);
	}
}
