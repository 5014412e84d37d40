// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.findings.recommendations.Recommendations;
import org.palier.ground.text.Bilingual;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.ui.home.recommendations.RecommendationList;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.testing.OpenStudy;
import org.palier.ui.testing.Samples;

/** Recommendations on the first page of a study: they come with the first one, and their state changes by a key. */
class RecommendationsOfHomeTest {

	@TempDir
	private Path folder;

	private OpenStudy study;

	@BeforeEach
	void openStudy() throws Exception {
		study = new OpenStudy(Samples.write(folder));
		new StudyOpener(study.window()).open(study.session().folder());
		study.screen().until("home",
				() -> study.screen().all(Label.class, study.window().getShell()).stream().anyMatch(it -> it.getText().equals("To do")));
	}

	@AfterEach
	void closeStudy() throws Exception {
		study.close();
	}

	private void recommend(String text, LocalDate due) throws Exception {
		var recommendations = new Recommendations(study.study());
		Recommendation draft = recommendations.draft(LocalDate.now());
		draft.setText(Bilingual.same(text).toModel());
		draft.setDue(due);
		study.session().execute(recommendations.add(draft));
	}

	private List<Table> tables() {
		return study.screen().all(Table.class, study.window().getShell()).stream().filter(it -> RecommendationList.KEY.equals(it.getData()))
				.toList();
	}

	private void until(int line, int column, String text) {
		study.screen().until(text, () -> tables().size() == 1 && tables().getFirst().getItemCount() > line
				&& tables().getFirst().getItem(line).getText(column).equals(text));
	}

	@Test
	void theyComeWithTheFirstOneAndGoOnByAKey() throws Exception {
		assertThat(tables()).isEmpty();
		recommend("Answer in turns", LocalDate.now().minusDays(1));
		until(0, 0, "Answer in turns");
		assertThat(tables().getFirst().getItem(0).getText(6)).isEqualTo("late");
		recommend("Close silent pages", null);
		until(1, 6, "proposed");

		tables().getFirst().setFocus();
		tables().getFirst().select(1);
		study.screen().press(' ', SWT.SPACE);
		until(1, 6, "decided");
		assertThat(study.study().getRecommendations().get(1).getState()).isEqualTo(RecommendationState.DECIDED);
		assertThat(study.study().getRecommendations().get(1).getDecidedOn()).isEqualTo(LocalDate.now());
		// The line that was worked at stays selected, and the focus stays with it.
		assertThat(tables().getFirst().getSelectionIndex()).isEqualTo(1);
		assertThat(tables().getFirst().isFocusControl()).isTrue();

		study.session().execute(new Recommendations(study.study()).remove(study.study().getRecommendations().getFirst()));
		until(0, 0, "Close silent pages");
	}
}
