// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

/**
 * The counts in the status line of the census.
 *
 * @param listed agencies that the filter leaves
 * @param total agencies of the study
 * @param notChecked unchecked cells of the listed agencies, on platforms that were looked at; see
 *                   {@link org.palier.numbers.view.SearchedCells}
 */
public record GridCounts(int listed, int total, long notChecked) {
}
