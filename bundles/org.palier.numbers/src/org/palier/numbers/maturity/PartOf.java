// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.function.Supplier;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Value;
import org.palier.numbers.indicators.CountedRange;

/**
 * How many of how many, with the interval of that share.
 *
 * @param of    0 where there is no share
 * @param range what chance leaves of the share; asked where there is one
 */
record PartOf(long count, long of, Supplier<CountedRange> range) {

	/** Columns count, of, share, low and high. */
	static final Columns<PartOf> COLUMNS = Columns.<PartOf>of()
			.and(EvaluationWords.column("count", Type.COUNT), it -> new Value.Count(it.count()))
			.and(EvaluationWords.column("of", Type.COUNT), it -> new Value.Count(it.of()))
			.and(EvaluationWords.column("share", Type.SHARE), PartOf::share)
			.and(EvaluationWords.column("low", Type.SHARE), PartOf::low).and(EvaluationWords.column("high", Type.SHARE), PartOf::high);

	private Value share() {
		return of == 0 ? none() : new Value.Share(new Value.Count(count), new Value.Count(of));
	}

	private Value low() {
		return of == 0 ? none() : range.get().low();
	}

	private Value high() {
		return of == 0 ? none() : range.get().high();
	}

	private static Value none() {
		return new Value.Undefined(EvaluationWords.text("reason.no_data"));
	}
}
