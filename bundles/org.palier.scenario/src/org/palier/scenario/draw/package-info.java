// SPDX-License-Identifier: EPL-2.0
/**
 * Draws a scenario: {@link org.palier.scenario.draw.ResolvedScenario} turns a possible one into views of the study, one
 * for each draw of its assumptions. Every indicator reads such a view as it reads the study itself.
 */
@NullMarked
package org.palier.scenario.draw;

import org.jspecify.annotations.NullMarked;
