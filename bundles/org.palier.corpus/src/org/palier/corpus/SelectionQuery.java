// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A filter as SQL that gives keys. */
final class SelectionQuery {

	/** Letters of a year and of a day. */
	private static final int YEAR = 4;
	private static final int DAY = 10;

	private final Tally tally;
	private final List<Facet> theories;
	private final List<Object> parameters = new ArrayList<>();
	private final String sql;

	SelectionQuery(PostFilter filter, Tally tally) {
		// Posts that agencies receive are counted for any author, and named post by post.
		this(filter, tally, !filter.keys().isEmpty());
	}

	/** @param anybody true when posts count that would, whoever wrote them */
	SelectionQuery(PostFilter filter, Tally tally, boolean anybody) {
		this.tally = tally;
		theories = filter.theories().toList();
		sql = (filter.isCoded() ? tally.coded(theories) : "") + "SELECT p.key FROM " + tally.posts() + " p"
				+ (filter.isAttributed() ? Tally.ATTRIBUTED : "")
				+ (filter.isCoded() ? Tally.coded(theories.size()) : "") + " WHERE "
				+ (anybody ? tally.ofAnybody("p") : tally.counts("p"))
				+ conditions(filter).map(it -> " AND " + it).collect(Collectors.joining())
				+ " ORDER BY " + switch (filter.order()) {
				case ARRIVAL -> "p.arrived";
				case NEWEST -> "p.created_at DESC NULLS LAST, p.arrived";
				case OLDEST -> "p.created_at NULLS LAST, p.arrived";
				};
	}

	/** Makes the conditions on a post, in the order of the parameters. */
	private Stream<String> conditions(PostFilter filter) {
		List<String> conditions = new ArrayList<>();
		ofPost(filter, conditions);
		if (!filter.agencies().isEmpty()) {
			conditions.add(Tally.WRITER + " IN (" + numbers(filter.agencies()) + ")");
		}
		if (!filter.relayed().isEmpty()) {
			conditions.add("p.relayed_account <> '' AND coalesce(r.agency, " + AccountAgency.UNATTRIBUTED + ") IN ("
					+ numbers(filter.relayed()) + ")");
		}
		if (!filter.usages().isEmpty()) {
			conditions.add(Tally.USAGE + " IN (" + filter.usages().stream().sorted().map(Session::literal).collect(Collectors.joining(", ")) + ")");
		}
		if (!filter.codedBy().isEmpty()) {
			conditions.add("(" + Tally.CODED_BY + ") IN ("
					+ filter.codedBy().stream().sorted().map(it -> "'" + it + "'").collect(Collectors.joining(", ")) + ")");
		}
		filter.places().forEach(it -> conditions.add(new PlaceQuery(it, theories.indexOf(it.theory())).sql()));
		if (!filter.anyOf().isEmpty()) {
			conditions.add("(" + filter.anyOf().stream()
					.map(it -> Stream.concat(Stream.of("true"), conditions(it)).collect(Collectors.joining(" AND ", "(", ")")))
					.collect(Collectors.joining(" OR ")) + ")");
		}
		return conditions.stream();
	}

	/** Adds the conditions on the post itself, for any author and coder. */
	private void ofPost(PostFilter filter, List<String> conditions) {
		if (!filter.run().isEmpty()) {
			when(conditions, "p.run IN (SELECT no FROM runs WHERE id = ?)", filter.run());
		}
		if (!filter.platforms().isEmpty()) {
			conditions.add("p.platform IN (" + filter.platforms().stream().sorted().map(Session::literal).collect(Collectors.joining(", ")) + ")");
		}
		if (!filter.account().isEmpty()) {
			when(conditions, "p.account = ?", filter.account());
		}
		if (!filter.period().isEmpty()) {
			conditions.add(period(filter.period()));
		}
		if (!filter.languages().isEmpty()) {
			conditions.add("p.language IN (" + filter.languages().stream().sorted().map(Session::literal).collect(Collectors.joining(", ")) + ")");
		}
		if (!filter.text().isEmpty()) {
			when(conditions, "(contains(strip_accents(lower(p.text)), strip_accents(lower(?))) OR p.told IN (SELECT d.sighting FROM post_details d"
					+ " WHERE len(list_filter(d.media, m -> contains(strip_accents(lower(m.words)), strip_accents(lower(?))))) > 0))", filter.text());
			parameters.add(filter.text());
		}
		if (!filter.keys().isEmpty()) {
			conditions.add("p.key IN (" + filter.keys().stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")) + ")");
		}
		filter.own().forEach(it -> conditions.add(new PostValues(tally.numbers()).says(it)));
		if (filter.changed()) {
			conditions.add("p.key IN (" + new ChangedTexts(tally).posts() + ")");
		}
		switch (filter.contact()) {
		case ANY -> {
			// nothing is asked
		}
		case REPLY -> conditions.add(OwnThreads.replies(tally));
		case PAIRED -> conditions.add("p.key IN (" + new RepliesQuery(tally).paired() + ")");
		case RELAY -> conditions.add("p.relayed_from <> ''");
		}
	}

	private static String period(String period) {
		if (period.equals(PostFilter.DATED) || period.equals(PostFilter.UNDATED)) {
			return "p.created_at IS " + (period.equals(PostFilter.DATED) ? "NOT " : "") + "NULL";
		}
		int to = period.indexOf(PostFilter.TO);
		String from = to < 0 ? period : period.substring(0, to);
		String until = to < 0 ? period : period.substring(to + PostFilter.TO.length());
		return (from.isEmpty() ? "p.created_at IS NOT NULL" : "p.created_at >= TIMESTAMP '" + first(from) + "'")
				+ (until.isEmpty() ? "" : " AND p.created_at < TIMESTAMP '" + next(until) + "'");
	}

	/** First day of a period. */
	private static LocalDate first(String period) {
		return period.indexOf('W') > 0 ? LocalDate.parse(period + "-1", DateTimeFormatter.ISO_WEEK_DATE)
				: LocalDate.parse(period + "-01-01".substring(Math.min(period.length(), DAY) - YEAR));
	}

	/** First day after a period. */
	private static LocalDate next(String period) {
		LocalDate first = first(period);
		return period.indexOf('W') > 0 ? first.plusWeeks(1)
				: period.length() == YEAR ? first.plusYears(1) : period.length() == DAY ? first.plusDays(1) : first.plusMonths(1);
	}

	private static String numbers(Collection<Integer> agencies) {
		return agencies.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
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
