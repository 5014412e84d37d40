// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import org.palier.ground.text.Bilingual;

/** The fault in a line of a program: the end of a sentence that begins with the program and the line. */
final class WrongAnswer extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual what;

	/** @param key of the words @param arguments of the words */
	WrongAnswer(String key, Object... arguments) {
		this.what = ProgramWords.WORDS.text(key, arguments);
	}

	/** The end of a sentence. */
	Bilingual what() {
		return what;
	}
}
