// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.List;

import org.palier.model.Agency;

/**
 * Agencies that read the same in a column of the grid.
 *
 * @param value    what they read; empty where they read nothing
 * @param agencies in the order of the sorting, folded away or not
 * @param folded   whether their rows are hidden
 */
public record RowGroup(String value, List<Agency> agencies, boolean folded) {

	/** Copies its list. */
	public RowGroup {
		agencies = List.copyOf(agencies);
	}
}
