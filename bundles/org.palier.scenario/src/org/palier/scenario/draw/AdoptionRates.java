// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.stream.IntStream;

import org.palier.model.PresenceStatus;
import org.palier.numbers.view.Cells;

/**
 * How often agencies are on a platform, by whether they are on another one, as a census shows it. Agencies that use
 * nothing hardly begin with a platform that few use. For a platform of the study, its own rates count. They are drawn
 * towards those of all platforms but the most used one, as if ten more agencies of each kind had been seen that do as
 * those. For a new platform, the rates of all but the most used count. The most used one is left out because it is the
 * first of most agencies, which no newcomer is. Half a presence is added for agencies with nothing else, so that an
 * unseen case is rare and not impossible (H. Jeffreys 1946; shrinkage as by B. Efron and C. Morris 1975). Immutable.
 */
final class AdoptionRates {

	private static final double PRIOR = 10;
	private static final double HALF = 0.5;

	/** For each platform, of agencies checked there: those on another platform, of them present; those on none, of them present. */
	private final long[][] seen;

	private AdoptionRates(long[][] seen) {
		this.seen = seen;
	}

	/** Counts the rates of a census. @param rows agencies of the study, the first ones of the cells */
	static AdoptionRates of(Cells cells, int rows, int platforms) {
		long[][] seen = new long[platforms][4];
		for (int row = 0; row < rows; row++) {
			int first = row * platforms;
			long present = IntStream.range(0, platforms).filter(it -> status(cells, first + it) == PresenceStatus.PRESENT).count();
			for (int platform = 0; platform < platforms; platform++) {
				PresenceStatus status = status(cells, first + platform);
				boolean here = status == PresenceStatus.PRESENT;
				if (here || status == PresenceStatus.ABSENT) {
					int kind = present > (here ? 1 : 0) ? 0 : 2;
					seen[platform][kind]++;
					seen[platform][kind + 1] += here ? 1 : 0;
				}
			}
		}
		return new AdoptionRates(seen);
	}

	private static PresenceStatus status(Cells cells, int cell) {
		return Cells.status(cells.state(cell));
	}

	/**
	 * How often agencies that are nowhere take up a platform beside those that are somewhere: 0.1 is a tenth as often.
	 *
	 * @return above 0, at most 1; 1 where the census shows nothing of it
	 */
	double ofThoseWithNone(int platform) {
		int most = IntStream.range(0, seen.length).reduce(0, (one, other) -> present(other) > present(one) ? other : one);
		long[] others = new long[4];
		for (int it = 0; it < seen.length; it++) {
			for (int number = 0; it != most && present(it) > 0 && number < others.length; number++) {
				others[number] += seen[it][number];
			}
		}
		if (others[0] == 0 || others[1] == 0 || others[2] == 0) {
			return 1;
		}
		double some = (double) others[1] / others[0];
		double none = (others[3] + HALF) / (others[2] + 1);
		long[] own = seen[platform];
		if (own[1] + own[3] == 0) {
			return Math.min(1, none / some);
		}
		return Math.min(1, (own[3] + PRIOR * none) / (own[2] + PRIOR) / ((own[1] + PRIOR * some) / (own[0] + PRIOR)));
	}

	private long present(int platform) {
		return seen[platform][1] + seen[platform][3];
	}
}
