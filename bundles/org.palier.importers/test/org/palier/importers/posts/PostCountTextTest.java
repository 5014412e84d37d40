// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostCountsTest {

	@ParameterizedTest
	@CsvSource({ "0,0", "1234,1234", "'1,234',1234", "'12,345,678',12345678", "1 234,1234", "1\u202F234,1234", "1\u00A0234,1234", "12.0,12",
			"999999999999999999,999999999999999999" })
	void countsAreRead(String cell, long count) {
		assertThat(PostCountText.of(cell)).isEqualTo(count);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "6.7K", "-1", "1.5", "12,34", "1.234", "N/A", "10000000000000000000", "٣" })
	void whatIsRoundedNegativeOrAmbiguousIsNoCount(String cell) {
		assertThat(PostCountText.of(cell)).isEqualTo(PostCountText.UNREADABLE);
	}
}
