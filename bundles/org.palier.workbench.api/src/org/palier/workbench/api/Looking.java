// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.palier.numbers.view.StudyView;
import org.palier.study.filter.Where;

/**
 * The things that the workbench looks at when it asks a page. Immutable, so any thread may read it.
 *
 * @param open      all open studies
 * @param study     the one of the page
 * @param view      that study, as the filter lets it be seen
 * @param filter    the one filter of the study; {@link Where#ALL} for the whole of it
 * @param selection what is selected in the study
 * @param language  of the window
 */
public record Looking(List<OpenedStudy> open, OpenedStudy study, StudyView view, Where filter, Selection selection, Locale language) {

	/** Copies its list. */
	public Looking {
		open = List.copyOf(open);
		Objects.requireNonNull(study);
		Objects.requireNonNull(view);
		Objects.requireNonNull(filter);
		Objects.requireNonNull(selection);
		Objects.requireNonNull(language);
	}

	/** These things with another view, such as one that has answers to questions about posts. */
	public Looking with(StudyView other) {
		return new Looking(open, study, other, filter, selection, language);
	}

	/** These things with another selection. */
	public Looking selecting(Selection other) {
		return new Looking(open, study, view, filter, other, language);
	}
}
