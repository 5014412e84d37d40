// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.TDistribution;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * Shares of the categories in areas with too few coded units for an estimate of their own. The machine's share in an area is corrected by
 * its error in all areas, and by as much of its error in this one as the sample there is worth. Source: R. E. Fay and R. A. Herriot 1979,
 * Estimates of income for small places: an application of James-Stein procedures to census data, Journal of the American Statistical
 * Association 74, 269-277. The method is applied to the residuals, and the spread between areas is estimated as in that paper. The mean
 * squared error includes that the mean of the areas and their spread are estimated (N. G. N. Prasad and J. N. K. Rao 1990, ibid. 85,
 * 163-171). It also includes that an area has few units, some of which are in the sample. The coverage of an interval is over all areas; in
 * an area that is unlike the others it may be lower. Immutable and thread-safe.
 */
public final class SmallAreas {

	/** The fewest areas with coded units: with fewer, the spread between areas is unknown. */
	public static final int FEWEST = 10;
	private static final double UPPER = 0.975;
	private static final int HALVINGS = 60;
	/** Standard errors by which areas may differ more than they seem to: chosen by simulation, see docs/simulations.md. */
	private static final double UNKNOWN = 1;

	private final List<CodedArea> areas;
	private final double[] trust;
	private final int categories;
	private final int coded;
	private final double quantile;

	/**
	 * A share of an area.
	 *
	 * @param share    estimated, 0 to 1
	 * @param interval at 95 %, over areas
	 */
	public record Share(double share, WilsonInterval interval) {
	}

	/**
	 * @param areas all of them, those of which many units were coded too
	 * @param trust of the machine in each category, from the estimate of all areas together
	 * @throws IllegalArgumentException where fewer than {@value #FEWEST} areas have coded units
	 */
	public SmallAreas(List<CodedArea> areas, double[] trust) {
		this.areas = List.copyOf(areas);
		this.trust = trust.clone();
		this.categories = trust.length;
		coded = (int) areas.stream().filter(it -> !it.sample().isEmpty()).count();
		if (coded < FEWEST) {
			throw new IllegalArgumentException(coded + " areas with coded units");
		}
		quantile = TDistribution.of(coded - 1).inverseCumulativeProbability(UPPER);
	}

	/** Shares of each area, in their order; those of the categories of one area sum to one. */
	public List<List<Share>> shares() {
		List<OfCategory> all = IntStream.range(0, categories).mapToObj(OfCategory::new).toList();
		return areas.stream().map(area -> {
			double[] shares = SumToOne.of(all.stream().mapToDouble(it -> it.share(area)).toArray());
			return IntStream.range(0, categories).mapToObj(it -> all.get(it).around(area, shares[it])).toList();
		}).toList();
	}

	/** The results on a category from the residuals of all areas. */
	private final class OfCategory {

		private final Contrast contrast;
		private final double[] means;
		/** Units that would tell as much if all stood for as many. */
		private final double[] plain;
		/** The variance of residuals within areas. */
		private final double within;
		/** The variance of the errors between areas. */
		private final double between;
		private final double mean;
		/** The variance of the mean. */
		private final double ofMean;
		/** The variance of the estimated variance between areas. */
		private final double ofBetween;

		OfCategory(int category) {
			contrast = Contrast.of(category, trust);
			List<CodedArea> known = areas.stream().filter(it -> !it.sample().isEmpty()).toList();
			means = known.stream().mapToDouble(this::residual).toArray();
			plain = known.stream().mapToDouble(SmallAreas::plain).toArray();
			within = within(known, category);
			between = between();
			mean = mean(between);
			double information = IntStream.range(0, means.length).mapToDouble(it -> 1 / (between + within / plain[it])).sum();
			ofMean = 1 / information;
			ofBetween = 2 * means.length / (information * information);
		}

		private double residual(CodedArea area) {
			double sum = area.sample().stream().mapToDouble(CodedUnit::weight).sum();
			return area.sample().stream().mapToDouble(it -> it.weight() * contrast.residual(it)).sum() / sum;
		}

		/** With errors of a good machine that a sample may not have met. */
		private double within(List<CodedArea> known, int category) {
			double squares = 0;
			int units = 0;
			for (int i = 0; i < means.length; i++) {
				for (CodedUnit unit : known.get(i).sample()) {
					double off = contrast.residual(unit) - means[i];
					squares += off * off;
				}
				units += known.get(i).sample().size();
			}
			return (squares + (1 + trust[category] * trust[category]) / 2) / Math.max(1, units - means.length);
		}

		private double mean(double variance) {
			double sum = 0;
			double weights = 0;
			for (int i = 0; i < means.length; i++) {
				double weight = 1 / (variance + within / plain[i]);
				sum += weight * means[i];
				weights += weight;
			}
			return sum / weights;
		}

		/**
		 * The variance at which the squares of the means, each over its variance, sum to the number of areas less one;
		 * 0 where the sum is smaller without it.
		 */
		private double between() {
			double low = 0;
			double high = 1;
			if (squares(0) <= means.length - 1) {
				return 0;
			}
			for (int i = 0; i < HALVINGS; i++) {
				double middle = (low + high) / 2;
				if (squares(middle) > means.length - 1) {
					low = middle;
				} else {
					high = middle;
				}
			}
			return high;
		}

		private double squares(double variance) {
			double about = mean(variance);
			return IntStream.range(0, means.length)
					.mapToDouble(it -> (means[it] - about) * (means[it] - about) / (variance + within / plain[it])).sum();
		}

		/** The machine's error among the units of an area that nobody coded. */
		private double off(CodedArea area) {
			return area.sample().isEmpty() ? mean : mean + between / (between + within / plain(area)) * (residual(area) - mean);
		}

		double share(CodedArea area) {
			double met = area.sample().isEmpty() ? 0 : (double) area.sample().size() / area.units();
			double own = area.sample().isEmpty() ? 0 : residual(area);
			return contrast.trusted(area.predicted(), area.units()) + met * own + (1 - met) * off(area);
		}

		Share around(CodedArea area, double share) {
			long open = area.units() - area.sample().size();
			if (open == 0) {
				return new Share(share, new WilsonInterval(share, share));
			}
			double left = (double) open / area.units();
			double half = quantile * left * Math.sqrt(error(area) + within / open);
			return new Share(share, new WilsonInterval(Math.max(0, share - half), Math.min(1, share + half)));
		}

		/** The mean squared error, where areas differ by as much more as is not known of it. */
		private double error(CodedArea area) {
			double differ = between + UNKNOWN * Math.sqrt(ofBetween);
			if (area.sample().isEmpty()) {
				return differ + ofMean;
			}
			double own = within / plain(area);
			double part = own / (differ + own);
			return differ * part + part * part * ofMean + 2 * part * part / (differ + own) * ofBetween;
		}
	}

	private static double plain(CodedArea area) {
		double sum = area.sample().stream().mapToDouble(CodedUnit::weight).sum();
		return sum * sum / area.sample().stream().mapToDouble(it -> it.weight() * it.weight()).sum();
	}
}
