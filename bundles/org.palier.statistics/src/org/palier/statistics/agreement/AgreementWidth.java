// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

import java.util.Arrays;

/**
 * The width of the interval that an agreement of two coders will have, computed before anybody codes. The large-sample variance of Cohen's
 * kappa (J. L. Fleiss, J. Cohen and B. S. Everitt 1969, Psychological Bulletin 72, 323-327), for coders who give codes equally often and of
 * whose disagreements chance decides. Krippendorff's alpha of two coders and one level is (1 - alpha) = (1 - kappa)(1 - 1/2n) where both
 * give codes equally often, and so as wide. Units are taken as independent of each other: those of one body are alike, and widen an
 * interval.
 *
 * @param shares of the codes, each 0 or above, sum above 0; more than one of them above 0
 */
public record AgreementWidth(double[] shares) {

	/** 97.5 % quantile of the standard normal distribution. */
	private static final double Z = 1.959963984540054;

	/** @throws IllegalArgumentException where there are not two codes: nobody can disagree, and no coefficient is defined */
	public AgreementWidth {
		double sum = Arrays.stream(shares).sum();
		if (Arrays.stream(shares).anyMatch(it -> !(it >= 0)) || Arrays.stream(shares).filter(it -> it > 0).count() < 2) {
			throw new IllegalArgumentException(Arrays.toString(shares));
		}
		shares = Arrays.stream(shares).map(it -> it / sum).toArray();
	}

	@Override
	public double[] shares() {
		return shares.clone();
	}

	/**
	 * Half the width of the interval at 95 %.
	 *
	 * @param kappa which the coders will have, from 0 to below 1
	 * @param units that both code, 1 or more
	 */
	public double half(double kappa, int units) {
		if (!(kappa >= 0 && kappa < 1) || units < 1) {
			throw new IllegalArgumentException(kappa + " of " + units);
		}
		double chance = Arrays.stream(shares).map(it -> it * it).sum();
		double diagonal = 0;
		double off = 0;
		for (int i = 0; i < shares.length; i++) {
			double both = kappa * shares[i] + (1 - kappa) * shares[i] * shares[i];
			double less = 1 - 2 * shares[i] * (1 - kappa);
			diagonal += both * less * less;
			for (int j = 0; j < shares.length; j++) {
				off += i == j ? 0 : (1 - kappa) * shares[i] * shares[j] * (shares[i] + shares[j]) * (shares[i] + shares[j]);
			}
		}
		double last = kappa - chance * (1 - kappa);
		double variance = (diagonal + (1 - kappa) * (1 - kappa) * off - last * last) / ((1 - chance) * (1 - chance) * units);
		return Z * Math.sqrt(Math.max(0, variance));
	}
}
