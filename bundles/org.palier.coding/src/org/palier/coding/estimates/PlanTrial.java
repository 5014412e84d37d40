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
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.SamplingFrame;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SamplingPlan.Variance;
import org.palier.coding.sets.SetException;
import org.palier.coding.sets.StratumField;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Allocation;
import org.palier.model.Study;
import org.palier.numbers.view.SelectedPosts;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.estimation.SampledCorpus;
import org.palier.statistics.random.CounterSource;
import org.palier.study.attribution.Attribution;

/**
 * A trial of a plan on a corpus before anybody codes. Corpora with known truth are made ({@link TrueCodes}) from what
 * programs said of the posts, and from how programs erred where they were checked. In each corpus the plan is drawn and
 * estimated as the product does, and so are other plans of as many posts. The result shows how often intervals hold the
 * truth, and how wide they are. Made in the thread that owns the study.
 */
public final class PlanTrial {

	/** Corpora that are made unless somebody says how many. */
	public static final int CORPORA = 200;
	/** Nobody waits for more. */
	public static final int MOST = 5000;
	/** One agency in so many is drawn where agencies are drawn first for comparison. */
	private static final int FIRST = 2;
	private static final int TRUTH = 11;
	private static final int DRAW = 12;

	private final SamplingPlan plan;
	private final Facet facet;
	private final StudyView view;
	private final CorpusView posts;
	private final SelectedPosts part;
	private final Attribution attribution;
	private final MachineAlone machine;
	private double stopAt;

	/**
	 * @param plan   to try; its targeted part is left out
	 * @param posts  that count
	 * @param models that were learned from the study
	 * @throws SetException when the plan draws too few posts or agencies for any estimate
	 * @throws IOException  when what is known of programs cannot be read
	 */
	public PlanTrial(SamplingPlan plan, Study study, CorpusView posts, Attribution attribution, TrainedModels models) throws IOException {
		if (plan.size() < CorrectedShares.FEWEST) {
			throw EstimateWords.refused("trial.few", plan.size(), CorrectedShares.FEWEST);
		}
		if (plan.agencies() > 0 && plan.agencies() < SampledCorpus.FEWEST_CLUSTERS) {
			throw EstimateWords.refused("trial.few_agencies", plan.agencies(), SampledCorpus.FEWEST_CLUSTERS);
		}
		this.plan = plan.ofRandom(plan.size());
		this.facet = plan.facets().isEmpty() || plan.facets().contains(Facet.USAGE) ? Facet.USAGE : plan.facets().getFirst();
		this.view = StudyView.of(study);
		this.posts = posts;
		this.attribution = attribution;
		this.part = plan.frame().part(study, attribution).part();
		this.machine = new MachineAlone(view, posts, models, new CodingSets(study).all(), new CodesOfSets(posts), attribution);
	}

	/**
	 * This trial of a sample whose coding ends at a margin, as that of the other plans does.
	 *
	 * @param margin half of the longest interval; 0 for one that is read whole
	 */
	public PlanTrial stoppingAt(double margin) {
		stopAt = margin;
		return this;
	}

	/**
	 * The result of a trial.
	 *
	 * @param corpora that were made
	 * @param facet   that is coded
	 * @param checked where programs were checked, as the beginning of a sentence
	 * @param posts   that can be drawn
	 * @param asked   how the plan did
	 * @param best    how the best other plan of as many posts did; empty where there is none
	 * @param stopAt  margin at which coding ended; 0 where all that was drawn was coded
	 */
	public record Outcome(int corpora, Facet facet, Bilingual checked, int posts, TriedPlan asked, Optional<TriedPlan> best, double stopAt) {
	}

	/** A plan that is tried. */
	private record Candidate(Bilingual name, SamplingPlan plan) {
	}

