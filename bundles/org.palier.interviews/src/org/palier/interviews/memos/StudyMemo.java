// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.memos;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.palier.model.Interview;

/**
 * A memo, and what it is on.
 *
 * @param kind      of what it is on
 * @param on        the passage, code or interview; the memo itself for one on the study
 * @param interview in which it belongs; empty for codes and the study
 * @param about     what it is on, in words: pseudonym, paragraph and codes of a passage, name of a code, title
 * @param text      what was noted, not empty
 * @param by        name of who noted it; empty when nobody said
 * @param day       as it was noted, such as 2026-11-27; empty when unknown. Of a passage the day on which it was coded
 */
public record StudyMemo(Kind kind, EObject on, Optional<Interview> interview, String about, String text, String by, String day) {

	/** The kind of thing that a memo is on. */
	public enum Kind {
		/** The study. */
		STUDY,
		/** A code. */
		CODE,
		/** An interview. */
		INTERVIEW,
		/** A passage of an interview. */
		PASSAGE
	}
}
