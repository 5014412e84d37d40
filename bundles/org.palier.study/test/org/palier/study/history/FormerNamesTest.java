// SPDX-License-Identifier: EPL-2.0
package org.palier.study.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.palier.model.FormerName;

class FormerNamesTest {

	@Test
	void aNameHasItsDayAndBothLanguages() {
		assertThat(FormerNames.read("Régie des bacs / Ferry Board (2021-05-01) ; Bacs du Nord")).containsExactly(
				new FormerName("Régie des bacs", "Ferry Board", LocalDate.of(2021, 5, 1)), new FormerName("Bacs du Nord", "Bacs du Nord", null));
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		String text = "Régie des bacs / Ferry Board (2021-05-01) ; Santé (MSSS) ; CBC/Radio-Canada (1936-11-02)";
		assertThat(FormerNames.written(FormerNames.read(text))).isEqualTo(text);
	}

	/** A person who mistypes a day is told, and does not get a name with a day in it. */
	@Test
	void bracketsWithDigitsAreADay() {
		assertThatThrownBy(() -> FormerNames.read("Bacs (2021-13-01)")).isInstanceOf(DateTimeException.class).hasMessage("2021-13-01");
		assertThat(FormerNames.read(" ; ")).isEmpty();
	}
}
