// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.ground.Progress;
import org.palier.matching.Body.Trait;
import org.palier.matching.Duplicates.Apart;

/** Which two agencies of a study a person is asked about, and which of the two would stay: each sign by itself. */
class DuplicatesTest {

	private static final Trait ACCOUNT = new Trait(Trait.Kind.ACCOUNT, "twitter @hc");

	private static Body body(String id, boolean listed, Set<Trait> shared, String... names) {
		return new Body(id, "bo", List.of(names), List.of(), Map.of(), "", "", shared, listed);
	}

	private static Body listed(String id, String... names) {
		return body(id, true, Set.of(), names);
	}

	private static Body made(String id, String... names) {
		return body(id, false, Set.of(), names);
	}

	private static Duplicates among(List<Body> bodies, Apart... apart) {
		return Duplicates.among(bodies, Map.of(), List.of(apart));
	}

	private static List<String> said(Duplicates duplicates) {
		return duplicates.proposals().stream().map(it -> it.going() + " to " + it.staying()).toList();
	}

	@Test
	void oneThatAccountsMadeUpIsHeldAgainstAllAndGoes() {
		assertThat(said(among(List.of(listed("a", "Héron Castor"), made("b", "Héron Castar"), listed("c", "Moulin"))))).containsExactly("b to a");
		assertThat(said(among(List.of(made("a", "Héron Castor"), listed("b", "Héron Castar"))))).as("whatever the order of their ids")
				.containsExactly("a to b");
		assertThat(said(among(List.of(made("a", "Héron Castor"), listed("b", "Moulin"))))).as("names that are not alike").isEmpty();
	}

	@Test
	void twoOfListsAreAskedAboutOnlyWhereTheyShareSomething() {
		assertThat(said(among(List.of(listed("a", "Héron Castor"), listed("b", "Héron Castar"))))).isEmpty();
		Body one = body("a", true, Set.of(ACCOUNT), "Héron Castor");
		Body two = body("b", true, Set.of(ACCOUNT), "Héron Castar");
		assertThat(said(among(List.of(one, two)))).containsExactly("b to a");
		Body other = body("c", true, Set.of(new Trait(Trait.Kind.SITE, "twitter @hc")), "Héron Castir");
		assertThat(said(among(List.of(one, other)))).as("a site that is written as an account is another thing").isEmpty();
		assertThat(said(among(List.of(one, two, listed("c", "Héron Castur"))))).as("a third one that shares nothing").containsExactly("b to a");
	}

	@Test
	void thatWithMoreNamesStaysElseThatOfTheLesserId() {
		assertThat(said(among(List.of(made("a", "Héron Castor"), made("b", "Héron Castar", "Moulin"))))).containsExactly("a to b");
		assertThat(said(among(List.of(made("a", "Héron Castor", "Moulin"), made("b", "Héron Castar"))))).containsExactly("b to a");
		assertThat(said(among(List.of(made("b", "Héron Castor"), made("a", "Héron Castar"))))).containsExactly("b to a");
	}

	@ParameterizedTest
	@CsvSource({ "a, b, 0", "b, a, 0", "a, c, 1", "c, b, 1" })
	void twoThatAPersonKeptApartAreNotProposedAgain(String one, String other, int proposed) {
		assertThat(among(List.of(listed("a", "Héron Castor"), made("b", "Héron Castar")), new Apart(one, other)).proposals()).hasSize(proposed);
	}

	@Test
	void aNumberOfOneListMakesTwoOfOneName() {
		Body one = new Body("a", "bo", List.of("Héron"), List.of(), Map.of("seal", "7"), "", "", Set.of(), true);
		Body two = new Body("b", "bo", List.of("Moulin"), List.of(), Map.of("seal", "7"), "", "", Set.of(), false);
		assertThat(among(List.of(one, two)).proposals()).singleElement().satisfies(it -> {
			assertThat(it.score()).isEqualTo(1);
			assertThat(it.reasons()).hasSize(1);
		});
	}

	/**
	 * A letter of five is wrong, so that 0.9 of a word is in common, beside words that both bodies have, which weigh w = 1 - ln 2 / ln 301 =
	 * 0.87855: (2 w + 0.9) / (2 w + 1) and (w + 0.9) / (w + 1).
	 */
	@Test
	void likeliestComesFirstAndWhatGoesIsOpen() {
		Duplicates found = among(List.of(listed("a", "Héron Canot"), made("b", "Héron Canat"), listed("c", "Récif Sapin Moulin"),
				made("d", "Récif Sapan Moulin")));
		assertThat(said(found)).containsExactly("d to c", "b to a");
		assertThat(found.proposals()).extracting(Proposal::score).satisfiesExactly(it -> assertThat(it).isCloseTo(0.96373, within(1e-5)),
				it -> assertThat(it).isCloseTo(0.94677, within(1e-5)));
		assertThat(found.open()).containsExactlyInAnyOrder("b", "d");
		assertThat(among(List.of()).proposals()).isEmpty();
	}

