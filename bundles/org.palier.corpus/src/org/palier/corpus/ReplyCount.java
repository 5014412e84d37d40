// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import org.jspecify.annotations.Nullable;

/**
 * The replies of an agency on a platform. A post counts for its author alone, whomever it relays.
 *
 * @param agency             number of the attribution, {@link AccountAgency#RELAYED} for others who relay one,
 *                           {@link AccountAgency#UNATTRIBUTED} or {@link AccountAgency#AMBIGUOUS}
 * @param platform           id of the platform
 * @param posts              posts written
 * @param replies            of them, those that answer a post or an account that is not their own
 * @param paired             of the replies, those whose answered post is in the corpus, is another account's, and both dates are known and
 *                           in that order
 * @param medianDelaySeconds from the answered post to the reply, over the paired; null when none is paired
 */
public record ReplyCount(int agency, String platform, long posts, long replies, long paired, @Nullable Double medianDelaySeconds) {
}
