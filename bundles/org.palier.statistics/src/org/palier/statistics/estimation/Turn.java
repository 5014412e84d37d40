// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

/**
 * How far a draw of clusters has moved on in the order of their permanent random numbers. A draw has the clusters whose
 * number is below their chance. One that has moved on by a part of that chance leaves this part of the clusters behind,
 * and takes as many others instead (E. Ohlsson 1995, Coordination of samples using permanent random numbers, in Business
 * Survey Methods: the start is moved). The number of a cluster moved on by its chance times a constant is as random as
 * before, so that every draw by itself has the chances of any other.
 *
 * @param lengths by how many times the chance of a cluster its number is moved on: 0 for a first draw, then more
 */
public record Turn(double lengths) {

	/** The turn of a first draw. */
	public static final Turn NONE = new Turn(0);

	/** A random number must be above 0. */
	private static final double LEAST = 0x1p-60;

	/** @throws IllegalArgumentException for a number below 0, or none */
	public Turn {
		if (!(lengths >= 0)) {
			throw new IllegalArgumentException("turned by " + lengths);
		}
	}

	/** The turn of the next draw. @param kept part of the clusters that it keeps, 0 to 1 */
	public Turn keeping(double kept) {
		if (!(kept >= 0 && kept <= 1)) {
			throw new IllegalArgumentException("kept " + kept);
		}
		return new Turn(lengths + 1 - kept);
	}

	/**
	 * The number by which a cluster is drawn.
	 *
	 * @param permanent its random number for ever, above 0 and below 1
	 * @param chance    that it has in this draw
	 */
	public double number(double permanent, double chance) {
		double moved = permanent - start(chance);
		return Math.max(LEAST, moved < 0 ? moved + 1 : moved);
	}

	/** The beginning of the numbers that are drawn. */
	private double start(double chance) {
		double start = lengths * chance;
		return start - Math.floor(start);
	}

	/**
	 * The chance that a cluster is in this draw and in another one by the same random numbers. It is the part of the numbers
	 * that both draw, as if clusters were drawn independently of each other.
	 *
	 * @param chance      in this draw
	 * @param otherChance in the other
	 */
	public double both(double chance, Turn other, double otherChance) {
		double here = start(chance);
		double there = other.start(otherChance);
		double both = 0;
		for (int round = -1; round <= 1; round++) {
			both += Math.max(0, Math.min(here + chance, there + round + otherChance) - Math.max(here, there + round));
		}
		return Math.min(both, Math.min(chance, otherChance));
	}
}
