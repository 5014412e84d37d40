// SPDX-License-Identifier: EPL-2.0
package org.palier.study.kinds;

import java.util.Locale;

/** The data on persons that a file may contain. */
public enum Persons {
	/** Nothing by which anybody is known. */
	NONE,
	/** Digests of names: who has a name can compute its digest, and nobody can read a name from a digest. */
	DIGESTS,
	/** Names of persons, of accounts or of files that name them. */
	NAMES,
	/** Words that persons wrote or said, and their names. */
	WORDS;

	/** Returns the name in tables and JSON. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
