// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.claims;

/**
 * A share and the range that contains it.
 *
 * @param value the share, 0 to 1
 * @param low   lower end of the range
 * @param high  upper end
 */
public record ShareRange(double value, double low, double high) {

	/** Refuses a range upside down. */
	public ShareRange {
		if (!(low <= high)) {
			throw new IllegalArgumentException("From " + low + " to " + high);
		}
	}

	/** A share without an error. */
	public static ShareRange exact(double value) {
		return new ShareRange(value, value, value);
	}

	/**
	 * A share of what was looked at. Its range allows for the rest: all of it without, or all of it with.
	 *
	 * @param part   of what was looked at
	 * @param looked not 0
	 * @param whole  as much as was looked at, or more
	 */
	public static ShareRange looked(double part, double looked, double whole) {
		double value = part / looked;
		return new ShareRange(value, Math.min(value, part / whole), Math.max(value, (part + whole - looked) / whole));
	}

	/** A share whose error is unknown, e.g. one that a program counted and nobody checked: it may be anything. */
	public static ShareRange unchecked(double value) {
		return new ShareRange(value, 0, 1);
	}

	/** Whether the error is unknown: the range goes from 0 to 1. */
	public boolean isUnchecked() {
		return low <= 0 && high >= 1;
	}

	/** Returns this share and its range moved by an amount, kept within 0 and 1. */
	ShareRange moved(double by) {
		return new ShareRange(Math.clamp(value + by, 0, 1), Math.clamp(low + by, 0, 1), Math.clamp(high + by, 0, 1));
	}
}
