// SPDX-License-Identifier: EPL-2.0
package org.palier.study.kinds;

import java.util.Locale;

/** The way in which an erasure treats a file. */
public enum ErasureWay {
	/** Written again without the erased data, so that no block of the file keeps it. */
	WRITTEN_ANEW,
	/** Names and texts are taken out of it; rows about a person go whole. */
	CLEANED,
	/** Deleted: it is made again when somebody wants it. */
	DELETED,
	/** Named where it contains erased data, and deleted when the order says so: a person has to decide. */
	NAMED,
	/** Left: it names nobody. */
	LEFT,
	/** Left alone: it is gone when the work that made it ends, and the next command sweeps what a killed process left. */
	PASSING;

	/** Returns the name in tables and JSON. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
