// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Locale;

/** Who codes a post. */
public enum CoderKind {
	/** A person. */
	HUMAN,
	/** A program; never reported as human. */
	MACHINE,
	/**
	 * One or several persons who looked at what coders had said and decided; comes before what any coder said.
	 */
	ADJUDICATED;

	/** As the corpus and its exports write it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
