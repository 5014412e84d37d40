// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.ground.options.OptionKind;

class WrittenNumberTest {

	@ParameterizedTest
	@ValueSource(strings = { "40 %", "40%", "40\u00a0%", "40\u202f%", "0,4", "0.4", ",4", " 0,40 " })
	void fortyPerCentIsOneNumber(String text) {
		assertThat(WrittenNumber.of(text, Locale.CANADA_FRENCH)).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("0.4"));
		assertThat(WrittenNumber.of(text, Locale.CANADA)).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("0.4"));
		assertThat(WrittenNumber.of(text, null)).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("0.4"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12\u202f400 | 12400", "12 400,5 | 12400.5", "-2,5 % | -0.025", "−3 | -3",
			"0.3333333333333333 | 0.3333333333333333",
			"100 % | 1", "1'200 | 1200" })
	void groupsSignsAndDecimals(String text, BigDecimal number) {
		assertThat(WrittenNumber.of(text, Locale.CANADA_FRENCH)).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(number));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%", "40 % de", "quarante", "4 0", "--4", "4,5,6", "40 %%", "NaN", "1e5" })
	void whatIsNoNumberIsNone(String text) {
		assertThat(WrittenNumber.of(text, Locale.CANADA_FRENCH)).isEmpty();
	}

	@Test
	void oneCommaBeforeThreeDigitsIsReadAsTheLanguageSays() {
		assertThat(WrittenNumber.of("1,500", Locale.CANADA)).contains(new BigDecimal("1500"));
		assertThat(WrittenNumber.of("1,500", Locale.CANADA_FRENCH)).contains(new BigDecimal("1.500"));
		assertThat(WrittenNumber.of("1,500", null)).isEmpty();
	}

	@Test
	void anOptionTakesPerCent() {
		var threshold = new OptionKind.Decimal(0, 1);
		assertThat(threshold.kept("60 %")).isEqualTo("0.6");
		assertThat(threshold.takes("60 %")).isTrue();
		assertThat(threshold.takes("160 %")).isFalse();
	}
}
