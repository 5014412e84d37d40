// SPDX-License-Identifier: EPL-2.0
package org.palier.study.kinds;

import java.util.Locale;

/** What of persons may stand in a file. */
public enum Persons {
	/** Nothing by which anybody is known. */
	NONE,
	/** Digests: whoever has a name can ask for it, and nobody reads one. */
	DIGESTS,
	/** Names of persons, of accounts or of files that name them. */
	NAMES,
	/** What persons wrote or said, and their names. */
	WORDS;

	/** As tables and JSON say it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
