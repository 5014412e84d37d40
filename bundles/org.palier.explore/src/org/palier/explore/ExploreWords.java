// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/** The sentences of this room. */
final class ExploreWords {

	static final Wording WORDS = new Wording(ExploreWords.class, "messages");

	/** Names that this room gives to fields. */
	private static final List<Bilingual> NAMES = Stream
			.of("government", "category", "size", "agency", "platform", "usage", "level", "model", "year", "month",
			"reply", "relay").map(it -> WORDS.text("field." + it)).toList();

	private ExploreWords() {
	}

	/** True for a name that this room gave, which is written small within a sentence. */
	static boolean isOurs(Bilingual name) {
		return NAMES.contains(name);
	}
}
