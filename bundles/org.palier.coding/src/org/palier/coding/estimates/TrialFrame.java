// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.coding.estimates.CodedSample.Since;
import org.palier.coding.estimates.TriedPlan.IntervalCoverage;
import org.palier.coding.sets.NonResponse;
import org.palier.coding.sets.SamplingFrame;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SetDraw;
import org.palier.coding.sets.SetException;
import org.palier.corpus.Facet;
import org.palier.corpus.SetPost;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.model.PalierFactory;
import org.palier.statistics.estimation.ShareEstimate;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * A plan that is followed in one made corpus after the other: drawn as sets are, coded without a fault, and estimated as the product does.
 */
final class TrialFrame {

	private static final String SET = "trial";

	private final SamplingPlan plan;
	private final SamplingFrame drawing;
	private final PredictedFrame predicted;
	private final Facet facet;
	private final Map<String, Bilingual> names;
	private final List<String> order;
	private final CodingSet set = PalierFactory.eINSTANCE.createCodingSet();
	private final Map<Integer, PredictedFrame> agencies = new TreeMap<>();
	private final HeldCounts[] codes;
	private final double stopAt;
	private long coded;
	private int corpora;
	private final Map<Integer, HeldCounts> ofAgencies = new TreeMap<>();

	/**
	 * @param drawing    posts that can be drawn by the plan
	 * @param estimating the same posts with what programs said in the facet
	 * @param names      of the codes, in order
	 * @param byAgency   whether it is told of each agency as well
	 * @param stopAt     margin at which coding ends; 0 where all that is drawn is coded
	 * @throws SetException when the plan cannot be followed, or no share can be estimated by it
	 */
	TrialFrame(SamplingPlan plan, SamplingFrame drawing, SamplingFrame estimating, Facet facet, Map<String, Bilingual> names,
			boolean byAgency, double stopAt) throws SetException {
		this.plan = plan;
		this.drawing = drawing;
		this.facet = facet;
		this.names = names;
		this.stopAt = stopAt;
		order = List.copyOf(names.keySet());
		predicted = new PredictedFrame(estimating, UnseenWords.NONE,
				IntStream.range(0, estimating.size()).mapToObj(estimating::key).collect(Collectors.toSet()));
		codes = IntStream.range(0, order.size()).mapToObj(it -> new HeldCounts()).toArray(HeldCounts[]::new);
		SetDraw first = new SetDraw(SET, plan, drawing);
		long small = plan.by().isEmpty() ? 0 : first.parts().stream().filter(it -> it.posts() <= 2).count();
		if (small > 0) {
			throw EstimateWords.refused("trial.small", small);
		}
		if (byAgency) {
			IntStream.range(0, estimating.size()).map(estimating::agency).distinct().forEach(it -> {
				agencies.put(it, predicted.of(position -> estimating.agency(position) == it));
				ofAgencies.put(it, new HeldCounts());
			});
		}
	}

	/**
	 * Follows the plan in a made corpus.
	 *
	 * @param seed  of the draw
	 * @param truth code of the post at each position, by its place in the order
	 */
	void follow(long seed, int[] truth) throws SetException {
		SamplingPlan seeded = plan.seeded(seed);
		CodedSample sample = coded(new SetDraw(SET, seeded, drawing.seeded(seeded)), truth);
		corpora++;
		coded += sample.drawn().size();
		Map<Integer, int[]> counts = new HashMap<>();
		int[] all = new int[order.size()];
		for (int position = 0; position < truth.length; position++) {
			all[truth[position]]++;
			if (!agencies.isEmpty()) {
				counts.computeIfAbsent(predicted.posts().agency(position), it -> new int[order.size()])[truth[position]]++;
			}
		}
		hold(sample.isOfEnough() ? sample.corpus().ofTheseUnits() : null, all, truth.length, (share, code) -> {
			WilsonInterval interval = share.interval();
			double is = (double) all[code] / truth.length;
			if (interval == null) {
				codes[code].none(is);
			} else {
				codes[code].add(is, Math.min(share.corrected(), interval.low()), Math.max(share.corrected(), interval.high()));
			}
		});
		if (!agencies.isEmpty()) {
			AgencyAreas areas = AgencyAreas.of(sample);
			agencies.forEach((agency, posts) -> hold(agency, sample.part(posts).ofOneAgency(), areas, counts.getOrDefault(agency, all)));
		}
	}

