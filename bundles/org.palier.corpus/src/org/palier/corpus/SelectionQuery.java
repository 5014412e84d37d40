// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A filter as SQL that gives keys. */
final class SelectionQuery {

	private static final int YEAR = 4;

	private final String sql;
	private final List<Object> parameters = new ArrayList<>();

	SelectionQuery(PostFilter filter, Tally tally) {
		boolean coded = !filter.usages().isEmpty() || filter.codedBy() != null;
		var conditions = new ArrayList<String>(List.of(tally.counts("p")));
		if (!filter.run().isEmpty()) {
			when(conditions, "p.run IN (SELECT no FROM runs WHERE id = ?)", filter.run());
		}
		if (!filter.platform().isEmpty()) {
			when(conditions, "p.platform = ?", filter.platform());
		}
		if (!filter.account().isEmpty()) {
			when(conditions, "p.account = ?", filter.account());
		}
		if (!filter.month().isEmpty()) {
			boolean year = filter.month().length() == YEAR;
			LocalDate first = LocalDate.parse(filter.month() + (year ? "-01-01" : "-01"));
			conditions.add("p.created_at >= TIMESTAMP '" + first + "' AND p.created_at < TIMESTAMP '"
					+ (year ? first.plusYears(1) : first.plusMonths(1)) + "'");
		}
		if (!filter.text().isEmpty()) {
			when(conditions, "(contains(strip_accents(lower(p.text)), strip_accents(lower(?))) OR p.told IN (SELECT d.sighting FROM post_details d"
					+ " WHERE len(list_filter(d.media, m -> contains(strip_accents(lower(m.words)), strip_accents(lower(?))))) > 0))", filter.text());
			parameters.add(filter.text());
		}
		if (filter.changed()) {
			conditions.add("p.key IN (" + new ChangedTexts(tally).posts() + ")");
		}
		if (!filter.agencies().isEmpty()) {
			conditions.add(Tally.WRITER + " IN ("
					+ filter.agencies().stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")) + ")");
		}
		if (!filter.usages().isEmpty()) {
			conditions.add(Tally.USAGE + " IN ("
					+ filter.usages().stream().sorted().map(Session::literal).collect(Collectors.joining(", ")) + ")");
		}
		if (filter.codedBy() != null) {
			conditions.add("(" + Tally.CODED_BY + ") = '" + filter.codedBy() + "'");
		}
		sql = (coded ? tally.coded() : "") + "SELECT p.key FROM " + tally.posts() + " p" + (filter.agencies().isEmpty() ? "" : Tally.ATTRIBUTED)
				+ (coded ? Tally.CODED : "") + " WHERE " + String.join(" AND ", conditions) + " ORDER BY " + switch (filter.order()) {
				case ARRIVAL -> "p.arrived";
				case NEWEST -> "p.created_at DESC NULLS LAST, p.arrived";
				case OLDEST -> "p.created_at NULLS LAST, p.arrived";
				};
	}

	private void when(List<String> conditions, String condition, Object parameter) {
		conditions.add(condition);
		parameters.add(parameter);
	}

	String sql() {
		return sql;
	}

	Object[] parameters() {
		return parameters.toArray();
	}
}
