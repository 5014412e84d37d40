// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Names of sheets: at most 31 letters, words whole, none twice. */
class SheetNamesTest {

	@Test
	void aTitleThatHasRoomStaysAsItIs() {
		assertThat(new SheetNames().of(4, "Présences par plateforme", "Recensement")).isEqualTo("4 Présences par plateforme");
		assertThat(new SheetNames().of("Méthode")).isEqualTo("Méthode");
	}

	/** 16 letters, a sign and 12: 31 with the number. */
	@Test
	void ofALongOneWordsInTheMiddleGo() {
		assertThat(new SheetNames().of(20, "Heures de travail selon le scénario", "Mastodon")).isEqualTo("20 Heures de travail… scénario");
	}

	@Test
	void titlesThatAreAlikeAreToldApartByTheirPart() {
		var names = new SheetNames();
		assertThat(names.of(1, "Pénétration", "Recensement")).isEqualTo("1 Pénétration");
		assertThat(names.of(2, "PÉNÉTRATION", "Mastodon")).isEqualTo("2 PÉNÉTRATION, Mastodon");
		assertThat(names.of(3, "Pénétration", "Recensement")).isEqualTo("3 Pénétration, Recensement");
		assertThat(names.of(4, "Pénétration", "Recensement")).isEqualTo("4 Pénétration (2)");
	}

	@Test
	void whatNoSheetMayBeCalledIsLeftOut() {
		assertThat(new SheetNames().of(1, "A/B: [c]*?\\ d", "")).isEqualTo("1 A B c d");
		assertThat(new SheetNames().of("'")).isEqualTo("_'");
		assertThat(new SheetNames().of("")).isEqualTo("_");
	}

	@Test
	void noneIsLongerThanExcelAllowsAndNoTwoAreAlike() {
		var names = new SheetNames();
		List<String> given = new ArrayList<>();
		for (int i = 1; i < 300; i++) {
			given.add(names.of(i % 3 == 0 ? "Anticonstitutionnellement".repeat(2) : "Usages des publications selon le scénario"));
			given.add(names.of(i, "Usages des publications selon le scénario", "Scénario " + i % 7));
		}
		assertThat(given).allMatch(it -> it.length() <= 31).allMatch(it -> !it.isBlank());
		assertThat(given.stream().map(it -> it.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
	}
}
