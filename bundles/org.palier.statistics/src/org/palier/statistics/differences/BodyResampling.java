// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.differences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.palier.statistics.random.CounterSource;

/**
 * Differences of the shares of two sides of what bodies count, where a body may count on both, such as in two years.
 * Whole bodies are drawn with replacement, each with its counts on either side, so that the sides keep what they share.
 * All intervals hold at once. Each is so many standard errors wide that the largest of all studentized differences
 * stays within in 95 % of the draws. Sources: bootstrap-t, A. C. Davison and D. V. Hinkley 1997, Bootstrap Methods and
 * their Application; few clusters, A. C. Cameron, J. B. Gelbach and D. L. Miller 2008, Review of Economics and
 * Statistics 90, 414-427; max-t, P. H. Westfall and S. S. Young 1993. The standard error is that of a difference of two
 * ratios over clusters (W. G. Cochran 1977, Sampling Techniques). Where no body counts on both sides, the bodies of
 * each are drawn apart.
 */
public final class BodyResampling {

	/** The fewest bodies on a side for an interval. */
	public static final int FEWEST = 10;
	/** The fewest bodies that must have an outcome for its interval: a draw meets a rarer outcome too seldom. */
	public static final int FEWEST_WITH = 5;

	private static final double HELD = 0.95;
	private static final int MOST_DRAWS = 1_999;
	private static final int LEAST_DRAWS = 399;
	/** Bodies drawn in all: of many bodies fewer draws tell as much as a person can wait for. */
	private static final int WORK = 1_000_000;
	/** The studentized difference of an outcome without spread in a draw that differs all the same. */
	private static final double FAR = 1e6;
	/** Sums of the same counts in another order, and what is left of a variance where both sides cancel out. */
	private static final double SAME = 1e-9;

	/**
	 * The counts of a body on both sides.
	 *
	 * @param first    how often each outcome occurs on the first side
	 * @param firstOf  of how many units; an outcome may be one of several of a unit
	 * @param second   likewise on the second side
	 * @param secondOf likewise
	 */
	public record Body(long[] first, long firstOf, long[] second, long secondOf) {

		private boolean isOnBoth() {
			return firstOf > 0 && secondOf > 0;
		}
	}

	private final List<List<Body>> strata;
	private final int outcomes;

	private BodyResampling(List<Body> bodies) {
		boolean apart = bodies.stream().noneMatch(Body::isOnBoth);
		strata = apart
				? List.of(bodies.stream().filter(it -> it.firstOf() > 0).toList(), bodies.stream().filter(it -> it.secondOf() > 0).toList())
				: List.of(bodies);
		outcomes = bodies.getFirst().first().length;
	}

	/**
	 * The shares of the first side less those of the second.
	 *
	 * @param bodies those that count nothing on either side are left out
	 * @param seed   the same seed gives the same intervals
	 * @return one for each outcome; empty for all where a side has fewer than {@value #FEWEST} bodies, and for an outcome that fewer than
	 *         {@value #FEWEST_WITH} bodies have
	 */
	public static List<Optional<ShareDifference>> simultaneous(List<Body> bodies, long seed) {
		List<Body> counting = bodies.stream().filter(it -> it.firstOf() > 0 || it.secondOf() > 0).toList();
		long first = counting.stream().filter(it -> it.firstOf() > 0).count();
		long second = counting.stream().filter(it -> it.secondOf() > 0).count();
		if (first < FEWEST || second < FEWEST) {
			int none = bodies.isEmpty() ? 0 : bodies.getFirst().first().length;
			return IntStream.range(0, none).mapToObj(it -> Optional.<ShareDifference>empty()).toList();
		}
		return new BodyResampling(counting).intervals(seed);
	}

	/**
	 * The variances of the differences, of what bodies differ by.
	 *
	 * @param bodies with something on each side
	 * @return one for each outcome; NaN where a side has fewer than two bodies
	 */
	static double[] variances(List<Body> bodies) {
		var resampling = new BodyResampling(bodies.stream().filter(it -> it.firstOf() > 0 || it.secondOf() > 0).toList());
		var sums = new Sums(IntStream.range(0, resampling.outcomes).toArray());
		resampling.strata.forEach(stratum -> stratum.forEach(sums::add));
		boolean enough = resampling.strata.stream().allMatch(it -> it.size() > 1);
		return Arrays.stream(sums.errors(resampling.strata)).map(it -> enough ? it * it : Double.NaN).toArray();
	}

