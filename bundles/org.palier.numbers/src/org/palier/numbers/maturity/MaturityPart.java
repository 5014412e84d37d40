// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.OptionalDouble;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Value;

/** One part of a profile: a share of something, or a number. No part is a score for the whole. */
sealed interface MaturityPart {

	/** Names the part. */
	Value.Item item();

	/** The part as a number to compare: a share in per cent; empty where there is no number. */
	OptionalDouble comparable();

	/** How many of the whole, or that it is no such part. */
	Value part();

	/** The whole that the part is counted in. */
	Value whole();

	/** Its share, or why there is none. */
	Value share();

	/** The number, or why there is none. */
	Value number();

	/** Columns of parts. */
	Columns<MaturityPart> COLUMNS = Columns.<MaturityPart>of().and(EvaluationWords.column("part", Type.ITEM), MaturityPart::item)
			.and(EvaluationWords.column("count", Type.COUNT), MaturityPart::part).and(EvaluationWords.column("of", Type.COUNT), MaturityPart::whole)
			.and(EvaluationWords.column("share", Type.SHARE), MaturityPart::share)
			.and(EvaluationWords.column("value", Type.DECIMAL), MaturityPart::number);

	/** A part of a whole. @param of what it is a share of; 0 where there is nothing */
	record OfWhole(Value.Item item, long count, long of) implements MaturityPart {

		private static final double PERCENT = 100;

		@Override
		public OptionalDouble comparable() {
			return of == 0 ? OptionalDouble.empty() : OptionalDouble.of(PERCENT * count / of);
		}

		/** Whether the part comes from a list of presences alone: such a list has no whole. */
		private boolean isListed() {
			return of == 0 && count > 0;
		}

		private Value none() {
			return new Value.Undefined(EvaluationWords.text(isListed() ? "reason.listed_only" : "reason.no_data"));
		}

		@Override
		public Value part() {
			return new Value.Count(count);
		}

		@Override
		public Value whole() {
			return isListed() ? none() : new Value.Count(of);
		}

		@Override
		public Value share() {
			return of == 0 ? none() : new Value.Share((double) count / of, new Value.Ratio(new Value.Count(count), new Value.Count(of)));
		}

		@Override
		public Value number() {
			return new Value.Undefined(EvaluationWords.text("reason.is_share"));
		}
	}

	/** A number. @param units of which it is the mean or median */
	record Number(Value.Item item, long units, OptionalDouble comparable) implements MaturityPart {

		/** That a part is a number is why it has no share, and not why nothing is known of it. */
		private Value none() {
			return new Value.Undefined(EvaluationWords.text(comparable.isEmpty() ? "reason.no_data" : "reason.is_number"));
		}

		@Override
		public Value part() {
			return none();
		}

		@Override
		public Value whole() {
			return new Value.Count(units);
		}

		@Override
		public Value share() {
			return none();
		}

		@Override
		public Value number() {
			return comparable.isEmpty() ? none() : new Value.Decimal(comparable.getAsDouble(), 2);
		}
	}
}
