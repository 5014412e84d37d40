// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.coders;

import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The words of this package. */
final class CodersWords {

	private static final Wording WORDS = new Wording(CodersWords.class, "messages");

	private CodersWords() {
	}

	/** In the language of the workbench. */
	static String said(String key, Object... arguments) {
		return both(key, arguments).in(Locale.getDefault());
	}

	/** In both languages, for names of edits. */
	static Bilingual both(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}
}
