// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.ground.text.Wording;
import org.palier.matching.NameLikeness.Ground;
import org.palier.matching.NameLikeness.Weighed;

/**
 * Each sign of likeness between two names by itself, with a pencil. Words of own meaning weigh 1, those that say what sort of body it is
 * 0.35, offices and the country 0.05; twice the weight of common words is divided by the weight of all. With “Héron” in common and one
 * more word in each name, of which the nearness is n, the score is (1 + n) / 2.
 */
class NameLikenessTest {

	private final NameLikeness likeness = new NameLikeness(new Wording(BodyMatcher.class, "messages"));

	private static NameForm form(String name) {
		return NameForm.of(name).orElseThrow();
	}

	/** Of the country, where one body has each word of a name. */
	private static WordWeights ofOneBody(String name) {
		return new WordWeights(List.of("borealie", "borealia"),
				form(name).words().stream().collect(Collectors.toMap(it -> it, it -> List.of(1))), 1);
	}

	private double score(String sought, String known) {
		WordWeights weights = ofOneBody(known);
		return likeness.score(new Weighed(form(sought), weights), new Weighed(form(known), weights));
	}

	private List<Ground> grounds(String sought, String known) {
		WordWeights weights = ofOneBody(known);
		return likeness.grounds(new Weighed(form(sought), weights), new Weighed(form(known), weights));
	}

	@ParameterizedTest(name = "{3}: {0} / {1}")
	@CsvSource({ //
			"Héron Castor, HERON  castor, 1, case accents and spaces are no difference", //
			"Le Héron Castor, Héron Castor, 1, nor is an article in front", //
			"Castor Héron, Héron Castor, 0.99, the same words in another order", //
			"Office of the Heron, Office Heron, 0.99, small words say nothing", //
			"Hérons Castor, Héron Castor, 0.99, nor does a plural", //
			"Héron, Castor, 0, nothing in common", //
			"A B, B A, 0, names without a word that says anything", //
			"Héron Castor, Héron Sapin, 0.5, one word of two: 2 / (2 + 1 + 1)", //
			"Héron Castor Sapin, Héron Castor Canot, 0.66667, two words of three: 4 / (4 + 1 + 1)", //
			"Agence Héron, Conseil Héron, 0.74074, sorts of bodies weigh 0.35: 2 / (2 + 0.35 + 0.35)", //
			"Agence Héron, Héron, 0.85106, one of them has no sort: 2 / (2 + 0.35)", //
			"Ministère Héron, Héron, 0.97561, an office weighs 0.05: 2 / (2 + 0.05)", //
			"Héron Boréalie, Héron, 0.97561, so does the country", //
			"Héron Boréalie, Héron boréalien, 0.99, and what is made of its name is one", //
			"Héron Boréalie, Castor boréalien, 0.04762, which is little by itself: 0.1 / (0.1 + 1 + 1)" })
	void commonWordsCountByWhatTheyTell(String sought, String known, double expected, String why) {
		assertThat(score(sought, known)).as(why).isCloseTo(expected, within(1e-5));
		assertThat(score(known, sought)).as("the other way round: " + why).isCloseTo(expected, within(1e-5));
	}

	@ParameterizedTest(name = "{3}: {0} / {1}")
	@CsvSource({ //
			"Héron, Héron Castor Sapin, 0.72, all of one is in the other; by their words alone 2 / 4", //
			"Ministère Héron, Héron Castor Sapin, 0.72, an office more is hardly a word", //
			"Ministère Minister Héron, Héron Castor Sapin, 0.72, nor are two spellings of it", //
			"Department Ministry Minister Héron, Héron Castor Sapin, 0.48193, three weigh more than 0.12: 2 / (2 + 0.15 + 2)", //
			"Héron Canot, Héron Castor Sapin, 0.4, a word of its own: 2 / (2 + 1 + 2)", //
			"Agence, Agence Castor Sapin, 0.25926, what is within must say which body: 0.7 / (0.7 + 2)", //
			"Héron Castor Récif, Héron Castor Récif Sapin, 0.85714, what is more like than that stays so: 6 / 7" })
	void oneNameWithinTheOtherIsWorthAQuestion(String sought, String known, double expected, String why) {
		assertThat(score(sought, known)).as(why).isCloseTo(expected, within(1e-5));
		assertThat(score(known, sought)).as("the other way round: " + why).isCloseTo(expected, within(1e-5));
	}

	@ParameterizedTest(name = "{3}: {0} / {1}")
	@CsvSource({ //
			"canot, canat, 0.95, a letter of five: n = 1 - 0.5 / 5", //
			"castor, castr, 0.95, a letter left out: n = 1 - 0.5 / 5 of the shorter word", //
			"castor, catsor, 0.95833, two letters that changed places: n = 1 - 0.5 / 6", //
			"port, pont, 0.5, in words of four letters each letter counts", //
			"cormoran, tormaran, 0.5, two errors in eight letters are too many", //
			"harmattan, garmatton, 0.94444, two in nine are not: n = 1 - 2 * 0.5 / 9", //
			"harmattan, garmotton, 0.5, three are", //
			"harmattan, uxharmattan, 0.94444, two letters more: n = 1 - 2 * 0.5 / 9", //
			"harmattan, uvxharmattan, 0.5, three letters more", //
			"canot, canotier, 0.875, another ending: n = 0.75", //
			"cano, canotier, 0.5, but not of a word of four letters", //
			"canot, canopier, 0.5, nor where four letters are the same", //
			"castorum, castorilien, 0.875, six letters of eight", //
			"castori, castonnad, 0.5, five letters of seven are too few", //
			"castorial, castorndumo, 0.875, six of nine", //
			"castorialb, castorndumo, 0.5, six of ten" })
	void typingErrorsAndStemsCountForTheMostPart(String sought, String known, double expected, String why) {
		assertThat(score("Héron " + sought, "Héron " + known)).as(why).isCloseTo(expected, within(1e-5));
		assertThat(score("Héron " + known, "Héron " + sought)).as("the other way round: " + why).isCloseTo(expected, within(1e-5));
	}

