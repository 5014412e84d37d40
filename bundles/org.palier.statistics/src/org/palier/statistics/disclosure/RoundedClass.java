// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.disclosure;

/**
 * The class that is shown in place of a number: two neighbours among 0, 1, 2, 5, 10, 20, 50, 100, ... with the number
 * between them. An end is at most two and a half times the other, so that a class never reveals its number to within a
 * fifth. Two numbers of two sums thus differ by a class at least, whatever the value of one of their members.
 *
 * @param from lowest number of the class
 * @param to   lowest number of the next class
 */
public record RoundedClass(double from, double to) {

	private static final double[] STEPS = { 1, 2, 5, 10 };

	/** Refuses what is no range. */
	public RoundedClass {
		if (!(from >= 0 && to > from)) {
			throw new IllegalArgumentException("No class: " + from + " to " + to);
		}
	}

	/** The class of a number. @param number 0 or more */
	public static RoundedClass of(double number) {
		if (!(number >= 0) || !Double.isFinite(number)) {
			throw new IllegalArgumentException("Not told in classes: " + number);
		}
		double ten = 1;
		while (number >= ten * 10) {
			ten *= 10;
		}
		for (int i = 1; i < STEPS.length; i++) {
			if (number < 1) {
				return new RoundedClass(0, 1);
			}
			if (number < STEPS[i] * ten) {
				return new RoundedClass(STEPS[i - 1] * ten, STEPS[i] * ten);
			}
		}
		throw new IllegalStateException("no class of " + number);
	}

	/** The class of a mean says this of a sum, and the other way round. @param factor above 0 */
	public RoundedClass times(double factor) {
		return new RoundedClass(from * factor, to * factor);
	}
}
