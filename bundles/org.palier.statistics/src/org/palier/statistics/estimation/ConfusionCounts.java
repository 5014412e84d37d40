// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

/**
 * The errors of a machine for one category on checked units, e.g. on those of one agency.
 *
 * @param hits        units of the category that it gave it
 * @param missed      units of the category that it gave another, or none
 * @param falseAlarms units of others that it gave the category
 * @param rest        units of others that it did not give it
 */
public record ConfusionCounts(long hits, long missed, long falseAlarms, long rest) {

	/** @throws IllegalArgumentException for a number below 0 */
	public ConfusionCounts {
		if (hits < 0 || missed < 0 || falseAlarms < 0 || rest < 0) {
			throw new IllegalArgumentException(hits + ", " + missed + ", " + falseAlarms + ", " + rest);
		}
	}

	/** Both together. */
	public ConfusionCounts and(ConfusionCounts other) {
		return new ConfusionCounts(hits + other.hits, missed + other.missed, falseAlarms + other.falseAlarms, rest + other.rest);
	}

	/** Units that it gave the category. */
	public long given() {
		return hits + falseAlarms;
	}

	/** Units of the category. */
	public long of() {
		return hits + missed;
	}
}
