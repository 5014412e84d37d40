// SPDX-License-Identifier: EPL-2.0
/**
 * What could be otherwise. {@link org.palier.core.scenario.ScenarioChecks} says what is impossible in a
 * scenario; {@link org.palier.core.scenario.ResolvedScenario} turns a possible one into views of the study, one
 * for each draw of its assumptions, which every indicator reads as it reads the study itself;
 * {@link org.palier.core.scenario.MonteCarlo} draws many times. Nothing here changes a study.
 */
package org.palier.core.scenario;
