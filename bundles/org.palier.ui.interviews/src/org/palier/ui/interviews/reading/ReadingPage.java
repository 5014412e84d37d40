// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.palier.interviews.reading.CodedReading;
import org.palier.ui.study.StudySession;

/** A page of the reading of interviews. */
abstract class ReadingPage extends Composite {

	/**
	 * The parts that all pages have.
	 *
	 * @param session of the study
	 * @param opens   interviews
	 * @param selects what Properties show
	 * @param says    what happened
	 */
	record Around(StudySession session, OpenInterview opens, Consumer<Object> selects, Consumer<String> says) {
	}

	private final Around around;

	ReadingPage(Composite parent, Around around) {
		super(parent, SWT.NONE);
		this.around = around;
	}

	final Around around() {
		return around;
	}

	/** Shows the interviews as they are now. */
	abstract void show(CodedReading reading);

	/** The actions of its keys. */
	abstract String hint();

	/** Ctrl+F: where one says what is sought. */
	abstract void find();

	/** Looks for words. */
	void look(String words) {
		// Most pages look for none.
	}

	/** Ctrl+K: where a code is chosen. */
	void code() {
		// Most pages choose none.
	}

	/** Ctrl+M: where a memo is written. */
	void memo() {
		// Most pages write none.
	}

	/** Copies what is shown. */
	void copy() {
		// Most pages leave it to their fields.
	}
}