	private void hold(@Nullable List<ShareEstimate> shares, int[] truth, int posts, ObjIntConsumer<ShareEstimate> interval) {
		for (int code = 0; code < truth.length; code++) {
			if (shares == null) {
				codes[code].none((double) truth[code] / posts);
			} else {
				interval.accept(shares.get(code), code);
			}
		}
	}

	/** By its own posts, or by the model of what agencies differ by. */
	private void hold(int agency, CodedSample sample, AgencyAreas areas, int[] truth) {
		var one = new HeldCounts();
		AgencyAreas.OfAgency modelled = areas.shares().get(predicted.posts().agencyId(agency));
		if (sample.drawn().size() >= CorrectedShares.FEWEST) {
			List<ShareEstimate> shares = sample.corpus().ofTheseUnits();
			for (int code = 0; code < truth.length; code++) {
				WilsonInterval interval = shares.get(code).interval();
				if (interval != null) {
					one.add((double) truth[code] / sample.frame().size(), Math.min(shares.get(code).corrected(), interval.low()),
							Math.max(shares.get(code).corrected(), interval.high()));
				}
			}
		} else if (modelled != null) {
			for (int code = 0; code < truth.length; code++) {
				Estimate it = Objects.requireNonNull(modelled.codes().get(order.get(code)));
				one.add((double) truth[code] / sample.frame().size(), it.low(), it.high());
			}
		}
		ofAgencies.computeIfAbsent(agency, it -> new HeldCounts()).corpus(one);
	}

	/** The coded posts of a draw: all, or those coded until the margin of the widest code is as narrow as wanted. */
	private CodedSample coded(SetDraw draw, int[] truth) {
		List<SetPost> order = draw.posts().stream().sorted(Comparator.comparingInt(SetPost::place)).toList();
		int many = stopAt > 0 ? Math.min(MarginNow.LEAST, order.size()) : order.size();
		CodedSample sample = coded(draw, order.subList(0, many), truth);
		while (many < order.size() && MarginNow.widest(sample.corpus().ofTheseUnits()) > stopAt) {
			many = Math.min(many + MarginNow.BLOCK, order.size());
			sample = coded(draw, order.subList(0, many), truth);
		}
		return sample;
	}

	private CodedSample coded(SetDraw draw, List<SetPost> drawn, int[] truth) {
		Map<Long, String> people = new HashMap<>();
		drawn.forEach(it -> people.put(it.post(), order.get(truth[predicted.position(it.post())])));
		Map<String, Integer> strata = new TreeMap<>();
		drawn.forEach(it -> strata.merge(it.stratum(), 1, Integer::sum));
		FirstStage first = plan.agencies() == 0 ? null : new FirstStage(plan.agencies(), draw.frameAgencies(),
				draw.parts().stream().collect(Collectors.toMap(SetDraw.Part::key, SetDraw.Part::posts)),
				draw.parts().stream().collect(Collectors.toMap(SetDraw.Part::key, SetDraw.Part::drawn)));
		var answers = new SetAnswers(set, facet, people, Map.of(), drawn, NonResponse.of(strata, drawn, Set.copyOf(people.keySet())), first);
		boolean merged = first == null && !predicted.strata().keySet().containsAll(strata.keySet());
		return new CodedSample(predicted, drawn, answers, names, !merged, first, new Since(0, 0, 0, null));
	}

	/** The results of the plan so far. @param name of the plan */
	TriedPlan tried(Bilingual name) {
		SamplingFrame posts = predicted.posts();
		List<IntervalCoverage> held = IntStream.range(0, codes.length).filter(it -> codes[it].isMet())
				.mapToObj(it -> codes[it].ofCode(order.get(it), names.getOrDefault(order.get(it), Bilingual.same(order.get(it))))).toList();
		return new TriedPlan(plan, name, (double) coded / corpora, held,
				ofAgencies.entrySet().stream()
						.map(it -> it.getValue().ofAgency(posts.agencyId(it.getKey()),
								it.getKey() < 0 ? Bilingual.same(posts.agencyId(it.getKey())) : posts.agencyName(it.getKey()),
								(double) agencies.getOrDefault(it.getKey(), predicted).size() / predicted.size()))
						.toList());
	}
}
