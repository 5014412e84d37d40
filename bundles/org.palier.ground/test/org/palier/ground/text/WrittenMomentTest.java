// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenMomentTest {

	@ParameterizedTest
	@ValueSource(strings = { "3 nov. 2026", "3 novembre 2026", "mardi 3 nov. 2026", "le 3 novembre 2026", "3 NOV 2026", "03 nov 2026",
			"Nov 3, 2026", "November 3rd 2026",
			"Tuesday, November 3, 2026", "3-nov-2026", "3\u00a0nov.\u00a02026", "3 November 2026", "mar. 3 nov. 2026" })
	void aDayIsReadByTheNameOfItsMonth(String text) {
		assertThat(WrittenMoment.of(text)).contains(new WrittenMoment(LocalDate.of(2026, 11, 3), null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3 nov. 2026, 14 h 05|14:05", "3 novembre 2026 à 14\u202fh\u202f05|14:05",
			"3 nov. 2026 9 h|09:00", "3 nov 2026 14:05:59|14:05",
			"Nov 3, 2026 at 2:05 PM|14:05", "Nov 3, 2026, 12:05 a.m.|00:05" })
	void anHourMayStandBehindIt(String text, LocalTime hour) {
		assertThat(WrittenMoment.of(text)).contains(new WrittenMoment(LocalDate.of(2026, 11, 3), hour));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1er mars 2026", "mars 1, 2026", "dimanche 1er mars 2026" })
	void theFirstOfAMonthIsWrittenInItsOwnWay(String text) {
		assertThat(WrittenMoment.of(text).map(WrittenMoment::day)).contains(LocalDate.of(2026, 3, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31 février 2026", "3 nov.", "nov. 2026", "3 foo 2026", "", "3/11/2026", "2026-11-03",
			"env. 3 nov. 2026 ou plus tard", "3 nov. 2026 25 h 00" })
	void whatIsNoDayIsNone(String text) {
		assertThat(WrittenMoment.of(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "14 h 05, 14:05", "14h05, 14:05", "9 h, 09:00", "14:05, 14:05", "2:05 PM, 14:05", "14:05:30, 14:05" })
	void anHourOfItsOwnIsRead(String text, LocalTime hour) {
		assertThat(WrittenMoment.time(text)).contains(hour);
	}

	@Test
	void whatIsNoHourIsNone() {
		assertThat(WrittenMoment.time("25 h")).isEmpty();
		assertThat(WrittenMoment.time("hier")).isEmpty();
		assertThat(WrittenMoment.time("14")).isEmpty();
	}

	@Test
	void hoursWithinATextGetAColon() {
		assertThat(WrittenMoment.withColons("03/11/2026 14 h 05")).isEqualTo("03/11/2026 14:05");
		assertThat(WrittenMoment.withColons("2026-11-03 9h")).isEqualTo("2026-11-03 09:00");
		assertThat(WrittenMoment.withColons("huit heures")).isEqualTo("huit heures");
	}
}
