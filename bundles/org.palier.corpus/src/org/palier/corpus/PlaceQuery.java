// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where posts lie in a theory, as a condition in SQL on the posts p with {@link Tally#coded(int)}.
 *
 * @param place  that is wanted
 * @param theory place of its theory among those that are coded
 */
record PlaceQuery(PostPlace place, int theory) {

	private static final String CODED = "(" + Tally.CODED_BY + ") IN ('" + CodedBy.HUMAN + "', '" + CodedBy.MACHINE + "')";

	String sql() {
		List<String> wanted = place.wanted().stream().filter(place.categories()::contains).sorted().toList();
		var conditions = Stream.<String>builder();
		if (!wanted.isEmpty()) {
			conditions.add(first() + " IN (" + list(wanted) + ")");
			conditions.add("len(list_filter(" + codes() + "[2:], c -> c IN (" + list(wanted) + "))) > 0");
		}
		if (place.wanted().contains(PostPlace.UNPLACED)) {
			conditions.add("(" + first() + " = '' AND NOT " + open() + " AND " + CODED + ")");
		}
		if (place.wanted().contains(PostPlace.UNCODED)) {
			conditions.add("(" + first() + " = '' AND (" + open() + " OR NOT " + CODED + "))");
		}
		String sql = conditions.build().collect(Collectors.joining(" OR "));
		return sql.isEmpty() ? "false" : "(" + sql + ")";
	}

	/** The codes of the post itself by the word of persons, otherwise that of programs. */
	private String codes() {
		return CodeSet.ids(Tally.code(theory));
	}

	/** Persons coded the post itself and disagree. */
	private String open() {
		return "coalesce(h" + theory + ".value = '', false)";
	}

	/** The category of the first code of the post itself, otherwise that of its usage; empty for none. */
	private String first() {
		String known = place.categories().isEmpty() ? ""
				: " WHEN " + codes() + "[1] IN (" + list(place.categories()) + ") THEN " + codes() + "[1]";
		String ofUsage = Stream.concat(place.usages().stream().filter(it -> !it.platform().isEmpty()),
				place.usages().stream().filter(it -> it.platform().isEmpty()))
				.map(it -> " WHEN " + Tally.USAGE + " = " + Session.literal(it.usage())
						+ (it.platform().isEmpty() ? "" : " AND p.platform = " + Session.literal(it.platform())) + " THEN " + Session.literal(it.category()))
				.collect(Collectors.joining());
		return "(CASE" + known + " WHEN " + open() + " THEN ''" + ofUsage + " ELSE '' END)";
	}

	private static String list(Collection<String> ids) {
		return ids.stream().sorted().map(Session::literal).collect(Collectors.joining(", "));
	}
}
