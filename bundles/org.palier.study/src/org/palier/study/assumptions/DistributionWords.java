// SPDX-License-Identifier: EPL-2.0
package org.palier.study.assumptions;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
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
	public static Bilingual of(@Nullable Distribution distribution) {
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

	/**
	 * Its kind and its numbers for programs, e.g. {@code triangular(0.1, 0.2, 0.4)}; bounds that are not set are left empty, and null is
	 * {@code none()}.
	 */
	public static String exact(@Nullable Distribution distribution) {
		return switch (distribution) {
		case FixedValue it -> exact("fixed", it.getValue());
		case TriangularDistribution it -> exact("triangular", it.getLow(), it.getMode(), it.getHigh());
		case UniformDistribution it -> exact("uniform", it.getLow(), it.getHigh());
		case NormalDistribution it -> exact("normal", it.getMean(), it.getStandardDeviation(), it.getLow(), it.getHigh());
		case BetaDistribution it -> exact("beta", it.getAlpha(), it.getBeta(), it.getLow(), it.getHigh());
		case EmpiricalDistribution it -> exact("empirical", it.getValues().toArray(Double[]::new));
		case null, default -> exact("none");
		};
	}

	private static String exact(String kind, @Nullable Double... numbers) {
		return Arrays.stream(numbers).map(it -> it == null ? "" : it.toString()).collect(Collectors.joining(", ", kind + "(", ")"));
	}

	private static Bilingual words(String kind, Object... numbers) {
		return AssumptionWords.text("words." + kind, numbers);
	}
}
