// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

/**
 * A unit of a random sample that people coded, and what the machine said of it.
 *
 * @param code      of the people: position of a category, from 0
 * @param predicted of the machine; {@link #ABSTAINED} when it would not tell
 * @param weight    inverse of the chance with which the unit was drawn, above 0; weights are scaled so that those of a stratum
 *                  sum to its units, so any multiple is as good
 * @param cluster   whose unit it is, e.g. the number of the agency that wrote the post
 */
public record CodedUnit(int code, int predicted, double weight, int cluster) {

	private static final double LAST_DIGITS = 1e-12;
	/** The prediction where the machine gave no category. */
	public static final int ABSTAINED = -1;

	/** @throws IllegalArgumentException for a number out of range */
	public CodedUnit {
		if (code < 0 || predicted < ABSTAINED || !(weight > 0) || Double.isInfinite(weight)) {
			throw new IllegalArgumentException("code " + code + ", predicted " + predicted + ", weight " + weight);
		}
	}

	/** One of a sample in which all of a stratum had the same chance. */
	public CodedUnit(int code, int predicted, int cluster) {
		this(code, predicted, 1, cluster);
	}

	/** Returns this unit with another weight. */
	CodedUnit weighing(double other) {
		return new CodedUnit(code, predicted, other, cluster);
	}

	/** 1 when people gave it this category, else 0. */
	double is(int category) {
		return code == category ? 1 : 0;
	}

	/**
	 * How far what the machine said of it is from what it said in the mean; 0 where only the last digits differ, since it said the same of
	 * all.
	 */
	double saidApart(int category, double mean) {
		double off = saidToBe(category) - mean;
		return Math.abs(off) < LAST_DIGITS ? 0 : off;
	}

	/** 1 when the machine gave it this category, else 0. */
	double saidToBe(int category) {
		return predicted == category ? 1 : 0;
	}
}
