// SPDX-License-Identifier: EPL-2.0
/**
 * Draws of a scenario: {@link org.palier.scenario.draw.ResolvedScenario} turns a possible one into views of the study,
 * one for each draw of its assumptions, which every indicator reads as it reads the study itself.
 */
@NullMarked
package org.palier.scenario.draw;

import org.jspecify.annotations.NullMarked;
