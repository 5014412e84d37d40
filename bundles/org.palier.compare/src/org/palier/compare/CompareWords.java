// SPDX-License-Identifier: EPL-2.0
package org.palier.compare;

import org.palier.ground.text.Wording;

/** The sentences of this bundle, in French and in English. */
final class CompareWords {

	static final Wording WORDS = new Wording(CompareWords.class, "messages");

	private CompareWords() {
	}
}
