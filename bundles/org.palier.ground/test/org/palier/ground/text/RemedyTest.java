// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class RemedyTest {

	private final Wording words = new Wording(RemedyTest.class, "remedies");

	@Test
	void aSentenceBringsWhatCanBeDoneAndDoesNotSayIt() {
		Bilingual said = words.text("sheets", "Relevé", 3);
		assertThat(said.in(Locale.FRENCH)).isEqualTo("«\u202fRelevé\u202f» a été lue.");
		assertThat(said.remedy()).isEqualTo(new Remedy("--sheet FEUILLE (1 à 3)", "--sheet SHEET (1 to 3)"));
		assertThat(words.text("plain").remedy()).isNull();
	}

	@Test
	void whatCanBeDoneGoesWithASentenceIntoAnother() {
		Bilingual sheet = words.text("sheets", "Relevé", 3);
		assertThat(words.text("within", sheet.within()).remedy()).isEqualTo(sheet.remedy());
		assertThat(Bilingual.joined(List.of(Bilingual.same("a"), sheet), "; ").remedy()).isEqualTo(sheet.remedy());
	}

	@Test
	void anOptionIsToldFromACommand() {
		assertThat(new Remedy("--map \"name.fr=Organisme\"", "--map \"name.en=Agency\"").option()).contains("map");
		assertThat(new Remedy("--persons true", "--persons true").option()).contains("persons");
		assertThat(new Remedy("palier run scan", "palier run scan").option()).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new Remedy("", "--sheet 2"));
	}
}
