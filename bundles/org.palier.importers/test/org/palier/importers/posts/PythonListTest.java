// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PythonListTest {

	@Test
	void stringsAreReadAsPythonPrintsThem() {
		// python3 -c 'print(["a", "it\x27s", "say \"x\"", "both \x27 \"", "two\nlines", "\u200dx", "\xa0", "é", "\U0001F687", ""])'
		String printed = "['a', \"it's\", 'say \"x\"', 'both \\' \"', 'two\\nlines', '\\u200dx', '\\xa0', 'é', '🚇', '']";
		assertThat(PythonList.parse(printed)).contains(
				List.of("a", "it's", "say \"x\"", "both ' \"", "two\nlines", "\u200dx", "\u00a0", "é", "🚇", ""));
	}

	@Test
	void anEmptyListIsAList() {
		assertThat(PythonList.parse(" [] ")).contains(List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nan", "[", "['a'", "['a' 'b']", "['a'] x", "['a", "['\\q']", "['\\u12']", "[1]", "['\\uzzzz']",
			"['\\U7FFFFFFF']" })
	void anythingElseIsNone(String text) {
		assertThat(PythonList.parse(text)).isEmpty();
	}
}
