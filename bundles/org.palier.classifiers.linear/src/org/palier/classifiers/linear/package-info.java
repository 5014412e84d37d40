// SPDX-License-Identifier: EPL-2.0
/**
 * Classifiers that learn: {@link org.palier.classifiers.linear.Training} learns a {@link
 * org.palier.classifiers.linear.LinearModel} from coded posts, {@link org.palier.classifiers.linear.ModelFile} keeps it, and
 * {@link org.palier.classifiers.linear.LinearClassifier} codes by it, alone or together with the rules.
 */
@NullMarked
package org.palier.classifiers.linear;

import org.jspecify.annotations.NullMarked;
