// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.statistics.summary.Quartiles;

/**
 * A number of a body beside those of its peers. It is called different only where its range and that of the peers' median have nothing in
 * common: the median of the lower ends and that of the upper ends hold the true median between them whenever each range holds its number.
 *
 * @param measure what is compared
 * @param own     of the body; empty where it is not known
 * @param peers   numbers of peers that are known; none where they are fewer than may be told
 */
record Comparison(Measure measure, Optional<Figure> own, List<Figure> peers) {

	/** What can be said. */
	enum Verdict {
		/** Below the median, or above it, whatever the true numbers in their ranges. */
		LESS, MORE,
		/** The same number, counted. */
		SAME,
		/** It may be either. */
		UNSURE,
		/** There is nothing to compare, or nobody to compare with. */
		NONE
	}

	Comparison {
		peers = List.copyOf(peers);
	}

	static Comparison of(Measure measure, int body, List<Integer> peers, int fewest) {
		List<Figure> known = peers.stream().flatMap(it -> Stream.ofNullable(measure.figures().get(it))).toList();
		return new Comparison(measure, Optional.ofNullable(measure.figures().get(body)), known.size() < fewest ? List.of() : known);
	}

	Optional<Quartiles> quartiles() {
		return peers.isEmpty() ? Optional.empty() : Optional.of(Quartiles.of(peers.stream().map(Comparison::placed).toList()));
	}

	/** Without an end of the wait the number lies beyond all others. */
	private static double placed(Figure it) {
		return Double.isNaN(it.value()) ? Double.MAX_VALUE : it.value();
	}

	Verdict verdict() {
		if (own.isEmpty() || peers.isEmpty()) {
			return Verdict.NONE;
		}
		Figure it = own.get();
		double low = Quartiles.of(peers.stream().map(Figure::low).toList()).median();
		double high = Quartiles.of(peers.stream().map(peer -> Math.min(Double.MAX_VALUE, peer.high())).toList()).median();
		if (it.high() < low) {
			return Verdict.LESS;
		}
		if (it.low() > high) {
			return Verdict.MORE;
		}
		return it.isCounted() && low == high ? Verdict.SAME : Verdict.UNSURE;
	}

	/** Whether it is worth a thought: clear of the median on the side that is, and out of the middle half of the peers. */
	boolean isAdvised() {
		Verdict verdict = verdict();
		double value = own.map(Figure::value).orElse(Double.NaN);
		return quartiles().filter(it -> verdict == Verdict.LESS && measure.advised() == Measure.Advised.BELOW && value < it.lower()
				|| verdict == Verdict.MORE && measure.advised() == Measure.Advised.ABOVE && value > it.upper()).isPresent();
	}
}
