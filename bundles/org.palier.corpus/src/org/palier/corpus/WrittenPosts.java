// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * The number of posts of one writer, on one platform, in one month.
 *
 * @param agency   number of the attribution, {@link AccountAgency#UNATTRIBUTED} or {@link AccountAgency#AMBIGUOUS}: of the author, never of
 *                 the account that the post relays
 * @param platform id; empty when platforms are not told apart
 * @param month    e.g. 2013-07; empty when months are not told apart, and for posts without a date
 * @param posts    1 or more
 */
public record WrittenPosts(int agency, String platform, String month, long posts) {
}
