// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

/** A part that answers questions about a study. */
public interface ShowsQuestion {

	/** Answers a question. @param line id of one that it lists; one that it does not list changes nothing */
	void showQuestion(String line);
}
