// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class TypographyTest {

	@Test
	void aShareThatIsNotNothingDoesNotReadAsNothing() {
		var english = new Typography(Locale.CANADA);
		var french = new Typography(Locale.CANADA_FRENCH);
		assertThat(english.share(0.000_499)).isEqualTo("<\u00a00.1%");
		assertThat(french.share(0.000_001)).isEqualTo("<\u00a00,1\u00a0%");
		assertThat(english.share(0.000_5)).isEqualTo("0.1%");
		assertThat(english.share(0)).isEqualTo("0.0%");
		assertThat(french.share(0.051)).isEqualTo("5,1\u00a0%");
	}

	@Test
	void aProbabilityIsNeverNothing() {
		var french = new Typography(Locale.CANADA_FRENCH);
		assertThat(french.measured(2e-9, 3)).isEqualTo("<\u00a00,001");
		assertThat(french.measured(0.000_5, 3)).isEqualTo("0,001");
		assertThat(french.measured(0, 3)).isEqualTo("0,000");
		assertThat(new Typography(Locale.CANADA).measured(-0.01, 1)).isEqualTo(">\u00a0−0.1");
		assertThat(new Typography(Locale.CANADA).number(-21.1, 1)).isEqualTo("−21.1");
	}

	/** The hour and the minute are never on two lines. */
	@Test
	void aMomentStaysTogether() {
		var at = LocalDateTime.of(2026, 10, 26, 10, 7);
		assertThat(new Typography(Locale.CANADA_FRENCH).moment(at)).isEqualTo("26 octobre 2026, 10\u00a0h\u00a007");
		assertThat(new Typography(Locale.CANADA).moment(at)).isEqualTo("October 26, 2026, 10:07");
	}

	@Test
	void worksCitedOneAfterTheOtherHaveTheSpacesOfTheLanguage() {
		String cited = "Wilson (1927); Pearson (1900)\u202f; Fisher (1922)";
		assertThat(new Typography(Locale.CANADA_FRENCH).listed(cited)).isEqualTo("Wilson (1927)\u202f; Pearson (1900)\u202f; Fisher (1922)");
		assertThat(new Typography(Locale.CANADA).listed(cited)).isEqualTo(cited);
	}
}
