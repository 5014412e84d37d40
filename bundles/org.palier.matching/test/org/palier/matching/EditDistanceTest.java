// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

	/** Examples of Wagner and Fischer 1974 and of Damerau 1964. */
	@Test
	void knownDistances() {
		assertThat(EditDistance.of("kitten", "sitting")).isEqualTo(3);
		assertThat(EditDistance.of("saturday", "sunday")).isEqualTo(3);
		assertThat(EditDistance.of("", "abc")).isEqualTo(3);
		assertThat(EditDistance.of("abc", "")).isEqualTo(3);
		assertThat(EditDistance.of("parks", "praks")).isEqualTo(2);
		assertThat(EditDistance.typed("parks", "praks", 2)).isEqualTo(1);
		assertThat(EditDistance.typed("ab", "ba", 1)).isEqualTo(1);
		assertThat(EditDistance.typed("kitten", "sitting", 2)).isEqualTo(3);
	}

	/** One letter in ten, three at most; texts that are equal do not differ. */
	@ParameterizedTest
	@CsvSource({ "abcdefghi, abcdefghx, false", "abcdefghij, abcdefghix, true", "abcdefghij, abcdefghxy, false",
			"abcdefghij, abcdefghij, false",
			"abcdefghij, abcdefghijk, true", "abcdefghij, abcdefghijkl, false", "abcdefghi, abcdefghij, false" })
	void nearTextsDifferByOneLetterInTen(String one, String other, boolean near) {
		assertThat(EditDistance.isNear(one, other)).isEqualTo(near);
		assertThat(EditDistance.isNear(other, one)).isEqualTo(near);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "9, 0", "10, 1", "19, 1", "20, 2", "30, 3", "39, 3", "40, 3", "200, 3" })
	void lettersThatMayDiffer(int length, int letters) {
		assertThat(EditDistance.limit(length)).isEqualTo(letters);
	}

	/** A limit saves time and changes no distance that lies within it: held against the definition, on words of three letters. */
	@Test
	void aLimitChangesNothingWithinIt() {
		var chance = new Random(17);
		for (int n = 0; n < 20_000; n++) {
			String one = word(chance);
			String other = word(chance);
			int limit = chance.nextInt(4);
			for (boolean swaps : new boolean[] { false, true }) {
				int defined = defined(one, one.length(), other, other.length(), swaps);
				int found = swaps ? EditDistance.typed(one, other, limit) : EditDistance.of(one, other, limit);
				assertThat(found > limit ? limit + 1 : found).as(one + " " + other + " " + limit + " " + swaps).isEqualTo(Math.min(defined, limit + 1));
			}
		}
	}

	private static String word(Random chance) {
		var word = new StringBuilder();
		for (int length = chance.nextInt(6); length > 0; length--) {
			word.append((char) ('a' + chance.nextInt(3)));
		}
		return word.toString();
	}

	private static int defined(String one, int i, String other, int j, boolean swaps) {
		if (i == 0 || j == 0) {
			return i + j;
		}
		int least = Math.min(defined(one, i - 1, other, j, swaps) + 1, defined(one, i, other, j - 1, swaps) + 1);
		least = Math.min(least, defined(one, i - 1, other, j - 1, swaps) + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
		if (swaps && i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
			least = Math.min(least, defined(one, i - 2, other, j - 2, swaps) + 1);
		}
		return least;
	}
}
