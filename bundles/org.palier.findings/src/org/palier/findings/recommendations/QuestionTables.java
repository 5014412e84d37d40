// SPDX-License-Identifier: EPL-2.0
package org.palier.findings.recommendations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.palier.explore.AnswerTables;
import org.palier.explore.Pivot;
import org.palier.explore.Question;
import org.palier.explore.QuestionException;
import org.palier.explore.SavedQuestions;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.model.SavedQuestion;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;

/**
 * The tables of the questions that a study keeps, under ids such as {@code question:levels-by-category}, with a row for each number. Questions to a
 * part of the study and expressions have none here: their numbers need a view of their own. Immutable.
 */
public final class QuestionTables {

	/** Stands before the id of a kept question. */
	public static final String PREFIX = "question:";

	private record Kept(Question question, Bilingual name) {
	}

	private final Map<String, Kept> questions = new HashMap<>();

	/** Reads the questions on the thread of the study. */
	public QuestionTables(Study study) {
		for (SavedQuestion each : new SavedQuestions(study).all()) {
			String where = each.getWhere();
			if (SavedQuestions.expression(each).isEmpty() && (where == null || where.isBlank())) {
				try {
					questions.put(PREFIX + each.getId(), new Kept(SavedQuestions.question(each), Bilingual.same(SavedQuestions.nameOf(each))));
				} catch (QuestionException newer) {
					// A newer Palier wrote it: Problems says so, and it has no number here.
				}
			}
		}
	}

	/** The table of an id, on any thread; empty for an id of something else, and for a question that cannot be put to the view. */
	public Function<String, Optional<Table>> in(StudyView view) {
		return id -> Optional.ofNullable(questions.get(id)).flatMap(it -> listed(id, it, view));
	}

	private static Optional<Table> listed(String id, Kept kept, StudyView view) {
		try {
			return Optional.of(new AnswerTables(id, new Pivot(view).answer(kept.question()), kept.name()).listed());
		} catch (QuestionException gone) {
			return Optional.empty();
		}
	}
}
