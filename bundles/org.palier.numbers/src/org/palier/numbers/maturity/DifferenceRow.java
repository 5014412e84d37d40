// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Value;
import org.palier.statistics.differences.Independence;

/**
 * A row of a table of differences.
 *
 * @param groups  that are compared
 * @param outcome that differs most; all of them where all groups are compared at once
 * @param shares  of two groups; empty where all groups are compared at once
 * @param tested  the test of the whole spread
 */
record DifferenceRow(Value.Item grouping, Value.Item groups, Value.Item outcome, Optional<Shares> shares, Tested tested) {

	/**
	 * Shares of the outcome in two groups, and how they differ; of each number that there is none, why.
	 *
	 * @param points       their difference in points of percent
	 * @param low          lower end of its interval
	 * @param high         upper end
	 * @param designEffect how many times more agencies vary than single units would
	 */
	record Shares(Value.Share first, Value.Share second, Value points, Value low, Value high, Odds odds, Value designEffect) {
	}

	/** The odds ratio of two outcomes with its interval. */
	record Odds(Value ratio, Value low, Value high) {
	}

	/**
	 * A test that groups do not differ.
	 *
	 * @param corrected   its probability after Holm; empty without a test
	 * @param ofAgencies whether the sum is held against agencies in other groups, and not against a distribution
	 */
	record Tested(Independence test, OptionalDouble corrected, boolean ofAgencies) {

		private Value method() {
			String name = test.method().name().toLowerCase(Locale.ROOT);
			return new Value.Item(name, EvaluationWords.text("method." + name));
		}

		private boolean isPearson() {
			return test.method() == Independence.Method.CHI_SQUARE;
		}

		private Value statistic() {
			return isPearson() || ofAgencies && test.freedom() > 0 ? new Value.Decimal(test.statistic(), 2) : untested();
		}

		private Value freedom() {
			return isPearson() ? new Value.Count(test.freedom()) : untested();
		}

		private static Value probability(OptionalDouble probability) {
			return probability.isPresent() ? new Value.Decimal(probability.getAsDouble(), 3) : untested();
		}

		private static Value untested() {
			return new Value.Undefined(EvaluationWords.text("reason.not_tested"));
		}
	}

	/** A size of an effect. @param size not a number where there is nothing to compare */
	static Value effect(double size) {
		return Double.isNaN(size) ? nothing() : new Value.Decimal(size, 3);
	}

	/** That there is nothing to compare. */
	static Value nothing() {
		return new Value.Undefined(EvaluationWords.text("reason.nothing_to_compare"));
	}

	private Value share(Function<Shares, Value> what) {
		return shares.map(what).orElseGet(() -> new Value.Undefined(EvaluationWords.text("reason.several_groups")));
	}

	/**
	 * Columns of such rows.
	 * @param two whether there are two outcomes, so that there are odds
	 * @param agencies whether agencies count several units
	 */
	static Columns<DifferenceRow> columns(boolean two, boolean agencies) {
		// of several outcomes the interval is of one and the test of all: their names say so
		String most = two ? "" : ".most";
		String whole = two ? "" : ".whole";
		Columns<DifferenceRow> columns = Columns.<DifferenceRow>of().and(column("grouping", Type.ITEM), DifferenceRow::grouping)
				.and(column("groups", Type.ITEM), DifferenceRow::groups).and(column("outcome", Type.ITEM), DifferenceRow::outcome)
				.and(column("first_share", Type.SHARE), it -> it.share(Shares::first))
				.and(column("second_share", Type.SHARE), it -> it.share(Shares::second))
				.and(column("points", most, Type.DECIMAL), it -> it.share(Shares::points))
				.and(column("low", most, Type.DECIMAL), it -> it.share(Shares::low))
				.and(column("high", most, Type.DECIMAL), it -> it.share(Shares::high)).and(column("test", whole, Type.ITEM), it -> it.tested.method())
				.and(column("statistic", Type.DECIMAL), it -> it.tested.statistic()).and(column("freedom", Type.COUNT), it -> it.tested.freedom())
				.and(column("least_expected", Type.DECIMAL), it -> new Value.Decimal(it.tested.test().leastExpected()))
				.and(column("p", whole, Type.DECIMAL), it -> Tested.probability(it.tested.test().probability()))
				.and(column("p_holm", whole, Type.DECIMAL), it -> Tested.probability(it.tested.corrected()))
				.and(column("cramer_v", Type.DECIMAL), it -> effect(it.tested.test().cramer()))
				.and(column("cramer_v_corrected", Type.DECIMAL), it -> effect(it.tested.test().cramerCorrected()));
		if (two) {
			columns = columns.and(column("odds_ratio", Type.DECIMAL), it -> it.share(shares -> shares.odds().ratio()))
					.and(column("odds_low", Type.DECIMAL), it -> it.share(shares -> shares.odds().low()))
					.and(column("odds_high", Type.DECIMAL), it -> it.share(shares -> shares.odds().high()));
		}
		return agencies ? columns.and(column("design_effect", Type.DECIMAL), it -> it.share(Shares::designEffect)) : columns;
	}

	/** @param kind what its name is told by beside its id; empty where nothing is */
	private static Column column(String id, String kind, Type type) {
		return new Column(id, EvaluationWords.text("column." + id + kind), type);
	}

	private static Column column(String id, Type type) {
		return EvaluationWords.column(id, type);
	}
}
