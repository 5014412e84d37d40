// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.Arrays;

import org.palier.statistics.intervals.WilsonInterval;

/**
 * A confidence sequence for the mean of numbers from 0 to 1 that are drawn with equal chances and not put back. It holds the
 * mean at all times together, so one may stop at any look. A mean is left out as soon as somebody who bets against it has 20
 * times the capital (I. Waudby-Smith and A. Ramdas 2024, Estimating means of bounded random variables by betting, Journal of
 * the Royal Statistical Society B 86, 1-27: hedged capital, bets by the plug-in of their section 4, draws without replacement
 * by section 5). A candidate in {@link SequentialCoverage}.
 */
final class BettingSequence {

	private static final double ALPHA = 0.05;
	/** The part of the capital that is never bet: half. */
	private static final double MOST = 0.5;
	private static final double CLOSE = 1e-5;

	private final double[] drawn;
	private final double[] bets;
	private final int all;

	/** @param drawn numbers from 0 to 1, in the order of the draw @param all how many numbers there are to draw from */
	BettingSequence(double[] drawn, int all) {
		this.drawn = drawn;
		this.all = all;
		bets = new double[drawn.length];
		double sum = 0.5;
		double squares = 0.25;
		for (int i = 0; i < drawn.length; i++) {
			bets[i] = Math.sqrt(2 * Math.log(2 / ALPHA) / (squares * Math.log(i + 2)));
			sum += drawn[i];
			double mean = sum / (i + 2);
			squares += (drawn[i] - mean) * (drawn[i] - mean);
		}
	}

	/** The means that nobody has won against. @param before an earlier one, of which this is a part */
	WilsonInterval told(WilsonInterval before) {
		double low = lowest(drawn, before.low());
		double high = 1 - lowest(Arrays.stream(drawn).map(it -> 1 - it).toArray(), 1 - before.high());
		return new WilsonInterval(Math.min(low, high), Math.max(low, high));
	}

	private double lowest(double[] numbers, double from) {
		if (!isTooLow(numbers, from)) {
			return from;
		}
		double low = from;
		double high = 1;
		while (high - low > CLOSE) {
			double middle = (low + high) / 2;
			if (isTooLow(numbers, middle)) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Whether who bet that the mean is higher has won by now, or what is left cannot make it so low. */
	private boolean isTooLow(double[] numbers, double mean) {
		double capital = 0.5;
		double left = all * mean;
		for (int i = 0; i < numbers.length; i++) {
			double next = left / (all - i);
			if (next <= 0) {
				if (left < 0 || numbers[i] > 0) {
					return true;
				}
			} else {
				capital *= 1 + Math.min(bets[i], MOST / next) * (numbers[i] - next);
				if (capital >= 1 / ALPHA) {
					return true;
				}
			}
			left -= numbers[i];
		}
		return left < 0;
	}
}
