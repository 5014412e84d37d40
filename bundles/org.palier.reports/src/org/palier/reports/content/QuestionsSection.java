// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.palier.explore.Answer;
import org.palier.explore.AnswerChart;
import org.palier.explore.AnswerTables;
import org.palier.explore.Pivot;
import org.palier.explore.QuestionException;
import org.palier.explore.SavedQuestions;
import org.palier.explore.expression.Expression;
import org.palier.explore.expression.ExpressionException;
import org.palier.explore.expression.Expressions;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.SavedQuestion;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.SharesChart;
import org.palier.reports.words.ReportWords;
import org.palier.study.filter.Where;

/**
 * The questions that a study keeps, each with its picture and its table. Only in reports with names: a question may be
 * divided by body, or by a field with values that name one. A question that was kept for another part than that of the
 * report is named and not answered.
 *
 * @param expressions answers those that are written as expressions
 */
record QuestionsSection(Expressions expressions) implements SectionSource {

	/** The id in choices and templates. */
	static final String ID = "questions";

	private static final double WIDTH = 760;
	private static final Wording WORDS = ReportWords.all();

	@Override
	public boolean namesBodies() {
		return true;
	}

	@Override
	public List<OfferedSection> offered(Study study) {
		return study.getQuestions().isEmpty() ? List.of() : List.of(new OfferedSection(ID, WORDS.text("section.questions")));
	}

	@Override
	public List<ReportSection> sections(Study study, StudyView view, Locale locale, Predicate<String> wanted, Progress progress) {
		var questions = new SavedQuestions(study);
		if (questions.all().isEmpty() || !wanted.test(ID)) {
			return List.of();
		}
		var pivot = new Pivot(view);
		List<Bilingual> words = new ArrayList<>();
		List<ReportFigure> figures = new ArrayList<>();
		List<Table> tables = new ArrayList<>();
		for (SavedQuestion kept : questions.all()) {
			Bilingual name = Bilingual.same(SavedQuestions.nameOf(kept));
			try {
				Where where = questions.where(kept);
				if (!where.text().equals(view.lookBack().where().text())) {
					words.add(WORDS.text("questions.other_part", name, where.isEmpty() ? WORDS.text("questions.whole") : where.wording()));
					continue;
				}
				String id = "question_" + kept.getId();
				Optional<Expression> expression = SavedQuestions.expression(kept);
				if (expression.isPresent()) {
					tables.add(expressions.answer(expression.get(), view, locale, id, name, progress));
					continue;
				}
				Answer answer = pivot.answer(SavedQuestions.question(kept));
				SharesChart chart = new AnswerChart(answer, name, view).in(locale);
				if (chart.isDrawable() && chart.fits(WIDTH)) {
					figures.add(new ReportFigure(id, chart.in(WIDTH, FontMetrics.openSans(), Palette.LIGHT, locale), Bilingual.EMPTY));
				}
				tables.add(new AnswerTables(id, answer, name).crossed());
			} catch (QuestionException gone) {
				words.add(WORDS.text("questions.not_put", name, gone.reason()));
			} catch (ExpressionException refused) {
				words.add(WORDS.text("questions.not_put", name, refused.reason()));
			}
		}
		return List.of(new ReportSection(ID, WORDS.text("section.questions"), words, figures, tables));
	}
}
