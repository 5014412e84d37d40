// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import org.palier.model.Agency;

/** What a cell is to become, understood and yet to be written. */
@FunctionalInterface
public interface CellValue {

	/** Writes it beneath an agency and nowhere else. */
	void writeTo(Agency agency);
}
