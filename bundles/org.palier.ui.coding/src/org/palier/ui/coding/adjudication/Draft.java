// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.HashMap;
import java.util.Map;

import org.palier.coding.desk.DeskFacet;
import org.palier.coding.resolved.CodedPost;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;

/**
 * Choices for a post that are not decided yet. They are kept while one looks at others. Immutable.
 *
 * @param choices codes, by facet
 * @param reason  as it is typed
 */
record Draft(Map<Facet, CodeSet> choices, String reason) {

	Draft {
		choices = Map.copyOf(choices);
	}

	/** Makes a draft from the decision on a post; an empty one for an open post. */
	static Draft of(AdjudicationSet set, CodedPost post) {
		var choices = new HashMap<Facet, CodeSet>();
		String reason = "";
		for (DeskFacet facet : set.facets()) {
			Coding decided = post.decision(facet.facet()).orElse(null);
			if (decided != null) {
				choices.put(facet.facet(), decided.value());
				reason = decided.details().memo();
			}
		}
		return new Draft(choices, reason);
	}

	Draft choosing(Facet facet, CodeSet codes) {
		var all = new HashMap<>(choices);
		all.put(facet, codes);
		return new Draft(all, reason);
	}

	Draft because(String words) {
		return new Draft(choices, words);
	}

	/** Whether a facet wants a choice: coders differ, and the usage that is chosen has a code in it. */
	boolean asks(CodedPost post, DeskFacet facet) {
		return post.differs(facet.facet()) && !facet.mayBeNone(choices.getOrDefault(Facet.USAGE, CodeSet.NONE));
	}

	/** Whether a facet still waits for one. */
	boolean waits(CodedPost post, DeskFacet facet) {
		return asks(post, facet) && !choices.containsKey(facet.facet());
	}
}
