// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The parts of which the questions to a corpus are put together, for the runs that count. */
final class Tally {

	/** Agency of a post: its author's, else the one that it relays. */
	static final String AGENCY = "coalesce(a.agency, r.agency, " + AccountAgency.UNATTRIBUTED + ")";
	/** The author of a post, in filters. */
	static final String WRITER = "coalesce(a.agency, CASE WHEN r.agency IS NOT NULL THEN " + AccountAgency.RELAYED + " END, "
			+ AccountAgency.UNATTRIBUTED + ")";
	static final String HOW = "CASE WHEN a.agency IS NOT NULL THEN 'DIRECT' WHEN r.agency IS NOT NULL THEN 'RELAYED' ELSE 'NOT' END";
	/** The rule of {@link InForce}, on what {@link #coded} gives. */
	static final String USAGE = "coalesce(h.value, g.value, '')";
	static final String CODED_BY = "CASE WHEN h.value = '' THEN 'OPEN' WHEN h.value IS NOT NULL THEN 'HUMAN'"
			+ " WHEN g.value IS NULL THEN 'NOBODY' WHEN g.value = '' THEN 'ABSTAINED' ELSE 'MACHINE' END";
	/** The agency of the author, under the name a. */
	static final String OF_AUTHOR = AttributionTable.joined("a", "account");
	static final String OF_RELAYED = AttributionTable.joined("r", "relayed_account");
	static final String ATTRIBUTED = OF_AUTHOR + OF_RELAYED;
	/** The words on the usage of the posts p: g of programs, h of persons. */
	static final String CODED = said("");

	private static final int NO_RUN = -1;
	private static final String PROGRAM = "c.kind = '" + CoderKind.MACHINE.id() + "'";
	private static final String USAGES = " AND c.facet = '" + Facet.USAGE.id() + "'";

	private final String numbers;
	private final String standing;
	private final String codings;
	private final String posts;
	private final String training;
	private final @Nullable ShownPosts shown;

	/** @param asked who answers what decides how questions are put @param runs numbers of the runs that count */
	Tally(AnswerSource asked, List<Long> runs) throws SQLException {
		// An empty list is no SQL.
		numbers = runs.isEmpty() ? String.valueOf(NO_RUN)
				: runs.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
		String listed = "c.run IN (" + Schema.BY_HAND + ", " + numbers + ")";
		// Nearly always there are none, and no question has to look for them again.
		standing = asked.number("SELECT count(*) FROM (" + baseless() + ")") == 0 ? listed
				: listed + " AND c.id NOT IN (" + baseless() + ")";
		boolean several = asked.number("SELECT count(DISTINCT c.coder) FROM codings c WHERE " + PROGRAM + USAGES + " AND " + listed) > 1;
		codings = !several || asked.number("SELECT count(*) FROM (" + replaced(standing) + ")") == 0 ? standing
				: standing + " AND c.id NOT IN (" + replaced(standing) + ")";
		List<String> sets = Schema.trainingSets(asked);
		training = sets.isEmpty() ? "false" : "c.id IN (SELECT coding FROM " + Schema.DETAILS + " WHERE set_id IN ("
				+ sets.stream().map(Session::literal).collect(Collectors.joining(", ")) + "))";
		shown = null;
		posts = PlatformMoves.posts(asked, numbers, new VisiblePosts(asked, numbers).sql());
	}

	private Tally(Tally whole, ShownPosts shown) {
		numbers = whole.numbers;
		standing = whole.standing;
		codings = whole.codings;
		posts = whole.posts;
		training = whole.training;
		this.shown = shown;
	}

	/** Returns this tally with only some posts that count; sessions for its questions are lent these posts. */
	Tally of(ShownPosts some) {
		return new Tally(this, some);
	}

	/** True when only some posts count. */
	boolean isPart() {
		return shown != null;
	}

	/** Lends a session what conditions name. */
	void lend(Session session) throws SQLException {
		for (LentTable each : lent()) {
			each.lend(session);
		}
	}

	/** Returns the tables that conditions name beside those of the file. */
	List<LentTable> lent() {
		ShownPosts some = shown;
		return some == null ? List.of() : List.of(some);
	}

	/** A question that names what these conditions do. @param more tables that it names beside */
	Question question(String sql, LentTable... more) {
		return new Question(sql, List.of(), Stream.concat(lent().stream(), Stream.of(more)).toList());
	}

	/**
	 * Returns the expression for the table of posts, see {@link VisiblePosts}; each is on the platform that it counts
	 * for.
	 */
	String posts() {
		return posts;
	}

	/**
	 * Selects the codings by which a recoding superseded one that does not count any more, and those that supersede
	 * them in turn. A coding by hand stays, whatever it supersedes.
	 */
	private String baseless() {
		String recoded = "c.supersedes <> " + Coding.NEW + " AND c.run IN (" + numbers + ")";
		return "WITH RECURSIVE baseless AS (SELECT c.id FROM codings c JOIN codings s ON s.id = c.supersedes WHERE " + recoded
				+ " AND s.run NOT IN (" + Schema.BY_HAND + ", " + numbers + ") UNION SELECT c.id FROM codings c"
				+ " JOIN baseless b ON b.id = c.supersedes WHERE " + recoded + ") SELECT id FROM baseless";
	}

