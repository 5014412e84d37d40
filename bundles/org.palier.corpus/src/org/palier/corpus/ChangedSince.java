// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * A code that holds, of a text that is another by now: somebody may look at it again.
 *
 * @param coding the last word of its coder
 * @param post   as it is shown now
 * @param then   the text that was read
 */
public record ChangedSince(Coding coding, StoredPost post, String then) {
}
