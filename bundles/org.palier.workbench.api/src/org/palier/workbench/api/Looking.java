// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.palier.numbers.view.StudyView;
import org.palier.study.filter.Where;

/**
 * The things that the workbench looks at when it asks a part. Immutable, so any thread may read it.
 *
 * @param open      all open studies
 * @param study     the one of the part
 * @param view      that study, as the filter lets it be seen
 * @param filter    the one filter of the study; {@link Where#ALL} for the whole of it
 * @param selection what is selected in the study
 * @param language  of the window
 * @param subject   what a page was opened on, such as the id of an agency, see {@link Lead.ToPage}; empty for the whole study
 * @param answers   what a person chose and wrote on the page, by the ids of {@link Block.Choice} and {@link Block.Question}
 */
public record Looking(List<OpenedStudy> open, OpenedStudy study, StudyView view, Where filter, Selection selection, Locale language,
		String subject, Map<String, String> answers) {

	/** Copies its list and its map. */
	public Looking {
		open = List.copyOf(open);
		Objects.requireNonNull(study);
		Objects.requireNonNull(view);
		Objects.requireNonNull(filter);
		Objects.requireNonNull(selection);
		Objects.requireNonNull(language);
		Objects.requireNonNull(subject);
		answers = Map.copyOf(answers);
	}

	/** A window, its studies and its selection, without answers to questions of the page. */
	public Looking(List<OpenedStudy> open, OpenedStudy study, StudyView view, Where filter, Selection selection, Locale language) {
		this(open, study, view, filter, selection, language, "", Map.of());
	}

	/** These things with another view, such as one that has answers to questions about posts. */
	public Looking with(StudyView other) {
		return new Looking(open, study, other, filter, selection, language, subject, answers);
	}

	/** These things with another selection. */
	public Looking selecting(Selection other) {
		return new Looking(open, study, view, filter, other, language, subject, answers);
	}

	/** These things with another subject. */
	public Looking on(String other) {
		return new Looking(open, study, view, filter, selection, language, other, answers);
	}

	/** These things with other answers. */
	public Looking answering(Map<String, String> others) {
		return new Looking(open, study, view, filter, selection, language, subject, others);
	}

	/** The answer to a question of the page: chosen or written by a person, or its first value. @param id of the choice or the question */
	public String answer(String id, String otherwise) {
		return Objects.requireNonNullElse(answers.get(id), otherwise);
	}
}
