// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSetTest {

	@Test
	void setsOfTheSameCodesAreEqualWhateverTheOrder() {
		assertThat(CodeSet.of("support", "alert")).isEqualTo(CodeSet.parse("alert support")).hasSameHashCodeAs(CodeSet.of("alert", "support"))
				.hasToString("alert support");
		assertThat(CodeSet.of("alert")).isNotEqualTo(CodeSet.of("alert", "support"));
		assertThat(CodeSet.parse("alert alert")).isEqualTo(CodeSet.of("alert"));
	}

	@Test
	void anEmptyTextIsNoCode() {
		assertThat(CodeSet.parse("")).isEqualTo(CodeSet.NONE).isEqualTo(CodeSet.of()).isEqualTo(CodeSet.parse(" \t "));
		assertThat(CodeSet.NONE.isEmpty()).isTrue();
		assertThat(CodeSet.NONE.text()).isEmpty();
		assertThat(CodeSet.NONE.only()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "alert,alert", "'support alert',alert support", "' support  alert ',alert support", "'b\ta',a b" })
	void readsWhatStandsInAColumn(String column, String text) {
		assertThat(CodeSet.parse(column).text()).isEqualTo(text);
		assertThat(CodeSet.parse(text).text()).isEqualTo(text);
	}

	/** A character that no id may contain separates ids wherever it is, so that no column is unreadable. */
	@ParameterizedTest
	@ValueSource(chars = { ' ', '\t', '\n', '\u001c', '\u2003' })
	void anyBlankIsBetweenIds(char blank) {
		assertThat(CodeSet.parse("support" + blank + "alert" + blank)).isEqualTo(CodeSet.of("alert", "support"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "an alert", "alert ", "\talert", "ale\u2003rt" })
	void anIdIsNotEmptyAndHasNoBlank(String id) {
		assertThatIllegalArgumentException().isThrownBy(() -> CodeSet.of("support", id)).withMessageContaining("\"" + id + "\"");
		assertThatIllegalArgumentException().isThrownBy(() -> CodeSet.of(id)).withMessageContaining("\"" + id + "\"");
	}

	@Test
	void onlyIsTheOneCode() {
		assertThat(CodeSet.of("alert").only()).contains("alert");
		assertThat(CodeSet.of("alert", "support").only()).isEmpty();
		assertThat(CodeSet.of("alert").isOnly("alert")).isTrue();
		assertThat(CodeSet.of("alert").isOnly("support")).isFalse();
		assertThat(CodeSet.of("alert", "support").isOnly("alert")).isFalse();
	}

	@Test
	void codesAreAddedAndTakenAway() {
		CodeSet both = CodeSet.of("support").and(CodeSet.of("alert"));
		assertThat(both.ids()).containsExactly("alert", "support");
		assertThat(both.contains("support")).isTrue();
		assertThat(both.and(CodeSet.of("alert"))).isEqualTo(both);
		assertThat(both.without("alert")).isEqualTo(CodeSet.of("support"));
		assertThat(both.without("advice")).isEqualTo(both);
		assertThat(CodeSet.of("alert").without("alert")).isEqualTo(CodeSet.NONE);
		assertThat(CodeSet.NONE.and(both)).isEqualTo(both);
	}

	/** Java’s own sets say what is equal. */
	@Test
	void isEqualWhereSetsOfTheIdsAre() {
		var random = new Random(33);
		for (int i = 0; i < 500; i++) {
			List<String> one = drawn(random);
			List<String> other = drawn(random);
			assertThat(CodeSet.of(one).equals(CodeSet.of(other))).as("%s %s", one, other).isEqualTo(Set.copyOf(one).equals(Set.copyOf(other)));
			assertThat(CodeSet.parse(CodeSet.of(one).text())).isEqualTo(CodeSet.of(one));
			assertThat(CodeSet.of(one).ids()).containsExactlyElementsOf(new TreeSet<>(one));
		}
	}

	private static List<String> drawn(Random random) {
		List<String> codes = new ArrayList<>(List.of("advice", "alert", "answer", "support"));
		Collections.shuffle(codes, random);
		List<String> drawn = codes.subList(0, random.nextInt(3));
		drawn.addAll(List.copyOf(drawn.subList(0, Math.min(1, drawn.size()))));
		return drawn;
	}
}
