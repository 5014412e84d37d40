// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.ArrayList;
import java.util.List;

import org.palier.model.Agency;

/**
 * Copies a block of cells into the cells beside it, repeatedly where there are more of them, like filling down and to the
 * right in a spreadsheet. It fills all requested cells or none.
 */
public final class CellFill {

	private final GridText text;
	private final PresencePart part;
	private final CensusPaste paste;

	/**
	 * @param reader understands cells
	 * @param text   how cells read
	 * @param part   what the cells of platforms show
	 */
	public CellFill(CellReader reader, GridText text, PresencePart part) {
		this.text = text;
		this.part = part;
		this.paste = new CensusPaste(reader, text, part);
	}

	/**
	 * Understands what becomes of the cells of a place.
	 *
	 * @param agencies of the block that is copied
	 * @param columns  of the block that is copied
	 * @param target   the cells that are filled: as many as it has selected
	 * @param rowsBefore rows between the first row of the block and that of the target, by which the block is laid on
	 * @param columnsBefore likewise columns
	 */
	public PasteOutcome fill(List<Agency> agencies, List<GridColumn> columns, PasteTarget target, int rowsBefore, int columnsBefore) {
		List<List<String>> lines = new ArrayList<>();
		for (int row = 0; row < target.selectedRows(); row++) {
			Agency from = agencies.get(Math.floorMod(row + rowsBefore, agencies.size()));
			List<String> line = new ArrayList<>();
			for (int column = 0; column < target.selectedColumns(); column++) {
				line.add(text.written(from, columns.get(Math.floorMod(column + columnsBefore, columns.size())), part));
			}
			lines.add(line);
		}
		return paste.write(lines, target);
	}
}
