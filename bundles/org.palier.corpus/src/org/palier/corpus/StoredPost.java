// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * A post of the corpus.
 *
 * @param key   its number in this corpus, in the order of arrival; never that of two posts that are visible at once
 * @param runId run that brought it
 */
public record StoredPost(long key, String runId, Post post) {
}
