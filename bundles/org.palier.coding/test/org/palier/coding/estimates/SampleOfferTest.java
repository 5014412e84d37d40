// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.palier.coding.estimates.SampleOffer.Sureness;

/** What reading is offered for which margin; numbers by Cochran (1977), § 4.4: n0 = 3.8415 p(1 - p)/d², n = n0/(1 + n0/N), by pencil. */
class SampleOfferTest {

	private static List<String> offered(PlanCost cost) {
		return SampleOffer.of(cost).stream().map(it -> it.sureness() + " " + it.posts()).toList();
	}

	@Test
	void ofFewPostsNeverMoreIsOfferedThanThereAre() {
		assertThat(offered(new PlanCost(84, 1, 0, 0))).containsExactly("ROUGH 31", "ENOUGH 45", "SURE 69", "ALL 84");
		assertThat(offered(new PlanCost(3, 1, 0, 0))).as("3 of 3 for any margin").containsExactly("ALL 3");
		assertThat(offered(new PlanCost(1, 1, 0, 0))).containsExactly("ALL 1");
		assertThat(offered(new PlanCost(0, 1, 0, 0))).isEmpty();
	}

	/** By pencil 40 posts need 22 for 14 points and 29 for 10: both are fewer than the 30 from which a share is corrected. */
	@Test
	void nobodyIsOfferedFewerPostsThanCorrectAShare() {
		assertThat(offered(new PlanCost(40, 1, 0, 0))).containsExactly("ENOUGH 30", "SURE 37", "ALL 40");
		assertThat(offered(new PlanCost(31, 1, 0, 0))).as("29 for 5 points").containsExactly("SURE 30", "ALL 31");
		assertThat(offered(new PlanCost(30, 1, 0, 0))).containsExactly("ALL 30");
		assertThat(offered(new PlanCost(20, 1, 0, 0))).containsExactly("ALL 20");
	}

	@Test
	void ofAMillionNobodyReadsAll() {
		assertThat(offered(new PlanCost(1_000_000, 1, 0, 0))).containsExactly("ROUGH 49", "ENOUGH 97", "SURE 384");
	}

	@Test
	void aNumberGivesTheMarginForWhichItIsAskedFor() {
		assertThat(SampleOffer.margin(new PlanCost(84, 1, 0, 0), 50).orElseThrow()).as("1.96 × ½ × √(1/50 - 1/84)").isCloseTo(0.0882,
				within(5e-5));
		assertThat(SampleOffer.margin(new PlanCost(84, 1, 0, 0), 84)).hasValue(0);
		assertThat(SampleOffer.margin(new PlanCost(84, 1, 0, 0), 85)).isEmpty();
		assertThat(SampleOffer.margin(new PlanCost(84, 1, 0, 0), 0)).isEmpty();
		for (PlanCost cost : List.of(new PlanCost(84, 1, 0, 0), new PlanCost(5000, 1.4, 0, 0), new PlanCost(5000, 1.1, 30, 40))) {
			for (SampleOffer each : SampleOffer.of(cost)) {
				double most = each.sureness().margin();
				assertThat(SampleOffer.margin(cost, each.posts()).orElseThrow()).as("%s of %s", each, cost).isLessThanOrEqualTo(most + 1e-12);
				if (each.sureness() != Sureness.ALL) {
					assertThat(SampleOffer.margin(cost, each.posts() - 1).orElseThrow()).as("one less than %s of %s", each, cost).isGreaterThan(most);
				}
			}
		}
	}

	/** Two of forty agencies cannot tell of forty, however many of their posts one reads: 1.96 × ½ × √(0.1 × (1/2 - 1/40)) is 0.21. */
	@Test
	void tooFewAgenciesGiveNoMarginAtAll() {
		assertThat(offered(new PlanCost(5000, 1, 2, 40))).isEmpty();
		assertThat(SampleOffer.margin(new PlanCost(5000, 1, 2, 40), 250).orElseThrow()).isGreaterThan(0.21);
	}
}
