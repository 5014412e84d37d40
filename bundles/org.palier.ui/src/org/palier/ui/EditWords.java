// SPDX-License-Identifier: EPL-2.0
package org.palier.ui;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * What the edits of this bundle are called, and the names that they give: in both languages, for they are kept in the
 * history of the study or in the study itself and may be read in the other language.
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
