// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Cells that a spreadsheet would calculate, whatever stands before the sign, and those that it would not. */
class FormulaGuardTest {

	private static final List<String> BEFORE = List.of("", " ", "   ", "\t", "\u00a0", "\u202f", "\u3000", "\u200b", "\ufeff", "\u2060 ",
			"\r", "\n", "\u0000", " \t\u00a0");
	private static final List<String> SIGNS = List.of("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\ufe66");

	@Test
	void whateverStandsBeforeTheSignTheCellIsGuardedAndComesBackAsItWas() {
		for (String before : BEFORE) {
			for (String sign : SIGNS) {
				for (String quoted : List.of("", "'", "''")) {
					String words = quoted + before + sign + "1+1";
					assertThat(FormulaGuard.guarded(words)).as(words).isEqualTo("'" + words);
					assertThat(FormulaGuard.bare(FormulaGuard.guarded(words))).isEqualTo(words);
				}
			}
		}
	}

	@Test
	void otherWordsStayAsTheyAre() {
		for (String words : List.of("", " ", "1+1", "a=b", " a", "'tis", "l’eau", "#1", "5 - 3", "\u200bword")) {
			assertThat(FormulaGuard.guarded(words)).isEqualTo(words);
			assertThat(FormulaGuard.bare(words)).isEqualTo(words);
		}
	}
}
