// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.util.List;

/**
 * An account of the corpus and the agency that it speaks for.
 *
 * @param platform   id of the platform
 * @param account    text of its {@link org.palier.corpus.AccountKey}, as a mapping by hand names it; empty for
 *                   the posts whose source names no account: they can be attributed as relayed only
 * @param label      handle as people write it, see {@link org.palier.corpus.AccountKey#shown}, else address, else id
 * @param author     name shown; may be empty
 * @param posts      posts that it wrote
 * @param relayed    posts that relay it
 * @param basis      why
 * @param agencies   ids: the one that it speaks for, or those for which it spoke one after the other, or the several that it could
 * @param official   whether the study says that the agency owns it
 */
public record AttributedAccount(String platform, String account, String label, String author, long posts, long relayed,
		AttributionBasis basis, List<String> agencies, Official official) {

	/** Copies its list. */
	public AttributedAccount {
		agencies = List.copyOf(agencies);
	}
}
