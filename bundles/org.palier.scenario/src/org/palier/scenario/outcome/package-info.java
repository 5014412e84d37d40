// SPDX-License-Identifier: EPL-2.0
/**
 * Computes the results of draws: {@link org.palier.scenario.outcome.MonteCarlo} draws many times and counts,
 * {@link org.palier.scenario.outcome.Simulation} has the numbers. Tables and sentences show them. It also has
 * comparisons, sensitivity and the search for the value at which a goal is reached.
 */
@NullMarked
package org.palier.scenario.outcome;

import org.jspecify.annotations.NullMarked;
