// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Locale;

/** The kind of coder: a person, a program, or persons who decide on what coders said. */
public enum CoderKind {
	/** A person. */
	HUMAN,
	/** A program; never reported as human. */
	MACHINE,
	/**
	 * One or several persons who looked at what coders had said and decided; comes before what any coder said.
	 */
	ADJUDICATED;

	/** The id that the corpus and its exports write. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
