// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

/**
 * What the status line of the census says.
 *
 * @param listed     agencies that the filter leaves
 * @param total      agencies of the study
 * @param notChecked cells of the listed agencies that nobody checked, on platforms that were looked at; see
 * {@link org.palier.numbers.view.LookedAt}
 */
public record GridCounts(int listed, int total, long notChecked) {
}
