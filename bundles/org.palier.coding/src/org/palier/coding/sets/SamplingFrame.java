// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.Set;

import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.ground.Progress;
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

	private SamplingFrame(SamplingPlan plan, StudyView view, FramePosts posts) {
		this.plan = plan;
		this.view = view;
		this.posts = posts;
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

	/** The same for a plan that may target disagreements. @param persons ids of those whose words are held against each other */
	static SamplingFrame of(SamplingPlan plan, StudyView view, CorpusView posts, Attribution attribution, Set<String> persons, Progress progress)
			throws CorpusException {
		TargetOrder order = plan.targeted() == 0 ? new TargetOrder.ByConfidence() : TargetOrder.of(plan.targeting(), posts, persons);
		return new SamplingFrame(plan, view, new FrameReading(plan, view, order).of(posts, attribution, progress));
	}

	/** The same posts for a plan of another seed: nothing is read again. @param other with the same frame, fields and variance */
	SamplingFrame seeded(SamplingPlan other) {
		return new SamplingFrame(other, view, posts);
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

	/** Id of the platform of a post. */
	public String platform(int position) {
		return posts.tools.text(posts.tool(position));
	}

	/** Year of a post in universal time; empty for one without a date. */
	public String year(int position) {
		return posts.years.text(posts.year(position));
	}

	/** Id of an agency by its number; of none that of a single body. */
	String agencyId(int agency) {
		return agency < 0 ? StratumField.UNKNOWN : view.agencies().get(agency).id();
	}

	/** Values of the fields of strata of a post, with a bar between; empty where there are no fields. */
	public String stratumKey(int position) {
		return posts.strata.text(posts.stratum(position));
	}

	/** What programs told of a post in the facet of the variance; empty for nothing. */
	public String predictedCode(int position) {
		return posts.codes.text(posts.predicted(position));
	}

	/** Number of the predicted code of the facet of the variance. */
	int predicted(int position) {
		return posts.predicted(position);
	}

	/** The number of a predicted code; -1 for one that no post has. */
	int number(String code) {
		return posts.codes.number(code);
	}

	/** True when programs coded any post. */
	boolean isPredicted() {
		return posts.codes.all().stream().anyMatch(it -> !it.isEmpty());
	}

	/** Place in the order of the targeted part: lowest first; not a number for a post that is not wanted. */
	float rank(int position) {
		return posts.rank(position);
	}
}
