// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.handout;

import org.palier.coding.handout.PackageException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The sentences of this package. */
final class GivenWords {

	private static final Wording WORDS = new Wording(GivenWords.class, "messages");

	private GivenWords() {
	}

	static Bilingual text(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}

	static PackageException refused(String key, Object... arguments) {
		return new PackageException(text(key, arguments));
	}
}
