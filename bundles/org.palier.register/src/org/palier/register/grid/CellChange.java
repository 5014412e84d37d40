// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import org.palier.model.Agency;

/**
 * One cell that is to change.
 *
 * @param agency the row
 * @param value  what the cell becomes
 */
public record CellChange(Agency agency, CellValue value) {
}
