// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.ground.text.Bilingual;
import org.palier.statistics.estimation.SizedDraw;
import org.palier.statistics.estimation.Turn;
import org.palier.statistics.random.CounterSource;

/**
 * Agencies drawn before their posts, with chances in proportion to how many of the posts are theirs. A ministry with very
 * many posts is then never left to chance.
 *
 * @param all     agencies that could be drawn
 * @param chances of those drawn, by their numbers; 1 for one that is there for certain
 * @param remarks what a person should know of the draw
 */
record DrawnAgencies(int all, Map<Integer, Double> chances, List<Bilingual> remarks) {

	/** Purpose of random numbers, beside those of {@link DrawOrder}. */
	private static final int ORDER = 1;
	/** The most agencies that a remark names. */
	private static final int NAMED = 5;

	/**
	 * Draws.
	 *
	 * @throws SetException when a post is of no agency, or so few agencies cannot be drawn
	 */
	static DrawnAgencies of(SamplingPlan plan, SamplingFrame frame) throws SetException {
		Map<Integer, Long> sizes = new TreeMap<>();
		for (int position = 0; position < frame.size(); position++) {
			if (frame.agency(position) < 0) {
				throw SetWords.refused("draw.no_agency");
			}
			sizes.merge(frame.agency(position), 1L, Long::sum);
		}
		if (plan.agencies() > sizes.size()) {
			throw SetWords.refused("draw.too_few_agencies", plan.agencies(), sizes.size());
		}
		List<Integer> order = List.copyOf(sizes.keySet());
		var draw = new SizedDraw(order.stream().mapToLong(sizes::get).toArray(), plan.agencies());
		List<Integer> certain = IntStream.range(0, order.size()).filter(it -> draw.chance(it) == 1).mapToObj(order::get).toList();
		if (certain.size() == plan.agencies() - 1 && certain.size() < order.size() - 1) {
			throw SetWords.refused("draw.one_by_chance", plan.agencies(), certain.size());
		}
		Map<Integer, Double> chances = new HashMap<>();
		draw.drawn(numbers(plan, frame, order, draw)).forEach(it -> chances.put(order.get(it), draw.chance(it)));
		List<Bilingual> remarks = new ArrayList<>();
		if (!certain.isEmpty() && certain.size() < order.size()) {
			remarks.add(SetWords.text("draw.certain", certain.size(), names(certain, frame, sizes), Math.max(0, certain.size() - NAMED)));
		}
		Rotation rotation = plan.rotation();
		if (rotation != null) {
			long kept = chances.keySet().stream().filter(it -> rotation.agencies().contains(frame.agencyId(it))).count();
			remarks.add(SetWords.text("draw.kept", kept, plan.agencies(), rotation.name()));
		}
		return new DrawnAgencies(order.size(), Map.copyOf(chances), List.copyOf(remarks));
	}

	/** The number of each agency, permanent for a seed and moved on where a part of an earlier sample is kept. */
	private static double[] numbers(SamplingPlan plan, SamplingFrame frame, List<Integer> order, SizedDraw draw) {
		long key = CounterSource.key(plan.seed(), ORDER);
		Rotation rotation = plan.rotation();
		Turn turn = rotation == null ? Turn.NONE : rotation.turn();
		return IntStream.range(0, order.size()).mapToDouble(it -> turn.number(
				CounterSource.unit(CounterSource.key(key, CounterSource.part(frame.agencyId(order.get(it))))), draw.chance(it))).toArray();
	}

	private static Bilingual names(List<Integer> certain, SamplingFrame frame, Map<Integer, Long> sizes) {
		List<Bilingual> names = certain.stream().sorted(Comparator.comparingLong((Integer it) -> -sizes.getOrDefault(it, 0L))).limit(NAMED)
				.map(frame::agencyName).toList();
		return new Bilingual(names.stream().map(Bilingual::fr).collect(Collectors.joining(", ")),
				names.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
	}

	/** The chance of a drawn agency. */
	double chance(int agency) {
		return chances.getOrDefault(agency, 0.0);
	}
}
