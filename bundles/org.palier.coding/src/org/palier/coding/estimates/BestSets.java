// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.coding.sets.SamplingFrame;
import org.palier.coding.sets.SetException;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.StudyView;
import org.palier.study.filter.StudyFilter;

/**
 * The shares of each facet, corrected by the set with most posts coded. The codes of people are read first: where no set
 * has enough, no post is read. Otherwise all posts are read once, for all sets and facets. For one thread.
 */
final class BestSets {

	private final CorrectedShares shares;
	private final List<CodingSet> sets;
	private final List<Facet> facets;
	/** By facet, what sets lack, in their order. */
	private final Map<Facet, Map<CodingSet, Bilingual>> refused = new HashMap<>();

	/** @param sets of posts that agencies wrote */
	BestSets(CorrectedShares shares, List<CodingSet> sets, List<Facet> facets) {
		this.shares = shares;
		this.sets = sets;
		this.facets = facets;
	}

	/**
	 * The facets that a set corrects, in their order, with what other sets lack; asked once.
	 *
	 * @param view of the study with its posts, or of a part of it: then each sample counts as far as it was drawn there
	 * @param part that the view is of
	 * @throws IOException when the corpus cannot be read
	 */
	Map<Facet, PostEstimates.OfFacet> of(StudyView view, StudyFilter part, Progress progress) throws IOException {
		List<SetAnswers> enough = new ArrayList<>();
		for (Facet facet : facets) {
			for (CodingSet set : sets) {
				try {
					enough.add(shares.enoughAnswers(set, facet));
				} catch (SetException without) {
					refuse(facet, set, without);
				}
			}
		}
		List<SamplingFrame> inPart = part.isOfAllPosts() ? List.of() : reaching(enough, part, progress);
		List<SamplingFrame> frames = shares.frames(enough, progress);
		Map<Facet, List<PostEstimates.OfFacet>> allowed = new HashMap<>();
		for (int i = 0; i < frames.size(); i++) {
			SetAnswers answers = enough.get(i);
			try {
				CodedSample whole = shares.sample(answers, frames.get(i));
				allowed.computeIfAbsent(answers.facet(), it -> new ArrayList<>()).add(shares.parts(answers.set(), answers.facet(),
						part.isOfAllPosts() ? whole : shares.within(answers, whole, inPart.get(i)), view, progress));
			} catch (SetException without) {
				refuse(answers.facet(), answers.set(), without);
			}
		}
		Map<Facet, PostEstimates.OfFacet> best = new LinkedHashMap<>();
		for (Facet facet : facets) {
			Optional<PostEstimates.OfFacet> most = allowed.getOrDefault(facet, List.of()).stream().max(Comparator.comparingLong(BestSets::coded));
			most.ifPresent(it -> best.put(facet, it.noting(refused(facet))));
		}
		return best;
	}

	/**
	 * Takes sets out of which too few posts were coded in a part: where none is left, no post of the whole is read.
	 * @return what is left, in the part
	 */
	private List<SamplingFrame> reaching(List<SetAnswers> enough, StudyFilter part, Progress progress) throws IOException {
		List<SamplingFrame> left = new ArrayList<>();
		List<SamplingFrame> all = shares.frames(enough, part, progress);
		List<SetAnswers> asked = List.copyOf(enough);
		enough.clear();
		for (int i = 0; i < all.size(); i++) {
			SetAnswers answers = asked.get(i);
			try {
				shares.enoughIn(answers, all.get(i));
				enough.add(answers);
				left.add(all.get(i));
			} catch (SetException without) {
				refuse(answers.facet(), answers.set(), without);
			}
		}
		return left;
	}

	/** The reasons why sets of the study do not correct a facet, in the order of the sets. */
	List<Bilingual> refused(Facet facet) {
		Map<CodingSet, Bilingual> why = refused.getOrDefault(facet, Map.of());
		return sets.stream().filter(why::containsKey).map(why::get).toList();
	}

	private void refuse(Facet facet, CodingSet set, SetException why) {
		refused.computeIfAbsent(facet, it -> new HashMap<>()).put(set, EstimateWords.text("alone.refused", set.getName(), why.reason()));
	}

	private static long coded(PostEstimates.OfFacet facet) {
		return facet.parts().values().stream().flatMap(it -> it.codes().values().stream()).mapToLong(it -> it.coded()).max().orElse(0);
	}
}
