// SPDX-License-Identifier: EPL-2.0
package org.palier.study.kinds;

import java.util.Locale;

/** What an erasure does with a file. */
public enum ErasureWay {
	/** Written anew without what goes, so that no block of the file keeps it. */
	WRITTEN_ANEW,
	/** Names and texts are taken out of it; rows about a person go whole. */
	CLEANED,
	/** Deleted: it is made again when somebody wants it. */
	DELETED,
	/** Named where it holds what goes, and deleted when the order says so: a person has to decide. */
	NAMED,
	/** Left: it names nobody. */
	LEFT,
	/** Left alone: it is gone when the work that made it ends, and the next command sweeps what a killed process left. */
	PASSING;

	/** As tables and JSON say it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
