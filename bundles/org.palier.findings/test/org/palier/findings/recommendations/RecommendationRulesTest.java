// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palier.findings.recommendations.RecommendationSamples.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.palier.checks.ValidationRule;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.PalierFactory;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.model.Scenario;
import org.palier.model.Study;

class RecommendationRulesTest {

	private static final List<ValidationRule> RULES = List.of(new RecommendationIncomplete(), new RecommendationDates(),
			new RecommendationLate(), new RecommendationUnsupported());

	private final Study study = Samples.empty();
	private final Recommendation close = RecommendationSamples.complete(study, "close");

	private List<String> found() {
		return RULES.stream().flatMap(it -> it.check(study, TODAY).stream()).map(it -> it.message().en()).toList();
	}

	@Test
	void nothingIsFoundInACompleteOne() {
		assertThat(found()).isEmpty();
	}

	@Test
	void whatHasNoOwnerDateOrSignCannotBePrinted() {
		close.setSign(null);
		assertThat(found()).containsExactly(
				"The recommendation “Close or revive silent pages” has no sign that it is done. A page cannot print it like this.");
		close.setIndicator("penetration/all/share");
		assertThat(found()).as("an indicator without aim").hasSize(1);
		close.setAim(0.4);
		assertThat(found()).isEmpty();
		close.setAim(null);
		close.setOwner(" ");
		close.setDue(null);
		assertThat(found()).containsExactly(
				"The recommendation “Close or revive silent pages” has no owner, due date or sign that it is done. A page cannot print it like this.");
		assertThat(RULES.getFirst().check(study, TODAY).getFirst().message().fr())
				.isEqualTo("La recommandation «\u202fFermer ou reprendre les pages muettes\u202f»"
				+ " n’a pas de responsable, échéance ni signe qu’elle est faite. Une page ne peut pas l’imprimer ainsi.");
		close.setState(RecommendationState.DROPPED);
		assertThat(found()).as("dropped").isEmpty();
	}

	@Test
	void itIsLateAfterItsDayUntilItEnds() {
		close.setDue(TODAY);
		assertThat(found()).isEmpty();
		close.setDue(TODAY.minusDays(1));
		assertThat(found()).containsExactly("The recommendation “Close or revive silent pages” was due on November 25, 2026.");
		close.setState(RecommendationState.DROPPED);
		assertThat(found()).isEmpty();
	}

	@Test
	void daysThatCannotBeAreTold() {
		close.setDecidedOn(LocalDate.of(2025, 9, 9));
		assertThat(found()).containsExactly("The days of the states of the recommendation “Close or revive silent pages” are out of order.");
		close.setDecidedOn(LocalDate.of(2027, 1, 1));
		assertThat(found()).containsExactly(
				"The recommendation “Close or revive silent pages” is due on December 15, 2026, before it was decided on January 1, 2027.",
				"The recommendation “Close or revive silent pages” has a state on January 1, 2027, which has not come yet.");
		close.setDecidedOn(null);
		close.setDue(LocalDate.of(2025, 9, 1));
		close.setState(RecommendationState.DONE);
		assertThat(found()).containsExactly(
				"The recommendation “Close or revive silent pages” is due on September 1, 2025, before it was proposed on September 10, 2025.",
				"The recommendation “Close or revive silent pages” is done, and nobody had decided it.");
	}

	@Test
	void aScenarioThatIsGoneSupportsNothing() {
		Scenario watch = PalierFactory.eINSTANCE.createScenario();
		watch.setId("watch");
		watch.setName(new Bilingual("Tour de garde", "Watch").toModel());
		study.getScenarios().add(watch);
		close.setScenario(watch);
		assertThat(found()).isEmpty();
		study.getScenarios().remove(watch);
		assertThat(found()).containsExactly(
				"The recommendation “Close or revive silent pages” rests on the scenario “Watch”, which the study no longer has.");
	}

	@Test
	void eachIsContributedUnderItsTitle() throws IOException {
		String contributed = Files.readString(Path.of("plugin.xml"));
		for (String language : List.of("plugin.properties", "plugin_fr.properties")) {
			var words = new Properties();
			words.load(Files.newBufferedReader(Path.of(language)));
			for (ValidationRule rule : RULES) {
				assertThat(contributed)
						.contains("<rule id=\"" + rule.id() + "\" name=\"%rule." + rule.id() + "\" class=\"" + rule.getClass().getName() + "\"/>");
				assertThat(words.getProperty("rule." + rule.id())).isEqualTo(language.contains("_fr") ? rule.title().fr() : rule.title().en());
			}
		}
	}
}
