// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Rectangle;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.Agency;
import org.palier.register.grid.PasteOutcome;
import org.palier.register.grid.PasteTarget;
import org.palier.register.grid.PresenceCell;
import org.palier.ui.census.CensusTable.Block;

/** Fills cells from those beside them, as they are shown: a row that the filter leaves out keeps what it says. */
final class SheetFill {

	private final CensusTable table;
	private final CensusSheet sheet;

	SheetFill(CensusTable table) {
		this.table = table;
		this.sheet = table.sheet();
	}

	/** The first selected row goes into the others; where one row is selected, the row above goes into it. */
	void down() {
		Block block = table.block();
		if (block == null) {
			sheet.tell(CensusMessages.fillOneBlock);
			return;
		}
		int column = table.place(block.columns().getFirst());
		int width = block.columns().size();
		int first = block.rows() == 1 ? block.firstRow() - 1 : block.firstRow();
		if (first >= 0) {
			fill(new Rectangle(column, first, width, 1), new Rectangle(column, first, width, block.firstRow() + block.rows() - first));
		}
	}

	/** The first selected column goes into the others; where one column is selected, the column at its left goes into it. */
	void right() {
		Block block = table.block();
		if (block == null) {
			sheet.tell(CensusMessages.fillOneBlock);
			return;
		}
		int place = table.place(block.columns().getFirst());
		int first = block.columns().size() == 1 ? place - 1 : place;
		if (first >= 0) {
			fill(new Rectangle(first, block.firstRow(), 1, block.rows()),
					new Rectangle(first, block.firstRow(), place + block.columns().size() - first, block.rows()));
		}
	}

	/**
	 * Fills what lies in one block and not in the other.
	 *
	 * @param from the cells that are copied, as places that are shown
	 * @param drawn the block that holds them and the cells that are filled: longer, or wider
	 */
	void fill(Rectangle from, Rectangle drawn) {
		Rectangle to = rest(from, drawn);
		if (to.isEmpty()) {
			return;
		}
		if (IntStream.range(drawn.y, drawn.y + drawn.height).anyMatch(it -> sheet.group(it) != null)) {
			sheet.tell(CensusMessages.fillOneBlock);
			return;
		}
		if (IntStream.range(0, to.width).anyMatch(it -> sheet.isUsages(table.column(to.x + it)))) {
			usages(from, to);
			return;
		}
		var target = new PasteTarget(agencies(to.y, to.height), columns(to).stream().map(sheet::column).toList(),
				columns(to).stream().map(it -> sheet.columns().names().get(it)).toList(), to.y + 1, to.height, to.width);
		var edits = new SheetEdits(sheet);
		PasteOutcome outcome = edits.fill(agencies(from.y, from.height), columns(from).stream().map(sheet::column).toList(), target,
				to.y - from.y, to.x - from.x);
		show(outcome, edits.setAside());
		table.selectBlock(drawn.y, table.column(drawn.x), drawn.height, drawn.width);
	}

	private static Rectangle rest(Rectangle from, Rectangle drawn) {
		if (drawn.width > from.width) {
			int x = drawn.x < from.x ? drawn.x : from.x + from.width;
			return new Rectangle(x, from.y, drawn.width - from.width, from.height);
		}
		int y = drawn.y < from.y ? drawn.y : from.y + from.height;
		return new Rectangle(from.x, y, from.width, Math.max(0, drawn.height - from.height));
	}

	private void usages(Rectangle from, Rectangle to) {
		List<PresenceCell> sources = new ArrayList<>();
		List<PresenceCell> targets = new ArrayList<>();
		for (int row = 0; row < to.height; row++) {
			for (int column = 0; column < to.width; column++) {
				int source = table.column(from.x + Math.floorMod(column + to.x - from.x, from.width));
				int target = table.column(to.x + column);
				if (sheet.isUsages(source) && sheet.isUsages(target)) {
					sources.add(sheet.presence(from.y + Math.floorMod(row + to.y - from.y, from.height), source));
					targets.add(sheet.presence(to.y + row, target));
				}
			}
		}
		sheet.tell(new SheetEdits(sheet).copyUsages(sources, targets) ? null : CensusMessages.usagesNoPresence);
	}

	private List<Integer> columns(Rectangle places) {
		return IntStream.range(0, places.width).mapToObj(it -> table.column(places.x + it)).toList();
	}

	private List<Agency> agencies(int first, int count) {
		return IntStream.range(first, first + count).mapToObj(sheet::agency).toList();
	}

	private void show(PasteOutcome outcome, String setAside) {
		switch (outcome) {
		case PasteOutcome.Ready ready -> {
			String filled = switch (ready.changes().size()) {
			case 0 -> CensusMessages.filledNone;
			case 1 -> CensusMessages.filledOne;
			default -> CountedSentence.bind(CensusMessages.filled, new Typography(Locale.getDefault()).count(ready.changes().size()));
			};
			sheet.done(filled, setAside);
		}
		case PasteOutcome.Refused refused -> sheet.tell(refused.faults().getFirst().sentence().in(Locale.getDefault()));
		}
	}
}
