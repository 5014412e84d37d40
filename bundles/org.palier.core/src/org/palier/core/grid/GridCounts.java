// SPDX-License-Identifier: EPL-2.0
package org.palier.core.grid;

/**
 * What the status line of the census says.
 *
 * @param listed     agencies that the filter leaves
 * @param total      agencies of the study
 * @param notChecked cells of the listed agencies on which nobody has looked
 */
public record GridCounts(int listed, int total, long notChecked) {
}
