// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.List;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * A stratum as it enters the sums of a {@link CodedCorpus}: shares, variances and how far intervals reach within it alone.
 *
 * @param of      units and sample
 * @param weights of the sample, which add up to one
 * @param part    of all units of the corpus, above 0 and at most 1
 */
record WeighedStratum(CodedStratum of, double[] weights, double part) {

	private static final double UPPER = 0.975;
	/**
	 * The number of met units from which Wilson's lower end is right (Brown, Cai and DasGupta 2001: 2 with up to 50
	 * units, 3 with more).
	 */
	private static final double MET_BY_FEW = 3;
	/** With fewer met units the lower end is 0, but for digits that nobody prints. */
	private static final double MET_BY_NONE = 1e-3;

	List<CodedUnit> sample() {
		return of.sample();
	}

	/** The mean as the machine says it, as far as it is trusted, corrected by the sample; it may lie beyond 0 and 1. */
	double mean(Contrast contrast) {
		return contrast.trusted(of.predicted(), of.units()) + meanResidual(contrast);
	}

	/** The mean within what a share can be. */
	double share(Contrast contrast) {
		return Math.clamp(mean(contrast), 0, 1);
	}

	/** The factor that makes the variance from the squares of the sample; 0 where one unit shows no variance. */
	double factor() {
		int drawn = sample().size();
		return drawn == 1 ? 0 : of.finite() * drawn / (drawn - 1);
	}

	/** The sum of squares of the weighed residuals of the sample, about their mean. */
	double squares(Contrast contrast) {
		double mean = meanResidual(contrast);
		double squares = 0;
		for (int i = 0; i < weights.length; i++) {
			double off = contrast.residual(sample().get(i)) - mean;
			squares += weights[i] * weights[i] * off * off;
		}
		return squares;
	}

	/** The variance of the mean; 0 where all that were coded here are alike. */
	double variance(Contrast contrast) {
		double drawn = sample().size();
		return factor() * (squares(contrast) + contrast.unseen(of.predicted(), of.units()) / (drawn * drawn));
	}

	/** How far the interval of a share reaches; nowhere where every unit was coded. */
	Reach reach(Contrast share) {
		return of.finite() <= 0 ? new Reach(0, 0) : Reach.of(share(share), variance(share), plain());
	}

	/**
	 * How far below its share the stratum may be where so few units are of a rare category that Wilson's lower end is
	 * too high. Source: Brown, Cai and DasGupta 2001, Statistical Science 16, 101-133. It is the end of the Poisson
	 * distribution (Garwood 1936, Biometrika 28, 437-442). 0 where more were met.
	 */
	double few(Contrast contrast) {
		double share = share(contrast);
		double variance = variance(contrast);
		if (of.finite() <= 0 || share <= 0 || variance <= 0) {
			return 0;
		}
		double met = share * share * (1 - share) / variance;
		if (met < MET_BY_NONE) {
			return share;
		}
		return met > MET_BY_FEW ? 0 : share - share / met * GammaDistribution.of(met, 1).inverseCumulativeProbability(1 - UPPER);
	}

	/**
	 * The reach of a share less another, with their correlation as far as the stratum shows it.
	 *
	 * @param trust in each category, 0 to 1
	 */
	Reach difference(int first, int second, double[] trust) {
		Contrast one = Contrast.of(first, trust);
		Contrast other = Contrast.of(second, trust);
		double ofOne = variance(one);
		double ofOther = variance(other);
		double correlation = ofOne <= 0 || ofOther <= 0 ? SharesCorrelation.counted(share(one), share(other), plain(), trust.length)
				: SharesCorrelation.of(ofOne, ofOther, variance(Contrast.of(first, second, trust)));
		return reach(one).less(reach(other), correlation);
	}

	/** Units that would tell as much if all had been drawn with the same chance, with what is left to be seen of the stratum. */
	private double plain() {
		double sum = 0;
		for (double weight : weights) {
			sum += weight * weight;
		}
		return 1 / (sum * Math.max(of.finite(), sum));
	}

	private double meanResidual(Contrast contrast) {
		double sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * contrast.residual(sample().get(i));
		}
		return sum;
	}
}
