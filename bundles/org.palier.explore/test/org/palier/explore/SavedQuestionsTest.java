// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.explore.expression.Expression;
import org.palier.fixtures.Samples;
import org.palier.model.SavedQuestion;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.numbers.view.StudyView;
import org.palier.study.filter.Where;

/** Questions that a study keeps. */
class SavedQuestionsTest {

	private static final Question LEVELS = new Question(List.of("category", "year"), List.of("chang_kannan"), Measure.POSTS, Showing.ROW);

	@TempDir
	private Path folder;
	private final Study study = Samples.empty();

	@Test
	void aKeptQuestionIsPutAgainAsItWas() throws Exception {
		Samples.jurisdiction(study, "qc");
		var questions = new SavedQuestions(study);
		questions.add(" Niveaux ", LEVELS, Where.of("gouvernement = QC")).run();
		var bare = new Question(List.of(), List.of(), Measure.BODIES, Showing.COUNT);
		questions.add("Combien", bare, Where.ALL).run();
		Path file = folder.resolve("study.palier");
		new StudyFile(file).save(study);
		assertThat(Files.readString(file)).contains("name=\"Niveaux\"", "rows=\"category,year\"", "where=\"government = qc\"");

		Study read = new StudyFile(file).load();
		var again = new SavedQuestions(read);
		assertThat(SavedQuestions.question(again.get("NIVEAUX"))).isEqualTo(LEVELS);
		assertThat(again.where(again.get("niveaux")).text()).isEqualTo("government = qc");
		assertThat(SavedQuestions.question(again.get("combien"))).isEqualTo(bare);
		assertThat(again.where(again.get("combien"))).isEqualTo(Where.ALL);
	}

	@Test
	void aKeptExpressionIsAskedAgainToTheLastSpace() throws Exception {
		var written = new Expression("SELECT category_name,\n\tcount(*) AS \"n < 5 & 'é'\"\nFROM bodies -- all\nGROUP BY ALL",
				"Combien, de chaque sorte");
		new SavedQuestions(study).add("À moi", written, Where.ALL).run();
		Path file = folder.resolve("study.palier");
		new StudyFile(file).save(study);
		Study read = new StudyFile(file).load();
		SavedQuestion kept = new SavedQuestions(read).get("a moi");
		assertThat(SavedQuestions.expression(kept)).contains(written);
		assertThat(SavedQuestions.expression(kept).orElseThrow().digest()).isEqualTo(written.digest());
		assertThatThrownBy(() -> SavedQuestions.question(kept)).as("no question of fields").isInstanceOf(QuestionException.class);
	}

	@Test
	void twoQuestionsOfOneNameAreRefusedAndSoIsNone() throws Exception {
		var questions = new SavedQuestions(study);
		questions.add("Levels", LEVELS, Where.ALL).run();
		assertThatThrownBy(() -> questions.add("LEVELS", LEVELS, Where.ALL)).isInstanceOf(QuestionException.class)
				.hasMessageContaining("Another question is called “LEVELS”");
		assertThatThrownBy(() -> questions.add(" – ", LEVELS, Where.ALL)).isInstanceOf(QuestionException.class).hasMessageContaining("no name");
		assertThatThrownBy(() -> questions.get("other")).isInstanceOf(QuestionException.class).hasMessageContaining("It keeps: Levels");
	}

	/** Nobody can make two of one name here; whoever merges two copies of a study by hand can. */
	@Test
	void twoOfOneNameInAFileAreBothKeptAndToldApartByTheirIds() throws Exception {
		var questions = new SavedQuestions(study);
		questions.add("Levels", LEVELS, Where.ALL).run();
		questions.add("Levels too", LEVELS.turned(), Where.ALL).run();
		study.getQuestions().getLast().setName("levels");
		assertThatThrownBy(() -> questions.get("Levels")).isInstanceOf(QuestionException.class)
				.hasMessage("Several questions are called “Levels”: name one by its id. "
				+ "Their ids: levels, levels-too.");
		assertThat(SavedQuestions.question(questions.get("levels-too"))).isEqualTo(LEVELS.turned());
		assertThat(SavedQuestions.question(questions.get("levels"))).isEqualTo(LEVELS);
	}

	@Test
	void aQuestionOverWhatIsGoneSaysWhatAndStays() throws Exception {
		Samples.jurisdiction(study, "qc");
		var questions = new SavedQuestions(study);
		questions.add("By budget", new Question(List.of("budget"), List.of(), Measure.BODIES, Showing.COUNT), Where.of("government = qc")).run();
		SavedQuestion kept = questions.get("By budget");
		assertThatThrownBy(() -> new Pivot(StudyView.of(study)).answer(SavedQuestions.question(kept))).isInstanceOf(QuestionException.class)
				.hasMessageContaining("no field “budget”").hasMessageContaining("Category");
		study.getJurisdictions().clear();
		assertThatThrownBy(() -> questions.where(kept)).isInstanceOf(QuestionException.class).hasMessageContaining("qc");
		assertThat(kept.getWhere()).isEqualTo("government = qc");
	}

	@Test
	void whatANewerPalierAsksIsToldAndKept() throws Exception {
		var questions = new SavedQuestions(study);
		questions.add("Levels", LEVELS, Where.ALL).run();
		SavedQuestion kept = study.getQuestions().getFirst();
		kept.setMeasure("interviews");
		assertThatThrownBy(() -> SavedQuestions.question(kept)).isInstanceOf(QuestionException.class).hasMessageContaining("“interviews”")
				.hasMessageContaining("kept as it is");
	}
}
