// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.options;

import org.palier.ground.text.Bilingual;

/**
 * A value of one assumption at which another option would be chosen, with the other assumptions at their medians. Immutable.
 *
 * @param option     id of the option
 * @param assumption id of the assumption
 * @param at         its value there, in its own unit
 * @param value      the same with its unit, rounded so that the sentence holds
 * @param sentence   what changes there, with the value
 */
public record TurningPoint(String option, String assumption, double at, Bilingual value, Bilingual sentence) {
}
