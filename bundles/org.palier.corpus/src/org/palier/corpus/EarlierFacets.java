// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Map;
import java.util.TreeMap;

/**
 * The names of facets before 0.2.0, when there were three and two of them meant the two theories known then. Files of
 * that time are read and brought over by these names. The digest of a coding still uses them, so that a manifest
 * written before stays true. No other place knows them.
 */
final class EarlierFacets {

	private static final Map<String, String> NAMES = new TreeMap<>(Map.of("chang_kannan", "level", "grunig", "pr_model"));
	private static final String THEORY = "theory ";

	private EarlierFacets() {
	}

	/** The name that the digest of a coding has always used; of a theory that is called as a facet once was, another. */
	static String digested(Facet facet) {
		return NAMES.containsValue(facet.id()) ? THEORY + facet.id() : NAMES.getOrDefault(facet.id(), facet.id());
	}

	/** Returns {@link #digested(Facet)} of a column of ids, as SQL. */
	static String digestedOf(String column) {
		var sql = new StringBuilder("CASE ").append(column);
		NAMES.forEach((now, before) -> sql.append(" WHEN '").append(now).append("' THEN '").append(before).append("' WHEN '").append(before)
				.append("' THEN '").append(THEORY).append(before).append('\''));
		return sql.append(" ELSE ").append(column).append(" END").toString();
	}

	/** Returns the id of the facet that a column of an older file names, as SQL. */
	static String facetOf(String column) {
		var sql = new StringBuilder("CASE ").append(column);
		NAMES.forEach((now, before) -> sql.append(" WHEN '").append(before).append("' THEN '").append(now).append('\''));
		return sql.append(" ELSE ").append(column).append(" END").toString();
	}
}
