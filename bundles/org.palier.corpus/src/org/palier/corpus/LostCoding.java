// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Objects;

/**
 * The digest of a coding that an erasure took or reworded. It shows nothing of the coding's content. With it, earlier records of the
 * log can still be compared. Immutable.
 *
 * @param id     place in the log
 * @param runId  run that brought it; empty for a code given by hand
 * @param digest of what it was, 32 hexadecimal digits
 */
public record LostCoding(long id, String runId, String digest) {

	/** Complete on construction. */
	public LostCoding {
		Objects.requireNonNull(runId);
		if (!digest.matches("[0-9a-f]{32}")) {
			throw new IllegalArgumentException("digest " + digest);
		}
	}
}
