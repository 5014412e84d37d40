// SPDX-License-Identifier: EPL-2.0
/**
 * Many numbers in a few: {@link org.palier.statistics.summary.Quartiles} and
 * {@link org.palier.statistics.summary.Spread}.
 */
@NullMarked
package org.palier.statistics.summary;

import org.jspecify.annotations.NullMarked;
