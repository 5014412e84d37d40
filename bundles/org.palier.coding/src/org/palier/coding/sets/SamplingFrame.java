// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.core.Progress;
import org.palier.core.attribution.Attribution;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.classify.Placements;
import org.palier.core.text.TextLanguage;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.SampledPost;
import org.palier.statistics.random.CounterSource;

/**
 * The posts that can be drawn by a plan: for each a few numbers, so that a million of them fit into memory. Positions are those of
 * arrival. Immutable once made.
 *
 * @since 0.2.0
 */
public final class SamplingFrame {

	private static final int STEP = 1024;

	private final SamplingPlan plan;
	private final StudyView view;
	private final TargetOrder order;
	private final TextLanguage language = new TextLanguage();
	private final Map<Facet, Placements> placements;
	private final boolean words;
	private final Map<String, Integer> known = new LinkedHashMap<>();
	private final Map<String, Integer> codes = new LinkedHashMap<>();
	private final Map<String, Integer> tools = new LinkedHashMap<>();
	private final Map<String, Integer> years = new LinkedHashMap<>();

	private int size;
	private long[] keys = new long[STEP];
	/** What is random about a post: a function of the seed, its platform and its id there. */
	private long[] lots = new long[STEP];
	private int[] agencies = new int[STEP];
	private int[] strata = new int[STEP];
	private int[] predicted = new int[STEP];
	private float[] ranks = new float[STEP];
	private int[] tool = new int[STEP];
	private int[] yearOf = new int[STEP];
	private String[] stratumKeys = {};
	private String[] predictedCodes = {};
	private String[] toolIds = {};
	private String[] yearIds = {};

	private SamplingFrame(SamplingPlan plan, StudyView view, TargetOrder order) {
		this.plan = plan;
		this.view = view;
		this.order = order;
		this.placements = facets(plan).stream().filter(it -> !it.isUsage()).collect(Collectors.toMap(it -> it, it -> new Placements(view, theory(view, it))));
		this.words = plan.by().contains(StratumField.Known.LANGUAGE) || !plan.frame().languages().isEmpty();
	}

	private static TheoryView theory(StudyView view, Facet facet) {
		return view.theories().stream().filter(it -> it.facet().equals(facet)).findFirst().orElseThrow();
	}

	private static Set<Facet> facets(SamplingPlan plan) {
		var facets = new HashSet<>(List.of(Facet.USAGE, plan.variance().facet()));
		plan.by().forEach(it -> {
			if (it instanceof StratumField.Predicted code) {
				facets.add(code.facet());
			}
		});
		return facets;
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
		var frame = new SamplingFrame(plan, view, order);
		posts.sample(facets(plan), frame.words, attribution.linesOfHolders(), post -> {
			progress.checkCancelled();
			frame.add(post);
		});
		frame.stratumKeys = frame.known.keySet().toArray(String[]::new);
		frame.predictedCodes = frame.codes.keySet().toArray(String[]::new);
		frame.toolIds = frame.tools.keySet().toArray(String[]::new);
		frame.yearIds = frame.years.keySet().toArray(String[]::new);
		return frame;
	}

	private void add(SampledPost post) {
		String spoken = "";
		if (!plan.frame().wants(post)) {
			return;
		}
		if (words) {
			spoken = language.of(Post.ofWords("", post.text(), post.language(), post.platform()));
			if (!plan.frame().languages().isEmpty() && !plan.frame().languages().contains(spoken)) {
				return;
			}
		}
		if (size == keys.length) {
			grow(size * 2);
		}
		keys[size] = post.key();
		lots[size] = CounterSource.part(post.platform() + '\u001f' + post.identity());
		agencies[size] = post.agency();
		strata[size] = known.computeIfAbsent(stratum(post, spoken), it -> known.size());
		predicted[size] = codes.computeIfAbsent(code(post, plan.variance().facet()), it -> codes.size());
		ranks[size] = order.rank(post);
		tool[size] = tools.computeIfAbsent(post.platform(), it -> tools.size());
		yearOf[size] = years.computeIfAbsent(day(post, 4), it -> years.size());
		size++;
	}

	private void grow(int length) {
		keys = Arrays.copyOf(keys, length);
		lots = Arrays.copyOf(lots, length);
		agencies = Arrays.copyOf(agencies, length);
		strata = Arrays.copyOf(strata, length);
		predicted = Arrays.copyOf(predicted, length);
		ranks = Arrays.copyOf(ranks, length);
		tool = Arrays.copyOf(tool, length);
		yearOf = Arrays.copyOf(yearOf, length);
	}

