// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Locale;

/** What of a post a coding is about. */
public enum Facet {
	/** Nature of the communication: an id of the codebook. */
	USAGE,
	/** Model of public relations; overrides the placement of the usage. */
	PR_MODEL,
	/** Level of the engagement pyramid; overrides the placement of the usage. */
	LEVEL;

	/** As the corpus and its exports write it: usage, pr_model, level. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
