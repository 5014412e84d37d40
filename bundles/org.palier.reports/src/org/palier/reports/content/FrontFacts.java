// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.numbers.claims.ClaimEvidence;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.Heaviest;
import org.palier.numbers.claims.ShareRange;

/**
 * The facts of the first page beside the counts of a view.
 *
 * @param questions that people asked, all agencies together; empty where none is known
 * @param posts     how often two persons who coded the same post of the set that corrects gave it the same level, 0 to 1
 * @param presences share of the presences that two persons coded or more where all saw the same usages
 */
record FrontFacts(Optional<Questions> questions, OptionalDouble posts, OptionalDouble presences) {

	/** Nothing beside the view. */
	static final FrontFacts NONE = new FrontFacts(Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty());

	/**
	 * @param asked    of all agencies
	 * @param answered of these
	 * @param low      lower end of the share answered
	 * @param high     upper end
	 * @param evidence of how many agencies they were asked
	 */
	record Questions(long asked, long answered, double low, double high, ClaimEvidence evidence) {

		/** Id of the row of all agencies, in tables that have several jurisdictions. */
		private static final String TOGETHER = "agencies_together";
		/** The fewest questions for a headline. */
		private static final int FEWEST = 10;

		/**
		 * The row of all agencies of the table of questions among others; empty where it is not there or of few.
		 *
		 * @param agencies that have an account
		 */
		static Optional<Questions> in(List<Table> tables, long agencies) {
			return tables.stream().filter(it -> it.id().equals("questions_answered") && !it.rows().isEmpty()).findFirst().flatMap(table -> {
				int group = table.column("group");
				List<Value> row = table.rows().stream().filter(it -> ((Value.Item) it.get(group)).id().equals(TOGETHER)).findFirst()
						.orElse(table.rows().getFirst());
				long asked = count(table, row, "asked");
				// with too few bodies the table has no interval
				return asked < FEWEST || !(row.get(table.column("low")) instanceof Value.Share low) ? Optional.empty()
						: Optional.of(new Questions(asked, count(table, row, "answered"), low.fraction(),
								((Value.Share) row.get(table.column("high"))).fraction(),
								evidence(table, row, agencies)));
			});
		}

		private static ClaimEvidence evidence(Table table, List<Value> all, long agencies) {
			List<List<Value>> bodies = table.rows().stream().filter(it -> ((Value.Item) it.get(table.column("grouping"))).id().equals("agency"))
					.filter(it -> count(table, it, "asked") > 0).toList();
			var share = new ShareRange((double) count(table, all, "answered") / count(table, all, "asked"),
					((Value.Share) all.get(table.column("low"))).fraction(), ((Value.Share) all.get(table.column("high"))).fraction());
			var coverage = Coverage.ofBodies(Math.max(agencies, bodies.size()), bodies.size());
			return new ClaimEvidence(coverage, List.of(share), bodies.stream().max(Comparator.comparingLong(it -> count(table, it, "asked")))
					.filter(it -> count(table, all, "asked") > count(table, it, "asked")).map(most -> {
						long others = count(table, all, "asked") - count(table, most, "asked");
						return new Heaviest((double) count(table, most, "asked") / count(table, all, "asked"),
								List.of(ShareRange.exact((double) (count(table, all, "answered") - count(table, most, "answered")) / others)));
					}));
		}

		private static long count(Table table, List<Value> row, String column) {
			return ((Value.Count) row.get(table.column(column))).number();
		}
	}
}
