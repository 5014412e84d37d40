// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;
import java.util.stream.Stream;

import org.palier.ground.table.Value;

/**
 * Bodies that somebody looked for, of which those that were found are a share.
 *
 * @param checked counted as the numbers are
 * @param listing says which they are
 */
record CheckedBodies(Counts checked, Listing listing, Groups rows, Groups columns) implements Wholes {

	@Override
	public Value.Count of(long row, long column) {
		List<Listing.Some> what = Stream.concat(rows.some(row).stream(), columns.some(column).stream()).toList();
		return new Value.Count(checked.of(row, column), listing.of(what));
	}

	@Override
	public Value.Count ofTotal(long column) {
		return new Value.Count(checked.ofColumn(column, it -> true), listing.of(columns.some(column)));
	}
}
