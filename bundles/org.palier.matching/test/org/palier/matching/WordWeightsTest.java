// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.matching.WordWeights.Word;

/**
 * What a word tells among 1,023 bodies, with a pencil: 1 - ln(bodies) / ln(1024), so one tenth less each time that twice as many have it.
 */
class WordWeightsTest {

	private static Word word(String text, int bodies, int all) {
		return new WordWeights(List.of("republique de borealie", "peru", "gouvernement"), Map.of(text, Collections.nCopies(bodies, "")),
				all).word(text);
	}

	@ParameterizedTest(name = "{3}: {0} of {1} bodies")
	@CsvSource({ //
			"heron, 0, 1, nobody has it", //
			"heron, 1, 1, one body has it", //
			"heron, 2, 0.9, two have it", //
			"heron, 32, 0.5, the root of all have it", //
			"heron, 256, 0.2, a quarter have it", //
			"heron, 1023, 0.1, no word tells less than a tenth", //
			"conseil, 1, 0.35, a sort of body tells little", //
			"conseil, 256, 0.2, and less where a quarter are of it", //
			"ministry, 1, 0.05, an office tells next to nothing", //
			"borealien, 1, 0.05, so does what is made of the name of the country", //
			"boreux, 1, 1, but five letters of it must be there", //
			"peruvian, 1, 1, and a country of four letters has no such words", //
			"republiqu, 1, 1, nor is what is said of a state its name", //
			"gouvernement, 1, 1, nor is a government" })
	void rareWordsTellMost(String text, int bodies, double weight, String why) {
		assertThat(word(text, bodies, 1023).weight()).as(why).isCloseTo(weight, within(1e-3));
	}

	/** Ten of ten would be a word of all; of fewer than 300 bodies it counts as if there were 300: 1 - ln 10 / ln 301. */
	@Test
	void ofFewBodiesOneCannotTellWhatIsRare() {
		assertThat(word("heron", 10, 10).weight()).isCloseTo(0.5965, within(1e-4));
	}

	@Test
	void aWordSaysWhetherItIsTheCountryOrTellsTwoApart() {
		assertThat(word("borealien", 1, 10).isCountry()).isTrue();
		assertThat(word("heron", 1, 10).isCountry()).isFalse();
		assertThat(word("nord", 1, 10).isApart()).isTrue();
		assertThat(word("2010", 1, 10).isApart()).isTrue();
		assertThat(word("heron", 1, 10).isApart()).isFalse();
	}
}
