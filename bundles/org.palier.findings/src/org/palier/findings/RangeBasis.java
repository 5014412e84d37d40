// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.Locale;

/** The kind of data that the range of a sentence rests on. */
public enum RangeBasis {

	/** People read posts: its ends are those of a sample. */
	SAMPLED,
	/** All was counted of bodies that differ among themselves: its ends are what other bodies like these would have. */
	ALIKE,
	/** A scenario was drawn many times: its ends are those of its draws, and follow from its assumptions. */
	SUPPOSED,
	/** All was counted: its ends are what nobody looked at may change. */
	COUNTED,
	/** All was counted in a study whose data nobody observed: they were made up, or taken from a publication. */
	MADE_UP;

	/** Stable id. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
