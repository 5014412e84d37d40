// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.palier.ground.text.NameKey;
import org.palier.model.SavedQuestion;
import org.palier.model.Study;
import org.palier.study.filter.Where;
import org.palier.study.filter.WhereException;

/** Finds saved questions about something that the study no longer has, and saved questions with the same name. */
public final class QuestionGone extends WordedRule {

	/** Finds warnings. */
	public QuestionGone() {
		super("question_gone", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		Set<String> names = new HashSet<>();
		for (SavedQuestion question : study.getQuestions()) {
			String name = Objects.requireNonNullElse(question.getName(), String.valueOf(question.getId()));
			try {
				Where.of(Objects.requireNonNullElse(question.getWhere(), "")).typedByNobody().in(study);
			} catch (WhereException gone) {
				found.add(question, name, gone.reason());
			}
			if (!names.add(NameKey.of(name))) {
				found.add("twice", question, name);
			}
		}
	}
}
