// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.HashMap;
import java.util.Map;

import org.palier.coding.resolved.SetCodes;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.model.CodingSet;

/** What was said of the posts of sets, each set read once. For one thread. */
final class CodesOfSets {

	private final CorpusView posts;
	private final Map<String, SetCodes> read = new HashMap<>();

	/** @param posts that count */
	CodesOfSets(CorpusView posts) {
		this.posts = posts;
	}

	/** Of a set. @throws CorpusException when it cannot be read */
	SetCodes of(CodingSet set) throws CorpusException {
		SetCodes known = read.get(set.getId());
		if (known == null) {
			known = SetCodes.of(set, posts);
			read.put(set.getId(), known);
		}
		return known;
	}
}
