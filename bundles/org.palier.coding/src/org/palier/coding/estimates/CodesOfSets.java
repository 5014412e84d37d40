// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.HashMap;
import java.util.Map;

import org.palier.coding.resolved.SetCodes;
import org.palier.coding.resolved.SetWords;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.model.CodingSet;

/** The codes of the posts of sets. Each set is read once, and its posts only where they are asked for. For one thread. */
final class CodesOfSets {

	private final CorpusView posts;
	private final Map<String, SetWords> said = new HashMap<>();
	private final Map<String, SetCodes> read = new HashMap<>();

	/** @param posts that count */
	CodesOfSets(CorpusView posts) {
		this.posts = posts;
	}

	/** The codes of a set, without its posts. @throws CorpusException when it cannot be read */
	SetWords said(CodingSet set) throws CorpusException {
		SetWords known = said.get(set.getId());
		if (known == null) {
			known = SetWords.of(set, posts);
			said.put(set.getId(), known);
		}
		return known;
	}

	/** The codes of a set, with its posts. @throws CorpusException when it cannot be read */
	SetCodes of(CodingSet set) throws CorpusException {
		SetCodes known = read.get(set.getId());
		if (known == null) {
			known = SetCodes.of(said(set), posts);
			read.put(set.getId(), known);
		}
		return known;
	}
}
