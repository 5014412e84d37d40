// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.OptionalLong;

/**
 * The number of posts that people must code so that the corrected share of a category has a wanted margin. The machine is assumed to find a
 * known part of the posts of the category, and to give the category as often as it is due. Then code and prediction correlate by ρ = (a −
 * p)/(1 − p), and the regression estimator leaves the part 1 − ρ² of the variance p(1 − p). Source: Cochran 1977, Sampling Techniques, 3rd
 * edition; with a sample drawn from few posts n/(1 + n/N), ibid.
 *
 * @param accuracy part of the posts of the category that the machine finds, 0 to 1; 0 stands for no machine
 * @param share    of the category, above 0 and below 1
 * @param margin   half the interval at 95 % that is wanted, above 0 and below 1
 */
public record CodingSize(double accuracy, double share, double margin) {

	/** The sources of the formulas, with that of the cost of a plan. */
	public static final String SOURCE = "Cochran (1977), Sampling Techniques; Kish (1965), Survey Sampling";

	/** 97.5 % quantile of the standard normal distribution. */
	private static final double Z = 1.959963984540054;

	/** @throws IllegalArgumentException for numbers out of range */
	public CodingSize {
		if (!(accuracy >= 0 && accuracy <= 1) || !(share > 0 && share < 1) || !(margin > 0 && margin < 1)) {
			throw new IllegalArgumentException(accuracy + ", " + share + ", " + margin);
		}
	}

	/** How code and prediction correlate; a machine that does worse than by lot is of no use, and counts as 0. */
	public double correlation() {
		return Math.max(0, (accuracy - share) / (1 - share));
	}

	/** Posts to be drawn with equal chances from very many. */
	public long simple() {
		return (long) Math.ceil(drawn(correlation()));
	}

	/** The number of posts if no machine coded. */
	public long withoutMachine() {
		return (long) Math.ceil(drawn(0));
	}

	/**
	 * Posts to be drawn by a plan.
	 *
	 * @param designEffect how many times the variance of the plan is that of a draw with equal chances, above 0
	 * @param posts        that can be drawn, 1 or more
	 * @return no more than there are
	 */
	public long planned(double designEffect, long posts) {
		double many = drawn(correlation()) * designEffect;
		return Math.min(posts, (long) Math.ceil(many / (1 + many / posts)));
	}

	/**
	 * Posts to be drawn by a plan that draws clusters first. Two stages leave (1 - ρ)/n of the variance, and ρ times
	 * what the draw of the clusters leaves. No number of posts of the same clusters makes that smaller (Kish 1965;
	 * Cochran 1977). The varying part is the machine's error. Where it errs alike in all clusters, its residuals
	 * correlate within clusters by the part 1 - r² of what the codes do. Here r is {@link #correlation}.
	 *
	 * @param designEffect of the second stage, above 0
	 * @param alike        how codes of two posts of one cluster correlate (intraclass correlation), 0 to below 1
	 * @param between      what the draw of the clusters leaves, see {@link SizedDraw#between}; 0 where all are drawn
	 * @param within       posts of the clusters that are drawn
	 * @param posts        of all of them, 1 or more
	 * @return empty where so few clusters do not have that many: more must be drawn
	 */
	public OptionalLong inClusters(double designEffect, double alike, double between, long within, long posts) {
		double many = drawn(correlation());
		if (many == 0) {
			return OptionalLong.of(0);
		}
		double likeness = alike * (1 - correlation() * correlation());
		double left = 1 / many - likeness * between;
		double inverse = left / ((1 - likeness) * designEffect) + 1.0 / posts;
		return inverse <= 0 || 1 / inverse > within ? OptionalLong.empty() : OptionalLong.of((long) Math.ceil(1 / inverse));
	}

	/**
	 * The margin that a number of posts gives with no machine: what {@link #planned} asks for, the other way round.
	 *
	 * @param read of the posts, 1 or more
	 * @return half the interval at 95 %; 0 where all are read
	 */
	public static double margin(double share, double designEffect, long read, long posts) {
		return Z * Math.sqrt(Math.max(0, share * (1 - share) * designEffect * (1.0 / read - 1.0 / posts)));
	}

	/** The margin where clusters are drawn first: the inverse of {@link #inClusters}. */
	public static double marginInClusters(double share, double designEffect, double alike, double between, long read, long posts) {
		double within = Math.max(0, (1.0 / read - 1.0 / posts) * (1 - alike) * designEffect);
		return Z * Math.sqrt(share * (1 - share) * (within + alike * between));
	}

	private double drawn(double correlation) {
		return Z * Z * share * (1 - share) * (1 - correlation * correlation) / (margin * margin);
	}
}
