// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.palier.files.UnknownValue;
import org.palier.ground.text.Bilingual;
import org.palier.intake.mapping.Mapping;

/** A column has few words and many rows. */
class KnownValuesTest {

	@Test
	void aWordIsLookedForOnceAndCountedInEachRow() throws Exception {
		var asked = new ArrayList<String>();
		var values = new KnownValues("category", Mapping.parse(""), it -> {
			asked.add(it);
			return it.equals("Parcs") ? Optional.of("parks") : Optional.empty();
		}, false, null, new MisspeltWords(Map.of("museums", Bilingual.same("Musées"))));

		for (int i = 0; i < 1000; i++) {
			assertThat(values.id("Parcs")).isEqualTo("parks");
			assertThat(values.id("Muséés")).as("a slip, about which a person is asked").isEmpty();
			assertThat(values.id("Écoles")).isEmpty();
		}

		assertThat(asked).containsExactlyInAnyOrder("Parcs", "Muséés", "Écoles");
		assertThat(values.unknown("Catégorie")).extracting(UnknownValue::value, UnknownValue::rows)
				.containsExactlyInAnyOrder(tuple("Muséés", 1000), tuple("Écoles", 1000));
		assertThat(List.copyOf(values.made().keySet())).isEmpty();
	}

	@Test
	void afterRowsAreReadAgainEachIsCountedOnce() throws Exception {
		var values = new KnownValues("category", Mapping.parse(""), it -> Optional.empty(), false);
		values.id("Écoles");
		values.recount();
		values.id("Écoles");
		assertThat(values.unknown("Catégorie")).singleElement().satisfies(it -> assertThat(it.rows()).isEqualTo(1));
	}
}
