// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.palier.core.table.Table;
import org.palier.core.table.Value;

/**
 * What the first page tells beside what a view counts.
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
	 */
	record Questions(long asked, long answered, double low, double high) {

		/** Id of the row of all agencies, in tables that have several jurisdictions. */
		private static final String TOGETHER = "agencies_together";
		/** Of fewer nobody should make a headline. */
		private static final int FEWEST = 10;

		/** The row of all agencies of the table of questions among others; empty where it is not there or of few. */
		static Optional<Questions> in(List<Table> tables) {
			return tables.stream().filter(it -> it.id().equals("questions_answered") && !it.rows().isEmpty()).findFirst().flatMap(table -> {
				int group = table.column("group");
				List<Value> row = table.rows().stream().filter(it -> ((Value.Item) it.get(group)).id().equals(TOGETHER)).findFirst()
						.orElse(table.rows().getFirst());
				long asked = ((Value.Count) row.get(table.column("asked"))).number();
				return asked < FEWEST ? Optional.empty()
						: Optional.of(new Questions(asked, ((Value.Count) row.get(table.column("answered"))).number(),
								((Value.Share) row.get(table.column("low"))).fraction(), ((Value.Share) row.get(table.column("high"))).fraction()));
			});
		}
	}
}
