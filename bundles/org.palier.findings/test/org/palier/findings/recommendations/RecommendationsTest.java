// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.palier.findings.recommendations.RecommendationSamples.TODAY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.fixtures.Samples;
import org.palier.ground.text.Bilingual;
import org.palier.model.PalierFactory;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.study.edit.RecordedEdit;

class RecommendationsTest {

	private final Study study = Samples.empty();
	private final Recommendations recommendations = new Recommendations(study);

	/** Runs an edit, undoes it and does it again; each leaves what it says. */
	private void done(RecordedEdit edit) {
		Study before = EcoreUtil.copy(study);
		RecordedEdit strict = edit.strict();
		strict.run();
		Study after = EcoreUtil.copy(study);
		strict.undo();
		assertThat(EcoreUtil.equals(study, before)).as("undone").isTrue();
		strict.redo();
		assertThat(EcoreUtil.equals(study, after)).as("done again").isTrue();
	}

	private Recommendation draft(String fr, String en) {
		Recommendation draft = recommendations.draft(TODAY);
		draft.setText(new Bilingual(fr, en).toModel());
		return draft;
	}

	@Test
	void oneIsAddedWithAnIdOfItsWords() throws Exception {
		done(recommendations.add(draft("Répondre à tour de rôle", "Answer in turns")));
		done(recommendations.add(draft("Répondre encore", "Answer in turns")));
		done(recommendations.add(draft("?", "")));
		assertThat(recommendations.all()).extracting(Recommendation::getId).containsExactly("answer-in-turns", "answer-in-turns-2",
				"recommendation");
		assertThat(recommendations.get("answer-in-turns").getProposedOn()).isEqualTo(TODAY);
		assertThat(recommendations.get("answer-in-turns").getState()).isEqualTo(RecommendationState.PROPOSED);
		assertThatThrownBy(() -> recommendations.get("nothing")).isInstanceOf(RecommendationRefusal.class)
				.hasMessage("No recommendation is called “nothing”. The study has: answer-in-turns, answer-in-turns-2, recommendation.");
	}

	@Test
	void aLongTextGivesAShortId() throws Exception {
		done(recommendations.add(draft("", "Answer in turns within the twenty bodies that are asked eight questions in ten")));
		assertThat(recommendations.all().getFirst().getId()).isEqualTo("answer-in-turns-within-the-twenty-bodies");
	}

	@Test
	void whatSaysNothingIsRefused() {
		assertThatThrownBy(() -> recommendations.add(draft(" ", "")))
				.hasMessage("A recommendation says what should be done: its text is missing.");
		assertThatThrownBy(() -> recommendations.add(draft("a".repeat(301), "")))
				.hasMessage("A recommendation has at most 300 letters in each language.");
		Recommendation tired = draft("Répondre", "Answer");
		tired.setHoursPerWeek(-1.0);
		assertThatThrownBy(() -> recommendations.add(tired)).hasMessageStartingWith("Hours a week are");
		tired.setHoursPerWeek(Double.NaN);
		assertThatThrownBy(() -> recommendations.add(tired)).hasMessageStartingWith("Hours a week are");
		Recommendation aimless = draft("Répondre", "Answer");
		aimless.setAim(Double.POSITIVE_INFINITY);
		assertThatThrownBy(() -> recommendations.add(aimless)).hasMessage("The aim and the value before it are numbers.");
		Recommendation unsupported = draft("Répondre", "Answer");
		Scenario gone = PalierFactory.eINSTANCE.createScenario();
		gone.setId("gone");
		unsupported.setScenario(gone);
		assertThatThrownBy(() -> recommendations.add(unsupported)).hasMessage("The study has no scenario “gone”. It has: –.");
		assertThat(study.getRecommendations()).isEmpty();
	}

	@Test
	void aDraftChangesWhatItSaysAndNothingElse() throws Exception {
		Recommendation kept = RecommendationSamples.complete(study, "close");
		Scenario scenario = PalierFactory.eINSTANCE.createScenario();
		scenario.setId("watch");
		study.getScenarios().add(scenario);
		Recommendation draft = recommendations.draft(kept);
		assertThat(EcoreUtil.equals(draft, kept)).isTrue();
		draft.setId("other");
		draft.setState(RecommendationState.DONE);
		draft.setEndedOn(TODAY);
		draft.setOwner("Secrétariat");
		draft.setScenario(scenario);
		draft.setAim(0.48);
		draft.getText().setFr("Fermer les pages muettes");
		draft.setSign(null);
		done(recommendations.change(kept, draft));
		assertThat(kept.getId()).isEqualTo("close");
		assertThat(kept.getState()).isEqualTo(RecommendationState.PROPOSED);
		assertThat(kept.getEndedOn()).isNull();
		assertThat(kept.getOwner()).isEqualTo("Secrétariat");
		assertThat(kept.getScenario()).isSameAs(scenario);
		assertThat(kept.getAim()).isEqualTo(0.48);
		assertThat(kept.getText().getFr()).isEqualTo("Fermer les pages muettes");
		assertThat(kept.getText().getEn()).isEqualTo("Close or revive silent pages");
		assertThat(kept.getSign()).isNull();
		RecordedEdit nothing = recommendations.change(kept, recommendations.draft(kept));
		nothing.run();
		assertThat(nothing.changedSomething()).isFalse();
	}

