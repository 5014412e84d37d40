// SPDX-License-Identifier: EPL-2.0
/**
 * Checks a scenario before anything is drawn. The class {@link org.palier.scenario.plan.ScenarioChecks} finds what is
 * impossible in it. The class {@link org.palier.scenario.plan.QuantileFunction} has the values that an assumption can
 * take. The class {@link org.palier.scenario.plan.ObservedValues} has those that the study itself saw. Nothing here
 * changes a study.
 */
@NullMarked
package org.palier.scenario.plan;

import org.jspecify.annotations.NullMarked;
