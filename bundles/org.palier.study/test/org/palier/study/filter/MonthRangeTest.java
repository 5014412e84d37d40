// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A period that is chosen by months, and what it is in the words of a filter. */
class MonthRangeTest {

	private static final MonthRange ALL = range("2012-11", "2014-06");

	private static MonthRange range(String first, String last) {
		return new MonthRange(YearMonth.parse(first), YearMonth.parse(last));
	}

	@ParameterizedTest
	@CsvSource({ "2013, 2013-01, 2013-12", "2013-07, 2013-07, 2013-07", "2013-07-14, 2013-07, 2013-07", "2013-W27, 2013-07, 2013-07",
			"2014-W01, 2013-12, 2014-01", "2013-07..2014-02, 2013-07, 2014-02", "2013-07.., 2013-07, 2014-06", "..2013, 2012-11, 2013-12" })
	void aPeriodOfAFilterTouchesTheseMonths(String period, String first, String last) {
		assertThat(MonthRange.of(period, ALL)).contains(range(first, last));
	}

	@Test
	void noPeriodAndOneThatNobodyReadsAreNone() {
		assertThat(MonthRange.of("", ALL)).isEmpty();
		assertThat(MonthRange.of("undated", ALL)).isEmpty();
		assertThat(MonthRange.of("2015..", ALL)).as("begins after all there is").isEmpty();
	}

	@Test
	void endsMoveAsFarAsThereAreMonths() {
		MonthRange some = range("2013-07", "2013-09");
		assertThat(some.moved(-2, ALL)).isEqualTo(range("2013-05", "2013-07"));
		assertThat(some.moved(-40, ALL)).isEqualTo(range("2012-11", "2013-01"));
		assertThat(some.moved(40, ALL)).isEqualTo(range("2014-04", "2014-06"));
		assertThat(some.from(YearMonth.parse("2013-12"), ALL)).as("not after its end").isEqualTo(range("2013-09", "2013-09"));
		assertThat(some.from(YearMonth.parse("2010-01"), ALL)).isEqualTo(range("2012-11", "2013-09"));
		assertThat(some.until(YearMonth.parse("2013-01"), ALL)).isEqualTo(range("2013-07", "2013-07"));
		assertThat(some.until(YearMonth.parse("2020-01"), ALL)).isEqualTo(range("2013-07", "2014-06"));
		assertThat(MonthRange.between(YearMonth.parse("2013-09"), YearMonth.parse("2013-07"))).isEqualTo(some);
		assertThat(some.months()).isEqualTo(3);
		assertThat(range("2010-01", "2013-01").within(ALL)).contains(range("2012-11", "2013-01"));
		assertThat(range("2010-01", "2010-02").within(ALL)).isEmpty();
	}

	@Test
	void itIsWrittenAsAPersonWouldWriteIt() {
		assertThat(text(range("2013-07", "2013-09"))).isEqualTo("period >= 2013-07 and period <= 2013-09");
		assertThat(text(range("2013-07", "2013-07"))).isEqualTo("period = 2013-07");
		assertThat(text(range("2013-07", "2014-06"))).isEqualTo("period >= 2013-07");
		assertThat(text(range("2012-11", "2013-09"))).isEqualTo("period <= 2013-09");
		assertThat(ALL.conditions(ALL)).isEqualTo(List.of());
	}

	/** Written text is read again as the same months. */
	@Test
	void writtenAndReadItIsTheSame() {
		for (int first = 0; first < ALL.months(); first++) {
			for (int last = first; last < ALL.months(); last++) {
				var some = new MonthRange(ALL.first().plusMonths(first), ALL.first().plusMonths(last));
				StudyFilter filter = StudyFilter.of(Where.of(text(some)), org.palier.model.PalierFactory.eINSTANCE.createStudy());
				assertThat(MonthRange.of(filter.period(), ALL).orElse(ALL)).isEqualTo(some);
			}
		}
	}

	private static String text(MonthRange some) {
		return new Where(some.conditions(ALL)).text();
	}
}
