// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.palier.statistics.random.CounterSource;

/** What posts may be in truth, by what a program said of them. */
class TrueCodesTest {

	/** By pencil: a program that says a of all a and of a quarter of b; it said a of half the posts, so that a third of all are a. */
	@Test
	void trueSharesComeFromWhatWasSaidAndHowTheProgramErred() {
		var codes = new TrueCodes(Map.of("a", 500_000L, "b", 500_000L), Map.of("a", Map.of("a", 4000L), "b", Map.of("a", 1000L, "b", 3000L)));
		double a = 0.5 * codes.given("a")[codes.codes().indexOf("a")];
		// A tenth as many posts as there are count as half a and half b: (1/3 + 0.1 × 1/2) / 1.1 moved on by what was said.
		assertThat(a).isCloseTo(1 / 3.0, within(0.02));
		assertThat(codes.given("b")[codes.codes().indexOf("b")]).isGreaterThan(0.999);
	}

	@Test
	void aCodeThatNoProgramFindsExists() {
		var codes = new TrueCodes(Map.of("a", 900L, "", 100L), Map.of("a", Map.of("a", 800L), "hidden", Map.of("a", 100L, "", 100L)));
		int hidden = codes.codes().indexOf("hidden");
		String[] said = new String[1000];
		Arrays.fill(said, "a");
		int[] drawn = codes.draw(said, new int[1000], new CounterSource(1));
		assertThat(Arrays.stream(drawn).filter(it -> it == hidden).count()).isBetween(1L, 700L);
		assertThat(codes.given("")[hidden]).isGreaterThan(0.9);
	}
}
