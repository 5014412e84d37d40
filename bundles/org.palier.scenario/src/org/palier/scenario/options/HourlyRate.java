// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.options;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.model.Assumption;
import org.palier.model.FixedValue;
import org.palier.model.PalierFactory;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.scenario.plan.QuantileFunction.ImpossibleDistributionException;
import org.palier.scenario.plan.QuantileFunction;
import org.palier.scenario.plan.ScenarioLayers;
import org.palier.scenario.words.ScenarioWords;
import org.palier.statistics.random.CounterSource;
import org.palier.statistics.summary.Spread;
import org.palier.study.assumptions.AssumptionUnits;

/**
 * The supposed cost of an hour of work: an assumption whose unit is {@link AssumptionUnits#HOURLY_RATE}. No change uses
 * it.
 *
 * @param id   of the assumption
 * @param name of it
 * @param values which values are how likely, in dollars an hour
 */
public record HourlyRate(String id, Bilingual name, QuantileFunction values) {

	/** Weeks of a year. */
	public static final int WEEKS = 52;

	/**
	 * Finds the rate of a scenario or of one that it is laid over; else the first one of the study, whose bodies pay
	 * the same. Empty where nobody supposes one.
	 */
	public static Optional<HourlyRate> of(Study study, Scenario scenario) {
		List<Assumption> own = ScenarioLayers.of(scenario).map(ScenarioLayers::assumptions).map(List::reversed).orElseGet(List::of);
		return Stream.concat(own.stream(), study.getScenarios().stream().flatMap(it -> it.getAssumptions().stream()))
				.filter(HourlyRate::isRate).findFirst()
				.map(it -> new HourlyRate(Objects.requireNonNullElse(it.getId(), ""), ScenarioWords.name(it),
						QuantileFunction.of(it.getDistribution())));
	}

	/**
	 * One that somebody tries and no study keeps: every hour costs the same.
	 *
	 * @param dollars an hour, finite and not negative
	 * @throws IllegalArgumentException for another number
	 */
	public static HourlyRate of(double dollars) {
		if (!(dollars >= 0) || Double.isInfinite(dollars)) {
			throw new IllegalArgumentException("No rate: " + dollars);
		}
		FixedValue fixed = PalierFactory.eINSTANCE.createFixedValue();
		fixed.setValue(dollars);
		return new HourlyRate("", Bilingual.EMPTY, QuantileFunction.of(fixed));
	}

	/** The assumptions of a study that are one, in the order of its scenarios. */
	public static List<Assumption> all(Study study) {
		return study.getScenarios().stream().flatMap(it -> it.getAssumptions().stream()).filter(HourlyRate::isRate).toList();
	}

	private static boolean isRate(Assumption it) {
		if (!AssumptionUnits.HOURLY_RATE.equals(it.getUnit()) || it.getDistribution() == null) {
			return false;
		}
		try {
			return QuantileFunction.of(it.getDistribution()).low() >= 0;
		} catch (ImpossibleDistributionException impossible) {
			// Its own scenario is refused for it; the others do without.
			return false;
		}
	}

	/** Dollars a year of so many hours a week, draw by draw. @param seed of the draws that gave the hours */
	public Spread ofYear(double[] hours, long seed) {
		double[] cost = new double[hours.length];
		for (int draw = 0; draw < cost.length; draw++) {
			var source = new CounterSource(seed, draw, CounterSource.part(id));
			cost[draw] = hours[draw] * WEEKS * values.value(CounterSource.unit(source.nextLong()));
		}
		return Spread.of(cost);
	}
}
