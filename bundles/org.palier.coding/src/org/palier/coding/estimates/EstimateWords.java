// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import org.palier.coding.sets.SetException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The sentences of this package. */
final class EstimateWords {

	private static final Wording WORDS = new Wording(EstimateWords.class, "messages");

	private EstimateWords() {
	}

	static Bilingual text(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}

	static SetException refused(String key, Object... arguments) {
		return new SetException(text(key, arguments));
	}
}
