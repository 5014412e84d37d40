// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The sentences of this package. */
final class HandoutWords {

	private static final Wording WORDS = new Wording(HandoutWords.class, "messages");

	private HandoutWords() {
	}

	static Bilingual text(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}

	static PackageException refused(String key, Object... arguments) {
		return new PackageException(text(key, arguments));
	}
}
