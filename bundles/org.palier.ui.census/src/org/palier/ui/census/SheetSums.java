// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.FieldType;
import org.palier.model.PresenceStatus;
import org.palier.register.grid.GridColumn;
import org.palier.study.fields.FieldValue;
import org.palier.study.fields.OwnValues;
import org.palier.ui.labels.StatusLabels;

/** The sums of the selected cells, for the status line: their number, how many of them say yes, and the sum of numbers. */
final class SheetSums {

	/** More are only counted: a person who selects all of them has no use for their sum while they select. */
	private static final int MOST = 20_000;

	private final CensusTable table;
	private final CensusSheet sheet;
	private final Typography typography = new Typography(Locale.getDefault());

	SheetSums(CensusTable table) {
		this.table = table;
		this.sheet = table.sheet();
	}

	/** One sentence; empty for one cell or none. */
	String text() {
		long count = (long) table.selectionLayer().getSelectedRowCount() * table.selectionLayer().getSelectedColumnPositions().length;
		if (count < 2) {
			return "";
		}
		if (count > MOST) {
			return CountedSentence.bind(CensusMessages.selectedCells, typography.count(count));
		}
		List<SheetCell> cells = table.selected();
		List<String> parts = new ArrayList<>();
		parts.add(CountedSentence.bind(CensusMessages.selectedCells, typography.count(cells.size())));
		long present = cells.stream().filter(it -> sheet.status(it.row(), it.column()) == PresenceStatus.PRESENT).count();
		if (cells.stream().anyMatch(it -> sheet.status(it.row(), it.column()) != null)) {
			parts.add(typography.count(present) + " " + StatusLabels.of(PresenceStatus.PRESENT));
		}
		List<BigDecimal> numbers = cells.stream().map(this::number).filter(it -> it != null).toList();
		if (!numbers.isEmpty()) {
			parts.add(CountedSentence.bind(numbers.size() == 1 ? CensusMessages.selectedSumOne : CensusMessages.selectedSum, sum(numbers),
					typography.count(numbers.size())));
		}
		return String.join(" · ", parts);
	}

	private String sum(List<BigDecimal> numbers) {
		BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
		return sum.scale() <= 0 ? typography.count(sum.longValue()) : typography.number(sum.doubleValue(), Math.min(2, sum.scale()));
	}

	private BigDecimal number(SheetCell cell) {
		GridColumn column = sheet.column(cell.column());
		if (column == GridColumn.Fact.SIZE) {
			Integer size = sheet.agency(cell.row()).getSize();
			return size == null ? null : BigDecimal.valueOf(size);
		}
		return column instanceof GridColumn.Own own && own.field().type() == FieldType.NUMBER
				&& new OwnValues(sheet.agency(cell.row())).of(own.field()) instanceof FieldValue.Amount amount ? amount.number() : null;
	}
}
