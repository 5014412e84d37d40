// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

import org.palier.ground.table.Value;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * A row of a table that ends in a count, its share of a whole and the two bounds of that (Wilson 1927); where units may be undecided also
 * the share if none of them were counted here, and if all were. What it is of is
 * shared by the rows of all draws of a scenario, and its values are made when somebody reads them. Immutable.
 */
final class CountedRow extends AbstractList<Value> implements RandomAccess {

	private static final int NUMBERS = 4;
	private static final int WITH_BOUNDS = 6;
	/** Of which there is no share. */
	static final Value.Count NO_WHOLE = new Value.Count(0);
	/** Where the table does not tell of undecided units. */
	private static final long NOT_TOLD = -1;

	private final List<Value> items;
	private final Value.Count part;
	private final Value.Count whole;
	private final String otherwise;
	private final double low;
	private final double high;
	private final long undecided;

	/**
	 * @param items     what it is of; not changed after
	 * @param part      0 to whole; any where that is 0
	 * @param whole     0 where there is no share
	 * @param otherwise key of the reason why there is none
	 */
	CountedRow(List<Value> items, Value.Count part, Value.Count whole, String otherwise) {
		this(items, part, whole, otherwise, NOT_TOLD);
	}

	/**
	 * @param items     what it is of; not changed after
	 * @param part      0 to whole; any where that is 0
	 * @param whole     0 where there is no share
	 * @param otherwise key of the reason why there is none
	 * @param undecided units beside the whole of which nobody knows whether they belong to the part
	 */
	CountedRow(List<Value> items, Value.Count part, Value.Count whole, String otherwise, long undecided) {
		this.undecided = undecided;
		this.items = items;
		this.part = part;
		this.whole = whole;
		this.otherwise = otherwise;
		WilsonInterval interval = whole.number() == 0 ? new WilsonInterval(0, 1) : WilsonInterval.of(part.number(), whole.number());
		low = interval.low();
		high = interval.high();
	}

	/** What rows are of that begin alike. @param ends the last item of each */
	static List<List<Value>> items(List<? extends Value> before, List<? extends Value> ends) {
		List<List<Value>> items = new ArrayList<>(ends.size());
		for (Value end : ends) {
			List<Value> row = new ArrayList<>(before);
			row.add(end);
			items.add(List.copyOf(row));
		}
		return items;
	}

	@Override
	public Value get(int column) {
		return switch (column - items.size()) {
		case 0 -> part;
		case 1 -> whole.number() == 0 ? none() : new Value.Share(part, whole);
		case 2 -> share(low);
		case 3 -> share(high);
		case 4 -> bound(column, part.number());
		case 5 -> bound(column, part.number() + undecided);
		default -> items.get(column);
		};
	}

	private Value bound(int column, long counted) {
		return undecided == NOT_TOLD ? items.get(column) : share((double) counted / (whole.number() + undecided));
	}

	private Value share(double fraction) {
		return whole.number() == 0 ? none() : new Value.Share(fraction);
	}

	private Value none() {
		return new Value.Undefined(IndicatorWords.WORDS.text(otherwise));
	}

	@Override
	public int size() {
		return items.size() + (undecided == NOT_TOLD ? NUMBERS : WITH_BOUNDS);
	}
}
