// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import org.palier.core.text.Bilingual;
import org.palier.model.BetaDistribution;
import org.palier.model.Distribution;
import org.palier.model.EmpiricalDistribution;
import org.palier.model.FixedValue;
import org.palier.model.NormalDistribution;
import org.palier.model.TriangularDistribution;
import org.palier.model.UniformDistribution;

/** A distribution in one line. */
public final class DistributionWords {

	private DistributionWords() {
	}

	/** Its kind and its numbers; null has none. */
	public static Bilingual of(Distribution distribution) {
		return switch (distribution) {
		case FixedValue it -> words("fixed", it.getValue());
		case TriangularDistribution it -> words("triangular", it.getLow(), it.getMode(), it.getHigh());
		case UniformDistribution it -> words("uniform", it.getLow(), it.getHigh());
		case NormalDistribution it -> words(it.getLow() == null && it.getHigh() == null ? "normal" : "normal_cut", it.getMean(),
				it.getStandardDeviation(), it.getLow() == null ? Double.NEGATIVE_INFINITY : it.getLow(),
				it.getHigh() == null ? Double.POSITIVE_INFINITY : it.getHigh());
		case BetaDistribution it -> words("beta", it.getAlpha(), it.getBeta(), it.getLow(), it.getHigh());
		case EmpiricalDistribution it -> words("empirical", it.getValues().size());
		case null, default -> words("none");
		};
	}

	private static Bilingual words(String kind, Object... numbers) {
		return ScenarioWords.text("words." + kind, numbers);
	}
}
