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

	private EarlierFacets() {
	}

	/** The facet of a name that a file holds, current or earlier. */
	static Facet facet(String stored) {
		return new Facet(NAMES.entrySet().stream().filter(it -> it.getValue().equals(stored)).map(Map.Entry::getKey).findAny()
				.orElse(stored));
	}

	/** The name that the digest of a coding has always used. */
	static String digested(Facet facet) {
		return NAMES.getOrDefault(facet.id(), facet.id());
	}

	/** As SQL: the id of the facet that a column names, by its current or an earlier name. */
	static String facetOf(String column) {
		var sql = new StringBuilder("CASE ").append(column);
		NAMES.forEach((now, before) -> sql.append(" WHEN '").append(before).append("' THEN '").append(now).append('\''));
		return sql.append(" ELSE ").append(column).append(" END").toString();
	}

	/** As SQL: {@link #digested(Facet)} of a column, which may hold an earlier name itself. */
	static String digestedOf(String column) {
		var sql = new StringBuilder("CASE ").append(column);
		NAMES.forEach((now, before) -> sql.append(" WHEN '").append(now).append("' THEN '").append(before).append('\''));
		return sql.append(" ELSE ").append(column).append(" END").toString();
	}
}
