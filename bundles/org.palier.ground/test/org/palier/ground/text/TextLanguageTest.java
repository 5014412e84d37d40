// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palier.corpus.Post;

class TextLanguageTest {

	private final TextLanguage language = new TextLanguage();

	@Test
	void functionWordsTellFrenchEnglishAndSpanishApart() {
		assertThat(language.of("Le service est rétabli sur la ligne")).isEqualTo("fr");
		assertThat(language.of("Service is back on the line")).isEqualTo("en");
		assertThat(language.of("Los parques están abiertos para todos")).isEqualTo("es");
	}

	@Test
	void elisionIsFrench() {
		assertThat(language.of("L’eau d’ici")).isEqualTo("fr");
	}

	@Test
	void handlesTagsAndAddressesSayNothing() {
		assertThat(language.of("@the_mayor #isTheDay https://is.gd/the/and")).isEmpty();
	}

	@Test
	void numbersWithLettersAreNoWords() {
		assertThat(language.of("Ralentissement sur A1, A2 et A3")).isEqualTo("fr");
	}

	@Test
	void otherScriptsAreKnownAsSuch() {
		assertThat(language.of("北京冬奥会的召开")).isEqualTo(TextLanguage.OTHER_SCRIPT);
		assertThat(language.of("وزارة الصحة")).isEqualTo(TextLanguage.OTHER_SCRIPT);
	}

	@Test
	void statedLanguageComesFirstUnlessItSaysNothing() {
		assertThat(language.of(Post.ofWords("", "Le service est rétabli", "en-CA", ""))).isEqualTo("en");
		assertThat(language.of(Post.ofWords("", "Le service est rétabli", "und", ""))).isEqualTo("fr");
		assertThat(language.of(Post.ofWords("", "x", "fra", ""))).isEqualTo("fr");
	}
}
