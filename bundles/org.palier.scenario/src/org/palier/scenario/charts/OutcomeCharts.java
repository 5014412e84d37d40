// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.charts;

import java.util.List;

import org.palier.pictures.FanChart;
import org.palier.pictures.TornadoChart;
import org.palier.pictures.WrittenNumbers;
import org.palier.scenario.outcome.Course;
import org.palier.scenario.outcome.Outcome;
import org.palier.scenario.outcome.OutcomeNumbers;
import org.palier.scenario.outcome.Tornado;

/**
 * The charts of a number of a scenario.
 *
 * @param subject what the number is of, in the language of the reader
 * @param outcome the number at the moment that the scenario shows
 * @param draws   how many at that moment
 * @param seed    of the draws
 * @param numbers how they are written, and the language of all words
 */
public record OutcomeCharts(String subject, Outcome outcome, int draws, long seed, OutcomeNumbers numbers) {

	private WrittenNumbers written() {
		return new WrittenNumbers(numbers.locale(), it -> numbers.number(it, outcome.column()), numbers::plain);
	}

	/** The number over the years. @param moments in order of time @param onWay draws at each moment before the last */
	public FanChart fan(List<Course.Moment> moments, int onWay) {
		return new FanChart(subject, moments.stream().map(it -> new FanChart.Moment(it.years(), it.spread())).toList(), outcome.base(),
				draws, onWay, seed, written());
	}

	/** Which assumption moves the number; its line is at the median of all draws, where there is one. */
	public TornadoChart tornado(Tornado tornado) {
		double central = tornado.central();
		double median = outcome.spread().median();
		return new TornadoChart(subject,
				tornado.bars().stream()
						.map(it -> new TornadoChart.Bar(it.assumption().name().in(numbers.locale()), it.low(), it.high(), it.atLow(),
								it.atHigh(), it.correlation()))
						.toList(),
				Double.isNaN(central) || Double.isNaN(median) ? central : median, draws, Tornado.CHANCES, seed, written());
	}
}
