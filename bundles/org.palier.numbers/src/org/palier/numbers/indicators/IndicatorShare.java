// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.function.Supplier;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Value;

/**
 * A count with its share of a whole and the interval of that share, see {@link CountedRange}. It also has the bounds of
 * the share while some units are undecided. Its values are made when somebody reads them. Immutable.
 *
 * @param part      0 to whole; any where that is 0
 * @param whole     0 where there is no share
 * @param undecided units beside the whole of which nobody knows whether they belong to the part
 * @param otherwise key of the reason why there is no share
 * @param known     false where there is no count either
 * @param range     what chance leaves of the share; asked where there is one
 */
record IndicatorShare(Value.Count part, Value.Count whole, long undecided, String otherwise, boolean known, Supplier<CountedRange> range) {

	/** The whole of a count that has no share. */
	static final Value.Count NO_WHOLE = new Value.Count(0);

	/** A share of units that are independent of each other, as bodies are; none is undecided. */
	static IndicatorShare of(Value.Count part, Value.Count whole, String otherwise) {
		return of(part, whole, otherwise, () -> CountedRange.ofUnits(part.number(), whole.number()));
	}

	/** A share where no unit is undecided. @param range what chance leaves of it */
	static IndicatorShare of(Value.Count part, Value.Count whole, String otherwise, Supplier<CountedRange> range) {
		return new IndicatorShare(part, whole, 0, otherwise, true, range);
	}

	/** A count that is in no share. @param why key of the reason */
	static IndicatorShare apart(Value.Count part, String why) {
		return of(part, NO_WHOLE, why);
	}

	/** A count that nobody could make. @param why key of the reason */
	static IndicatorShare unknown(String why) {
		return new IndicatorShare(NO_WHOLE, NO_WHOLE, 0, why, false, () -> {
			throw new IllegalStateException(why);
		});
	}

	/** Columns of the count, the share and its interval. @param count id of the first */
	static Columns<IndicatorShare> columns(String count) {
		return Columns.<IndicatorShare>of().and(IndicatorWords.column(count, Type.COUNT), IndicatorShare::count)
				.and(IndicatorWords.column("share", Type.SHARE), IndicatorShare::share)
				.and(IndicatorWords.column("low", Type.SHARE), IndicatorShare::low)
				.and(IndicatorWords.column("high", Type.SHARE), IndicatorShare::high);
	}

	/** The columns of {@link #columns}, and the share if none of the undecided units were counted, and if all were. */
	static Columns<IndicatorShare> bounded(String count) {
		return columns(count).and(IndicatorWords.column("bound_low", Type.SHARE), it -> it.bound(it.part.number()))
				.and(IndicatorWords.column("bound_high", Type.SHARE), it -> it.bound(it.part.number() + it.undecided));
	}

	/** The count itself. */
	Value count() {
		return known ? part : IndicatorWords.none(otherwise);
	}

	/** Its part of the whole. */
	Value share() {
		return IndicatorWords.share(part, whole, otherwise);
	}

	/** Lower end of the interval. */
	Value low() {
		return isShare() ? range.get().low() : IndicatorWords.none(otherwise);
	}

	/** Upper end of the interval. */
	Value high() {
		return isShare() ? range.get().high() : IndicatorWords.none(otherwise);
	}

	private Value bound(long counted) {
		return isShare() ? new Value.Share((double) counted / (whole.number() + undecided)) : IndicatorWords.none(otherwise);
	}

	private boolean isShare() {
		return whole.number() > 0;
	}
}
