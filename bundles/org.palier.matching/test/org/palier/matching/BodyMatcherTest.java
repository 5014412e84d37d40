// SPDX-License-Identifier: EPL-2.0
package org.palier.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palier.matching.Body.Trait;

class BodyMatcherTest {

	private static final Map<String, List<String>> NAMES = Map.of("bo", List.of("Boréalie", "Borealia"));

	private static Body placed(String id, String parent, String place, String... names) {
		return new Body(id, "bo", List.of(names), List.of(), Map.of(), parent, place, Set.of(), true);
	}

	private static Body body(String id, String... names) {
		return placed(id, "", "", names);
	}

	private static BodyMatcher among(Body... known) {
		return new BodyMatcher(List.of(known), NAMES, Thresholds.OF_PALIER);
	}

	private static MatchOutcome find(BodyMatcher matcher, String name) {
		return matcher.find(Body.named("bo", List.of(name)));
	}

	private static String taken(MatchOutcome finding) {
		assertThat(finding).isInstanceOf(MatchOutcome.Match.class);
		return ((MatchOutcome.Match) finding).likeness().agency();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Régie de l'énergie de la Boréalie", "REGIE DE L’ENERGIE", "La Régie de l’énergie", "Énergie, Régie de l'",
			"Régie de l'énergie (RE)", "Régie des énergies", "Borealian Energy Board", "Energy Board of Borealia", "The Energy Board" })
	void spellingsOfOneNameAreOneBody(String name) {
		assertThat(taken(find(among(body("regie", "Régie de l'énergie", "Energy Board"), body("mer", "Conseil de la mer", "Sea Council")), name)))
				.isEqualTo("regie");
	}

	@Test
	void partOfANameIsAskedAndNeverTaken() {
		MatchOutcome found = find(among(body("logement", "Logement, Infrastructures et Collectivités", "Housing, Infrastructure and Communities")),
				"Infrastructures Boréalie");
		assertThat(found).isInstanceOfSatisfying(MatchOutcome.Proposed.class, it -> assertThat(it.likely()).singleElement()
				.satisfies(one -> assertThat(one.reasons().getFirst().text().fr()).startsWith("Un nom est contenu")));
	}

	@Test
	void namesThatDifferByADirectionOrANumberAreTwo() {
		BodyMatcher matcher = among(body("nord", "Agence de développement économique régional du Nord"));
		assertThat(find(matcher, "Agence de développement économique régional du Sud")).isInstanceOf(MatchOutcome.New.class);
		assertThat(find(among(body("un", "Société des jeux olympiques de 2010")), "Société des jeux olympiques de 2015"))
				.isInstanceOf(MatchOutcome.New.class);
	}

	@Test
	void jointDepartmentIsTwoBodies() {
		BodyMatcher matcher = among(body("pêches", "Pêches Boréalie"), body("ports", "Ports et Havres Boréalie"));
		assertThat(find(matcher, "Pêches Boréalie et Ports et Havres Boréalie")).isInstanceOfSatisfying(MatchOutcome.Joint.class, it -> {
			assertThat(taken(it.first())).isEqualTo("pêches");
			assertThat(taken(it.second())).isEqualTo("ports");
		});
		// “Havres Boréalie” could be a body; “Havres” alone could not.
		assertThat(find(matcher, "Ports et Havres")).isInstanceOf(MatchOutcome.Match.class);
		assertThat(find(matcher, "Pêches Boréalie et Garde-côtes de la Boréalie"))
				.isInstanceOfSatisfying(MatchOutcome.Joint.class, it -> assertThat(it.second()).isInstanceOf(MatchOutcome.New.class));
		assertThat(find(matcher, "Pêches Boréalie et océans")).isNotInstanceOf(MatchOutcome.Joint.class);
	}

	@Test
	void nameThatSeveralBearIsNoEvidence() {
		BodyMatcher matcher = among(placed("one", "", "Nord", "Saint-Jean"), placed("two", "", "Sud", "Saint-Jean"));
		assertThat(find(matcher, "Saint-Jean")).isInstanceOf(MatchOutcome.New.class);
		assertThat(taken(matcher.find(placed("", "", "Sud", "Saint-Jean")))).isEqualTo("two");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Toponyme à venir", "Poste Vacant", "POSTE  VACANT", "à venir", "N/A", "—" })
	void whatStandsWhereThereIsNoNameIsNoEvidence(String name) {
		assertThat(find(among(body("vacant", name)), name)).isInstanceOf(MatchOutcome.New.class);
	}

	@Test
	void otherPlaceParentJurisdictionOrIdOfOneSchemeIsAnotherBody() {
		Body known = new Body("a", "bo", List.of("Franklin County"), List.of(), Map.of("fips", "1"), "state-1", "Alaska", Set.of(), true);
		BodyMatcher matcher = among(known);
		assertThat(matcher.find(new Body("", "bo", known.names(), List.of(), Map.of("fips", "2"), "", "", Set.of(), true)))
				.isInstanceOf(MatchOutcome.New.class);
		assertThat(matcher.find(new Body("", "bo", known.names(), List.of(), Map.of(), "state-2", "", Set.of(), true)))
				.isInstanceOf(MatchOutcome.New.class);
		assertThat(matcher.find(new Body("", "bo", known.names(), List.of(), Map.of(), "", "Texas", Set.of(), true)))
				.isInstanceOf(MatchOutcome.New.class);
		assertThat(matcher.find(new Body("", "us", known.names(), List.of(), Map.of(), "", "", Set.of(), true)))
				.isInstanceOf(MatchOutcome.New.class);
		assertThat(taken(
				matcher.find(new Body("", "bo", List.of("Another"), List.of(), Map.of("fips", "1", "mail", "x"), "", "", Set.of(), true))))
				.isEqualTo("a");
	}

	@Test
	void acronymAloneIsAskedAndOneOfTwoBodiesIsNot() {
		Body energy = new Body("regie", "bo", List.of("Régie de l'énergie"), List.of("RÉB"), Map.of(), "", "", Set.of(), true);
		Body ice = new Body("glace", "bo", List.of("Réseau des explorateurs"), List.of("REB"), Map.of(), "", "", Set.of(), true);
		assertThat(find(among(energy), "REB")).isInstanceOf(MatchOutcome.Proposed.class);
		assertThat(find(among(energy, ice), "REB")).isInstanceOf(MatchOutcome.New.class);
	}

	@Test
	void sharedAccountAndSiteSpeakForOneBodyAndReasonsAddUp() {
		Set<Trait> both = Set.of(new Trait(Trait.Kind.ACCOUNT, "twitter @faune"), new Trait(Trait.Kind.SITE, "faune.bor"));
		BodyMatcher matcher = among(new Body("faune", "bo", List.of("Office de la faune"), List.of(), Map.of(), "", "", both, true));
		List<Likeness> likely = matcher
				.likely(new Body("", "bo", List.of("Agence nordique de la faune"), List.of(), Map.of(), "", "", both, false));
		assertThat(likely).singleElement().satisfies(it -> {
			assertThat(it.reasons()).extracting(reason -> reason.text().en()).contains("Same account: twitter @faune", "Same web site: faune.bor");
			assertThat(it.reasons().stream().mapToDouble(Reason::weight).sum()).isEqualTo(it.score());
		});
	}

	@Test
	void bodyIsNotLikeItself() {
		Body one = body("one", "Office de la faune");
		assertThat(among(one).likely(one)).isEmpty();
	}

	@Test
	void whatAnAccountListMadeUpDoesNotHideTheRealOne() {
		Body real = body("real", "Office de la faune");
		Body made = new Body("made", "bo", List.of("Office de la faune"), List.of(), Map.of(), "", "", Set.of(), false);
		assertThat(taken(find(among(made, real), "Office de la faune"))).isEqualTo("real");
	}

	@Test
	void thresholdsAreInOrder() {
		assertThatThrownBy(() -> new Thresholds(0.5, 0.7)).isInstanceOf(IllegalArgumentException.class);
	}
}