	/**
	 * Runs the trial.
	 *
	 * @param corpora to make, 1 to {@value #MOST}
	 * @throws SetException when the plan cannot be followed, no program coded the posts, or nobody knows how programs err
	 * @throws IOException  when the corpus cannot be read
	 */
	public Outcome run(int corpora, Progress progress) throws IOException {
		if (corpora < 1 || corpora > MOST) {
			throw EstimateWords.refused("trial.corpora", corpora, MOST);
		}
		List<Candidate> candidates = new ArrayList<>(List.of(new Candidate(EstimateWords.text("trial.asked"), plan)));
		candidates.addAll(others());
		List<SamplingFrame> frames = new ArrayList<>(frames(candidates, progress));
		SamplingFrame words = frames.get(1);
		Map<String, Long> said = new TreeMap<>();
		IntStream.range(0, words.size()).forEach(it -> said.merge(words.predictedCode(it), 1L, Long::sum));
		if (said.keySet().stream().allMatch(String::isEmpty)) {
			throw EstimateWords.refused("trial.no_program");
		}
		KnownAccuracy known = machine.accuracy(facet).orElseThrow(() -> EstimateWords.refused("trial.not_checked"));
		var truth = new TrueCodes(said, known.words());
		Map<String, Bilingual> names = new LinkedHashMap<>(view.codes(facet));
		truth.codes().forEach(
				it -> names.putIfAbsent(it, it.equals(CorrectedShares.UNPLACED) ? EstimateWords.text("unplaced") : Bilingual.same(it)));
		int agencies = (int) IntStream.range(0, words.size()).map(words::agency).distinct().count();
		if (stopAt <= 0 && agencies >= FIRST * SampledCorpus.FEWEST_CLUSTERS) {
			// From the posts of the plan without strata.
			candidates.add(new Candidate(EstimateWords.text("trial.agencies", agencies / FIRST, agencies),
					candidates.get(1).plan().first(agencies / FIRST)));
			frames.addAll(frames.subList(2, 4).stream().map(it -> it.seeded(candidates.getLast().plan())).toList());
		}
		Map<Candidate, TrialFrame> tried = new LinkedHashMap<>();
		for (int i = 0; i < candidates.size(); i++) {
			TrialFrame frame = i > 0 && isLike(candidates.get(i).plan(), plan) ? null
					: frame(candidates.get(i), frames.get(2 * i), frames.get(2 * i + 1), names, i == 0);
			if (frame != null) {
				tried.put(candidates.get(i), frame);
			}
		}
		follow(corpora, words, truth, List.copyOf(names.keySet()), tried.values(), progress);
		List<TriedPlan> outcomes = tried.entrySet().stream().map(it -> it.getValue().tried(it.getKey().name())).toList();
		return new Outcome(corpora, facet, known.where(), words.size(), outcomes.getFirst(), outcomes.stream().skip(1)
				.min(Comparator.comparing((TriedPlan it) -> !it.holds())
						.thenComparingDouble(stopAt > 0 ? TriedPlan::coded : TriedPlan::meanMargin)),
				stopAt);
	}

	/** Plans of as many posts that may be better. */
	private List<Candidate> others() {
		SamplingPlan simple = plan.by(List.of(), Allocation.PROPORTIONAL).first(0);
		return List.of(new Candidate(EstimateWords.text("trial.simple"), simple),
				new Candidate(EstimateWords.text("trial.agency"), simple.by(List.of(StratumField.PostProperty.AGENCY), Allocation.PROPORTIONAL)),
				new Candidate(EstimateWords.text("trial.predicted"), simple.by(List.of(new StratumField.Predicted(facet)), Allocation.PROPORTIONAL)));
	}

	private static boolean isLike(SamplingPlan one, SamplingPlan other) {
		return one.by().equals(other.by()) && one.agencies() == other.agencies()
				&& (one.by().isEmpty() || one.allocation() == other.allocation());
	}

	/** For each plan the posts that it draws from, and the same with what programs said in the facet. */
	private List<SamplingFrame> frames(List<Candidate> candidates, Progress progress) throws IOException {
		List<SamplingPlan> plans = new ArrayList<>();
		candidates.forEach(it -> {
			plans.add(it.plan());
			plans.add(it.plan().of(new Variance(facet, "")));
		});
		return SamplingFrame.ofAll(plans, view, part.of(posts), attribution, progress.part(0, 2));
	}

	/** Null for another plan that cannot be followed. */
	private @Nullable TrialFrame frame(Candidate candidate, SamplingFrame drawing, SamplingFrame estimating, Map<String, Bilingual> names,
			boolean asked) throws SetException {
		try {
			return new TrialFrame(candidate.plan(), drawing, estimating, facet, names,
					asked && plan.by().contains(StratumField.PostProperty.AGENCY), stopAt);
		} catch (SetException impossible) {
			if (asked) {
				throw impossible;
			}
			return null;
		}
	}

	private void follow(int corpora, SamplingFrame words, TrueCodes truth, List<String> order, Iterable<TrialFrame> plans, Progress progress)
			throws SetException {
		String[] said = IntStream.range(0, words.size()).mapToObj(words::predictedCode).toArray(String[]::new);
		int[] groups = groups(words);
		int[] places = truth.codes().stream().mapToInt(order::indexOf).toArray();
		for (int corpus = 0; corpus < corpora; corpus++) {
			progress.checkCancelled();
			int[] codes = truth.draw(said, groups, new CounterSource(plan.seed(), TRUTH, corpus));
			for (int i = 0; i < codes.length; i++) {
				codes[i] = places[codes[i]];
			}
			for (TrialFrame each : plans) {
				each.follow(CounterSource.key(CounterSource.key(plan.seed(), DRAW), corpus), codes);
			}
			progress.report(corpora + corpus + 1L, 2L * corpora);
		}
	}

	/** Posts of one agency of which the same was said; posts of no agency are on their own. */
	private static int[] groups(SamplingFrame words) {
		Map<Long, Integer> known = new HashMap<>();
		return IntStream.range(0, words.size()).map(it -> {
			long key = words.agency(it) < 0 ? -1L - it : ((long) words.agency(it) << Integer.SIZE) + words.predicted(it);
			return known.computeIfAbsent(key, group -> known.size());
		}).toArray();
	}
}
