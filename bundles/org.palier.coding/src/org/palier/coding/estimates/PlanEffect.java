// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.palier.coding.sets.SetDraw;
import org.palier.model.CodingSet;
import org.palier.statistics.estimation.SizedDraw;

/**
 * The cost or gain of a set's plan, beside a draw of as many posts with equal chances. It is n Σ W²/n of the strata, which
 * is Kish's effect of unequal weights (1965, Survey Sampling). The cost of drawing agencies first is not in it, because it
 * depends on how far posts of an agency are alike; {@link org.palier.statistics.estimation.CodingSize#inClusters} has it.
 * For strata by what a program said the effect is too high, because these strata say something about the code themselves.
 */
public final class PlanEffect {

	private PlanEffect() {
	}

	/** The effect of the plan of a set; 1 for one without strata. @return above 0 */
	public static double of(CodingSet set) {
		List<SetDraw.Part> parts = SetDraw.Part.of(set);
		if (set.getAgencies() == 0) {
			return of(parts);
		}
		Map<String, Long> sizes = sizes(parts);
		SizedDraw draw = draw(sizes, set.getFramePosts(), set.getAgencies());
		List<String> agencies = List.copyOf(sizes.keySet());
		return of(parts.stream()
				.map(it -> new SetDraw.Part("", it.posts(), it.drawn(), it.posts() / draw.chance(agencies.indexOf(agency(it.key())))))
				.toList());
	}

	/** Posts of the agencies that were drawn first. @param parts strata of a draw that drew agencies first */
	static Map<String, Long> sizes(List<SetDraw.Part> parts) {
		Map<String, Long> sizes = new LinkedHashMap<>();
		parts.forEach(it -> sizes.merge(agency(it.key()), (long) it.posts(), Long::sum));
		return sizes;
	}

	/** By which agencies were drawn. @param sizes of those drawn @param posts of all */
	static SizedDraw draw(Map<String, Long> sizes, long posts, int agencies) {
		return new SizedDraw(sizes.values().stream().mapToLong(it -> it).toArray(), posts, agencies);
	}

	/** Strata of agencies that were drawn first begin with their ids. */
	private static String agency(String key) {
		int bar = key.indexOf('|');
		return bar < 0 ? key : key.substring(0, bar);
	}

	/** The effect of the strata of a draw. @param parts those of its random part @return above 0 */
	public static double of(List<SetDraw.Part> parts) {
		double posts = parts.stream().mapToDouble(SetDraw.Part::standing).sum();
		double drawn = parts.stream().mapToDouble(SetDraw.Part::drawn).sum();
		double sum = 0;
		for (SetDraw.Part part : parts) {
			if (part.drawn() > 0) {
				sum += part.standing() / posts * part.standing() / posts / part.drawn();
			}
		}
		return sum == 0 ? 1 : drawn * sum;
	}
}
