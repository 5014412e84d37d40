// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

/** The part that chance has in a number. */
enum Chance {

	/** People read the posts: some of them, drawn by lot, or all that there happen to be. */
	SAMPLED,
	/** All was counted: the number owes nothing to chance, only to what nobody looked at. */
	NONE,
	/** All was counted of bodies that differ among themselves: the range holds what other bodies like these would have. */
	ALIKE,
	/** A scenario was drawn many times: the range is that of its draws. */
	SUPPOSED,
	/** Programs alone counted: by how much they are wrong, nobody knows. */
	UNCHECKED;

	/** Whether a number has a range at 95 %, which widens where many numbers are looked at. */
	boolean hasRange() {
		return this == SAMPLED || this == ALIKE || this == SUPPOSED;
	}
}
