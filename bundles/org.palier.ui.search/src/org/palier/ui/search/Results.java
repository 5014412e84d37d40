// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.palier.search.HitKind;
import org.palier.search.KindHits;

/**
 * What is shown of a search.
 *
 * @param found  by kind; a kind of which nothing can be found yet is missing
 * @param posts  what there is to say of the posts; empty for nothing
 * @param filter kinds on which the filter has no effect; none without a filter
 */
record Results(Map<HitKind, KindHits> found, String posts, List<HitKind> filter) {

	/** Copies. */
	Results {
		Map<HitKind, KindHits> copy = new EnumMap<>(HitKind.class);
		copy.putAll(found);
		found = copy;
		filter = List.copyOf(filter);
	}

	/** These with what was found of one more kind. */
	Results with(KindHits more, String said) {
		Map<HitKind, KindHits> all = new EnumMap<>(HitKind.class);
		all.putAll(found);
		all.put(more.kind(), more);
		return new Results(all, said, filter);
	}

	/** Those of which something was found, in their order. */
	List<KindHits> any() {
		return new ArrayList<>(found.values().stream().filter(it -> it.total() > 0).toList());
	}
}
