// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.ground.table.Value.Estimate.Question;
import org.palier.ground.table.Value.Estimate.Rule;
import org.palier.ground.table.Value.Estimate;
import org.palier.numbers.view.PostEstimates.Shares;

/**
 * Programs gave 50 of 100 posts the code a and 30 the code b; a set says that 40 % are a and 60 % b. So a post that
 * programs call a counts 0.8, and one that they call b counts 2. Expected shares are by pencil.
 */
class CountedSharesTest {

	private static final Map<String, Long> THEN = Map.of("a", 50L, "b", 30L);

	private static Shares shares(double rare) {
		Map<String, Estimate> codes = new LinkedHashMap<>();
		codes.put("a", new Estimate(0.5, 0.4, 0.3, 0.5, 200, 100, Question.THESE, Rule.SAMPLE));
		codes.put("b", new Estimate(0.3, 0.6 - rare, 0.5 - rare, 0.7 - rare, 200, 100, Question.THESE, Rule.SAMPLE));
		if (rare > 0) {
			codes.put("rare", new Estimate(0, rare, 0, 2 * rare, 200, 100, Question.THESE, Rule.SAMPLE));
		}
		return new Shares(100, codes, THEN);
	}

	private static double share(String code, long a, long b) {
		return shares(0).counted(it -> it.equals("a") ? a : b).of(code).corrected();
	}

	@Test
	void whatIsAsItWasStays() {
		assertThat(shares(0).counted(THEN::get).of("a")).isEqualTo(shares(0).codes().get("a"));
		assertThat(shares(0).counted(THEN::get).of("c")).isNull();
	}

	@Test
	void aCodeThatLosesHalfOfItsPostsLosesHalfOfItsCorrectedOnes() {
		assertThat(share("a", 25, 30)).isCloseTo(20 / 80.0, within(1e-12));
		assertThat(share("b", 25, 30)).isCloseTo(60 / 80.0, within(1e-12));
	}

	@Test
	void whatMovesKeepsItsWorth() {
		// 25 of a are worth 20
		assertThat(share("a", 25, 55)).isCloseTo(0.2, within(1e-12));
		assertThat(share("b", 25, 55)).isCloseTo(0.8, within(1e-12));
		// 25 more come, which count as others of b: 60 + 50 (0.5 x 0.8 + 0.5 x 2) = 130
		assertThat(share("a", 25, 80)).isCloseTo(20 / 150.0, within(1e-12));
	}

	@Test
	void whatIsAddedCountsAsOthersOfItsCode() {
		assertThat(share("a", 50, 60)).isCloseTo(40 / 160.0, within(1e-12));
	}

	@Test
	void whereAllGrowAlikeNoShareChanges() {
		CountedShares twice = shares(0.1).counted(it -> 2 * THEN.getOrDefault(it, 0L));
		assertThat(twice.of("a").corrected()).isEqualTo(0.4);
		assertThat(twice.of("b").corrected()).isEqualTo(0.5);
		assertThat(twice.of("rare").corrected()).as("a code that no program gives").isEqualTo(0.1);
	}

	/** Half of the posts of a are left, and with them half of how far its share may be off. */
	@Test
	void theIntervalShrinksWithWhatIsLeft() {
		Estimate moved = shares(0).counted(it -> it.equals("a") ? 25 : 55).of("a");
		assertThat(moved.low()).isCloseTo(0.15, within(1e-12));
		assertThat(moved.high()).isCloseTo(0.25, within(1e-12));
		assertThat(moved.before()).isEqualTo(0.4);
	}

	/** A draw in which a is 50 % of the study: half of it is left. */
	@Test
	void anErrorThatIsDrawnIsMovedAlike() {
		Estimate moved = shares(0).counted(it -> it.equals("a") ? 25 : 55, new double[] { 0.5, 0.5 }).of("a");
		assertThat(moved.corrected()).isCloseTo(0.25, within(1e-12));
		assertThat(moved.before()).isEqualTo(0.5);
	}

	@Test
	void whereNoPostIsLeftThereIsNoShare() {
		assertThat(shares(0).counted(it -> 0).of("a")).isNull();
	}
}
