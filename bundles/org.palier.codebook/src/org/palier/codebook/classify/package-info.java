// SPDX-License-Identifier: EPL-2.0
/**
 * Coding of posts by machine: the contract of classifiers ({@link org.palier.codebook.classify.Classifier} and
 * {@link org.palier.codebook.classify.Verdict}) and their run over many posts
 * ({@link org.palier.codebook.classify.Classification}).
 */
@NullMarked
package org.palier.codebook.classify;

import org.jspecify.annotations.NullMarked;
