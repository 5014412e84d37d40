// SPDX-License-Identifier: EPL-2.0
/**
 * Curves through counts over time: towards a ceiling ({@link org.palier.statistics.forecast.LogisticFit}) and with a
 * trend that fades ({@link org.palier.statistics.forecast.DampedTrend}).
 */
@NullMarked
package org.palier.statistics.forecast;

import org.jspecify.annotations.NullMarked;
