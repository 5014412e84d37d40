// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/** On whose word the usage of a post rests, once codings that were overridden are left aside. */
public enum CodedBy {
	/** A person coded it. */
	HUMAN,
	/** A program coded it and no person did. */
	MACHINE,
	/** A program looked and would not decide, and no person did. */
	ABSTAINED,
	/** Nobody looked. */
	NOBODY
}
