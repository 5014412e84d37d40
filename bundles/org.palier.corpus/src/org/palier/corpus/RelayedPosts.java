// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * Posts that relay an account of an agency, whoever wrote them: of the agency that had the account on the day of the post.
 *
 * @param agency   number of the attribution, {@link AccountAgency#UNATTRIBUTED} or {@link AccountAgency#AMBIGUOUS}
 * @param platform id of the platform
 * @param posts    1 or more
 */
public record RelayedPosts(int agency, String platform, long posts) {
}
