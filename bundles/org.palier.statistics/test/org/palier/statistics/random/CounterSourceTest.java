// SPDX-License-Identifier: EPL-2.0
package org.palier.statistics.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

/** Against the published numbers of SplitMix64 and FNV-1a, and what a few lines of Python make of them. */
class CounterSourceTest {

	/** The first three of SplitMix64 with the seed 0, as its authors and Java print them. */
	@Test
	void withoutAKeyItIsSplitMix64() {
		var source = new CounterSource();
		assertThat(source.nextLong()).isEqualTo(0xe220a8397b1dcdafL);
		assertThat(source.nextLong()).isEqualTo(0x6e789e6aa1b965f4L);
		assertThat(source.nextLong()).isEqualTo(0x06c45d188009454fL);
	}

	/** By Python: mix(mix(key + 0x9e3779b97f4a7c15) + part), first with 7, then with 11. */
	@Test
	void aKeyIsMixedPartByPart() {
		assertThat(CounterSource.key(0, 7)).isEqualTo(0x915f11bbbfb2963dL);
		assertThat(CounterSource.key(CounterSource.key(0, 7), 11)).isEqualTo(0x9bb0dc5683aca6ebL);
		var source = new CounterSource(7, 11);
		assertThat(source.nextLong()).isEqualTo(0xff0a1aded4e0afb7L);
		assertThat(source.nextLong()).isEqualTo(0x782685971bd2476eL);
	}

	/** FNV-1a of foobar is 0x85944171f73967e8 (the authors' test vectors); mixed by Python. */
	@Test
	void aTextIsAPartOfAKey() {
		assertThat(CounterSource.part("foobar")).isEqualTo(0x404da9e3b74078c2L);
	}

	@Test
	void chanceIsTheUpperBitsOfTheMix() {
		// ((mix(5 + 9) >> 11) + 0.5) * 2**-53
		assertThat(CounterSource.chance(5, 9)).isCloseTo(0.14594079716169878, within(1e-17));
	}

	/** The library draws equal numbers from the same bits, refused ones too. */
	@Test
	void numbersBelowABoundAreThoseOfTheInterface() {
		for (int below : new int[] { 1, 2, 3, 600, 65_537, 1_000_003, Integer.MAX_VALUE / 2 + 2, Integer.MAX_VALUE }) {
			var ours = new CounterSource(7, below);
			UniformRandomProvider theirs = new CounterSource(7, below)::nextLong;
			for (int i = 0; i < 2_000; i++) {
				assertThat(ours.nextInt(below)).as("number %d below %d", i, below).isEqualTo(theirs.nextInt(below));
			}
			assertThat(ours.nextLong()).as("as many bits").isEqualTo(theirs.nextLong());
		}
		assertThatThrownBy(() -> new CounterSource().nextInt(0)).isInstanceOf(IllegalArgumentException.class);
	}

	/** Neither end has a finite quantile; the largest bits rounded up to 1. */
	@Test
	void chanceIsNeitherNothingNorCertain() {
		assertThat(CounterSource.unit(0)).isEqualTo(0x1p-54);
		assertThat(CounterSource.unit(-1)).isLessThan(1).isGreaterThan(1 - 0x1p-52);
		assertThat(CounterSource.unit(1L << 63)).isEqualTo(0.5 + 0x1p-54);
	}
}