	@ParameterizedTest(name = "{3}: {0} / {1}")
	@CsvSource({ //
			"Héron Nord, Héron Sud, 0.2, each has a direction of its own: 0.5 - 0.30", //
			"Héron 2010, Héron 2015, 0.2, each has a number of its own", //
			"Héron Nord, Héron Castor, 0.5, only one has a direction", //
			"Héron Nord, Héron, 0.72, the other has no word at all", //
			"Héron Nord, Héron nord, 1, both have the same", //
			"Héron Première, Héron Premier, 0.99, an ending is no difference", //
			"Conseil français Héron, Conseil française Héron, 0.99, nor is that of a language", //
			"Conseil anglaises Héron, Conseil anglais Héron, 0.99, in any number", //
			"Conseil anglais Héron, Conseil français Héron, 0.27447, two languages are two: 2.7 / (2.7 + 1 + 1) - 0.30", //
			"Héron North, Héron Norah, 0.5, a direction is never a misspelled word" })
	void whatTellsTwoApartSpeaksAgainst(String sought, String known, double expected, String why) {
		assertThat(score(sought, known)).as(why).isCloseTo(expected, within(1e-5));
		assertThat(score(known, sought)).as("the other way round: " + why).isCloseTo(expected, within(1e-5));
	}

	/** “canot” is nearer to “canoz” (0.9) than to “canotier” (0.75): 2 * 1.9 / (2 * 1.9 + 0.1 + 1.1). */
	@ParameterizedTest
	@CsvSource({ "Héron Canotier Canoz", "Héron Canat Canotier" })
	void theNearestWordIsTaken(String known) {
		assertThat(score("Héron Canot", known)).isCloseTo(0.76, within(1e-9));
	}

	/** A word answers for one other, not for two: 2 * 1.9 / (2 * 1.9 + 0.1 + 1 + 0.1), whichever name is sought. */
	@Test
	void aWordIsTheMisspellingOfOneWordAlone() {
		assertThat(score("Héron Canot Canut", "Héron Canat")).isCloseTo(0.76, within(1e-9));
		assertThat(score("Héron Canat", "Héron Canot Canut")).isCloseTo(0.76, within(1e-9));
	}

	/**
	 * “canat” weighs 0.5, as 32 of 1,023 bodies have it; so the two have no more than that in common: 1 + 0.45, and 0.05 left on each side.
	 */
	@Test
	void misspelledWordCountsByTheLesserWeight() {
		var weights = new WordWeights(List.of(), Map.of("canat", Collections.nCopies(32, ""), "heron", List.of("")), 1023);
		var rare = new Weighed(form("Héron Canot"), weights);
		var common = new Weighed(form("Héron Canat"), weights);
		assertThat(likeness.score(rare, common)).isCloseTo(2 * 1.45 / (2 * 1.45 + 0.1), within(1e-9));
		assertThat(likeness.score(common, rare)).isCloseTo(2 * 1.45 / (2 * 1.45 + 0.1), within(1e-9));
	}

	/** Six words and 0.9375 of a seventh are 0.991 of seven: no more than the very words in another order. */
	@Test
	void aMisspelledNameIsNeverMoreThanTheSameWords() {
		assertThat(score("Aube Bise Cap Dune Étang Fjord Cormoran", "Aube Bise Cap Dune Étang Fjord Cormorin")).isEqualTo(0.99);
	}

	@ParameterizedTest
	@CsvSource({ //
			"Héron Castor, HÉRON CASTOR, 1, Same name: “HÉRON CASTOR”", //
			"Castor Héron, Héron Castor, 0.99, “Héron Castor”", //
			"Héron, Héron Castor Sapin, 0.72, “Héron Castor Sapin”", //
			"Héron Castor, Héron Sapin, 0.5, Words in common: “Héron Castor”" })
	void aReasonSaysWhatIsAlike(String sought, String known, double weight, String text) {
		List<Ground> grounds = grounds(sought, known);
		assertThat(grounds).singleElement().satisfies(it -> {
			assertThat(it.weight()).isEqualTo(weight);
			assertThat(it.reason(weight).text().en()).contains(text);
			assertThat(it.reason(weight).weight()).isEqualTo(weight);
		});
	}

	@Test
	void whatSpeaksAgainstIsAReasonOfItsOwn() {
		List<Ground> grounds = grounds("Héron Nord", "Héron Sud");
		assertThat(grounds).extracting(Ground::weight).containsExactly(0.5, -0.30);
		assertThat(grounds.getLast().reason(-0.30).text().en()).isEqualTo("Against: “nord” here, “sud” there");
	}
}
