// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Objects;

/**
 * A stretch of what runs brought, codings or posts, and its digest, by which a later change can be told and narrowed down. Immutable.
 *
 * @param runId  run that brought them; empty for codes given by hand
 * @param number which stretch of that run, in the order of arrival; the same rows are always in the same one
 * @param count  rows
 * @param sha256 over the digests of these rows, in the order of arrival
 */
public record LogBlock(String runId, long number, long count, String sha256) {

	/** Complete on construction. */
	public LogBlock {
		Objects.requireNonNull(runId);
		Objects.requireNonNull(sha256);
	}
}
