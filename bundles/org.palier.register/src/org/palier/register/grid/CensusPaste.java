// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.ArrayList;
import java.util.List;

import org.palier.ground.text.NameKey;
import org.palier.ground.text.Wording;
import org.palier.model.Agency;
import org.palier.register.grid.PasteOutcome.Fault;

/**
 * Reads cells of a spreadsheet into a block of the census: all of them or none. A first line that repeats the names
 * of the columns is passed over; a block that fits several times into the selection fills it.
 */
public final class CensusPaste {

	private final CellReader reader;
	private final GridText text;
	private final PresencePart part;
	private final Wording words = new Wording(CensusPaste.class, "messages");

	/**
	 * @param reader understands cells
	 * @param text   how cells read: what a cell says already is no change
	 * @param part   what the cells of platforms show
	 */
	public CensusPaste(CellReader reader, GridText text, PresencePart part) {
		this.reader = reader;
		this.text = text;
		this.part = part;
	}

	/** Understands a text of tabs and lines at a place. */
	public PasteOutcome read(String clipboard, PasteTarget target) {
		List<List<String>> lines = new ArrayList<>(TabbedText.read(clipboard));
		if (lines.size() > 1 && isHeader(lines.getFirst(), target.columnNames())) {
			lines.removeFirst();
		}
		return write(lines, target);
	}

	/** Understands lines of cells at a place. */
	PasteOutcome write(List<List<String>> lines, PasteTarget target) {
		int width = lines.stream().mapToInt(List::size).max().orElse(0);
		if (width == 0) {
			return refused("paste_nothing");
		}
		if (width > target.columns().size()) {
			return refused("paste_too_wide", width, target.columns().size());
		}
		if (lines.size() > target.agencies().size()) {
			return refused("paste_too_long", lines.size(), target.agencies().size());
		}
		boolean fills = target.selectedRows() % lines.size() == 0 && target.selectedColumns() % width == 0;
		int rows = fills ? target.selectedRows() : lines.size();
		int columns = fills ? target.selectedColumns() : width;
		var changes = new ArrayList<CellChange>();
		var faults = new ArrayList<Fault>();
		for (int row = 0; row < rows; row++) {
			List<String> line = lines.get(row % lines.size());
			for (int column = 0; column < columns; column++) {
				String cell = column % width < line.size() ? line.get(column % width) : "";
				cell(target, row, column, cell, changes, faults);
			}
		}
		return faults.isEmpty() ? new PasteOutcome.Ready(changes, rows * columns) : new PasteOutcome.Refused(faults);
	}

	private void cell(PasteTarget target, int row, int column, String cell, List<CellChange> changes, List<Fault> faults) {
		Agency agency = target.agencies().get(row);
		GridColumn of = target.columns().get(column);
		if (cell.strip().equals(text.written(agency, of, part))) {
			return;
		}
		try {
			changes.add(new CellChange(agency, reader.read(of, part, cell)));
		} catch (CellRefusal refused) {
			faults.add(new Fault(target.firstRow() + row, target.columnNames().get(column), cell, refused.reason()));
		}
	}

	private PasteOutcome refused(String key, Object... arguments) {
		return new PasteOutcome.Refused(List.of(new Fault(0, "", "", words.text(key, arguments))));
	}

	private static boolean isHeader(List<String> line, List<String> names) {
		if (line.size() > names.size()) {
			return false;
		}
		for (int i = 0; i < line.size(); i++) {
			if (!NameKey.of(line.get(i)).equals(NameKey.of(names.get(i)))) {
				return false;
			}
		}
		return true;
	}
}