	@Test
	void whatTwoLanguagesShareIsMuchOrLittle() {
		Proposal much = Duplicates.inTwoLanguages(listed("a", "Héron"), listed("b", "Heron"), "hc.example", true);
		assertThat(much).satisfies(it -> {
			assertThat(it.going() + " to " + it.staying()).isEqualTo("b to a");
			assertThat(it.score()).isEqualTo(0.80);
			assertThat(it.reasons()).singleElement()
					.satisfies(reason -> assertThat(reason.text().en()).isEqualTo("A French name and an English one, and both have: hc.example"));
		});
		Proposal little = Duplicates.inTwoLanguages(made("a", "Héron"), listed("b", "Heron"), "heron", false);
		assertThat(little.going() + " to " + little.staying()).isEqualTo("a to b");
		assertThat(little.score()).isEqualTo(0.72);
		assertThat(little.reasons().getFirst().weight()).isEqualTo(0.72);
		assertThat(little.reasons().getFirst().text().en()).startsWith("A French name and an English one, and “heron” in the names of accounts");
	}

	/** “going staying score”, several. */
	private static List<Proposal> proposals(String... all) {
		return Arrays.stream(all).map(it -> it.split(" ")).map(it -> new Proposal(it[0], it[1], Double.parseDouble(it[2]), List.of())).toList();
	}

	@Test
	void ofTwoProposalsOfOnePairTheLikelierIsKept() {
		var found = new Duplicates(proposals("a b 0.8", "c d 0.75"));
		assertThat(said(found.and(proposals("b a 0.9", "d c 0.7", "e f 0.72"), List.of()))).containsExactly("b to a", "c to d", "e to f");
		assertThat(said(found.and(proposals("b a 0.8"), List.of()))).as("of equals the first").containsExactly("a to b", "c to d");
		assertThat(said(found.and(proposals("f e 0.95"), List.of(new Apart("e", "f"))))).as("none that was kept apart")
				.containsExactly("a to b", "c to d");
		assertThat(said(found.and(proposals("c a 0.8", "a c 0.8", "a d 0.8"), List.of()))).as("equals by their ids").containsExactly(
				"a to b", "a to d", "c to a",
				"c to d");
	}

	@ParameterizedTest(name = "{0}: {2}")
	@CsvSource(delimiter = '|', value = { //
			"a b 0.9                     | a>b     | one that is likely enough", //
			"a b 0.8                     | a>b     | just enough", //
			"a b 0.79                    | -       | one that is not", //
			"a b 0.9, c d 0.7            | a>b     | without those that are not", //
			"a b 0.9, a c 0.88           | -       | two that are as likely leave it open", //
			"a b 0.9, a c 0.87           | a>b     | a second one that is less so by 0.03 does not", //
			"a b 0.9, a c 0.79           | a>b     | nor one that is not likely enough", //
			"a b 0.9, c b 0.9            | a>b c>b | two may become one", //
			"a b 0.9, b c 0.9            | b>c     | none becomes one that goes itself", //
			"a b 0.9, b c 0.7            | a>b     | unless that stays" })
	void whatMayBeAcceptedWithoutAsking(String proposals, String accepted, String why) {
		List<String> got = new ArrayList<>();
		new Duplicates(proposals(proposals.split(", "))).acceptable(0.8).forEach(it -> got.add(it.going() + '>' + it.staying()));
		assertThat(got.isEmpty() ? "-" : String.join(" ", got)).as(why).isEqualTo(accepted);
	}

	@Test
	void itCanBeCancelledAndSaysHowFarItIs() {
		var seen = new ArrayList<String>();
		var bodies = new ArrayList<Body>();
		for (int i = 0; i < 17; i++) {
			bodies.add(made("b" + i, "Héron" + "abcdefghijklmnopq".charAt(i)));
		}
		Duplicates.among(bodies, Map.of(), List.of(), new Progress() {
			@Override
			public void report(long done, long total) {
				seen.add(done + " of " + total);
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		});
		assertThat(seen).as("at the first and at each sixteenth after it").containsExactly("1 of 17", "17 of 17");
		assertThatThrownBy(() -> Duplicates.among(bodies, Map.of(), List.of(), new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody looks
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		})).isInstanceOf(CancellationException.class);
	}
}
