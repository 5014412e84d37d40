// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import org.palier.ground.text.Wording;

/** The sentences of this room. */
final class ExploreWords {

	static final Wording WORDS = new Wording(ExploreWords.class, "messages");

	private ExploreWords() {
	}
}
