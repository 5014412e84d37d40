// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A cube of counts as a question. A post with several codes, ids with a blank between, is counted under each. */
final class CubeQuery {

	/** Columns before those of the theories. */
	private static final int FIRST = 10;

	private static final int MONTHS = 12;
	/** Number of no month, before all others. */
	private static final int NO_MONTH = Integer.MIN_VALUE;
	/** By number in the order of their names: numbers are read and sorted sooner than texts. */
	private static final List<Attributed> HOWS = List.of(Attributed.DIRECT, Attributed.NOT, Attributed.RELAYED);
	private static final List<CodedBy> WORDS = List.of(CodedBy.ABSTAINED, CodedBy.HUMAN, CodedBy.MACHINE, CodedBy.NOBODY, CodedBy.OPEN);
	private static final String HOW = numbered(Tally.HOW, HOWS);
	private static final String CODED_BY = numbered(Tally.CODED_BY, WORDS);

	private final List<Facet> theories;
	private final Map<Integer, String> months = new HashMap<>();

	/** @param theories whose codes its cells tell apart; never the usage */
	CubeQuery(Collection<Facet> theories) {
		this.theories = theories.stream().filter(it -> !it.isUsage()).sorted().toList();
	}

	/** An expression that gives names, giving their numbers. */
	private static String numbered(String expression, List<? extends Enum<?>> names) {
		String numbers = expression;
		for (int i = 0; i < names.size(); i++) {
			numbers = numbers.replace("'" + names.get(i).name() + "'", String.valueOf(i));
		}
		return numbers;
	}

	/** Returns the statement for its cells, in an order of their own. */
	String sql(Tally tally) {
		var values = new StringBuilder();
		var codes = new StringBuilder();
		var again = new StringBuilder("false");
		for (int i = 0; i < theories.size(); i++) {
			values.append(", ").append(Tally.code(i)).append(" AS v").append(i)
					.append(", ")
					.append(numbered(
							"CASE WHEN h" + i + ".value = '' THEN 'OPEN' WHEN h" + i + ".value IS NOT NULL THEN 'HUMAN' ELSE 'MACHINE' END",
							WORDS))
					.append(" AS b").append(i);
			codes.append(", c").append(i).append(", b").append(i);
			again.append(" OR k").append(i).append(" > 0");
		}
		// Posts are put together by their whole values first: what is left to be taken apart, and to be written as text, is small.
		String cells = "SELECT " + Tally.AGENCY + " AS agency, " + HOW
				+ " AS how, p.platform AS platform, date_trunc('month', p.created_at) AS month, "
				+ Tally.USAGE + " AS usage, " + CODED_BY + " AS coded_by, " + OwnThreads.REPLY + " AS reply, p.relayed_from <> '' AS relay" + values
				+ ", count(*) AS n FROM " + tally.posts() + " p" + Tally.ATTRIBUTED + Tally.coded(theories.size()) + OwnThreads.JOINED
				+ " WHERE " + tally.counts("p")
				+ " GROUP BY ALL";
		for (int i = 0; i < theories.size(); i++) {
			String split = CodeSet.ids("v" + i);
			cells = "SELECT *, unnest(" + split + ") AS c" + i + ", unnest(range(len(" + split + "))) AS k" + i + " FROM (" + cells + ")";
		}
		String columns = "SELECT agency, how, platform, coalesce(year(month) * 12 + month(month) - 1, " + NO_MONTH
				+ ") AS month, usage, coded_by, reply, relay, "
				+ again + " AS again, ";
		return tally.coded(theories) + OwnThreads.alsoWith(tally) + columns
				+ (theories.isEmpty() ? "n FROM (" + cells + ")" : "sum(n)::BIGINT AS posts" + codes + " FROM (" + cells + ") GROUP BY ALL")
				+ " ORDER BY agency, how, platform, month, usage, coded_by, reply, relay" + codes + ", again";
	}

	/** The cell of a row. */
	CountCell cell(Row row) {
		Map<Facet, CountCell.Code> codes = theories.isEmpty() ? Map.of() : new HashMap<>();
		for (int i = 0; i < theories.size(); i++) {
			String code = row.getString(FIRST + 1 + 2 * i);
			CodedBy by = WORDS.get(row.getInt(FIRST + 2 + 2 * i));
			if (!code.isEmpty() || by == CodedBy.OPEN) {
				codes.put(theories.get(i), new CountCell.Code(code, by));
			}
		}
		return new CountCell(row.getInt(1), HOWS.get(row.getInt(2)), row.getString(3), months.computeIfAbsent(row.getInt(4), CubeQuery::month),
				row.getString(5), WORDS.get(row.getInt(6)), codes, row.getBoolean(7), row.getBoolean(8), row.getBoolean(9), row.getLong(FIRST));
	}

	private static String month(int number) {
		return number == NO_MONTH ? "" : YearMonth.of(Math.floorDiv(number, MONTHS), Math.floorMod(number, MONTHS) + 1).toString();
	}
}
