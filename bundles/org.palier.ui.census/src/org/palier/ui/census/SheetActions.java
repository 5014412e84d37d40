// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.PresenceStatus;
import org.palier.register.grid.CellRefusal;
import org.palier.register.grid.CellReplacement;
import org.palier.register.grid.CensusRows.Sorting;
import org.palier.register.grid.PasteOutcome;
import org.palier.register.grid.PasteTarget;
import org.palier.register.grid.TabbedText;
import org.palier.ui.census.CensusTable.Block;

/** The actions of menu and keys on the selected cells. */
final class SheetActions {

	private final CensusTable table;
	private final CensusSheet sheet;

	SheetActions(CensusTable table) {
		this.table = table;
		this.sheet = table.sheet();
	}

	/** Gives the selected cells of platforms a status. */
	void status(PresenceStatus status) {
		var edits = new SheetEdits(sheet);
		edits.status(table.selected(), status);
		sheet.tell(edits.setAside());
	}

	/** Codes the usage of a key on the selected presences; a key that is no usage's does nothing. */
	void usage(char key) {
		if (sheet.usages().filter(it -> it.isKey(key)).isPresent()) {
			sheet.tell(new SheetEdits(sheet).usage(table.selected(), key) ? null : CensusMessages.usagesNoPresence);
		}
	}

	/** Empties the selected cells; whole rows go, once the person agrees. */
	void clear() {
		if (new SheetRows(table).delete()) {
			return;
		}
		if (refusedByUsages(CensusMessages.usagesByLetters)) {
			return;
		}
		try {
			var edits = new SheetEdits(sheet);
			edits.clear(table.selected());
			sheet.tell(edits.setAside());
		} catch (CellRefusal refused) {
			sheet.tell(refused.reason().in(Locale.getDefault()));
		}
	}

	/** Replaces a text by another, wherever the study says it; one step. */
	void replace() {
		SheetCell anchor = table.anchor();
		new ReplaceDialog(table.control().getShell(), sheet, anchor == null ? -1 : anchor.column(), this::replace).open();
	}

	/** Writes what was found. */
	void replace(CellReplacement.ReplaceRequest asked, List<CellReplacement.ReplacedCell> found) {
		var edits = new SheetEdits(sheet);
		int replaced = edits.replace(asked, found);
		String told = replaced == 1 ? CensusMessages.replacedOne
				: CountedSentence.bind(CensusMessages.replaced, new Typography(Locale.getDefault()).count(replaced));
		sheet.done(told, edits.setAside());
	}

	/** Dates the check of the selected cells. */
	void checkedToday() {
		sheet.tell(null);
		new SheetEdits(sheet).checkedToday(table.selected());
	}

	/** Selects everything. */
	void selectAll() {
		table.selectionLayer().selectAll();
	}

	/** Sorts by a column: upwards, then downwards, then not at all. */
	void sortNext(int column) {
		Sorting now = sheet.rows().sorting();
		boolean same = now != null && now.column().equals(sheet.column(column));
		sort(column, !same ? Boolean.FALSE : now.descending() ? null : Boolean.TRUE);
	}

	/** Sorts by a column; null for the order of the study. */
	void sort(int column, Boolean descending) {
		table.rowsChanged(() -> sheet.sort(column, descending));
	}

	/** Groups the rows by a column; below 0 for no groups. */
	void group(int column) {
		table.rowsChanged(() -> sheet.groupBy(column));
	}

	/** Copies the block that the selected cells span; those that are not selected are left empty. */
	void copy(boolean withNames) {
		List<SheetCell> cells = table.selected();
		if (cells.isEmpty()) {
			return;
		}
		var clipboard = new Clipboard(table.control().getDisplay());
		try {
			clipboard.setContents(new Object[] { text(cells, withNames) }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** The selected cells with tabs between. */
	private String text(List<SheetCell> cells, boolean withNames) {
		List<Integer> columns = table.columnsFrom(table.firstColumn()).stream()
				.filter(column -> cells.stream().anyMatch(it -> it.column() == column)).toList();
		List<List<String>> lines = new ArrayList<>();
		if (withNames) {
			lines.add(columns.stream().map(it -> sheet.columns().names().get(it)).toList());
		}
		int row = -1;
		for (SheetCell cell : cells) {
			if (cell.row() != row) {
				row = cell.row();
				List<String> line = new ArrayList<>();
				columns.forEach(it -> line.add(""));
				lines.add(line);
			}
			lines.getLast().set(columns.indexOf(cell.column()), sheet.getDataValue(cell.column(), cell.row()).toString());
		}
		return TabbedText.write(lines);
	}

	/** While letters are usages nothing else is written into cells of platforms. */
	private boolean refusedByUsages(String why) {
		boolean refused = table.selected().stream().anyMatch(it -> sheet.isUsages(it.column()));
		if (refused) {
			sheet.tell(why);
		}
		return refused;
	}

	/** Pastes what the clipboard holds; what is not understood is listed and nothing is written. */
	void paste() {
		if (refusedByUsages(CensusMessages.usagesPaste)) {
			return;
		}
		var clipboard = new Clipboard(table.control().getDisplay());
		try {
			Object text = clipboard.getContents(TextTransfer.getInstance());
			var edits = new SheetEdits(sheet);
			show(paste(edits, text == null ? "" : text.toString()), edits.setAside());
		} finally {
			clipboard.dispose();
		}
	}

	private void show(PasteOutcome outcome, String setAside) {
		switch (outcome) {
		case null -> sheet.tell(CensusMessages.notOneBlock);
		case PasteOutcome.Ready ready -> {
			var typography = new Typography(Locale.getDefault());
			int changed = ready.changes().size();
			String form = changed == 0 ? CensusMessages.pastedSame
					: ready.cells() == 1 ? CensusMessages.pastedOne : changed == 1 ? CensusMessages.pastedOneOf : CensusMessages.pasted;
			sheet.done(NLS.bind(form, typography.count(ready.cells()), typography.count(changed)), setAside);
		}
		case PasteOutcome.Refused refused when refused.faults().getFirst().row() == 0 ->
			sheet.tell(refused.faults().getFirst().sentence().in(Locale.getDefault()));
		case PasteOutcome.Refused refused -> new PasteProblems(table.control().getShell(), refused.faults()).open();
		}
	}

	/** Pastes a text where the selection is; null when that is not one block. */
	PasteOutcome paste(String text) {
		return paste(new SheetEdits(sheet), text);
	}

	private PasteOutcome paste(SheetEdits edits, String text) {
		Block block = table.block();
		if (block == null) {
			return null;
		}
		List<Integer> columns = table.columnsFrom(block.columns().getFirst());
		int first = block.firstRow();
		return edits.paste(text,
				new PasteTarget(sheet.rows().from(first), columns.stream().map(sheet::column).toList(),
						columns.stream().map(it -> sheet.columns().names().get(it)).toList(), sheet.rows().number(first), block.rows(),
						block.columns().size()));
	}
}
