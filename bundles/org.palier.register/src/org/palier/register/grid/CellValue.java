// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import org.palier.model.Agency;

/** A value that was understood and is not yet written into its cell. */
@FunctionalInterface
public interface CellValue {

	/** Writes it beneath an agency and nowhere else. */
	void writeTo(Agency agency);
}
