// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.forecast;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.palier.ground.table.Value;
import org.palier.scenario.words.ScenarioWords;
import org.palier.statistics.forecast.DampedTrend;
import org.palier.statistics.forecast.LogisticFit;

/** A way to say how many accounts there will be, from the counts month by month so far and nothing else. */
enum ForecastMethod {

	/** The number of the last count. */
	PERSISTENCE,
	/** The mean change from month to month goes on. */
	DRIFT,
	/** See {@link DampedTrend}. */
	DAMPED_TREND,
	/** See {@link LogisticFit}; the counts do not tell its ceiling, which is taken half above the greatest of them. */
	LOGISTIC;

	/** With fewer counts every method says what the last count says. */
	private static final int FEWEST = 3;
	private static final double CEILING = 1.5;

	/** How many accounts there will be. @param known one or more, the first first @param months 1 or more @return 0 or more */
	double ahead(List<Double> known, int months) {
		double last = known.getLast();
		if (known.size() < FEWEST) {
			return last;
		}
		return Math.max(0, switch (this) {
		case PERSISTENCE -> last;
		case DRIFT -> last + (last - known.getFirst()) / (known.size() - 1) * months;
		case DAMPED_TREND -> DampedTrend.of(known).ahead(months);
		case LOGISTIC -> Collections.min(known) == 0 ? last : curve(known).at(known.size() - 1.0 + months);
		});
	}

	/** The curve through three or more counts above 0. */
	static LogisticFit curve(List<Double> known) {
		return LogisticFit.of(IntStream.range(0, known.size()).asDoubleStream().toArray(),
				known.stream().mapToDouble(Double::doubleValue).toArray(), CEILING * Collections.max(known));
	}

	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	Value.Item item() {
		return new Value.Item(id(), ScenarioWords.text("method." + id()));
	}
}
