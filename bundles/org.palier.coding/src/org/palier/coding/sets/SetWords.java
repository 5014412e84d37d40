// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The sentences of this package. */
final class SetWords {

	private static final Wording WORDS = new Wording(SetWords.class, "messages");

	private SetWords() {
	}

	static Bilingual text(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}

	static SetException refused(String key, Object... arguments) {
		return new SetException(text(key, arguments));
	}
}
