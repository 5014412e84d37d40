// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;
import java.util.stream.Stream;

import org.palier.ground.table.Value;

/**
 * Rows, columns or all of a table, of which its numbers are shares: what was read and has a place, each thing once.
 *
 * @param showing of what shares are
 * @param counts  of the table
 * @param listing says what they count
 */
record SharedWholes(Showing showing, Counts counts, Listing listing, Groups rows, Groups columns) implements Wholes {

	@Override
	public Value.Count of(long row, long column) {
		if (!rows.isInShares(row) && showing != Showing.ROW || !columns.isInShares(column)) {
			return new Value.Count(0);
		}
		return switch (showing) {
		case COLUMN -> ofColumn(column);
		case ALL -> all();
		case COUNT, ROW, CORRECTED -> count(counts.ofRow(row, columns::isInShares), rows.some(row), columns.inShares());
		};
	}

	@Override
	public Value.Count ofTotal(long column) {
		return switch (showing) {
		case COLUMN -> ofColumn(column);
		case ALL -> all();
		case COUNT, ROW, CORRECTED ->
			columns.isInShares(column) ? count(counts.ofAll(it -> true, columns::isInShares), List.of(), columns.inShares())
				: new Value.Count(0);
		};
	}

	private Value.Count ofColumn(long column) {
		return count(counts.ofColumn(column, rows::isInShares), rows.inShares(), columns.some(column));
	}

	private Value.Count all() {
		return count(counts.ofAll(rows::isInShares, columns::isInShares), rows.inShares(), columns.inShares());
	}

	private Value.Count count(long number, List<Listing.Some> some, List<Listing.Some> others) {
		return new Value.Count(number, listing.of(Stream.concat(some.stream(), others.stream()).toList()));
	}
}
