// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.agreement;

/** The result of a measure of codes: a number, or why there is none. Never NaN. */
public sealed interface Coefficient {

	/** @param number finite; 1 is perfect agreement, 0 what chance would give, where the measure is one of chance */
	record Value(double number) implements Coefficient {

		/** Complete on construction. */
		public Value {
			if (!Double.isFinite(number)) {
				throw new IllegalArgumentException("No number: " + number);
			}
		}
	}

	/** There is no number. */
	record Undefined(Why why) implements Coefficient {
	}

	/** Why there is no number. */
	enum Why {
		/** No unit has codes of two coders. */
		NO_UNIT_CODED_TWICE,
		/**
		 * No coder marked a span with the code.
		 */
		NOTHING_MARKED,
		/** All codes are the same one, so chance alone would give agreement too. */
		ONE_CATEGORY,
		/** The measure is of two coders; pairs are measured each by itself. */
		TWO_CODERS_ONLY,
		/** Weights need codes that have an order: numbers. */
		NO_ORDER,
		/** A ratio needs codes that are not below 0. */
		BELOW_ZERO,
		/** Weights of so many codes would not fit into memory. */
		TOO_MANY_CATEGORIES
	}

	/** A quotient; a denominator of 0 means that chance explains everything. */
	static Coefficient beyondChance(double observed, double expected) {
		return 1 - expected < 1e-15 ? new Undefined(Why.ONE_CATEGORY) : new Value((observed - expected) / (1 - expected));
	}
}
