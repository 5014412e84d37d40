// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.List;

import org.palier.ground.text.Bilingual;

/** The result of a paste: all of it can be written, or none is. */
public sealed interface PasteOutcome {

	/**
	 * All cells were understood.
	 *
	 * @param changes cells that become another
	 * @param cells   number of cells pasted, those included that say what was there
	 */
	record Ready(List<CellChange> changes, int cells) implements PasteOutcome {
	}

	/**
	 * Something was not understood.
	 *
	 * @param faults what, at least one
	 */
	record Refused(List<Fault> faults) implements PasteOutcome {
	}

	/**
	 * Something that was not understood.
	 *
	 * @param row      number as the person sees it, from 1; 0 when it is about the block as a whole
	 * @param column   what the column is called; empty for the whole block
	 * @param value    as it was pasted
	 * @param sentence why
	 */
	record Fault(int row, String column, String value, Bilingual sentence) {
	}
}
