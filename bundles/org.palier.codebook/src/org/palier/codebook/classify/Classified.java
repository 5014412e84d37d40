// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import org.palier.corpus.Post;

/**
 * A post and what the classifier said of it.
 *
 * @param post    as it was handed in
 * @param verdict never null
 */
public record Classified(Post post, Verdict verdict) {
}
