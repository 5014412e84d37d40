// SPDX-License-Identifier: EPL-2.0
/**
 * What a post does, decided by machine: the contract of classifiers ({@link org.palier.core.classify.Classifier}
 * and {@link org.palier.core.classify.Verdict}), their run over many posts
 * ({@link org.palier.core.classify.Classification}) and how well they do against a reference
 * ({@link org.palier.core.classify.Evaluation}).
 */
package org.palier.core.classify;
