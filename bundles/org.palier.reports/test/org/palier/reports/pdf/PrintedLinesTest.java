// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class PrintedLinesTest {

	@Test
	void keepsElidedWordsAndDatesWhole() {
		assertThat(pieces("promotion de l’image, jusqu'au 2025-09-26 peut-être")).containsExactly("promotion ", "de ", "l’image, ",
				"jusqu'au ", "2025-09-26 ", "peut-", "être");
		assertThat(pieces("Canada, 26 septembre 2025, 26 organismes")).containsExactly("Canada, ", "26 septembre ", "2025, ", "26 ",
				"organismes");
		assertThat(pieces("as of 26 September 2025")).containsExactly("as ", "of ", "26 September ", "2025");
		assertThat(pieces("")).isEmpty();
	}

	private static List<String> pieces(String text) {
		var lines = new PrintedLines(Locale.CANADA_FRENCH);
		lines.setText(text);
		List<String> pieces = new ArrayList<>();
		int from = 0;
		for (int to = lines.next(); to != BreakIterator.DONE; to = lines.next()) {
			pieces.add(text.substring(from, to));
			from = to;
		}
		return pieces;
	}
}
