// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the facets were called before 0.2.0, when there were three and two of them stood for the two theories that were
 * known then. Files of that time are read and brought over by these names, and the digest of a coding goes on using them,
 * so that a manifest written before stays true. No other place knows them.
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

	/** As SQL: {@link #digested(Facet)} of a column that holds ids. */
	static String digestedOf(String column) {
		var sql = new StringBuilder("CASE ").append(column);
		NAMES.forEach((now, before) -> sql.append(" WHEN '").append(now).append("' THEN '").append(before).append("' WHEN '").append(before)
				.append("' THEN '").append(THEORY).append(before).append('\''));
		return sql.append(" ELSE ").append(column).append(" END").toString();
	}

	/** As SQL: the id of the facet that a column of an older file names. */
	static String facetOf(String column) {
		var sql = new StringBuilder("CASE ").append(column);
		NAMES.forEach((now, before) -> sql.append(" WHEN '").append(before).append("' THEN '").append(now).append('\''));
		return sql.append(" ELSE ").append(column).append(" END").toString();
	}
}
