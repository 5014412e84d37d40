// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloseNamesTest {

	private final CloseNames uses = new CloseNames(
			Map.of("news", List.of("nouvelle", "news release"), "job", List.of("offre d’emploi", "job offer"), "event",
					List.of("évènement", "event"), "advice", List.of("conseil", "advice")),
			Map.of("news", List.of("communiqué de presse", "actualité"), "job", List.of("recrutement"), "gone", List.of("nouvelle")));

	private final CloseNames categories = new CloseNames(Map.of("state", List.of("Sociétés d’État et entreprises publiques"), "awareness",
			List.of("Organismes de sensibilisation"), "advisory", List.of("Organismes-conseils")), Map.of());

	@ParameterizedTest
	@CsvSource({ "Nouvelles, news", "OFFRES D'EMPLOIS, job", "événements, event", "Job offers, job", "conseils, advice" })
	void pluralsAndAccentsAreTheSameWord(String written, String id) {
		assertThat(uses.same(written)).contains(id);
	}

	@ParameterizedTest
	@CsvSource({ "communiqués", "emploi", "offre", "météo", "actualités" })
	void aWordThatIsOnlyNearIsNotTheSame(String written) {
		assertThat(uses.same(written)).isEmpty();
	}

	@Test
	void whatPeopleSayForAThingIsNear() {
		assertThat(uses.near("communiqués")).containsExactly("news");
		assertThat(uses.near("Emplois")).containsExactly("job");
		assertThat(uses.near("recrutements d'été")).containsExactly("job");
		assertThat(uses.near("météo")).isEmpty();
	}

	/** The six near twins that an analyst found made beside her own. */
	@Test
	void aCategoryIsNearByItsRareWords() {
		assertThat(categories.near("Société d'État")).containsExactly("state");
		assertThat(categories.near("Sensibilisation")).containsExactly("awareness");
		assertThat(categories.near("Organisme de la sensibilisation publique")).startsWith("awareness");
		assertThat(categories.same("organisme conseil")).contains("advisory");
		assertThat(categories.near("Zoo")).isEmpty();
		assertThat(categories.near("")).isEmpty();
	}

	@Test
	void twoThingsOfOneNameAreNeither() {
		assertThat(new CloseNames(Map.of("a", List.of("avis"), "b", List.of("Avis")), Map.of()).same("avis")).isEmpty();
	}
}
