// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.util.Locale;

import org.palier.ground.text.Wording;

/** The words of these windows, in the language of the workbench. */
final class ReadingWords {

	private static final Wording WORDS = new Wording(ReadingWords.class, "messages");

	private ReadingWords() {
	}

	static String said(String key, Object... arguments) {
		return WORDS.text(key, arguments).in(Locale.getDefault());
	}
}
