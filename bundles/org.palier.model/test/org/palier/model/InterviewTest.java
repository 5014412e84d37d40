// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.model.file.StudyFile;

/** What interviews hold, in the file of a study. */
class InterviewTest {

	@TempDir
	private Path folder;

	@Test
	void anAnswerRefersToAPassageOfItsOwnInterview() throws Exception {
		Study study = study();
		StudyFile file = new StudyFile(folder.resolve("study.palier"));
		file.save(study);

		Study read = file.load();

		Interview second = read.getInterviews().get(1);
		assertThat(second.getAnswers().getFirst().getPassages()).containsExactly(second.getPassages().getFirst());
		assertThat(second.getPassages().getFirst().getKey()).isEqualTo("Passage.i-02.p1");
		assertThat(second.getPassages().getFirst().getCodes()).containsExactly(read.getCodes().getFirst().getCodes().getFirst());
		assertThat(second.getConsent().getScope()).isEqualTo(ConsentScope.ANONYMOUS_QUOTES);
		assertThat(second.getConsent().getUntil()).isEqualTo(LocalDate.of(2028, 12, 31));
		assertThat(second.getRanking()).extracting(RankedObjective::getPlace).containsExactly(1, 2, 2, 4);
	}

	/** Interviews of before hold nothing of what is new, and their files stay as they are. */
	@Test
	void whatNobodySaidLeavesNothingInTheFile() throws Exception {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId("s");
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId("i-01");
		study.getInterviews().add(interview);
		StudyFile file = new StudyFile(folder.resolve("study.palier"));
		file.save(study);

		assertThat(Files.readString(folder.resolve("study.palier"))).contains("\n  <interviews id=\"i-01\"/>\n");
	}

	private static Study study() {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId("s");
		GridTheme theme = PalierFactory.eINSTANCE.createGridTheme();
		theme.setId("structure");
		GridQuestion question = PalierFactory.eINSTANCE.createGridQuestion();
		question.setId("planning");
		theme.getQuestions().add(question);
		study.getThemes().add(theme);
		Code above = PalierFactory.eINSTANCE.createCode();
		above.setId("plan");
		Code below = PalierFactory.eINSTANCE.createCode();
		below.setId("spontaneous");
		above.getCodes().add(below);
		study.getCodes().add(above);
		for (String id : new String[] { "i-01", "i-02" }) {
			Interview interview = PalierFactory.eINSTANCE.createInterview();
			interview.setId(id);
			Passage passage = PalierFactory.eINSTANCE.createPassage();
			passage.setId("p1");
			passage.getCodes().add(below);
			interview.getPassages().add(passage);
			Answer answer = PalierFactory.eINSTANCE.createAnswer();
			answer.setQuestion(question);
			answer.getPassages().add(passage);
			interview.getAnswers().add(answer);
			Consent consent = PalierFactory.eINSTANCE.createConsent();
			consent.setScope(ConsentScope.ANONYMOUS_QUOTES);
			consent.setUntil(LocalDate.of(2028, 12, 31));
			interview.setConsent(consent);
			for (int place : new int[] { 1, 2, 2, 4 }) {
				RankedObjective ranked = PalierFactory.eINSTANCE.createRankedObjective();
				ranked.setPlace(place);
				interview.getRanking().add(ranked);
			}
			study.getInterviews().add(interview);
		}
		return study;
	}
}
