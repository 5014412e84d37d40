// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.List;
import java.util.Locale;

import org.palier.coding.desk.DeskFacet;

/** The short name of a facet; the only levels are called levels, and the only models models. */
public final class FacetName {

	private FacetName() {
	}

	/** @param all that are coded with it */
	public static String of(DeskFacet facet, List<DeskFacet> all, Locale locale) {
		if (facet.facet().isUsage()) {
			return CodingMessages.facetUsage;
		}
		boolean only = all.stream().filter(it -> !it.facet().isUsage() && it.levels() == facet.levels()).count() == 1;
		return only ? facet.levels() ? CodingMessages.facetLevel : CodingMessages.facetModel : facet.name().in(locale);
	}
}