	/**
	 * Selects a program's codes of a post in theories where another program gave the post its usage later. The level of
	 * the one beside the usage of the other would be nobody's coding. Where the later one codes usages alone, theories
	 * place these. A program that codes no usages is an addition to any other and stays.
	 *
	 * @param standing condition on the codings that this may be true of
	 */
	private static String replaced(String standing) {
		return "SELECT c.id FROM codings c JOIN (SELECT c.post AS post, arg_max(c.coder, c.id) AS coder, max(c.id) AS place, list(DISTINCT c.coder) AS coders"
				+ " FROM codings c WHERE " + PROGRAM + USAGES + " AND " + standing
				+ " GROUP BY c.post HAVING count(DISTINCT c.coder) > 1) u ON u.post = c.post"
				+ " WHERE " + PROGRAM + " AND c.facet <> '" + Facet.USAGE.id() + "' AND c.id < u.place AND c.coder <> u.coder"
				+ " AND list_contains(u.coders, c.coder) AND " + standing;
	}

	/** Numbers of the runs that count, as SQL. */
	String numbers() {
		return numbers;
	}

	/** Condition on a table of posts: they count. */
	String counts(String table) {
		return visible(table) + (shown == null ? "" : " AND " + ShownPosts.has(table));
	}

	/**
	 * Condition on a table of posts: runs show them, whether or not they count. For what posts answer, and what answers them: an answer of
	 * January ends the wait of a question of December.
	 */
	String visible(String table) {
		return table + ".run IN (" + numbers + ")";
	}

	/** Condition on a table of posts: they would count, for any author. It is for the posts that agencies receive. */
	String ofAnybody(String table) {
		return visible(table) + (shown == null ? "" : " AND " + ShownPosts.ofAnybody(table));
	}

	/**
	 * Condition on the codings c; one of a recoding counts only while what it supersedes does, one of a program until another one recodes the
	 * post.
	 */
	String countsCodings() {
		return codings;
	}

	/** Condition on the codings c: they count, or would if no other program had coded the post again. */
	String standing() {
		return standing;
	}

	/** The speaker of a coding: each person, or one for all decisions and all programs of a kind. */
	static final String SPEAKER = "CASE WHEN c.kind = '" + CoderKind.HUMAN.id() + "' THEN c.coder ELSE '' END";

	/** Whether the codings c were given in training. */
	String inTraining() {
		return training;
	}

	/** Returns the expressions for the usage of each post, for {@link #CODED}; see {@link #coded(List)}. */
	String coded() {
		return coded(List.of());
	}

	/**
	 * Returns the expressions for the usage of each post and its code in some theories, which {@link #CODED} and
	 * {@link #coded(int)} join. Persons' codes follow the rule of {@link InForce}: there is no row when no person
	 * coded, and an empty value where they leave it open. Programs' codes are the last ones. The names of theories end
	 * with their numbers. One expression for each facet and kind of coder takes a third of the time of one for all.
	 */
	String coded(List<Facet> theories) {
		var expressions = new StringBuilder("WITH ").append(said("", Facet.USAGE));
		for (int i = 0; i < theories.size(); i++) {
			expressions.append(", ").append(said(String.valueOf(i), theories.get(i)));
		}
		return expressions.append(' ').toString();
	}

	/** {@link #CODED}, and after it the words in so many theories: g with the number of the theory of programs, h with it of persons. */
	static String coded(int theories) {
		return IntStream.range(0, theories).mapToObj(it -> said(String.valueOf(it))).collect(Collectors.joining("", CODED, ""));
	}

	/** The codes of the posts p themselves in a theory, by persons, otherwise by programs; empty for none. */
	static String code(int theory) {
		return "coalesce(h" + theory + ".value, g" + theory + ".value, '')";
	}

	private static String said(String number) {
		return " LEFT JOIN programs" + number + " g" + number + " ON g" + number + ".post = p.key LEFT JOIN persons" + number + " h"
				+ number + " ON h"
				+ number + ".post = p.key";
	}

	private String said(String number, Facet facet) {
		if (facet.isField()) {
			// The sign between several codes may be within a value.
			return "programs" + number + " AS (SELECT post, replace(value, ' ', chr(160)) AS value FROM "
					+ new PostValues(numbers).shown("v.field = " + Session.literal(facet.field())) + "), persons" + number
					+ " AS (SELECT NULL::BIGINT AS post, NULL::VARCHAR AS value WHERE false)";
		}
		String wanted = " AND c.facet = " + Session.literal(facet.id()) + " AND " + countsCodings();
		return "programs" + number + " AS (SELECT c.post, arg_max(c.value, c.id) AS value FROM codings c WHERE " + PROGRAM + wanted
				+ " GROUP BY c.post), persons" + number + " AS (" + persons(wanted) + ")";
	}

	/** Returns the expression for persons' codes of each post in a facet. */
	private String persons(String wanted) {
		String words = "SELECT c.post, c.kind, " + CodeSet.text("arg_max(c.value, c.id)") + " AS value FROM codings c WHERE c.kind <> '"
				+ CoderKind.MACHINE.id() + "'" + wanted + " AND NOT " + training + " GROUP BY c.post, c.kind, " + SPEAKER;
		String said = "SELECT post, kind, value, count(*) AS n FROM (" + words + ") WHERE value <> '' GROUP BY ALL";
		String coders = " FILTER (kind = '" + CoderKind.HUMAN.id() + "')";
		return "SELECT post, coalesce(max(value) FILTER (kind = '" + CoderKind.ADJUDICATED.id() + "'), CASE WHEN 2 * max(n)" + coders
				+ " > sum(n)" + coders
				+ " THEN arg_max(value, n)" + coders + " ELSE '' END) AS value FROM (" + said + ") GROUP BY post";
	}

	/** Lends the attribution to a session as a table; an account on lines that disagree of a day is ambiguous then. */
	static void attribute(Session session, Collection<AccountAgency> attribution) throws SQLException {
		new AttributionTable(attribution).lend(session);
	}
}
