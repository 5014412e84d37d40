// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameOrderTest {

	private final NameOrder french = NameOrder.of(Locale.CANADA_FRENCH);

	/** In the order in which a person would shelve them. */
	@ParameterizedTest
	@ValueSource(strings = { "Agence 1|Agence 2|Agence 10|Agence 100", "Organisme|Organisme 2|Organisme 2 bis|Organisme 10|Organisme A",
			"2 Rives|10 Rives|Rives", "Région 1, 9|Région 1, 10|Région 2, 1|Région 12", "s1|s2|s10", "Écluse 3|écluse 20|Ecluse 100",
			"Comité|Comité 99999999999999999999|Comité 100000000000000000000", "agence|Agence|Ágence|Bureau", "2026-1|2026-02|2026-12" })
	void numbersCountByTheirValue(String shelved) {
		List<String> names = Arrays.asList(shelved.split("\\|"));
		List<String> sorted = names.reversed().stream().sorted(french).toList();
		assertThat(sorted).isEqualTo(names);
		assertThat(names.reversed().stream().sorted(Comparator.comparing(french::place)).toList()).isEqualTo(names);
	}

	@Test
	void namesThatDifferAreNeverTheSame() {
		assertThat(french.compare("Agence 01", "Agence 1")).isNotZero().isEqualTo(-french.compare("Agence 1", "Agence 01"));
		assertThat(french.compare("Agence 1", "Agence 1")).isZero();
	}

	/** Any three names are in one order. */
	@Test
	void isAnOrder() {
		var random = new Random(34);
		String[] parts = { "a", "É", " ", "0", "1", "9", "10", "007", "-", "z", "é", "²", "٣" };
		List<String> names = random.ints(200, 1, 5)
				.mapToObj(it -> String.join("", random.ints(it, 0, parts.length).mapToObj(i -> parts[i]).toList())).distinct().toList();
		for (String one : names) {
			for (String two : names) {
				int order = Integer.signum(french.compare(one, two));
				assertThat(Integer.signum(french.compare(two, one))).isEqualTo(-order);
				assertThat(Integer.signum(french.place(one).compareTo(french.place(two)))).isEqualTo(order);
				for (String three : names.subList(0, 40)) {
					if (order < 0 && french.compare(two, three) < 0) {
						assertThat(french.compare(one, three)).isNegative();
					}
				}
			}
		}
	}
}
