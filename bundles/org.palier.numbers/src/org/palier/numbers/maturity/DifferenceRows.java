// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.SharesApart;
import org.palier.numbers.maturity.DifferenceRow.Odds;
import org.palier.numbers.maturity.DifferenceRow.Shares;
import org.palier.numbers.maturity.DifferenceRow.Tested;
import org.palier.statistics.differences.BodyResampling;
import org.palier.statistics.differences.ClusterPermutation;
import org.palier.statistics.differences.ClusteredDifference;
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
	/** The smallest probability that three decimals do not show as zero; tables round in the same way. */
	private static final double LEAST_SAID = 0.0005;
	private static final double POINTS = 100;
	/** More sentences than that, as of three groups, nobody reads: then what differs is said, and the rest in one sentence. */
	private static final int MOST_SENTENCES = 3;

	/** Which numbers chance draws; the same in each table, so that it is the same again. */
	private static final long SEED = 18;

	/**
	 * The counts of a group.
	 *
	 * @param counts   by outcome
	 * @param agencies the same of each agency, which counts several units; empty where each unit is an agency
	 */
	record Sample(Value.Item group, long[] counts, List<long[]> agencies) {

		/** Agencies that count once each. */
		static Sample ofUnits(Value.Item group, long[] counts) {
			return new Sample(group, counts, List.of());
		}

		/** Makes a sample of a group whose agencies each count several units. */
		static Sample ofAgencies(Value.Item group, List<long[]> agencies) {
			return new Sample(group, agencies.stream().reduce((one, other) -> {
				long[] sum = one.clone();
				Arrays.setAll(sum, it -> one[it] + other[it]);
				return sum;
			}).orElse(new long[0]), agencies);
		}

		boolean isOfAgencies() {
			return !agencies.isEmpty();
		}

		/** Agencies that count anything. */
		long counting() {
			return agencies.stream().filter(it -> Arrays.stream(it).sum() > 0).count();
		}

		long all() {
			return Arrays.stream(counts).sum();
		}
	}

	/** Two groups, and the outcome in which they differ most. */
	private record Pair(Sample one, Sample other, Independence test, List<Integer> pooled, int outcome, ClusteredDifference difference) {

		/**
		 * Drops the interval where it says nothing. Among several outcomes, the pair has the one that differs most:
		 * where the spread as a whole does not differ, that interval says nothing.
		 */
		Pair told(OptionalDouble corrected, int outcomes, boolean within) {
			if (outcomes == 2 || isSure(corrected) && !one.isOfAgencies()) {
				return this;
			}
			return new Pair(one, other, test, pooled, outcome,
					isSure(corrected) ? bounded(one, other, within).get(outcome) : difference.withoutInterval());
		}

		/** The other first: a sentence names the larger share first, so that the difference and its interval have one sign. */
		Pair turned() {
			return new Pair(other, one, test, pooled, outcome, difference.turned());
		}

		/** Whether both have agencies enough for an interval, so that what lacks one is too rare. */
		boolean isOfMany() {
			return Math.min(one.counting(), other.counting()) >= BodyResampling.FEWEST;
		}

		/** The share of the outcome. */
		Value.Share part(Sample sample) {
			return new Value.Share(new Value.Count(sample.counts()[outcome]), new Value.Count(sample.all()));
		}

		double share(Sample sample) {
			return (double) sample.counts()[outcome] / sample.all();
		}
	}

	private final List<Value.Item> outcomes;
	private final List<DifferenceRow> rows = new ArrayList<>();
	private final List<Bilingual> notes = new ArrayList<>();

	/** @param outcomes names; of two, the first is the one that is told */
	DifferenceRows(List<Value.Item> outcomes) {
		this.outcomes = outcomes;
	}

	List<DifferenceRow> rows() {
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
		add(grouping, samples, false);
	}

	/** Adds groups, such as years, in which the same agencies count, in one order. */
	void addWithin(Value.Item grouping, List<Sample> samples) {
		add(grouping, samples, true);
	}

	private void add(Value.Item grouping, List<Sample> samples, boolean within) {
		List<Sample> known = samples.stream().filter(it -> it.all() > 0).toList();
		if (known.size() < 2) {
			return;
		}
		if (known.size() > 2) {
			together(grouping, known, within);
		}
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < known.size(); i++) {
			for (int j = i + 1; j < known.size(); j++) {
				pairs.add(pair(known.get(i), known.get(j), within));
			}
		}
		List<Double> corrected = Holm.corrected(pairs.stream().filter(it -> it.test().probability().isPresent())
				.map(it -> it.test().probability().getAsDouble()).toList());
		// Nothing can be said of pairs without a test that their rows do not show: one sentence is enough for several.
		long untested = pairs.stream().filter(DifferenceRows::isUntested).count();
		int tested = 0;
		int quiet = 0;
		double least = 1;
		for (Pair counted : pairs) {
			OptionalDouble probability = counted.test().probability().isPresent() ? OptionalDouble.of(corrected.get(tested++))
					: OptionalDouble.empty();
			Pair pair = counted.told(probability, outcomes.size(), within);
			row(grouping, pair, probability);
			boolean said = pairs.size() <= MOST_SENTENCES && !(isUntested(pair) && untested > 1);
			if (said || isSure(probability)) {
				notes.add(sentence(pair, probability));
				pooled(pair);
			} else if (!isUntested(pair)) {
				quiet++;
				least = Math.min(least, probability.orElse(1));
			}
		}
		if (quiet > 0) {
			notes.add(EvaluationWords.text("pairs.chance", grouping.label(), pairs.size(), quiet, probability(least)));
		}
		if (untested > 1) {
			notes.add(EvaluationWords.text("pairs.untested", grouping.label(), pairs.size(), untested));
		}
	}

	/** Whether a difference is larger than chance; never without a test. */
	private static boolean isSure(OptionalDouble corrected) {
		return corrected.orElse(1) < LEVEL;
	}

	/** Where something differs and counts are too small. */
	private static boolean isUntested(Pair pair) {
		return pair.test().probability().isEmpty() && pair.test().freedom() > 0;
	}

	/** Says what was put together for a test. */
	private void pooled(Pair pair) {
		if (pair.test().probability().isPresent() && !pair.pooled().isEmpty()) {
			List<Bilingual> names = pair.pooled().stream().map(it -> outcomes.get(it).label()).toList();
			notes.add(EvaluationWords.text("pooled", pair.one().group().label(), pair.other().group().label(),
					new Bilingual(names.stream().map(Bilingual::fr).collect(Collectors.joining(", ")),
					names.stream().map(Bilingual::en).collect(Collectors.joining(", ")))));
		}
	}

	private static ClusterPermutation test(List<Sample> samples, boolean within) {
		if (!samples.stream().allMatch(Sample::isOfAgencies)) {
			return new ClusterPermutation(Independence.of(samples.stream().map(Sample::counts).toList()), List.of());
		}
		List<List<long[]>> groups = samples.stream().map(Sample::agencies).toList();
		return within ? ClusterPermutation.within(groups, SEED) : ClusterPermutation.of(groups, SEED);
	}

	private Pair pair(Sample one, Sample other, boolean within) {
		int most = 0;
		double greatest = -1;
		for (int outcome = 0; outcome < (outcomes.size() == 2 ? 1 : outcomes.size()); outcome++) {
			double difference = Math.abs((double) one.counts()[outcome] / one.all() - (double) other.counts()[outcome] / other.all());
			if (difference > greatest) {
				greatest = difference;
				most = outcome;
			}
		}
		ClusterPermutation test = test(List.of(one, other), within);
		return new Pair(one, other, test.test(), test.pooled(), most, difference(one, other, most, within));
	}

	/**
	 * Computes the difference: with its interval for two outcomes, without it for several. Only some pairs of several
	 * outcomes need an interval later.
	 */
	private ClusteredDifference difference(Sample one, Sample other, int outcome, boolean within) {
		if (!one.isOfAgencies()) {
			return ClusteredDifference.of(ShareDifference.of(one.counts()[outcome], one.all(), other.counts()[outcome], other.all()));
		}
		return (outcomes.size() == 2 ? bounded(one, other, within)
				: within ? ClusteredDifference.unboundedWithin(one.agencies(), other.agencies())
				: ClusteredDifference.unboundedApart(one.agencies(), other.agencies())).get(outcome);
	}

	private static List<ClusteredDifference> bounded(Sample one, Sample other, boolean within) {
		return within ? ClusteredDifference.within(one.agencies(), other.agencies(), SEED)
				: ClusteredDifference.apart(one.agencies(), other.agencies(), SEED);
	}

	private void together(Value.Item grouping, List<Sample> known, boolean within) {
		ClusterPermutation tested = test(known, within);
		Independence test = tested.test();
		rows.add(new DifferenceRow(grouping, new Value.Item(Value.Item.ALL, EvaluationWords.text("groups.all", known.size())),
				new Value.Item(Value.Item.ALL, EvaluationWords.text("outcomes.all")), Optional.empty(),
				new Tested(test, test.probability(), known.getFirst().isOfAgencies())));
		String untested = known.getFirst().isOfAgencies() ? "together.few" : "together.untested";
		notes.add(test.probability().isEmpty() ? EvaluationWords.text(untested, grouping.label(), test.leastExpected())
				: EvaluationWords.text(test.probability().getAsDouble() < LEVEL ? "together.differ" : "together.chance", grouping.label(),
						known.size(), probability(test.probability().getAsDouble()), strength(test)));
	}

	private void row(Value.Item grouping, Pair pair, OptionalDouble corrected) {
		Sample one = pair.one();
		Sample other = pair.other();
		var groups = new Value.Item(one.group().id() + "-" + other.group().id(),
				EvaluationWords.text("groups.two", one.group().label(), other.group().label()));
		var shares = new Shares(pair.part(one), pair.part(other), new Value.Decimal(pair.difference().difference() * POINTS),
				end(pair, pair.difference().low(), corrected), end(pair, pair.difference().high(), corrected), odds(pair),
				bound(pair.difference().designEffect(), 2));
		rows.add(new DifferenceRow(grouping, groups, outcomes.get(pair.outcome()), Optional.of(shares),
				new Tested(pair.test(), corrected, one.isOfAgencies())));
	}

	/**
	 * Computes the odds ratio, without its interval for agencies that count several units: it would seem more precise
	 * than it is.
	 */
	private static Odds odds(Pair pair) {
		if (Double.isNaN(pair.test().cramer())) {
			// where all units are alike, only the correction of the ratio would be left
			return new Odds(DifferenceRow.nothing(), DifferenceRow.nothing(), DifferenceRow.nothing());
		}
		OddsRatio odds = OddsRatio.of(pair.one().counts()[pair.outcome()], pair.one().all(), pair.other().counts()[pair.outcome()],
				pair.other().all());
		boolean bounds = !pair.one().isOfAgencies();
		return new Odds(new Value.Decimal(odds.ratio(), 2), bounds ? bound(odds.low(), 2) : fewAgencies(),
				bounds ? bound(odds.high(), 2) : fewAgencies());
	}

	/** An end of the interval of a difference. */
	private Value end(Pair pair, double end, OptionalDouble corrected) {
		if (outcomes.size() > 2 && corrected.isPresent() && !isSure(corrected)) {
			return new Value.Undefined(EvaluationWords.text("reason.no_more_than_chance"));
		}
		return Double.isNaN(end) && pair.isOfMany() ? new Value.Undefined(EvaluationWords.text("reason.rare")) : bound(end * POINTS, 1);
	}

	/** Makes the value of a bound that rests on how agencies vary; undefined with fewer than ten agencies. */
	private static Value bound(double number, int digits) {
		return Double.isNaN(number) ? fewAgencies() : new Value.Decimal(number, digits);
	}

	private static Value fewAgencies() {
		return new Value.Undefined(EvaluationWords.text("reason.few_agencies"));
	}

	private Bilingual sentence(Pair pair, OptionalDouble corrected) {
		String key = corrected.isEmpty() ? pair.test().freedom() == 0 ? "pair.same" : pair.one().isOfAgencies() ? "pair.few" : "pair.untested"
				: isSure(corrected) ? "pair.differ" : "pair.chance";
		Pair said = pair.difference().difference() < 0 ? pair.turned() : pair;
		double points = Math.round(said.difference().difference() * POINTS * 10) / 10.0;
		if (key.equals("pair.chance") && points == 0) {
			key = "pair.even";
		}
		boolean chance = outcomes.size() > 2 && key.equals("pair.chance");
		key += outcomes.size() > 2 && (key.equals("pair.differ") || key.equals("pair.chance")) ? ".whole" : "";
		double one = said.share(said.one());
		double other = said.share(said.other());
		SharesApart apart = SharesApart.of(one, other, said.difference().difference(), 1);
		return EvaluationWords.text(key, said.one().group().label(), said.other().group().label(), outcomes.get(said.outcome()).label(),
				apart.percent(one), apart.percent(other), apart.points(said.difference().difference()),
				chance ? Bilingual.EMPTY : interval(said, apart),
				corrected.isPresent() ? probability(corrected.getAsDouble()) : Bilingual.EMPTY, strength(said.test()),
				said.test().leastExpected(), outcomes.size() == 2 ? Bilingual.EMPTY : EvaluationWords.text("pair.most"),
				apart.rounded(said.difference().difference()));
	}

	private static Bilingual interval(Pair pair, SharesApart apart) {
		ClusteredDifference difference = pair.difference();
		return Double.isNaN(difference.low()) ? EvaluationWords.text(pair.isOfMany() ? "interval.rare" : "interval.none")
				: EvaluationWords.text("interval.is", apart.points(difference.low()), apart.points(difference.high()),
						apart.rounded(difference.high()));
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
}
