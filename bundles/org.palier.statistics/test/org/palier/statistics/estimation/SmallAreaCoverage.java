// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How often intervals at 95 % contain the shares of codes in agencies with few coded posts, over all such agencies.
 * Agencies differ in their codes and in how often the program is right. A program for {@code releng/simulate}; its
 * short form is {@link SmallAreasTest}.
 *
 * @param few    held where some posts were coded, by code
 * @param none   held where none was
 * @param width  of the interval of each code where some were, in the mean
 * @param wide   the same where none was
 * @param off    root of the mean square of the errors, all codes and agencies with some posts
 * @param stein  the same where the means of all agencies are shrunken alike (James and Stein)
 * @param direct the same of the share by the posts of the agency alone, with what the program says
 * @param alone  the same of the program alone
 */
record SmallAreaCoverage(double[] few, double[] none, double[] width, double[] wide, double off, double stein, double direct,
		double alone) {

	static final double[] SHARES = { .50, .25, .12, .06, .04, .02, .01 };
	/** The most coded posts of such an agency: one with more has an estimate of its own. */
	private static final int MOST = 30;

	/** A kind of corpus, and how it is coded. */
	record Case(String name, int agencies, int posts, int coded, double alike, double right, double spread, boolean strata) {
	}

	static final List<Case> CASES = List.of(new Case("60 agencies, 240 posts, a fair program", 60, 6000, 240, 0.3, 0.65, 0.1, false),
			new Case("the same, by agency", 60, 6000, 240, 0.3, 0.65, 0.1, true),
			new Case("60 agencies, 100 posts", 60, 6000, 100, 0.3, 0.65, 0.1, false),
			new Case("60 agencies, 500 posts", 60, 6000, 500, 0.3, 0.65, 0.1, false),
			new Case("60 agencies, 240 posts, a good program", 60, 6000, 240, 0.3, 0.9, 0.05, false),
			new Case("60 agencies that are nearly alike, 240 posts", 60, 6000, 240, 0.05, 0.65, 0.02, false),
			new Case("60 agencies, 240 posts, a program whose errors differ much", 60, 6000, 240, 0.3, 0.6, 0.25, false),
			new Case("20 agencies, 150 posts", 20, 2000, 150, 0.3, 0.65, 0.1, false),
			new Case("12 agencies, 100 posts", 12, 600, 100, 0.3, 0.65, 0.1, false));

	private record Post(int truth, int said) {
	}

	static SmallAreaCoverage of(Case like, int times, long seed) {
		int codes = SHARES.length;
		double[] few = new double[codes];
		double[] none = new double[codes];
		double[] width = new double[codes];
		double[] wide = new double[codes];
		double errors = 0;
		double direct = 0;
		double stein = 0;
		double alone = 0;
		double counted = 0;
		double without = 0;
		var random = new Random(seed);
		for (int time = 0; time < times; time++) {
			List<List<Post>> agencies = made(like, random);
			List<CodedArea> areas = coded(like, agencies, random);
			if (areas.stream().filter(it -> !it.sample().isEmpty()).count() < SmallAreas.FEWEST) {
				continue;
			}
			double[] trust = trust(areas);
			List<List<SmallAreas.Share>> shares = new SmallAreas(areas, trust).shares();
			double[] shrink = shrunken(areas, trust);
			for (int a = 0; a < areas.size(); a++) {
				List<Post> posts = agencies.get(a);
				CodedArea area = areas.get(a);
				if (area.sample().size() >= MOST) {
					continue;
				}
				boolean some = !area.sample().isEmpty();
				counted += some ? 1 : 0;
				without += some ? 0 : 1;
				for (int k = 0; k < codes; k++) {
					int code = k;
					double truth = (double) posts.stream().filter(it -> it.truth() == code).count() / posts.size();
					SmallAreas.Share told = shares.get(a).get(k);
					boolean held = told.interval().low() - 1e-12 <= truth && truth <= told.interval().high() + 1e-12;
					(some ? few : none)[k] += held ? 1 : 0;
					(some ? width : wide)[k] += told.interval().high() - told.interval().low();
					if (some) {
						double machine = trust[k] * area.predicted()[k] / area.units();
						double own = area.sample().stream().mapToDouble(it -> it.is(code) - trust[code] * it.saidToBe(code)).average().orElse(0);
						errors += square(told.share() - truth);
						direct += square(Math.clamp(machine + own, 0, 1) - truth);
						stein += square(Math.clamp(machine + shrink[2 * k] + shrink[2 * k + 1] * (own - shrink[2 * k]), 0, 1) - truth);
						alone += square((double) area.predicted()[k] / area.units() - truth);
					}
				}
			}
		}
		double all = counted;
		double rest = without;
		return new SmallAreaCoverage(Arrays.stream(few).map(it -> it / all).toArray(), Arrays.stream(none).map(it -> it / rest).toArray(),
				Arrays.stream(width).map(it -> it / all).toArray(), Arrays.stream(wide).map(it -> it / rest).toArray(), Math.sqrt(errors / all / codes),
				Math.sqrt(stein / all / codes), Math.sqrt(direct / all / codes), Math.sqrt(alone / all / codes));
	}

	/**
	 * The mean of the residuals of agencies in each code, and by how much each is shrunken towards it: 1 - (m - 3) ψ /
	 * Σ(r - mean)². Here ψ is the mean of their variances.
	 */
	private static double[] shrunken(List<CodedArea> areas, double[] trust) {
		List<CodedArea> known = areas.stream().filter(it -> !it.sample().isEmpty()).toList();
		double[] shrunken = new double[2 * trust.length];
		for (int k = 0; k < trust.length; k++) {
			int code = k;
			double[] means = known.stream().mapToDouble(
					area -> area.sample().stream().mapToDouble(it -> it.is(code) - trust[code] * it.saidToBe(code)).average().orElse(0))
					.toArray();
			double mean = Arrays.stream(means).average().orElse(0);
			double squares = 0;
			int units = 0;
			double inverse = 0;
			for (int a = 0; a < means.length; a++) {
				double about = means[a];
				squares += known.get(a).sample().stream().mapToDouble(it -> square(it.is(code) - trust[code] * it.saidToBe(code) - about)).sum();
				units += known.get(a).sample().size();
				inverse += 1.0 / known.get(a).sample().size() / means.length;
			}
			double spread = Arrays.stream(means).map(it -> square(it - mean)).sum();
			shrunken[2 * k] = mean;
			shrunken[2 * k + 1] = spread == 0 ? 0
					: Math.max(0, 1 - (means.length - 3) * squares / Math.max(1, units - means.length) * inverse / spread);
		}
		return shrunken;
	}

	private static double square(double it) {
		return it * it;
	}

	private static double[] trust(List<CodedArea> areas) {
		double[] predicted = new double[SHARES.length];
		areas.forEach(it -> Arrays.setAll(predicted, k -> predicted[k] + it.predicted()[k]));
		long units = areas.stream().mapToLong(CodedArea::units).sum();
		return new CodedCorpus(List.of(new CodedStratum(units, predicted, areas.stream().flatMap(it -> it.sample().stream()).toList())))
				.ofTheseUnits().stream()
				.mapToDouble(ShareEstimate::trust).toArray();
	}

	private static List<List<Post>> made(Case like, Random random) {
		double[] weights = IntStream.range(0, like.agencies).mapToDouble(it -> Math.exp(0.8 * NormalDistribution.of(0, 1)
				.inverseCumulativeProbability((it + 0.5) / like.agencies))).toArray();
		double sum = Arrays.stream(weights).sum();
		List<List<Post>> agencies = new ArrayList<>();
		for (double weight : weights) {
			double[] here = dirichlet(SHARES, 1 / like.alike - 1, random);
			double right = Math.clamp(like.right + like.spread * random.nextGaussian(), 0.05, 0.99);
			double[] confused = dirichlet(SHARES, 5, random);
			List<Post> posts = new ArrayList<>();
			for (int i = 0; i < Math.max(1, Math.round(like.posts * weight / sum)); i++) {
				int truth = by(here, random);
				posts.add(new Post(truth, random.nextDouble() < right * (1 - 0.06 * truth) ? truth : by(confused, random)));
			}
			agencies.add(posts);
		}
		return agencies;
	}

	private static List<CodedArea> coded(Case like, List<List<Post>> agencies, Random random) {
		List<int[]> places = new ArrayList<>();
		for (int a = 0; a < agencies.size(); a++) {
			List<Integer> order = new ArrayList<>(IntStream.range(0, agencies.get(a).size()).boxed().toList());
			Collections.shuffle(order, random);
			int given = like.strata ? Math.max(1, Math.round((float) like.coded * order.size() / like.posts)) : order.size();
			for (int place : order.subList(0, Math.min(given, order.size()))) {
				places.add(new int[] { a, place });
			}
		}
		Collections.shuffle(places, random);
		List<List<CodedUnit>> samples = new ArrayList<>();
		agencies.forEach(it -> samples.add(new ArrayList<>()));
		for (int[] place : places.subList(0, like.strata ? places.size() : like.coded)) {
			Post post = agencies.get(place[0]).get(place[1]);
			samples.get(place[0]).add(new CodedUnit(post.truth(), post.said(), place[0]));
		}
		return IntStream.range(0, agencies.size()).mapToObj(it -> {
			long[] predicted = new long[SHARES.length];
			agencies.get(it).forEach(post -> predicted[post.said()]++);
			return new CodedArea(agencies.get(it).size(), predicted, samples.get(it));
		}).toList();
	}

	private static double[] dirichlet(double[] shares, double sum, Random random) {
		double[] here = Arrays.stream(shares).map(it -> GammaDistribution.of(it * sum, 1).inverseCumulativeProbability(random.nextDouble()))
				.toArray();
		double all = Arrays.stream(here).sum();
		return Arrays.stream(here).map(it -> it / all).toArray();
	}

	private static int by(double[] shares, Random random) {
		double at = random.nextDouble();
		int k = 0;
		while (k < shares.length - 1 && at >= shares[k]) {
			at -= shares[k++];
		}
		return k;
	}

	/** Prints a line a case. @param arguments how many corpora */
	public static void main(String... arguments) {
		int times = Integer.parseInt(arguments[0]);
		for (int i = 0; i < CASES.size(); i++) {
			SmallAreaCoverage it = of(CASES.get(i), times, 20261201 + i);
			System.out.printf(Locale.ROOT, "%s | %s | %s | %s | %s | %.3f | %.3f | %.3f | %.3f%n", CASES.get(i).name(), told(it.few, 100),
					told(it.none, 100), told(it.width, 1), told(it.wide, 1), it.off, it.stein, it.direct, it.alone);
		}
	}

	private static String told(double[] numbers, int times) {
		return String.join(" ", Arrays.stream(numbers)
				.mapToObj(it -> Double.isNaN(it) ? "–" : String.format(Locale.ROOT, times == 1 ? "%.2f" : "%.1f", times * it)).toList());
	}
}
