// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a name when all is taken away in which two lists differ: each of these things by itself. */
class NameFormTest {

	@ParameterizedTest(name = "{3}: {0}")
	@CsvSource({ //
			"Héron Castor, heron castor, castor heron, words in the order of the alphabet", //
			"L’Héron, heron, heron, an article in front", //
			"The Heron, heron, heron, an English one", //
			"'Heron, The', heron, heron, one behind", //
			"Le Thé, the, '', one in front and none behind", //
			"Régie de l'eau, regie de l eau, eau regi, small words stay in what is written alone", //
			"Héron Héron, heron heron, heron, each word once", //
			"Parcs, parcs, parc, an s at the end", //
			"Eaux, eaux, eau, an x at the end", //
			"Gaz, gaz, gaz, another letter at the end", //
			"Bus, bus, bus, but of no word of three letters", //
			"Verte, verte, vert, an e at the end", //
			"Aube, aube, aube, but of no word of four letters", //
			"Vertes, vertes, vert, both", //
			"A Heron B, a heron b, heron, single letters say nothing", //
			"Heron 7, heron 7, 7 heron, single digits do" })
	void formWithoutWhatListsDifferIn(String name, String exact, String words, String why) {
		NameForm form = NameForm.of(name).orElseThrow();
		assertThat(form.written()).isEqualTo(name);
		assertThat(form.exact()).as(why).isEqualTo(exact);
		assertThat(String.join(" ", form.words())).as(why).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "—", "  ", "N/A", "À venir" })
	void noNameHasNoForm(String name) {
		assertThat(NameForm.of(name)).isEmpty();
		assertThat(NameForm.all(name)).isEmpty();
	}

	@Test
	void nameIsFoundWithAndWithoutItsParenthesis() {
		assertThat(NameForm.all("Héron (Castor)")).extracting(NameForm::exact).containsExactly("heron castor", "heron");
		assertThat(NameForm.all("Héron")).extracting(NameForm::exact).containsExactly("heron");
		assertThat(NameForm.all("(Castor)")).extracting(NameForm::exact).containsExactly("castor");
	}

	@ParameterizedTest(name = "{2}: {0}")
	@CsvSource({ //
			"Office du héron (OH), oh, in parentheses", //
			"Office du héron (O.H.), oh, with stops", //
			"Office du héron (au large), '', a word of lower case", //
			"Office du héron (O), '', a letter alone", //
			"OdH, odh, a name that is one", //
			"Office, '', a name with one capital", //
			"Office OH, '', a name of two words", //
			"Héron (ABCDEFGHIJKL), abcdefghijkl, twelve letters", //
			"Héron (ABCDEFGHIJKLM), '', thirteen" })
	void acronymsThatANameGives(String name, String acronym, String why) {
		assertThat(NameForm.acronyms(name)).as(why).isEqualTo(acronym.isEmpty() ? List.of() : List.of(acronym));
	}

	@Test
	void aNameMayBeThatOfTwoAtEachAnd() {
		assertThat(NameForm.partings("Héron et Castor and Sapin & Canot")).containsExactly(List.of("Héron", "Castor and Sapin & Canot"),
				List.of("Héron et Castor", "Sapin & Canot"), List.of("Héron et Castor and Sapin", "Canot"));
		assertThat(NameForm.partings("Grand")).isEmpty();
	}
}
