// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.palier.coding.sets.NonResponse;
import org.palier.corpus.Facet;
import org.palier.corpus.SetPost;
import org.palier.model.CodingSet;

/**
 * What people coded of the random part of a set in one facet: all that is known of an estimate before the posts of its frame are read.
 *
 * @param people   codes in force, by key of the post
 * @param answered posts with a code
 * @param response of the set
 * @param first    stage of the draw; null where posts were drawn at once
 */
record SetAnswers(CodingSet set, Facet facet, Map<Long, String> people, List<SetPost> answered, NonResponse response, @Nullable FirstStage first) {

	/** Copies. */
	SetAnswers {
		people = Map.copyOf(people);
		answered = List.copyOf(answered);
	}
}
