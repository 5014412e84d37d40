// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

/** Shares that were estimated one by one, made shares of a whole. */
final class SumToOne {

	private SumToOne() {
	}

	/** Set to the bounds where the sample leads beyond them, and scaled to sum to one. */
	static double[] of(double[] estimated) {
		double[] shares = new double[estimated.length];
		double sum = 0;
		for (int i = 0; i < shares.length; i++) {
			shares[i] = Math.clamp(estimated[i], 0, 1);
			sum += shares[i];
		}
		for (int i = 0; i < shares.length; i++) {
			shares[i] /= sum;
		}
		return shares;
	}
}
