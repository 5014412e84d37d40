// SPDX-License-Identifier: EPL-2.0
/**
 * A study and the parts at hand, brought together: {@link org.palier.analysis.Analysis} reads files, counts tables
 * and checks. It lies above every other package of this bundle, and none of them knows it.
 */
@NullMarked
package org.palier.analysis;

import org.jspecify.annotations.NullMarked;