	private String stratum(SampledPost post, String spoken) {
		return plan.by().stream().map(it -> value(it, post, spoken)).map(it -> it.isEmpty() ? StratumField.UNKNOWN : it).collect(Collectors.joining("|"));
	}

	private String value(StratumField field, SampledPost post, String spoken) {
		StudyView.AgencyView agency = post.agency() < 0 ? null : view.agencies().get(post.agency());
		return switch (field) {
		case StratumField.Predicted code -> code(post, code.facet());
		case StratumField.Known.JURISDICTION -> agency == null ? "" : view.jurisdictions().get(agency.jurisdiction()).id();
		case StratumField.Known.CATEGORY -> agency == null || agency.category() < 0 ? "" : view.categories().get(agency.category()).id();
		case StratumField.Known.AGENCY -> agency == null ? "" : agency.id();
		case StratumField.Known.PLATFORM -> post.platform();
		case StratumField.Known.LANGUAGE -> spoken;
		case StratumField.Known.MONTH -> day(post, 7);
		case StratumField.Known.YEAR -> day(post, 4);
		case StratumField.Known.KIND -> FrameFilter.kind(post);
		};
	}

	/** The beginning of a day as ISO 8601 writes it. */
	private static String day(SampledPost post, int length) {
		LocalDate day = post.day();
		return day == null ? "" : day.toString().substring(0, length);
	}

	private String code(SampledPost post, Facet facet) {
		String own = post.predicted().getOrDefault(facet, "");
		Placements placed = placements.get(facet);
		return !own.isEmpty() || placed == null ? own
				: placed.of(post.predicted().getOrDefault(Facet.USAGE, ""), post.platform()).map(TheoryView.CategoryView::id).orElse("");
	}

	/** The same posts for a plan of another seed: nothing is read again. @param other with the same frame, fields and variance */
	SamplingFrame seeded(SamplingPlan other) {
		var frame = new SamplingFrame(other, view, order);
		frame.known.putAll(known);
		frame.codes.putAll(codes);
		frame.size = size;
		frame.keys = keys;
		frame.lots = lots;
		frame.agencies = agencies;
		frame.strata = strata;
		frame.predicted = predicted;
		frame.ranks = ranks;
		frame.stratumKeys = stratumKeys;
		frame.predictedCodes = predictedCodes;
		frame.tools.putAll(tools);
		frame.years.putAll(years);
		frame.tool = tool;
		frame.yearOf = yearOf;
		frame.toolIds = toolIds;
		frame.yearIds = yearIds;
		return frame;
	}

	/** How many posts can be drawn. */
	public int size() {
		return size;
	}

	/** Key of the post at a position, from 0. */
	public long key(int position) {
		return keys[position];
	}

	/** A number that looks random and is the same for ever for a seed, a purpose and a post. @param stream what it is for */
	long lot(int position, int stream) {
		return CounterSource.key(CounterSource.key(plan.seed(), stream), lots[position]);
	}

	/** Number of the agency, or below 0. */
	public int agency(int position) {
		return agencies[position];
	}

	/** Id of the platform of a post. */
	public String platform(int position) {
		return toolIds[tool[position]];
	}

	/** Year of a post in universal time; empty for one without a date. */
	public String year(int position) {
		return yearIds[yearOf[position]];
	}

	/** Id of an agency by its number; of none that of a single body. */
	String agencyId(int agency) {
		return agency < 0 ? StratumField.UNKNOWN : view.agencies().get(agency).id();
	}

	/** Values of the fields of strata of a post, with a bar between; empty where there are no fields. */
	public String stratumKey(int position) {
		return stratumKeys[strata[position]];
	}

	/** What programs told of a post in the facet of the variance; empty for nothing. */
	public String predictedCode(int position) {
		return predictedCodes[predicted[position]];
	}

	/** Number of the predicted code of the facet of the variance. */
	int predicted(int position) {
		return predicted[position];
	}

	/** The number of a predicted code; -1 for one that no post has. */
	int number(String code) {
		return codes.getOrDefault(code, -1);
	}

	/** True when programs coded any post. */
	boolean isPredicted() {
		return codes.keySet().stream().anyMatch(it -> !it.isEmpty());
	}

	/** Place in the order of the targeted part: lowest first; not a number for a post that is not wanted. */
	float rank(int position) {
		return ranks[position];
	}
}
