// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.palier.search.Found;
import org.palier.search.Kind;

/**
 * What is shown of a search.
 *
 * @param found  by kind; a kind of which nothing can be found yet is missing
 * @param posts  what there is to say of the posts; empty for nothing
 * @param filter kinds on which the filter has no effect; none without a filter
 */
record Results(Map<Kind, Found> found, String posts, List<Kind> filter) {

	/** Copies. */
	Results {
		Map<Kind, Found> copy = new EnumMap<>(Kind.class);
		copy.putAll(found);
		found = copy;
		filter = List.copyOf(filter);
	}

	/** These with what was found of one more kind. */
	Results with(Found more, String said) {
		Map<Kind, Found> all = new EnumMap<>(Kind.class);
		all.putAll(found);
		all.put(more.kind(), more);
		return new Results(all, said, filter);
	}

	/** Those of which something was found, in their order. */
	List<Found> any() {
		return new ArrayList<>(found.values().stream().filter(it -> it.total() > 0).toList());
	}
}
