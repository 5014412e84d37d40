// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Locale;

/** Who codes a post. */
public enum CoderKind {
	/** A person. */
	HUMAN,
	/** A program; never reported as human. */
	MACHINE;

	/** As the corpus and its exports write it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
