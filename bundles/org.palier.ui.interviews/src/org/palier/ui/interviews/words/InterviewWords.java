// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.words;

import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The words of this bundle: of facts and their values by their names in the model, which no field can name. */
public final class InterviewWords {

	private static final Wording WORDS = new Wording(InterviewWords.class, "messages");

	private InterviewWords() {
	}

	/** In the language of the workbench. */
	public static String said(String key, Object... arguments) {
		return both(key, arguments).in(Locale.getDefault());
	}

	/** In both languages, for names of edits. */
	public static Bilingual both(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}
}
