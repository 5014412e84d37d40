// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.matching.Body.Trait;

/**
 * Each sign that two bodies are one, or two, by itself and with a pencil: of the body that is sought one thing changes, and another
 * outcome is expected. From 0.95 on a body is taken, from 0.70 on a person is asked; an account adds 0.40, a site 0.28, an acronym
 * 0.10, another acronym takes 0.05, an acronym without a name is 0.85.
 */
class BodyMatcherSignsTest {

	private static final Map<String, List<String>> NAMES = Map.of("bo", List.of("Boréalie", "Borealia"));

	/** The body of the study: it has one of everything. */
	private static final Body KNOWN = body("known",
			"Héron Castor Sapin, acronym=HCS, id=seal 7, parent=state-1, place=Nord, account=twitter @hcs, site=hcs.example");

	/** A body by its names, and its other signs as “acronym=…”. */
	private static Body body(String id, String signs) {
		List<String[]> all = Arrays.stream(signs.split(", ")).map(it -> (it.contains("=") ? it : "name=" + it).split("=", 2)).toList();
		return new Body(id, one(all, "jurisdiction").isEmpty() ? "bo" : one(all, "jurisdiction"), those(all, "name"), those(all, "acronym"),
				those(all, "id").isEmpty() ? Map.of() : Map.of(one(all, "id").split(" ")[0], one(all, "id").split(" ")[1]), one(all, "parent"),
				one(all, "place"), traits(all), those(all, "unlisted").isEmpty());
	}

	private static Set<Trait> traits(List<String[]> all) {
		var traits = new java.util.HashSet<Trait>();
		those(all, "account").forEach(it -> traits.add(new Trait(Trait.Kind.ACCOUNT, it)));
		those(all, "site").forEach(it -> traits.add(new Trait(Trait.Kind.SITE, it)));
		return traits;
	}

	private static List<String> those(List<String[]> all, String sign) {
		return all.stream().filter(it -> it[0].equals(sign)).map(it -> it[1]).toList();
	}

	private static String one(List<String[]> all, String sign) {
		return those(all, sign).stream().findFirst().orElse("");
	}

	private static BodyMatcher among(Body... known) {
		return new BodyMatcher(List.of(known), NAMES, Thresholds.OF_PALIER);
	}

	/** What was found, in a line: taken A, proposed A B with the first score, new. */
	private static String said(MatchOutcome finding) {
		return switch (finding) {
		case MatchOutcome.Match taken -> "taken " + taken.likeness().agency();
		case MatchOutcome.Proposed proposed -> "proposed " + String.join(" ", proposed.likely().stream().map(Likeness::agency).toList());
		case MatchOutcome.Joint joint -> "joint: " + said(joint.first()) + ", " + said(joint.second()) + " as " + joint.names();
		case MatchOutcome.New none -> "new";
		};
	}

	private static double score(MatchOutcome finding) {
		return switch (finding) {
		case MatchOutcome.Match taken -> taken.likeness().score();
		case MatchOutcome.Proposed proposed -> proposed.likely().getFirst().score();
		default -> 0;
		};
	}

	@ParameterizedTest(name = "{0} -> {1}: {3}")
	@CsvSource(delimiter = '|', value = { //
			"Héron Castor Canot                                    | new            | 0       | two words of three are 0.667", //
			"Héron Castor Sapon                                    | taken known    | 0.96667 | a letter is wrong: 2.9 / 3", //
			"Héron Castor Sapin Récif                              | proposed known | 0.85714 | a word more: 6 / 7", //
			"Héron                                                 | proposed known | 0.72    | a part of the name", //
			"Héron Castor Canot, acronym=HCS                       | proposed known | 0.76667 | the same acronym", //
			"Héron Castor Canot, acronym=h.c.s.                    | proposed known | 0.76667 | however it is written", //
			"Héron Castor Canot (HCS)                              | proposed known | 0.76667 | in the name too", //
			"Héron Castor Canot, site=hcs.example                  | proposed known | 0.94667 | the same site", //
			"Héron Castor Canot, site=other.example                | new            | 0       | another site says nothing", //
			"Héron Castor Canot, account=twitter @hcs              | taken known    | 1       | the same account: no more than 1", //
			"Héron Castor Canot, account=twitter @other            | new            | 0       | another account says nothing", //
			"Héron Castor Canot, account=hcs.example               | new            | 0       | nor does an account that is called like a site", //
			"Héron Castor Canot, id=seal 7                         | taken known    | 1       | the same number in the same list", //
			"Canot, id=seal 7                                      | taken known    | 1       | whatever it is called", //
			"Canot, id=mail 7                                      | new            | 0       | the same number in another list", //
			"Canot, id=seal 7, jurisdiction=us                     | new            | 0       | in another jurisdiction", //
			"Canot Récif                                           | new            | 0       | nothing", //
			"Canot Récif, acronym=HCS                              | proposed known | 0.85    | an acronym alone is asked", //
			"Canot Récif, account=twitter @hcs                     | new            | 0       | an account alone is 0.40", //
			"Canot Récif, account=twitter @hcs, site=hcs.example   | new            | 0       | with a site 0.68", //
			"Héron Canot, account=twitter @hcs, site=hcs.example   | new            | 0       | names of two words of five in common are not alike: 0.4 counts for nothing", //
			"Héron Castor Récif Canot Moulin, account=twitter @hcs | proposed known | 0.9     | those of half are: 4 / 8", //
			"Héron Castor Sapon, acronym=XYZ                       | proposed known | 0.91667 | another acronym speaks against", //
			"Héron, acronym=XYZ                                    | new            | 0       | and leaves a part of a name too little: 0.67", //
			"Canot Récif, acronym=XYZ                              | new            | 0       | where nothing is alike there is nothing to speak against" })
	void oneSignMoreMakesAnotherOutcome(String sought, String outcome, double score, String why) {
		MatchOutcome found = among(KNOWN).find(body("", sought));
		assertThat(said(found)).as(why).isEqualTo(outcome);
		assertThat(score(found)).as(why).isCloseTo(score, within(1e-5));
	}

