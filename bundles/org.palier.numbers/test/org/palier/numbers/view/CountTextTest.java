// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "4801|4801", "4 801|4801", "4\u00a0801|4801", "4\u202f801|4801", "4,801|4801", "4801,0|4801",
			"4801.00|4801",
			"1 234,0|1234", "0|0", "1,00|1", "1,000|1000", "123,456,789|123456789" })
	void wholeNumbersAreReadAsSpreadsheetsWriteThem(String text, int expected) {
		assertThat(CountText.of(text)).hasValue(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "480,4", "4801,5", "12 40", "-1", "1.5", "many", "1e3", "1 000 000 000 000", "1.234", "4801," })
	void anythingElseIsNone(String text) {
		assertThat(CountText.of(text)).isEmpty();
	}
}
