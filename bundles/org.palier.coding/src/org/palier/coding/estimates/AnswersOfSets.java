// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.palier.codebook.classify.Placements;
import org.palier.coding.resolved.FinishedBlocks;
import org.palier.coding.resolved.PostCodings;
import org.palier.coding.resolved.SetWords;
import org.palier.coding.sets.DrawnPosts;
import org.palier.coding.sets.NonResponse;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce;
import org.palier.corpus.InForce.Basis;
import org.palier.corpus.SetPost;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.estimation.SampledCorpus;

/** The codes that people gave to the posts that chance drew into sets. For one thread. */
final class AnswersOfSets {

	private final StudyView view;
	private final CorpusView posts;
	private final CodesOfSets codes;

	/** @param view of the study of the sets @param posts that count @param codes of the sets, shared with other readers */
	AnswersOfSets(StudyView view, CorpusView posts, CodesOfSets codes) {
		this.view = view;
		this.posts = posts;
		this.codes = codes;
	}

	/**
	 * The codes that people gave to posts of a set; no post of its frame is read.
	 *
	 * @throws org.palier.coding.sets.SetException when the set allows no estimate, saying why
	 * @throws IOException                         when the corpus cannot be read
	 */
	SetAnswers of(CodingSet set, Facet facet, FrameOf of) throws IOException {
		if (set.getPurpose() == SetPurpose.TRAINING) {
			throw EstimateWords.refused("training", set.getName());
		}
		FirstStage first = set.getAgencies() == 0 ? null : FirstStage.of(set);
		if (first != null && first.isSample() && first.drawn() < SampledCorpus.FEWEST_CLUSTERS) {
			throw EstimateWords.refused("few_drawn", set.getName(), first.drawn(), first.all(), SampledCorpus.FEWEST_CLUSTERS);
		}
		CodesByPost words = people(set, facet);
		Set<Long> newcomers = of == FrameOf.NOW ? Set.of() : DrawnPosts.of(set).newcomers(posts);
		List<SetPost> random = codes.said(set).random().stream().map(PostCodings::drawn).filter(it -> !newcomers.contains(it.post())).toList();
		words.people().keySet().removeAll(newcomers);
		words.open().keySet().removeAll(newcomers);
		if (set.getStopAtMargin() > 0) {
			FinishedBlocks finished = finished(set);
			if (finished.posts().size() < MarginNow.LEAST && !finished.all()) {
				throw EstimateWords.refused("margin.few", set.getName(), finished.posts().size(), MarginNow.LEAST);
			}
			random = random.stream().filter(it -> finished.posts().contains(it.post())).toList();
			words.people().keySet().retainAll(finished.posts());
			words.open().keySet().retainAll(finished.posts());
		}
		Set<Long> told = new HashSet<>(words.people().keySet());
		told.addAll(words.open().keySet());
		return new SetAnswers(set, facet, words.people(), words.open(), random, NonResponse.of(strata(random), random, told), first);
	}

	/** The blocks of a set that are finished. @throws IOException when the corpus cannot be read */
	FinishedBlocks finished(CodingSet set) throws IOException {
		return FinishedBlocks.of(set, codes.said(set), DrawnPosts.of(set).newcomers(posts));
	}

	/** Posts of a set that somebody read and gave no code. @throws IOException when the corpus cannot be read */
	int passedOver(SetAnswers told) throws IOException {
		return (int) codes.said(told.set()).random().stream().filter(it -> !it.codings().isEmpty() && !told.isTold(it.key())).count();
	}

	/** Posts of each stratum of the random part that can be seen: what is gone left the sample as it left the frame. */
	private static Map<String, Integer> strata(List<SetPost> random) {
		Map<String, Integer> strata = new TreeMap<>();
		random.forEach(it -> strata.merge(it.stratum(), 1, Integer::sum));
		return strata;
	}

	/** Codes in force. Where a set was coded by usage alone, a post lies in a theory where that places its usage. */
	private CodesByPost people(CodingSet set, Facet facet) throws IOException {
		var said = new CodesByPost(new HashMap<>(), new HashMap<>());
		SetWords told = codes.said(set);
		if (told.codings().isEmpty()) {
			return said;
		}
		boolean itself = told.facets().contains(facet) || facet.isUsage();
		Optional<Placements> placements = itself ? Optional.empty() : view.theory(facet).map(it -> new Placements(view, it));
		Facet asked = placements.isEmpty() ? facet : Facet.USAGE;
		Map<Long, String> platforms = new HashMap<>();
		if (placements.isPresent()) {
			codes.of(set).posts().forEach(it -> platforms.put(it.stored().key(), it.stored().post().platform()));
		}
		for (PostCodings post : told.random()) {
			InForce resolved = post.resolved(asked);
			List<CodeSet> words = resolved.basis() == Basis.OPEN ? resolved.words().stream().map(Coding::value).distinct().toList()
					: resolved.basis() == Basis.NOBODY || resolved.value().isEmpty() ? List.of() : List.of(resolved.value());
			List<String> named = new ArrayList<>();
			for (CodeSet word : words) {
				String code = word.only().orElseThrow(() -> EstimateWords.refused("several", set.getName()));
				named.add(placements.isEmpty() ? code
						: placements.get().of(code, platforms.getOrDefault(post.key(), "")).map(TheoryView.CategoryView::id)
								.orElse(CorrectedShares.UNPLACED));
			}
			said.add(post.key(), named.stream().distinct().toList());
		}
		return said;
	}

	/** @param people codes in force @param open what coders say where they do not agree; both by post */
	private record CodesByPost(Map<Long, String> people, Map<Long, List<String>> open) {

		/** Two usages that a theory places alike are one code. */
		void add(long post, List<String> named) {
			if (named.size() == 1) {
				people.put(post, named.getFirst());
			} else if (!named.isEmpty()) {
				open.put(post, named);
			}
		}
	}
}
