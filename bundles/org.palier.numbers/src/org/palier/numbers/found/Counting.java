// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.found;

/** The way in which the units of a contributed finding were examined. Its sentence names this condition. */
public enum Counting {

	/** Each unit that was looked at is known for certain. The range holds what the others may be, and chance has no part in it. */
	ALL,
	/**
	 * People looked at units that were drawn by lot, each with the same chance, or at all that there happen to be. The range is that of bodies
	 * which differ among themselves; with fewer than ten of them there is none.
	 */
	DRAWN,
	/** Programs alone looked, and nobody knows how often they are wrong: no sentence is made of it. */
	PROGRAM
}
