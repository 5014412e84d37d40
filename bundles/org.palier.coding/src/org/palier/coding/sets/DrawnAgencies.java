// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.palier.ground.text.Bilingual;
import org.palier.statistics.estimation.SizedDraw;
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

	/** Purposes of random numbers, beside those of {@link SetDraw}. */
	private static final int ORDER = 1;
	private static final int START = 4;
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
		long key = CounterSource.key(plan.seed(), ORDER);
		List<Integer> order = sizes.keySet().stream()
				.sorted(Comparator.comparingLong((Integer it) -> CounterSource.key(key, CounterSource.part(frame.agencyId(it))))
				.thenComparing(frame::agencyId)).toList();
		var draw = new SizedDraw(order.stream().mapToLong(sizes::get).toArray(), plan.agencies());
		List<Integer> certain = IntStream.range(0, order.size()).filter(it -> draw.chance(it) == 1).mapToObj(order::get).toList();
		if (certain.size() == plan.agencies() - 1 && certain.size() < order.size() - 1) {
			throw SetWords.refused("draw.one_by_chance", plan.agencies(), certain.size());
		}
		Map<Integer, Double> chances = new HashMap<>();
		draw.drawn(IntStream.range(0, order.size()).boxed().toList(),
				CounterSource.unit(CounterSource.key(CounterSource.key(plan.seed(), START), 0)))
				.forEach(it -> chances.put(order.get(it), draw.chance(it)));
		boolean chosen = certain.isEmpty() || certain.size() == order.size();
		return new DrawnAgencies(order.size(), Map.copyOf(chances), chosen ? List.of() : List.of(SetWords.text("draw.certain", certain.size(),
				names(certain, frame, sizes), Math.max(0, certain.size() - NAMED))));
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
