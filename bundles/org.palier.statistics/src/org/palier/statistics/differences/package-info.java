// SPDX-License-Identifier: EPL-2.0
/**
 * Whether shares differ between groups, how much, and what is left of it when many are tested at once:
 * {@link org.palier.statistics.differences.Independence}, {@link org.palier.statistics.differences.ShareDifference},
 * {@link org.palier.statistics.differences.OddsRatio}, {@link org.palier.statistics.differences.Holm}.
 */
@NullMarked
package org.palier.statistics.differences;

import org.jspecify.annotations.NullMarked;
