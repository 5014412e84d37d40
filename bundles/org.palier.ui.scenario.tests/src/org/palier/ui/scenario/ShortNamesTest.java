// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ShortNamesTest {

	@Test
	void whatAllHaveStandsOverThemAndWhatSomeHaveIsAHeading() {
		var names = ShortNames.of(List.of("Québec · Supposed · Facebook · Agencies", "Québec · Supposed · Facebook · Hours",
				"Québec · Supposed · Facebook · Hours each",
				"Canada · Supposed · X · Agencies", "Canada · Supposed · X · Hours", "Canada · Supposed · X · Hours each"));
		assertThat(names.title()).isEqualTo("Supposed");
		assertThat(names.lines()).containsExactly("Québec · Facebook", "\u2003Agencies", "\u2003Hours", "\u2003Hours each", "Canada · X",
				"\u2003Agencies",
				"\u2003Hours", "\u2003Hours each");
		assertThat(names.alone(4)).isEqualTo("Canada · X · Hours");
	}

	@Test
	void twoOfAKindKeepTwoParts() {
		var names = ShortNames
				.of(List.of("Facebook · news · Count", "Facebook · news · Share", "Facebook · answer · Count", "Facebook · answer · Share",
				"X · news · Count", "X · news · Share"));
		assertThat(names.lines()).containsExactly("Facebook", "\u2003news · Count", "\u2003news · Share", "\u2003answer · Count",
				"\u2003answer · Share", "X",
				"\u2003news · Count", "\u2003news · Share");
	}

	@Test
	void namesThatHaveLittleInCommonStayWhole() {
		var names = ShortNames.of(List.of("Québec · Penetration", "Canada · Penetration", "Québec · Presences"));
		assertThat(names.lines()).containsExactly("Québec · Penetration", "Canada · Penetration", "Québec · Presences");
		assertThat(ShortNames.of(List.of("Hours", "Hours")).lines()).containsExactly("Hours", "Hours");
		assertThat(ShortNames.of(List.of("Québec · Hours")).lines()).containsExactly("Québec · Hours");
	}
}
