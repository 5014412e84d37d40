// SPDX-License-Identifier: EPL-2.0
package org.palier.ui;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * The names of the edits of this bundle, and the names that edits give. They are in both languages, because the history
 * of the study or the study itself keeps them and may be read in the other language.
 */
public final class EditWords {

	private static final Wording WORDS = new Wording(EditWords.class, "edits");

	private EditWords() {
	}

	/** @throws java.util.MissingResourceException when a language lacks the key: a defect */
	public static Bilingual of(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}
}
