// SPDX-License-Identifier: EPL-2.0
/**
 * The charts of a number of a scenario: over the years, and which assumption moves it.
 */
@NullMarked
package org.palier.scenario.charts;

import org.jspecify.annotations.NullMarked;
