// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import org.palier.coding.estimates.TriedPlan.IntervalCoverage;
import org.palier.ground.text.Bilingual;

/** Counts how often intervals held the truth. For one thread. */
final class HeldCounts {

	/** The error that rounding makes in a share. */
	private static final double SLIGHT = 1e-9;

	private int corpora;
	private int intervals;
	private int held;
	private double widths;
	private int without;
	private double truths;
	private double widest;

	/** One interval of a corpus. */
	void add(double truth, double low, double high) {
		intervals++;
		truths += truth;
		held += low - SLIGHT <= truth && truth <= high + SLIGHT ? 1 : 0;
		widths += (high - low) / 2;
		widest = Math.max(widest, (high - low) / 2);
	}

	/** A corpus in which there was none. @param truth that it would have been of */
	void none(double truth) {
		without++;
		truths += truth;
	}

	/** All intervals of one corpus together are the widest. */
	void corpus(HeldCounts one) {
		corpora++;
		without += one.intervals == 0 ? 1 : 0;
		intervals += one.intervals;
		held += one.held;
		widths += one.widest;
	}

	/** The counts of a code. */
	IntervalCoverage ofCode(String id, Bilingual name) {
		int all = intervals + without;
		return new IntervalCoverage(id, name, truths / all, (double) held / intervals, widths / intervals, (double) intervals / all);
	}

	/** The counts of an agency; each corpus counts with all its codes together. @param part of all posts */
	IntervalCoverage ofAgency(String id, Bilingual name, double part) {
		return new IntervalCoverage(id, name, part, (double) held / intervals, widths / (corpora - without),
				(double) (corpora - without) / corpora);
	}

	/** Whether anything occurred. */
	boolean isMet() {
		return truths > 0;
	}
}
