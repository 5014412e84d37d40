// SPDX-License-Identifier: EPL-2.0
package org.palier.core.maturity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.palier.core.table.Column;
import org.palier.core.table.Column.Type;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;
import org.palier.statistics.differences.Holm;
import org.palier.statistics.differences.Independence;
import org.palier.statistics.differences.OddsRatio;
import org.palier.statistics.differences.ShareDifference;

/**
 * Rows and sentences of a table of differences: for each grouping all groups at once, then two by two with the
 * probabilities corrected after Holm within the grouping. Used once.
 */
final class DifferenceRows {

	/** Below this, a difference is called larger than chance. */
	private static final double LEVEL = 0.05;
	/** What three decimals would show as nothing; tables round alike. */
	private static final double LEAST_SAID = 0.0005;
	private static final double POINTS = 100;
	/** More sentences than that nobody reads: then only what differs is said. */
	private static final int MOST_SENTENCES = 10;

	/** What was counted in a group. @param counts by outcome */
	record Sample(Value.Item group, long[] counts) {

		long all() {
			return Arrays.stream(counts).sum();
		}
	}

	/** Two groups, and the outcome in which they differ most. */
	private record Pair(Sample one, Sample other, Independence test, int outcome, ShareDifference difference) {

		/** The other first: a sentence names the larger share first, so that the difference and its interval have one sign. */
		Pair turned() {
			return new Pair(other, one, test, outcome, difference.turned());
		}

		double share(Sample sample) {
			return (double) sample.counts()[outcome] / sample.all();
		}
	}

	private final List<Value.Item> outcomes;
	private final List<List<Value>> rows = new ArrayList<>();
	private final List<Bilingual> notes = new ArrayList<>();

	/** @param outcomes names; of two, the first is the one that is told */
	DifferenceRows(List<Value.Item> outcomes) {
		this.outcomes = outcomes;
	}

	List<List<Value>> rows() {
		return rows;
	}

	List<Bilingual> notes() {
		return notes;
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	/** Compares groups; does nothing when fewer than two have something. */
	void add(Value.Item grouping, List<Sample> samples) {
		List<Sample> known = samples.stream().filter(it -> it.all() > 0).toList();
		if (known.size() < 2) {
			return;
		}
		if (known.size() > 2) {
			together(grouping, known);
		}
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < known.size(); i++) {
			for (int j = i + 1; j < known.size(); j++) {
				pairs.add(pair(known.get(i), known.get(j)));
			}
		}
		List<Double> corrected = Holm.corrected(pairs.stream().filter(it -> it.test().probability().isPresent())
				.map(it -> it.test().probability().getAsDouble()).toList());
		// Nothing can be said of pairs without a test that their rows do not show: one sentence is enough for several.
		long untested = pairs.stream().filter(DifferenceRows::isUntested).count();
		int tested = 0;
		for (Pair pair : pairs) {
			double probability = pair.test().probability().isPresent() ? corrected.get(tested++) : Double.NaN;
			row(grouping, pair, probability);
			boolean said = pairs.size() <= MOST_SENTENCES && !(isUntested(pair) && untested > 1);
			if (said || probability < LEVEL) {
				notes.add(sentence(pair, probability));
			}
		}
		if (untested > 1) {
			notes.add(EvaluationWords.text("pairs.untested", grouping.label(), pairs.size(), untested));
		}
	}

	/** Where something differs and counts are too small. */
	private static boolean isUntested(Pair pair) {
		return pair.test().probability().isEmpty() && pair.test().freedom() > 0;
	}

	private Pair pair(Sample one, Sample other) {
		int most = 0;
		double greatest = -1;
		for (int outcome = 0; outcome < (outcomes.size() == 2 ? 1 : outcomes.size()); outcome++) {
			double difference = Math.abs(difference(one, other, outcome).difference());
			if (difference > greatest) {
				greatest = difference;
				most = outcome;
			}
		}
		return new Pair(one, other, Independence.of(List.of(one.counts(), other.counts())), most, difference(one, other, most));
	}

	private static ShareDifference difference(Sample one, Sample other, int outcome) {
		return ShareDifference.of(one.counts()[outcome], one.all(), other.counts()[outcome], other.all());
	}

	private void together(Value.Item grouping, List<Sample> known) {
		Independence test = Independence.of(known.stream().map(Sample::counts).toList());
		var several = new Value.Undefined(EvaluationWords.text("reason.several_groups"));
		List<Value> row = new ArrayList<>(List.of(grouping, new Value.Item(Value.Item.ALL, EvaluationWords.text("groups.all", known.size())),
				new Value.Item(Value.Item.ALL, EvaluationWords.text("outcomes.all")), several, several, several, several, several));
		row.addAll(tested(test, test.probability().orElse(Double.NaN)));
		row.addAll(outcomes.size() == 2 ? List.of(several, several, several) : List.of());
		rows.add(row);
		notes.add(test.probability().isEmpty() ? EvaluationWords.text("together.untested", grouping.label(), test.leastExpected())
				: EvaluationWords.text(test.probability().getAsDouble() < LEVEL ? "together.differ" : "together.chance", grouping.label(),
						known.size(), probability(test.probability().getAsDouble()), strength(test)));
	}

