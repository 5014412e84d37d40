// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.forecast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;

import org.palier.ground.table.Table;
import org.palier.ground.table.Value;

/**
 * A test of how well the numbers of accounts would have been forecast from origins month by month, each knowing only
 * the counts by then. An interval of 80 % reaches as far as the earlier errors of the same method: all relative errors
 * of all platforms known at the origin. Its reach is the smallest error so far such that the errors no greater than it
 * are at least 80 % of their number plus one. Source: split conformal, Vovk, Gammerman and Shafer 2005, Algorithmic
 * learning in a random world.
 */
public final class Backtest {

	/** Months ahead that the shipped table has. */
	public static final List<Integer> MONTHS = List.of(3, 6);

	private static final int FEWEST_MONTHS = 6;
	private static final double PROBABILITY = 0.8;

	private final AccountCounts counts;

	/**
	 * The result for a platform, a number of months and a method.
	 *
	 * @param platform    or all
	 * @param months      ahead
	 * @param ownInterval whether the interval is that of the method's own theory, not of earlier errors
	 * @param n           forecasts
	 * @param error       mean absolute error, in accounts
	 * @param persistence that of the last count
	 * @param intervals   forecasts with an interval; at the first origins no error is known
	 * @param covered     counts that fell into it
	 * @param half        mean half width, in accounts; not a number without an interval
	 */
	record Line(String platform, int months, ForecastMethod method, boolean ownInterval, int n, double error, double persistence,
			int intervals, int covered, double half) {

		/** Error relative to that of persistence (Hyndman and Koehler 2006); above 1 the method is worse; not a number where nothing changed. */
		double relative() {
			return persistence == 0 ? Double.NaN : error / persistence;
		}
	}

	/** A forecast and what came. */
	private record TestedForecast(String platform, double forecast, double persistence, double came, OptionalDouble low, OptionalDouble high) {
	}

	/** @param counts month by month */
	public Backtest(AccountCounts counts) {
		this.counts = counts;
	}

	/** The table of all methods. @param months how far ahead, each 1 or more */
	public Table table(List<Integer> months) {
		return BacktestTable.of(lines(months));
	}

	/** For each way and each number of months: a line for each platform that was counted long enough, and one for all. */
	List<Line> lines(List<Integer> months) {
		List<Line> lines = new ArrayList<>();
		for (int ahead : months) {
			for (ForecastMethod method : ForecastMethod.values()) {
				lines(lines, ahead, method, false);
			}
			lines(lines, ahead, ForecastMethod.LOGISTIC, true);
		}
		return lines;
	}

	private void lines(List<Line> lines, int months, ForecastMethod method, boolean own) {
		List<TestedForecast> all = new ArrayList<>();
		for (String platform : counts.byPlatform().keySet()) {
			List<TestedForecast> held = held(platform, months, method, own);
			if (!held.isEmpty()) {
				lines.add(line(platform, months, method, own, held));
				all.addAll(held);
			}
		}
		if (!all.isEmpty()) {
			lines.add(line(Value.Item.ALL, months, method, own, all));
		}
	}

	private static Line line(String platform, int months, ForecastMethod method, boolean own, List<TestedForecast> held) {
		List<TestedForecast> bounded = held.stream().filter(it -> it.low().isPresent()).toList();
		return new Line(platform, months, method, own, held.size(),
				held.stream().mapToDouble(it -> Math.abs(it.forecast() - it.came())).average().orElseThrow(),
				held.stream().mapToDouble(it -> Math.abs(it.persistence() - it.came())).average().orElseThrow(), bounded.size(),
				(int) bounded.stream().filter(it -> it.low().getAsDouble() <= it.came() && it.came() <= it.high().getAsDouble()).count(),
				bounded.stream().mapToDouble(it -> (it.high().getAsDouble() - it.low().getAsDouble()) / 2).average().orElse(Double.NaN));
	}

	private List<TestedForecast> held(String platform, int months, ForecastMethod method, boolean own) {
		List<TestedForecast> held = new ArrayList<>();
		SortedMap<YearMonth, Double> series = counts.byPlatform().get(platform);
		YearMonth last = series.lastKey().minusMonths(months);
		for (YearMonth origin = series.firstKey().plusMonths(FEWEST_MONTHS - 1L); !origin.isAfter(last); origin = origin.plusMonths(1)) {
			List<Double> known = counts.upTo(platform, origin);
			double forecast = method.ahead(known, months);
			OptionalDouble low = OptionalDouble.empty();
			OptionalDouble high = OptionalDouble.empty();
			if (!own) {
				OptionalDouble reach = reach(errors(origin, months, method));
				if (reach.isPresent()) {
					double half = reach.getAsDouble() * scale(forecast);
					low = OptionalDouble.of(forecast - half);
					high = OptionalDouble.of(forecast + half);
				}
			} else if (known.stream().allMatch(it -> it > 0)) {
				double[] bounds = ForecastMethod.curve(known).interval(known.size() - 1.0 + months, PROBABILITY);
				low = OptionalDouble.of(bounds[0]);
				high = OptionalDouble.of(bounds[1]);
			}
			held.add(new TestedForecast(platform, forecast, known.getLast(), series.get(origin.plusMonths(months)), low, high));
		}
		return held;
	}

	/** The relative errors of a method that were known at an origin, over all platforms. */
	private double[] errors(YearMonth origin, int months, ForecastMethod method) {
		List<Double> errors = new ArrayList<>();
		counts.byPlatform().forEach((platform, series) -> {
			for (YearMonth month : series.keySet()) {
				YearMonth came = month.plusMonths(months);
				if (!came.isAfter(origin) && series.containsKey(came)) {
					double forecast = method.ahead(counts.upTo(platform, month), months);
					errors.add(Math.abs(series.get(came) - forecast) / scale(forecast));
				}
			}
		});
		return errors.stream().mapToDouble(Double::doubleValue).toArray();
	}

	/** Returns the scale of relative errors: the forecast, but no less than one account. */
	private static double scale(double forecast) {
		return Math.max(1, forecast);
	}

	/** How far an interval reaches; empty when too few errors are known to say. */
	static OptionalDouble reach(double[] errors) {
		int rank = (int) Math.ceil((errors.length + 1) * PROBABILITY);
		double[] sorted = errors.clone();
		Arrays.sort(sorted);
		return rank > sorted.length ? OptionalDouble.empty() : OptionalDouble.of(sorted[rank - 1]);
	}
}
