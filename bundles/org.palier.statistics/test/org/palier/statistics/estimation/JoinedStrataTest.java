// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Strata of which few units were coded, by pencil. */
class JoinedStrataTest {

	/** A machine gave so many of a hundred units the first code; of those coded people gave it so many. */
	private static CodedStratum stratum(long units, int predicted, int coded, int ofFirst) {
		return new CodedStratum(units, new long[] { units * predicted / 100, units - units * predicted / 100 },
				IntStream.range(0, coded).mapToObj(it -> new CodedUnit(it < ofFirst ? 0 : 1, CodedUnit.ABSTAINED, it)).toList());
	}

	/** Four coded of 80 %, five of 75 % and six of 20 %: the first two are alike, and of nine there are still too few. */
	@Test
	void thoseWithFewAreJoinedByWhatWasPredicted() {
		JoinedStrata joined = JoinedStrata
				.of(List.of(stratum(100, 80, 4, 2), stratum(100, 20, 6, 1), stratum(200, 75, 5, 3), stratum(400, 50, 12, 6)));

		assertThat(joined.few()).isEqualTo(3);
		assertThat(joined.strata()).extracting(it -> it.units() + " " + it.sample().size()).containsExactly("400 12", "400 15");
		JoinedStrata three = JoinedStrata
				.of(List.of(stratum(100, 80, 4, 2), stratum(100, 20, 6, 1), stratum(200, 75, 6, 3), stratum(400, 50, 12, 6)));
		assertThat(three.strata()).as("ten are enough; the last one joins what is most like it")
				.extracting(it -> it.units() + " " + it.sample().size())
				.containsExactlyInAnyOrder("300 10", "500 18");
	}

	/** For 300 units, 100 x 2/4 + 200 x 3/6 = 150. */
	@Test
	void unitsKeepWhatTheyStandFor() {
		JoinedStrata joined = JoinedStrata.of(List.of(stratum(100, 80, 4, 2), stratum(200, 75, 6, 3)));
		CodedStratum one = joined.strata().getFirst();

		assertThat(joined.strata()).hasSize(1);
		assertThat(one.sample().stream().mapToDouble(it -> it.weight() * it.is(0)).sum()).isCloseTo(150, within(1e-9));
		assertThat(new CodedCorpus(List.of(one)).ofTheseUnits().getFirst().corrected()).isCloseTo(0.5, within(1e-12));
	}

	@Test
	void whatIsCodedAsAWholeStandsAloneAndOneStratumStays() {
		JoinedStrata whole = JoinedStrata.of(List.of(stratum(5, 80, 5, 2), stratum(100, 80, 6, 1), stratum(300, 50, 20, 9)));
		assertThat(whole.strata()).extracting(CodedStratum::units).containsExactlyInAnyOrder(5L, 400L);
		assertThat(whole.few()).isEqualTo(1);
		assertThat(JoinedStrata.of(List.of(stratum(100, 80, 6, 1))).few()).isZero();
		assertThat(JoinedStrata.of(List.of(stratum(5, 80, 5, 2), stratum(100, 80, 6, 1))).few()).as("nothing to join it with").isZero();
	}
}
