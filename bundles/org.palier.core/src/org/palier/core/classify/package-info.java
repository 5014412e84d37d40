// SPDX-License-Identifier: EPL-2.0
/**
 * What a post does, decided by machine: the contract of classifiers ({@link org.palier.core.classify.Classifier}
 * and {@link org.palier.core.classify.Verdict}) and their run over many posts
 * ({@link org.palier.core.classify.Classification}).
 */
@NullMarked
package org.palier.core.classify;

import org.jspecify.annotations.NullMarked;
