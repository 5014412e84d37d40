// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.Optional;

import org.palier.ground.table.Value;
import org.palier.statistics.intervals.ClusteredShare;
import org.palier.statistics.intervals.WilsonInterval;

/**
 * The range of a counted share under chance, or the reason why there is none. Every interval of counted posts is made
 * here. Posts of a body are alike, so that their number says less than as many independent ones would. The interval is
 * about what other such bodies write: for these very posts, a counted share has no error of sampling. Where bodies
 * themselves are counted, they are the units.
 *
 * @param interval at 95 %; empty where there is none
 * @param reason   key of why there is none
 */
public record CountedRange(Optional<WilsonInterval> interval, String reason) {

	/** Where the interval of posts comes from. */
	public static final String SOURCE = "Wilson (1927); Korn & Graubard (1998); Franco, Little, Louis & Slud (2019)";

	private static final String FEW = "reason.few_bodies";
	private static final String STRANGERS = "reason.strangers";

	/** The range of a share that a scenario supposes: its draws give the range instead. */
	static final CountedRange SUPPOSED = new CountedRange(Optional.empty(), "reason.supposed");

	/** The range of a share of units that are independent of each other, as bodies are. @param whole 1 or more */
	public static CountedRange ofUnits(long part, long whole) {
		return new CountedRange(Optional.of(WilsonInterval.of(part, whole)), "");
	}

	/** The range of a share of posts, or of other units of which a body has several, clustered by body. */
	public static CountedRange ofBodies(ClusteredShare share) {
		return new CountedRange(share.interval(), share.hasStrangers() ? STRANGERS : FEW);
	}

	/** Lower end, or why there is none. */
	public Value low() {
		return interval.<Value>map(it -> new Value.Share(it.low())).orElseGet(() -> IndicatorWords.none(reason));
	}

	/** Upper end, or why there is none. */
	public Value high() {
		return interval.<Value>map(it -> new Value.Share(it.high())).orElseGet(() -> IndicatorWords.none(reason));
	}
}