	private List<Optional<ShareDifference>> intervals(long seed) {
		List<Body> all = strata.stream().flatMap(List::stream).toList();
		int[] told = IntStream.range(0, outcomes)
				.filter(it -> all.stream().filter(body -> body.first()[it] + body.second()[it] > 0).count() >= FEWEST_WITH).toArray();
		var sums = new Sums(told);
		strata.forEach(stratum -> stratum.forEach(sums::add));
		double[] differences = sums.differences();
		double[] errors = sums.errors(strata);
		List<Kinds> kinds = strata.stream().map(it -> new Kinds(it, told)).toList();
		var chance = new CounterSource(seed);
		List<Double> largest = new ArrayList<>();
		int draws = Math.clamp(WORK / all.size(), LEAST_DRAWS, MOST_DRAWS);
		for (int draw = 0; draw < draws; draw++) {
			var drawn = new Sums(told);
			for (Kinds stratum : kinds) {
				stratum.draw(chance, drawn);
			}
			if (drawn.isOnBothSides()) {
				largest.add(largest(drawn, differences));
			}
		}
		largest.sort(null);
		double width = largest.get((int) Math.min(largest.size() - 1L, Math.ceil(HELD * (largest.size() + 1)) - 1));
		List<Optional<ShareDifference>> intervals = new ArrayList<>();
		for (int outcome = 0; outcome < outcomes; outcome++) {
			int at = Arrays.binarySearch(told, outcome);
			intervals.add(at < 0 ? Optional.empty() : Optional.of(new ShareDifference(differences[at],
					Math.max(-1, differences[at] - width * errors[at]), Math.min(1, differences[at] + width * errors[at]))));
		}
		return intervals;
	}

	private double largest(Sums drawn, double[] differences) {
		double[] now = drawn.differences();
		double[] errors = drawn.errors(strata);
		double largest = 0;
		for (int i = 0; i < now.length; i++) {
			double off = Math.abs(now[i] - differences[i]);
			largest = Math.max(largest, errors[i] > 0 ? off / errors[i] : off > SAME ? FAR : 0);
		}
		return largest;
	}

	/** The bodies of a stratum, those that count alike put together: a draw counts how often it met each kind, and sums up at its end. */
	private static final class Kinds {

		private final int[] kindOf;
		private final List<Body> bodies = new ArrayList<>();

		/** @param told outcomes that are told: in others bodies of a kind may differ */
		Kinds(List<Body> stratum, int[] told) {
			kindOf = new int[stratum.size()];
			Map<List<Long>, Integer> known = new HashMap<>();
			for (int i = 0; i < kindOf.length; i++) {
				Body body = stratum.get(i);
				List<Long> key = new ArrayList<>(List.of(body.firstOf(), body.secondOf()));
				for (int outcome : told) {
					key.add(body.first()[outcome]);
					key.add(body.second()[outcome]);
				}
				kindOf[i] = known.computeIfAbsent(key, it -> {
					bodies.add(body);
					return bodies.size() - 1;
				});
			}
		}

		/** Draws as many bodies as there are, with replacement. */
		void draw(CounterSource chance, Sums sums) {
			int[] met = new int[bodies.size()];
			for (int i = 0; i < kindOf.length; i++) {
				met[kindOf[chance.nextInt(kindOf.length)]]++;
			}
			for (int kind = 0; kind < met.length; kind++) {
				if (met[kind] > 0) {
					sums.add(bodies.get(kind), met[kind]);
				}
			}
		}
	}

	/** Sums over bodies, those of their products among them: of a draw all that its differences and their errors need. */
	private static final class Sums {

		private static final int KINDS = 9;

		private final int[] told;
		private final double[][] of;
		private double first;
		private double second;
		private double firstSquared;
		private double secondSquared;
		private double crossed;

		Sums(int[] told) {
			this.told = told;
			of = new double[told.length][KINDS];
		}

		void add(Body body) {
			add(body, 1);
		}

		/** Adds a body as often as it was drawn. */
		void add(Body body, int times) {
			double one = body.firstOf();
			double other = body.secondOf();
			first += times * one;
			second += times * other;
			firstSquared += times * (one * one);
			secondSquared += times * (other * other);
			crossed += times * (one * other);
			for (int i = 0; i < told.length; i++) {
				double here = body.first()[told[i]];
				double there = body.second()[told[i]];
				double[] sums = of[i];
				sums[0] += times * here;
				sums[1] += times * there;
				sums[2] += times * (here * here);
				sums[3] += times * (there * there);
				sums[4] += times * (here * one);
				sums[5] += times * (there * other);
				sums[6] += times * (here * there);
				sums[7] += times * (here * other);
				sums[8] += times * (there * one);
			}
		}

		boolean isOnBothSides() {
			return first > 0 && second > 0;
		}

		double[] differences() {
			double[] differences = new double[told.length];
			Arrays.setAll(differences, it -> of[it][0] / first - of[it][1] / second);
			return differences;
		}

		/** Standard errors: of each body what it adds to the difference, squared and summed. */
		double[] errors(List<List<Body>> strata) {
			double one = widened(strata.getFirst().size());
			double other = widened(strata.getLast().size());
			double[] errors = new double[told.length];
			for (int i = 0; i < errors.length; i++) {
				double[] sums = of[i];
				double p = sums[0] / first;
				double q = sums[1] / second;
				double ofFirst = (sums[2] - 2 * p * sums[4] + p * p * firstSquared) / (first * first);
				double ofSecond = (sums[3] - 2 * q * sums[5] + q * q * secondSquared) / (second * second);
				double together = (sums[6] - q * sums[7] - p * sums[8] + p * q * crossed) / (first * second);
				double apart = one * ofFirst + other * ofSecond;
				double variance = apart - 2 * one * together;
				errors[i] = variance <= apart * SAME ? 0 : Math.sqrt(variance);
			}
			return errors;
		}

		private static double widened(int bodies) {
			return (double) bodies / (bodies - 1);
		}
	}
}
