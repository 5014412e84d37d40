// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.outcome;

import java.util.List;
import java.util.Optional;

import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.draw.ResolvedScenario;
import org.palier.scenario.words.ScenarioWords;

/**
 * Looks for the value of one assumption that takes a number to a goal, e.g. the reply rate that takes interaction to 30
 * % within 12 hours a week. It uses bisection (Burden and Faires, Numerical analysis, 2.1) in the central draw, the
 * other assumptions at their medians. It assumes that the number moves one way with the assumption. Where it does not,
 * the result is a value that reaches the goal, and there may be others. Counts are whole numbers, so a goal is met as
 * closely as they allow. Thread-safe.
 */
public final class BreakEven {

	private static final int STEPS = 60;
	private static final int FIRST_LOOK = 16;

	private final ResolvedScenario scenario;
	private final List<Indicator> indicators;

	/**
	 * A number and a bound for it.
	 *
	 * @param key   which number
	 * @param bound that it should reach, or not exceed
	 */
	public record Mark(CellKey key, double bound) {
	}

	/** The result of a search. */
	public sealed interface Result {

		/** The goal is reached from this value on. @param limited the number that is limited, there; empty when none is */
		record Reached(double value, double number, Optional<Double> limited) implements Result {
		}

		/** The goal is reached from this value on, but there the limit is exceeded. */
		record TooMuch(double value, double number, double limited) implements Result {
		}

		/** No value that was looked at reaches the goal. @param nearest the number that comes nearest, and the value for it */
		record OutOfReach(double value, double nearest) implements Result {
		}

		/** The number does not exist for any value that was looked at. */
		record NoNumber() implements Result {
		}
	}

	/** @param indicators those that count what is asked for */
	public BreakEven(ResolvedScenario scenario, List<Indicator> indicators) {
		this.scenario = scenario;
		this.indicators = List.copyOf(indicators);
	}

	/**
	 * Why no search goes from one value to another: the changes of the scenario do not allow them.
	 *
	 * @param assumption position in {@link ResolvedScenario#assumptions}
	 * @return empty when both are allowed
	 */
	public static Optional<Bilingual> impossible(ResolvedScenario scenario, int assumption, double low, double high) {
		double[] possible = scenario.possible(assumption);
		return low >= possible[0] && high <= possible[1] ? Optional.empty() : Optional.of(ScenarioWords.text("break_even.impossible",
				scenario.assumptions().get(assumption).name(), possible[0], possible[1]));
	}

	/**
	 * Looks for a value.
	 *
	 * @param assumption position in {@link ResolvedScenario#assumptions}
	 * @param low        where the search begins
	 * @param high       where it ends; possible values both, low below high
	 * @param goal       the number and what it should be
	 * @param limit      a number that must not exceed its bound; empty for none
	 * @throws IllegalArgumentException when low is not below high, a value between them is {@link #impossible}, or no indicator
	 *                                  counts a number
	 */
	public Result search(int assumption, double low, double high, Mark goal, Optional<Mark> limit, Progress progress) {
		if (!(low < high)) {
			throw new IllegalArgumentException(low + " is not below " + high);
		}
		impossible(scenario, assumption, low, high).ifPresent(it -> {
			throw new IllegalArgumentException(it.en());
		});
		double from = Double.NaN;
		double side = Double.NaN;
		double nearest = Double.NaN;
		double distance = Double.POSITIVE_INFINITY;
		for (int i = 0; i <= FIRST_LOOK; i++) {
			progress.checkCancelled();
			progress.report(i, FIRST_LOOK + STEPS);
			double value = low + (high - low) * i / FIRST_LOOK;
			double off = off(assumption, value, goal);
			if (off == 0) {
				return reached(assumption, value, goal, limit);
			}
			if (Math.abs(off) < Math.abs(distance)) {
				nearest = value;
				distance = off;
			}
			if (!Double.isNaN(side) && Math.signum(off) == -side) {
				return bisect(assumption, from, value, goal, limit, progress);
			}
			if (!Double.isNaN(off)) {
				side = Math.signum(off);
				from = value;
			}
		}
		return Double.isNaN(side) ? new Result.NoNumber() : new Result.OutOfReach(nearest, distance + goal.bound());
	}

	private Result bisect(int assumption, double from, double to, Mark goal, Optional<Mark> limit, Progress progress) {
		double side = Math.signum(off(assumption, from, goal));
		double outside = from;
		double inside = to;
		for (int i = 0; i < STEPS && Math.nextUp(outside) < inside; i++) {
			progress.checkCancelled();
			double middle = (outside + inside) / 2;
			if (Math.signum(off(assumption, middle, goal)) == side) {
				outside = middle;
			} else {
				inside = middle;
			}
			progress.report(FIRST_LOOK + i, FIRST_LOOK + STEPS);
		}
		return reached(assumption, inside, goal, limit);
	}

	private Result reached(int assumption, double value, Mark goal, Optional<Mark> limit) {
		StudyView view = view(assumption, value);
		double number = number(view, goal.key());
		if (limit.isEmpty()) {
			return new Result.Reached(value, number, Optional.empty());
		}
		double limited = number(view, limit.get().key());
		return limited > limit.get().bound() ? new Result.TooMuch(value, number, limited)
				: new Result.Reached(value, number, Double.isNaN(limited) ? Optional.empty() : Optional.of(limited));
	}

	/** How far a number is from its goal. */
	private double off(int assumption, double value, Mark goal) {
		return number(view(assumption, value), goal.key()) - goal.bound();
	}

	private StudyView view(int assumption, double value) {
		double[] values = scenario.medians();
		values[assumption] = value;
		return scenario.central(values);
	}

	private double number(StudyView view, CellKey key) {
		Indicator indicator = indicators.stream().filter(it -> it.id().equals(key.indicator())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No indicator counts " + key));
		return CellKey.number(key.in(indicator.compute(view)));
	}
}
