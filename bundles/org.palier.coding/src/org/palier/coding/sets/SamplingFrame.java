// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.random.CounterSource;
import org.palier.study.attribution.Attribution;

/**
 * The posts that can be drawn by a plan: for each a few numbers, so that a million of them fit into memory. Positions are those of
 * arrival. Immutable.
 */
public final class SamplingFrame {

	private final SamplingPlan plan;
	private final StudyView view;
	private final FramePosts posts;
	/** In the facet of the variance. */
	private final FramePosts.Codes codes;

	private SamplingFrame(SamplingPlan plan, StudyView view, FramePosts posts, FramePosts.Codes codes) {
		this.plan = plan;
		this.view = view;
		this.posts = posts;
		this.codes = codes;
	}

	/**
	 * Reads the posts that can be drawn.
	 *
	 * @param view        of the study, with the theories of the plan
	 * @param posts       that count
	 * @param attribution by which they come to the agencies of the view; what agencies write together is of the one that holds the account
	 */
	public static SamplingFrame of(SamplingPlan plan, StudyView view, CorpusView posts, Attribution attribution, Progress progress)
			throws CorpusException {
		return of(plan, view, posts, attribution, Set.of(), progress);
	}

	/**
	 * Reads the posts that can be drawn, for a plan that may target disagreements.
	 *
	 * @param persons ids of those whose words are held against each other
	 */
	static SamplingFrame of(SamplingPlan plan, StudyView view, CorpusView posts, Attribution attribution, Set<String> persons,
			Progress progress) throws CorpusException {
		TargetOrder order = plan.targeted() == 0 ? new TargetOrder.ByConfidence() : TargetOrder.of(plan.targeting(), posts, persons);
		var reading = new FrameReading(plan.frame(), plan.by(), List.of(plan.variance().facet()), view, order);
		return read(List.of(plan), List.of(reading), view, posts, attribution, progress).getFirst();
	}

	/** A frame and fields of strata: plans with equal ones have the same posts. */
	private record Alike(FrameFilter frame, List<StratumField> by) {

		private static Alike of(SamplingPlan plan) {
			return new Alike(plan.frame(), plan.by());
		}
	}

	/**
	 * Reads the posts that can be drawn by several plans, in one pass through the posts. Nobody is to draw a targeted part from these frames.
	 *
	 * @param view        of the study, with the theories of the plans
	 * @param posts       that count
	 * @param attribution by which they come to the agencies of the view
	 * @return a frame a plan, in their order; those of plans with the same frame and strata share their posts
	 */
	public static List<SamplingFrame> ofAll(List<SamplingPlan> plans, StudyView view, CorpusView posts, Attribution attribution,
			Progress progress) throws CorpusException {
		Map<Alike, List<SamplingPlan>> alike = plans.stream().collect(Collectors.groupingBy(Alike::of, LinkedHashMap::new, Collectors.toList()));
		Map<Alike, FrameReading> readings = new HashMap<>();
		alike.forEach((it, its) -> readings.put(it, new FrameReading(it.frame(), it.by(),
				its.stream().map(plan -> plan.variance().facet()).distinct().toList(), view, new TargetOrder.ByConfidence())));
		return read(plans, plans.stream().map(it -> readings.get(Alike.of(it))).toList(), view, posts, attribution, progress);
	}

	/** @param readings one for each plan, in order; plans may share one */
	private static List<SamplingFrame> read(List<SamplingPlan> plans, List<FrameReading> readings, StudyView view, CorpusView posts,
			Attribution attribution, Progress progress) throws CorpusException {
		List<FrameReading> once = readings.stream().distinct().toList();
		if (!once.isEmpty()) {
			posts.sample(once.stream().flatMap(it -> it.facets().stream()).collect(Collectors.toSet()),
					once.stream().anyMatch(FrameReading::wantsWords), attribution.linesOfHolders(), post -> {
						progress.checkCancelled();
						once.forEach(it -> it.read(post));
					});
		}
		return IntStream.range(0, plans.size()).mapToObj(it -> new SamplingFrame(plans.get(it), view, readings.get(it).posts(),
				readings.get(it).codes(plans.get(it).variance().facet()))).toList();
	}

	/** These posts for a plan with another seed: nothing is read again. @param other with the same frame, fields and variance */
	public SamplingFrame seeded(SamplingPlan other) {
		return new SamplingFrame(other, view, posts, codes);
	}

	/** How many posts can be drawn. */
	public int size() {
		return posts.size();
	}

	/** Key of the post at a position, from 0. */
	public long key(int position) {
		return posts.key(position);
	}

	/** A number that looks random and is the same for ever for a seed, a purpose and a post. @param stream what it is for */
	long lot(int position, int stream) {
		return CounterSource.key(CounterSource.key(plan.seed(), stream), posts.lot(position));
	}

	/** Number of the agency, or below 0. */
	public int agency(int position) {
		return posts.agency(position);
	}

	/** Number of the values of a post's fields of strata, from 0; see {@link #stratumKey}. */
	public int stratum(int position) {
		return posts.stratum(position);
	}

	/** Number of the predicted code of a post in the facet of the variance, from 0; see {@link #predictedCode}. */
	public int predicted(int position) {
		return codes.number(position);
	}

	/** A number that posts of one agency, platform and year share. */
	public long place(int position) {
		return ((long) posts.agency(position) << 32) + ((long) posts.tool(position) << 16) + posts.year(position);
	}

	/** Id of the platform of a post. */
	public String platform(int position) {
		return posts.tools.text(posts.tool(position));
	}

	/** Year of a post in universal time; empty for one without a date. */
	public String year(int position) {
		return posts.years.text(posts.year(position));
	}

	/** Id of an agency by its number; of none that of a single body. */
	public String agencyId(int agency) {
		return agency < 0 ? StratumField.UNKNOWN : view.agencies().get(agency).id();
	}

	/** Name of an agency by its number. */
	public Bilingual agencyName(int agency) {
		return view.agencies().get(agency).name();
	}

	/** Values of the fields of strata of a post, with a bar between; empty where there are no fields. */
	public String stratumKey(int position) {
		return posts.strata.text(posts.stratum(position));
	}

	/** The predicted code of a post in the facet of the variance; empty for none. */
	public String predictedCode(int position) {
		return codes.texts.text(codes.number(position));
	}

	/** Whether programs coded any post in the facet of the variance. */
	public boolean isPredicted() {
		return codes.texts.all().stream().anyMatch(it -> !it.isEmpty());
	}

	/** The number of a predicted code; -1 for one that no post has. */
	int number(String code) {
		return codes.texts.number(code);
	}

	/** Place in the order of the targeted part: lowest first; not a number for a post that is not wanted. */
	float rank(int position) {
		return posts.rank(position);
	}
}
