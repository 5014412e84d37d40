// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rounded shares and their rounded difference, by hand. */
class SharesApartTest {

	@Test
	void sharesThatAgreeWithTheirDifferenceStayAsTheyAre() {
		SharesApart said = SharesApart.of(0.152, 0.121, 0.031, 0);
		assertThat(said.percent(0.152).en()).isEqualTo("15%");
		assertThat(said.percent(0.121).en()).isEqualTo("12%");
		assertThat(said.points(0.031).en()).isEqualTo("3");
	}

	/** 14.6 less 12.4 is 2.2: whole, 15 less 12 would be told as 2. */
	@Test
	void sharesThatDisagreeGetOneMoreDecimal() {
		SharesApart said = SharesApart.of(0.146, 0.124, 0.022, 0);
		assertThat(said.decimals()).isEqualTo(1);
		assertThat(said.percent(0.146).fr()).isEqualTo("14,6\u00a0%");
		assertThat(said.percent(0.124).fr()).isEqualTo("12,4\u00a0%");
		assertThat(said.points(0.022).fr()).isEqualTo("2,2");
	}

	/** 14.55 less 12.34 is 2.21; with one decimal, 14.6 less 12.3 would be told as 2.2. Further than two more decimals nobody reads. */
	@Test
	void aSecondDecimalIsTheLast() {
		assertThat(SharesApart.of(0.1456, 0.1234, 0.0222, 0).decimals()).isEqualTo(2);
		assertThat(SharesApart.of(0.1, 0.1, 0.05, 0).decimals()).isEqualTo(2);
	}

	@Test
	void nothingIsNotWrittenAsLessThanNothing() {
		assertThat(SharesApart.of(0.5, 0.5, -0.0, 1).points(-0.00001).en()).isEqualTo("0.0");
	}
}
