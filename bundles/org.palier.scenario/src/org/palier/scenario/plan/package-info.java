// SPDX-License-Identifier: EPL-2.0
/**
 * What a scenario says before anything is drawn: {@link org.palier.scenario.plan.ScenarioChecks} tells what is impossible
 * in it, {@link org.palier.scenario.plan.QuantileFunction} which values an assumption can take, {@link
 * org.palier.scenario.plan.ObservedValues} which of them the study itself saw. Nothing here changes a study.
 */
@NullMarked
package org.palier.scenario.plan;

import org.jspecify.annotations.NullMarked;
