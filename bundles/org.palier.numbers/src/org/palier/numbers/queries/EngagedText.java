// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.queries;

import org.palier.corpus.EngagedPost;
import org.palier.corpus.Post;

/** A post with much engagement and what it says. @param counted its place among the posts of its agency */
public record EngagedText(EngagedPost counted, Post post) {
}
