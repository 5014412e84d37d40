// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.coders;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The sentences of this package. */
final class CodersWords {

	private static final Wording WORDS = new Wording(CodersWords.class, "messages");

	private CodersWords() {
	}

	static Bilingual text(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}
}