	@ParameterizedTest(name = "{0} -> {1}: {2}")
	@CsvSource(delimiter = '|', value = { //
			"Héron Castor Sapin                  | taken known | nothing speaks against", //
			"Héron Castor Sapin, place=Nord      | taken known | the same place", //
			"Héron Castor Sapin, place=Sud       | new         | another place", //
			"Héron Castor Sapin, parent=state-1  | taken known | the same parent", //
			"Héron Castor Sapin, parent=state-2  | new         | another parent", //
			"Héron Castor Sapin, id=seal 8       | new         | another number in the same list", //
			"Héron Castor Sapin, id=mail 8       | taken known | a number of another list", //
			"Héron Castor Sapin, jurisdiction=us | new         | another jurisdiction", //
			"Héron Castor Sapin, acronym=XYZ     | taken known | another acronym takes 0.05 from 1" })
	void whatIsKnownOfBothMustNotDiffer(String sought, String outcome, String why) {
		assertThat(said(among(KNOWN).find(body("", sought)))).as(why).isEqualTo(outcome);
	}

	@Test
	void reasonsAreTheSignsAndTheirWeights() {
		Body sought = body("", "Héron Castor Récif Canot Moulin, acronym=XYZ, account=twitter @hcs, site=hcs.example");
		assertThat(among(KNOWN).likely(sought)).singleElement().satisfies(it -> {
			assertThat(it.reasons()).extracting(reason -> reason.text().en()).containsExactly(
					"Words in common: “Héron Castor Récif Canot Moulin”, “Héron Castor Sapin”", "Other acronyms: xyz here, hcs there",
					"Same account: twitter @hcs", "Same web site: hcs.example");
			// 0.5 - 0.05 + 0.40 + 0.28 would be 1.13: the last adds what is missing to 1.
			assertThat(it.reasons().stream().mapToDouble(Reason::weight).toArray()).containsExactly(new double[] { 0.5, -0.05, 0.40, 0.15 },
					within(1e-9));
		});
		assertThat(among(KNOWN).likely(body("", "Canot, acronym=HCS"))).singleElement()
				.satisfies(it -> assertThat(it.reasons()).extracting(reason -> reason.text().en()).containsExactly("Same acronym: HCS"));
		assertThat(among(KNOWN).find(body("", "Canot, id=seal 7"))).isInstanceOfSatisfying(MatchOutcome.Match.class,
				it -> assertThat(it.likeness().reasons()).singleElement()
						.satisfies(reason -> assertThat(reason.text().en()).isEqualTo("Same number in seal: 7")));
	}

