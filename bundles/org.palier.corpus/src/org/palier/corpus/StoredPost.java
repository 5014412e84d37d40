// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * A post of the corpus.
 *
 * @param key   its number in this corpus, in the order of arrival; no two visible posts have the same number
 * @param runId first run with this post, among the runs that count
 * @param textVersion which version of its text is shown, from 1 for the text as it first came
 */
public record StoredPost(long key, String runId, Post post, int textVersion) {

	/** A post of which there is one text. */
	public StoredPost(long key, String runId, Post post) {
		this(key, runId, post, 1);
	}
}
