// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import org.palier.ground.text.Wording;

/** The sentences of this room. */
final class FindingWords {

	static final Wording WORDS = new Wording(FindingWords.class, "messages");

	private FindingWords() {
	}
}
