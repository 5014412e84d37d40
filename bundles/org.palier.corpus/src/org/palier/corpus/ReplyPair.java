// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A post and the post that it answers, both in the corpus, on one platform.
 *
 * @param reply        key of the answer
 * @param answered     key of what it answers; of several with that id the first
 * @param delaySeconds from one to the other; null when a date is missing; negative when the source has them so
 */
public record ReplyPair(long reply, long answered, @Nullable Double delaySeconds) {
}