	private void row(Value.Item grouping, Pair pair, double corrected) {
		Sample one = pair.one();
		Sample other = pair.other();
		long first = one.counts()[pair.outcome()];
		long second = other.counts()[pair.outcome()];
		List<Value> row = new ArrayList<>(List.of(grouping,
				new Value.Item(one.group().id() + "-" + other.group().id(),
						EvaluationWords.text("groups.two", one.group().label(), other.group().label())),
				outcomes.get(pair.outcome()), new Value.Share((double) first / one.all()), new Value.Share((double) second / other.all()),
				new Value.Decimal(pair.difference().difference() * POINTS), new Value.Decimal(pair.difference().low() * POINTS),
				new Value.Decimal(pair.difference().high() * POINTS)));
		row.addAll(tested(pair.test(), corrected));
		if (outcomes.size() == 2) {
			OddsRatio odds = OddsRatio.of(first, one.all(), second, other.all());
			row.addAll(List.of(new Value.Decimal(odds.ratio(), 2), new Value.Decimal(odds.low(), 2), new Value.Decimal(odds.high(), 2)));
		}
		rows.add(row);
	}

	/** @param corrected NaN without a test */
	private static List<Value> tested(Independence test, double corrected) {
		var none = new Value.Undefined(EvaluationWords.text("reason.not_tested"));
		boolean pearson = test.method() == Independence.Method.CHI_SQUARE;
		return List.of(
				new Value.Item(test.method().name().toLowerCase(Locale.ROOT),
						EvaluationWords.text("method." + test.method().name().toLowerCase(Locale.ROOT))),
				pearson ? new Value.Decimal(test.statistic(), 2) : none, pearson ? new Value.Count(test.freedom()) : none,
				new Value.Decimal(test.leastExpected()),
				test.probability().isPresent() ? new Value.Decimal(test.probability().getAsDouble(), 3) : none,
				test.probability().isPresent() ? new Value.Decimal(corrected, 3) : none, effect(test.cramer()),
				effect(test.cramerCorrected()));
	}

	private static Value effect(double size) {
		return Double.isNaN(size) ? new Value.Undefined(EvaluationWords.text("reason.nothing_to_compare")) : new Value.Decimal(size, 3);
	}

	private Bilingual sentence(Pair pair, double corrected) {
		String key = Double.isNaN(corrected) ? pair.test().freedom() == 0 ? "pair.same" : "pair.untested"
				: corrected < LEVEL ? "pair.differ" : "pair.chance";
		Pair said = pair.difference().difference() < 0 ? pair.turned() : pair;
		double points = Math.round(said.difference().difference() * POINTS * 10) / 10.0;
		return EvaluationWords.text(key, said.one().group().label(), said.other().group().label(), outcomes.get(said.outcome()).label(),
				said.share(said.one()), said.share(said.other()), points, said.difference().low() * POINTS,
				said.difference().high() * POINTS, probability(corrected), strength(said.test()), said.test().leastExpected());
	}

	private static Bilingual probability(double probability) {
		return EvaluationWords.text(probability < LEAST_SAID ? "p.less" : "p.is", probability);
	}

	/** In words after J. Cohen (1988), Statistical power analysis, 7.2: w of 0.1, 0.3 and 0.5. */
	private static Bilingual strength(Independence test) {
		double w = test.n() == 0 ? 0 : Math.sqrt(test.statistic() / test.n());
		String word = w < 0.1 ? "negligible" : w < 0.3 ? "weak" : w < 0.5 ? "medium" : "strong";
		return EvaluationWords.text("strength." + word, Double.isNaN(test.cramer()) ? 0 : test.cramer());
	}

	/** Columns of the rows. @param two whether there are two outcomes, so that there are odds */
	static List<Column> columns(boolean two) {
		List<Column> columns = new ArrayList<>(List.of(column("grouping", Type.ITEM), column("groups", Type.ITEM),
				column("outcome", Type.ITEM), column("first_share", Type.SHARE), column("second_share", Type.SHARE),
				column("points", Type.DECIMAL), column("low", Type.DECIMAL), column("high", Type.DECIMAL), column("test", Type.ITEM),
				column("statistic", Type.DECIMAL), column("freedom", Type.COUNT), column("least_expected", Type.DECIMAL),
				column("p", Type.DECIMAL), column("p_holm", Type.DECIMAL), column("cramer_v", Type.DECIMAL),
				column("cramer_v_corrected", Type.DECIMAL)));
		if (two) {
			columns.addAll(List.of(column("odds_ratio", Type.DECIMAL), column("odds_low", Type.DECIMAL), column("odds_high", Type.DECIMAL)));
		}
		return columns;
	}

	private static Column column(String id, Type type) {
		return EvaluationWords.column(id, type);
	}
}
