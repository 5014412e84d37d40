// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.navigator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.palier.ground.text.NameOrder;
import org.palier.model.Agency;
import org.palier.ui.labels.ModelLabels;

/**
 * Agencies in alphabetical order of the reader's language. Keeps
 * the place of each name, because comparing a hundred thousand names by the rules of a language at every edit
 * would be felt.
 */
final class AgencyOrder {

	private final ModelLabels labels;
	private final NameOrder order;
	private final Map<Agency, NameOrder.SortKey> entries = new IdentityHashMap<>();

	AgencyOrder(ModelLabels labels) {
		this.labels = labels;
		this.order = NameOrder.of(labels.locale());
	}

	/** A new list in order. */
	List<Agency> sorted(Collection<Agency> agencies) {
		var sorted = new ArrayList<>(agencies);
		sorted.sort(Comparator.comparing(this::place));
		return sorted;
	}

	private NameOrder.SortKey place(Agency agency) {
		String name = labels.text(agency);
		NameOrder.SortKey known = entries.get(agency);
		if (known == null || !known.name().equals(name)) {
			known = order.place(name);
			entries.put(agency, known);
		}
		return known;
	}

	/** Forgets names of studies that were closed. */
	void clear() {
		entries.clear();
	}
}
