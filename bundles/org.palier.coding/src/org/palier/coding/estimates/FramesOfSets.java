// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.coding.sets.SamplingFrame;
import org.palier.coding.sets.SamplingPlan.Variance;
import org.palier.coding.sets.SamplingPlan;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.model.CodingSet;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.numbers.view.FilteredPosts;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.Attribution;
import org.palier.study.filter.StudyFilter;

/** The posts that can be drawn for sets. For one thread. */
final class FramesOfSets {

	/** Attributes the posts, which are asked for that. */
	@FunctionalInterface
	interface Attributing {
		Attribution attribution() throws CorpusException;
	}

	private final Study study;
	private final StudyView view;
	private final CorpusView posts;
	private final Attributing attributing;

	/** @param study of the sets @param view of it @param posts that count */
	FramesOfSets(Study study, StudyView view, CorpusView posts, Attributing attributing) {
		this.study = study;
		this.view = view;
		this.posts = posts;
		this.attributing = attributing;
	}

	/**
	 * The posts that can be drawn for several sets, as far as they are of a part of the study, read in one pass.
	 *
	 * @throws org.palier.coding.sets.SetException when the part depends on who coded: what people read is no sample of it
	 */
	List<SamplingFrame> of(List<SetAnswers> answers, StudyFilter of, Progress progress) throws IOException {
		List<SamplingPlan> plans = new ArrayList<>();
		for (SetAnswers it : answers) {
			plans.add(plan(it.set(), it.facet()));
		}
		if (plans.isEmpty()) {
			return List.of();
		}
		if (!of.coders().isAll()) {
			throw EstimateWords.refused("coders_part");
		}
		Attribution attribution = attributing.attribution();
		Map<String, List<SamplingPlan>> byPart = plans.stream()
				.collect(Collectors.groupingBy(it -> it.frame().where(), LinkedHashMap::new, Collectors.toList()));
		var frames = new IdentityHashMap<SamplingPlan, SamplingFrame>();
		for (List<SamplingPlan> alike : byPart.values()) {
			CorpusView all = alike.getFirst().frame().part(study, attribution).of(posts);
			CorpusView some = of.isOfAllPosts() ? all : new FilteredPosts(study, attribution, of).of(all);
			List<SamplingFrame> read = SamplingFrame.ofAll(alike, view, some, attribution, progress);
			IntStream.range(0, alike.size()).forEach(it -> frames.put(alike.get(it), read.get(it)));
		}
		return plans.stream().map(it -> Objects.requireNonNull(frames.get(it))).toList();
	}

	private SamplingPlan plan(CodingSet set, Facet facet) throws IOException {
		return SamplingPlan.of(set, study.getTheories().stream().map(Theory::getId).collect(Collectors.toSet()), new Variance(facet, ""));
	}
}
