// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/** The kind of coder whose code is in force as the usage of a post, by the rule of {@link InForce}. */
public enum CodedBy {
	/** Persons coded it, and agree: it was adjudicated, or more than half of those who coded it say so. */
	HUMAN,
	/** A program coded it and no person did. */
	MACHINE,
	/** A program looked and would not decide, and no person did. */
	ABSTAINED,
	/** Nobody looked. */
	NOBODY,
	/**
	 * Persons coded it and disagree, none of their codes has more than half of them, and nobody has decided: in no share.
	 */
	OPEN
}
