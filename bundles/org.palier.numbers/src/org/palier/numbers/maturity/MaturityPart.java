// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.List;
import java.util.OptionalDouble;

import org.palier.ground.table.Value;

/** One part of a profile: a share of something, or a number. None of them stands for the whole. */
sealed interface MaturityPart {

	/** Names the part. */
	Value.Item item();

	/** As a number to compare: a share in percent; empty where there is nothing to tell. */
	OptionalDouble comparable();

	/** Columns count, of, share and value. */
	List<Value> values();

	/** A part of a whole. @param of what it is a share of; 0 where there is nothing */
	record OfWhole(Value.Item item, long count, long of) implements MaturityPart {

		private static final double PERCENT = 100;

		@Override
		public OptionalDouble comparable() {
			return of == 0 ? OptionalDouble.empty() : OptionalDouble.of(PERCENT * count / of);
		}

		@Override
		public List<Value> values() {
			// of a list of presences alone there is no whole that these are a part of
			boolean listed = of == 0 && count > 0;
			var none = new Value.Undefined(EvaluationWords.text(listed ? "reason.listed_only" : "reason.no_data"));
			Value share = of == 0 ? none : new Value.Share((double) count / of);
			Value whole = listed ? none : new Value.Count(of);
			return List.of(new Value.Count(count), whole, share, new Value.Undefined(EvaluationWords.text("reason.is_share")));
		}
	}

	/** A number. @param units of which it is the mean or median */
	record Number(Value.Item item, long units, OptionalDouble comparable) implements MaturityPart {

		@Override
		public List<Value> values() {
			// that a part is a number is why it has no share, and not why nothing is known of it
			var none = new Value.Undefined(EvaluationWords.text(comparable.isEmpty() ? "reason.no_data" : "reason.is_number"));
			Value number = comparable.isEmpty() ? none : new Value.Decimal(comparable.getAsDouble(), 2);
			return List.of(none, new Value.Count(units), none, number);
		}
	}
}