	@Test
	void theOrderIsOfThePersonAndOneGoes() {
		Recommendation first = RecommendationSamples.complete(study, "first");
		Recommendation second = RecommendationSamples.complete(study, "second");
		Recommendation third = RecommendationSamples.complete(study, "third");
		done(recommendations.move(third, 0));
		assertThat(study.getRecommendations()).containsExactly(third, first, second);
		done(recommendations.move(third, 99));
		assertThat(study.getRecommendations()).containsExactly(first, second, third);
		done(recommendations.remove(second));
		assertThat(study.getRecommendations()).containsExactly(first, third);
	}

	@Test
	void aStateHasItsDay() throws Exception {
		Recommendation kept = RecommendationSamples.complete(study, "close");
		done(recommendations.state(kept, RecommendationState.DECIDED, LocalDate.of(2025, 10, 1), TODAY));
		done(recommendations.state(kept, RecommendationState.BEGUN, LocalDate.of(2026, 1, 15), TODAY));
		done(recommendations.state(kept, RecommendationState.DONE, TODAY, TODAY));
		assertThat(StateDates.of(kept)).isEqualTo(new StateDates(RecommendationState.DONE, LocalDate.of(2025, 9, 10), LocalDate.of(2025, 10, 1),
				LocalDate.of(2026, 1, 15), TODAY));
		assertThat(StateDates.of(kept).remark()).isEmpty();
	}

	@Test
	void whatGoesBackForgetsWhatCameAfter() throws Exception {
		Recommendation kept = RecommendationSamples.complete(study, "close");
		done(recommendations.state(kept, RecommendationState.DONE, TODAY, TODAY));
		assertThat(StateDates.of(kept).remark()).map(Bilingual::en).contains("It is done, and nobody had decided it.");
		done(recommendations.state(kept, RecommendationState.DECIDED, LocalDate.of(2025, 10, 1), TODAY));
		assertThat(StateDates.of(kept))
				.isEqualTo(new StateDates(RecommendationState.DECIDED, LocalDate.of(2025, 9, 10), LocalDate.of(2025, 10, 1), null, null));
		done(recommendations.state(kept, RecommendationState.DECIDED, LocalDate.of(2025, 10, 2), TODAY));
		assertThat(kept.getDecidedOn()).isEqualTo(LocalDate.of(2025, 10, 2));
	}

	@Test
	void daysOutOfOrderAndDaysToComeAreRefused() throws Exception {
		Recommendation kept = RecommendationSamples.complete(study, "close");
		assertThatThrownBy(() -> recommendations.state(kept, RecommendationState.DECIDED, LocalDate.of(2025, 9, 9), TODAY))
				.hasMessage("“decided” on September 9, 2025 would come before the state that precedes it, on September 10, 2025.");
		assertThatThrownBy(() -> recommendations.state(kept, RecommendationState.DONE, TODAY.plusDays(1), TODAY))
				.hasMessage("November 27, 2026 has not come yet. A state is noted on its day or later.");
		recommendations.state(kept, RecommendationState.DECIDED, LocalDate.of(2025, 10, 1), TODAY).run();
		assertThatThrownBy(() -> recommendations.state(kept, RecommendationState.DROPPED, LocalDate.of(2025, 9, 30), TODAY))
				.isInstanceOf(RecommendationRefusal.class);
	}

	@Test
	void aStudyFileKeepsAllOfIt(@TempDir Path folder) throws IOException {
		Recommendation kept = RecommendationSamples.complete(study, "close");
		kept.setBefore(0.25);
		kept.setIndicator("penetration/all/share");
		kept.setNote("après le sondage");
		var file = new StudyFile(folder.resolve("study.palier"));
		file.save(study);
		assertThat(RecommendationView.all(file.load())).isEqualTo(RecommendationView.all(study));
		assertThat(RecommendationView.all(study)).hasSize(1);
		assertThat(List.of(kept)).isEqualTo(study.getRecommendations());
	}
}
