// SPDX-License-Identifier: EPL-2.0
/**
 * What draws come to: {@link org.palier.scenario.outcome.MonteCarlo} draws many times and counts, {@link
 * org.palier.scenario.outcome.Simulation} holds the numbers, and tables and sentences tell them; comparisons, sensitivity
 * and the search for the value at which a goal is reached.
 */
@NullMarked
package org.palier.scenario.outcome;

import org.jspecify.annotations.NullMarked;
