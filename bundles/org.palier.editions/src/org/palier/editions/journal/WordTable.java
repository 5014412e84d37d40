// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import java.util.ArrayList;
import java.util.List;

import org.palier.editions.journal.ShapedTable.Kind;
import org.palier.editions.journal.ShapedTable.Line;
import org.palier.reports.office.word.PaperDocument.Paper;
import org.palier.reports.office.word.PaperDocument.PaperCell;
import org.palier.reports.office.word.PaperDocument.PaperRow;

/** A table as a document of a word processor has it: three rules, black, caption above and note beneath. */
final class WordTable {

	/** Widths of a column and of a page, in millimetres. */
	private static final int COLUMN = 84;
	private static final int PAGE = 174;

	private final ShapedTable table;
	private final JournalWords words;

	WordTable(ShapedTable table, JournalWords words) {
		this.table = table;
		this.words = words;
	}

	void write(Paper to) {
		to.caption(table.label() + ".", table.caption());
		List<PaperRow> rows = new ArrayList<>();
		if (!table.spans().isEmpty()) {
			rows.add(new PaperRow(table.spans().stream().map(it -> new PaperCell(it.words(), it.columns(), true, 0)).toList(), true, false));
		}
		rows.add(new PaperRow(table.heads().stream().map(it -> new PaperCell(it, 1, true, 0)).toList(), true, false));
		for (Line line : table.lines()) {
			boolean bold = line.kind() == Kind.LEVEL || line.kind() == Kind.FIRST_TOTAL;
			List<PaperCell> cells = new ArrayList<>(List.of(new PaperCell(line.name(), 1, bold, line.kind() == Kind.WITHIN ? 1 : 0)));
			line.cells().forEach(it -> cells.add(new PaperCell(it.words(), it.columns(), bold, 0)));
			rows.add(new PaperRow(cells, false, line.kind() == Kind.FIRST_TOTAL));
		}
		to.table(rows, table.heads().size(), table.wide() ? PAGE : COLUMN);
		to.note(words.text("note"), String.join(" ", table.note()));
	}
}
