// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittedTextTest {

	/** “7 4…” of 7 421 employees reads as seventy-four. */
	@ParameterizedTest
	@CsvSource({ "7\u202f421, 3, ''", "'39.4% of 1,143', 10, '39.4% of '", "'39,4\u00a0% de 1\u202f143', 3, ''", "Ministère 12, 6, Minist",
			"Ministère 12, 9, Ministère",
			"'12 avril', 2, 12" })
	void aNumberIsNeverCut(String text, int fits, String rest) {
		int whole = FittedText.whole(text, fits);
		assertThat(text.substring(0, whole)).isEqualTo(rest);
	}
}
