// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** French writes 0 and 1 with the singular, English 1 alone. */
class CountedSentenceTest {

	private static final String FRENCH = "{0} {0,choice,0#publication lue|2#publications lues}";
	private static final String ENGLISH = "{0} {0,choice,0#posts|1#post|1<posts}";

	@ParameterizedTest
	@CsvSource({ "0, 0 publication lue, 0 posts", "1, 1 publication lue, 1 post", "2, 2 publications lues, 2 posts" })
	void wordsAgreeWithANumber(int number, String french, String english) {
		assertThat(CountedSentence.format(FRENCH, Locale.CANADA_FRENCH, number)).isEqualTo(french);
		assertThat(CountedSentence.format(ENGLISH, Locale.CANADA, number)).isEqualTo(english);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1 publication lue", "0, 0 publication lue", "12\u00a0400, 12\u00a0400 publications lues",
			"1\u202f001, 1\u202f001 publications lues", "9 à 14, 9 à 14 publications lues" })
	void wordsAgreeWithACountThatIsATextAlready(String count, String french) {
		assertThat(CountedSentence.format(FRENCH, Locale.CANADA_FRENCH, count)).isEqualTo(french);
	}

	@Test
	void eachWordAgreesWithItsOwnNumber() {
		assertThat(CountedSentence.format("{0}\u202f: {1} {1,choice,0#ligne|2#lignes} sur {2}", Locale.CANADA_FRENCH, "Liste", "1", 30))
				.isEqualTo("Liste\u202f: 1 ligne sur 30");
	}
}
