// SPDX-License-Identifier: EPL-2.0
/**
 * How well numbers of accounts would have been forecast: {@link org.palier.scenario.forecast.Backtest} goes back to each
 * month and forecasts with what was known by then.
 */
@NullMarked
package org.palier.scenario.forecast;

import org.jspecify.annotations.NullMarked;
