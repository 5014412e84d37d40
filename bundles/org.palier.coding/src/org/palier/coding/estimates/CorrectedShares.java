// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.coding.estimates.SetEstimate.Share;
import org.palier.coding.resolved.CodedPost;
import org.palier.coding.resolved.SetCodes;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.NonResponse;
import org.palier.coding.sets.SamplingFrame;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SamplingPlan.Variance;
import org.palier.coding.sets.StratumField;
import org.palier.core.Progress;
import org.palier.core.attribution.AddressForms;
import org.palier.core.attribution.Attribution;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.text.Bilingual;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce.Basis;
import org.palier.corpus.SetPost;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.statistics.estimation.CodedCorpus;
import org.palier.statistics.estimation.CodedStratum;
import org.palier.statistics.estimation.CodedUnit;
import org.palier.statistics.estimation.PredictedCluster;
import org.palier.statistics.estimation.ShareEstimate;

/**
 * Joins what programs predicted of all posts of a frame with what people coded of those that were drawn from it. Only the
 * random part of a set for real enters; a set that trains, a set with a first stage of agencies, and a frame that has other
 * posts than at the draw are refused.
 *
 * @since 0.2.0
 */
public final class CorrectedShares {

	private final Study study;
	private final StudyView view;
	private final CorpusView posts;
	private final AddressForms forms;

	/**
	 * @param study of the sets; read in the thread that calls
	 * @param posts that count
	 * @param forms how addresses of accounts are read
	 */
	public CorrectedShares(Study study, CorpusView posts, AddressForms forms) {
		this.study = study;
		this.view = StudyView.of(study);
		this.posts = posts;
		this.forms = forms;
	}

	/**
	 * The shares of a facet.
	 *
	 * @param facet the usage, or a theory of the study
	 * @throws org.palier.coding.sets.SetException when the set allows no estimate, saying why
	 * @throws IOException                         when the corpus cannot be read
	 */
	public SetEstimate of(CodingSet set, Facet facet, Progress progress) throws IOException {
		if (set.getPurpose() == SetPurpose.TRAINING) {
			throw EstimateWords.refused("training", set.getName());
		}
		if (set.getAgencies() > 0) {
			throw EstimateWords.refused("two_stages", set.getName());
		}
		SetCodes codes = SetCodes.of(set, posts);
		Map<Long, String> people = new HashMap<>();
		for (CodedPost post : codes.random()) {
			var resolved = post.resolved(facet);
			if (resolved.basis() != Basis.NOBODY && resolved.basis() != Basis.OPEN && !resolved.value().isEmpty()) {
				if (resolved.value().contains(" ")) {
					throw EstimateWords.refused("several", set.getName());
				}
				people.put(post.stored().key(), resolved.value());
			}
		}
		NonResponse response = NonResponse.of(set, codes.random().stream().map(CodedPost::drawn).toList(), people.keySet());
		Map<Long, Double> weights = response.weightsForEstimate();
		var frame = new PredictedFrame(SamplingFrame.of(plan(set, facet), view, posts, Attribution.of(study, posts, forms).lines(), progress));
		if (frame.size() != set.getFramePosts()) {
			throw EstimateWords.refused("frame", set.getName(), set.getFramePosts(), frame.size());
		}
		Map<String, Bilingual> names = names(facet);
		Set<String> found = new TreeSet<>(frame.codes());
		found.addAll(people.values());
		found.forEach(it -> names.putIfAbsent(it, Bilingual.same(it)));
		List<String> order = List.copyOf(names.keySet());
		List<SetPost> answered = codes.random().stream().map(CodedPost::drawn).filter(it -> people.containsKey(it.post())).toList();
		Map<String, Long> drawnFrom = set.getParts().stream().collect(Collectors.toMap(it -> it.getKey() == null ? "" : it.getKey(), it -> (long) it.getPosts()));
		boolean kept = frame.hasStrata(drawnFrom);
		List<CodedStratum> strata = new ArrayList<>();
		Map<String, List<CodedUnit>> units = new LinkedHashMap<>();
		for (SetPost post : answered) {
			units.computeIfAbsent(kept ? post.stratum() : "", it -> new ArrayList<>()).add(new CodedUnit(order.indexOf(people.get(post.post())),
					order.indexOf(frame.code(post.post())), weights.get(post.post()), frame.agency(post.post())));
		}
		units.forEach((key, sample) -> strata.add(new CodedStratum(kept ? drawnFrom.get(key) : frame.size(),
				frame.counts(kept ? key : null, order), sample)));
		var corpus = new CodedCorpus(strata);
		List<ShareEstimate> these = corpus.ofTheseUnits();
		List<PredictedCluster> clusters = frame.byAgency(order);
		List<ShareEstimate> process = clusters.size() < CodedCorpus.FEWEST_CLUSTERS ? List.of() : corpus.ofTheProcess(clusters);
		List<Bilingual> notes = notes(set, response, answered.size(), frame.size(), kept, process.isEmpty() ? clusters.size() : 0);
		return new SetEstimate(set.getName(), facet, frame.size(), answered.size(), response.drawn(),
				IntStream.range(0, order.size()).filter(it -> these.get(it).naive() > 0 || people.containsValue(order.get(it)))
						.mapToObj(it -> new Share(order.get(it), names.get(order.get(it)), these.get(it), process.isEmpty() ? null : process.get(it))).toList(),
				notes);
	}

	private static List<Bilingual> notes(CodingSet set, NonResponse response, int coded, int posts, boolean kept, int fewClusters) {
		List<Bilingual> notes = new ArrayList<>();
		notes.add(EstimateWords.text("what", set.getName(), coded, posts));
		if (!response.remark().equals(Bilingual.EMPTY)) {
			notes.add(response.remark());
		}
		if (!kept) {
			notes.add(EstimateWords.text("strata_changed"));
		}
		notes.add(fewClusters > 0 ? EstimateWords.text("few_agencies", fewClusters, CodedCorpus.FEWEST_CLUSTERS) : EstimateWords.text("process"));
		notes.add(EstimateWords.text("truth"));
		return notes;
	}

	private SamplingPlan plan(CodingSet set, Facet facet) throws IOException {
		Set<String> theories = study.getTheories().stream().map(Theory::getId).collect(Collectors.toSet());
		return new SamplingPlan(set.getName(), set.getPurpose(), set.getSize(), set.getTargeted(), FrameFilter.parse(set.getFrame() == null ? "" : set.getFrame()),
				StratumField.parse(set.getStrata(), theories), set.getAllocation(), Map.of(), new Variance(facet, ""), 0, false, set.getOverlap(), List.of(),
				List.of(), false, false, set.getSeed());
	}

	/** Codes of the codebook, in its order. */
	private Map<String, Bilingual> names(Facet facet) {
		Map<String, Bilingual> names = new LinkedHashMap<>();
		if (facet.isUsage()) {
			view.usages().forEach(it -> names.put(it.id(), it.name()));
		} else {
			view.theories().stream().filter(it -> it.facet().equals(facet)).flatMap(it -> it.categories().stream())
					.forEach((TheoryView.CategoryView it) -> names.put(it.id(), it.name()));
		}
		return names;
	}
}