	@ParameterizedTest(name = "{0} and {1}: {2} -> {3}, {4}")
	@CsvSource(delimiter = '|', value = { //
			"Héron Castor                  | Canot Récif               | Héron Castur              | taken a      | the other is not like it", //
			"Héron Castor                  | Héron Castar              | Héron Castur              | proposed a b | both are as like it, by one letter", //
			"Héron Castor                  | Héron Castar, unlisted=   | Héron Castur              | taken a      | one that accounts made up is no rival of a real one", //
			"Héron Castor, unlisted=       | Héron Castar              | Héron Castur              | taken b      | and a real one goes before it", //
			"Héron Castor Récif, unlisted= | Héron Castor Récaf        | Récif Castor Héron        | proposed a b | which is a rival too where it is less like: 0.972 against 0.99", //
			"Héron Castor, unlisted=       | Héron Castar, unlisted=   | Héron Castur              | proposed a b | two that accounts made up are rivals", //
			"Castor Héron                  | Héron Castor              | Héron Castor              | taken b      | the very name goes before the same words", //
			"Castor Héron                  | Héron Castor              | Héron Castor, acronym=X2  | taken b      | though 0.99 is as near as 0.03, whatever else is known", //
			"Castor Héron                  | Sapin                     | Héron Castor              | taken a      | the same words alone are enough", //
			"Héron Castor                  | Héron Castor              | Héron Castor              | new          | a name that two bear is no evidence", //
			"Héron Castor                  | Héron Castor              | Héron Castor, Canot Récif | new          | nor beside a name that nobody bears", //
			"Héron Castor                  | Héron Castor, Canot Récif | Héron Castor, Canot Récif | taken b      | but the other name is", //
			"Héron Castor, id=seal 7       | Sapin, id=seal 7          | Canot, id=seal 7          | new          | nor is a number that two have", //
			"Canot, acronym=HC             | Récif, acronym=HC         | Sapin, acronym=HC         | new          | nor an acronym" })
	void twoThatAreLikeItLeaveItOpen(String a, String b, String sought, String outcome, String why) {
		assertThat(said(among(body("a", a), body("b", b)).find(body("", sought)))).as(why).isEqualTo(outcome);
	}

	@ParameterizedTest(name = "{0}: {2}")
	@CsvSource(delimiter = '|', value = { //
			"Héron Castur | a | a letter at the end", //
			"Héran Castor | a | in another word", //
			"Castur       | a | the first four letters find a word that nobody has: n = 1 - 0.5 / 6", //
			"Castoro      | a | one letter more", //
			"Cast         | - | a word of four letters is sought as it is", //
			"Bastor       | - | a wrong first letter does not" })
	void misspelledWordsFindTheirBody(String name, String found, String why) {
		BodyMatcher matcher = among(body("a", name.contains(" ") ? "Héron Castor" : "Castor"));
		assertThat(matcher.likely(body("", name)).stream().map(Likeness::agency).toList()).as(why)
				.isEqualTo(found.equals("-") ? List.of() : List.of(found));
	}

	@ParameterizedTest(name = "{0} -> {1}")
	@CsvSource(delimiter = '|', value = { //
			"Héron Boréalie et Castor Boréalie | joint: taken a, taken b as [Héron Boréalie, Castor Boréalie] | both are known", //
			"Castor Boréalie & Héron Boréalie  | joint: taken b, taken a as [Castor Boréalie, Héron Boréalie] | in the other order", //
			"Héron Boréalie and Canot Boréalie | joint: taken a, new as [Héron Boréalie, Canot Boréalie]      | one is known, the other names the country", //
			"Canot Boréalie et Héron Boréalie  | joint: taken a, new as [Héron Boréalie, Canot Boréalie]      | the known one goes first", //
			"Héron Boréalie et Canot           | proposed a                                                   | the other could not stand by itself", //
			"Canot et Héron Boréalie           | proposed a                                                   | nor in the other order", //
			"Héron Boréalie et Boréalie        | taken a                                                      | the country alone is no body", //
			"Canot Boréalie et Récif Boréalie  | new                                                          | neither is known", //
			"Hérons Boréalie et Récif Boréalie | proposed a                                                   | a part must be written as the study has it", //
			"Moulin Boréalie et Mill Borealia  | proposed c                                                   | both are names of one body: no second one" })
	void aNameMayJoinTwoBodies(String name, String outcome, String why) {
		BodyMatcher matcher = among(body("a", "Héron Boréalie"), body("b", "Castor Boréalie"), body("c", "Moulin Boréalie, Mill Borealia"));
		assertThat(said(matcher.find(body("", name)))).as(why).isEqualTo(outcome);
	}

	@Test
	void likeliestComesFirst() {
		BodyMatcher matcher = among(body("c", "Héron Castor Sapin Récif"), body("b", "Héron Castor Sapin"),
				body("a", "Héron Castor Sapin Moulin"), body("d", "Canot"));
		assertThat(matcher.likely(body("", "Héron Castor Sapin"))).extracting(Likeness::agency).containsExactly("b", "a", "c");
		assertThat(matcher.likely(body("b", "Héron Castor Sapin"))).as("without itself").extracting(Likeness::agency).containsExactly("a", "c");
	}

	@Test
	void namesAndAcronymsThatAreBlankOrTwiceThereAreNone() {
		Body body = new Body("", "bo", List.of("Héron", " ", "Héron"), List.of("", "HC", "HC"), Map.of(), "", "", Set.of(), true);
		assertThat(body.names()).containsExactly("Héron");
		assertThat(body.acronyms()).containsExactly("HC");
		assertThat(body.sharing(Set.of(new Trait(Trait.Kind.SITE, "x.example"))).shared()).hasSize(1);
	}
}
