// SPDX-License-Identifier: EPL-2.0
/**
 * Learning from what the persons of a study coded: {@link org.palier.classifiers.linear.study.TrainRun}.
 */
@NullMarked
package org.palier.classifiers.linear.study;

import org.jspecify.annotations.NullMarked;
