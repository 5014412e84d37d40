// SPDX-License-Identifier: EPL-2.0
package org.palier.core.imports;

import java.util.List;

import org.palier.core.text.Bilingual;

/** What became of one row of a file. */
public sealed interface RowOutcome {

	/** Line of the file on which the row starts, from 1; the header usually is line 1. */
	long line();

	/**
	 * The row is right.
	 *
	 * @param facts   what it states, in order
	 * @param remarks what a reader should know though the row was accepted, e.g. a department that no list knows
	 */
	record Accepted(long line, List<? extends Fact> facts, List<Bilingual> remarks) implements RowOutcome {
		/** Copies its lists. */
		public Accepted {
			facts = List.copyOf(facts);
			remarks = List.copyOf(remarks);
		}
	}

	/**
	 * The row is wrong and nothing of it was taken.
	 *
	 * @param column  name of the column that is wrong; empty when the whole row is
	 * @param value   what stands there
	 * @param rule    stable id of the rule that it breaks, e.g. unknown_platform
	 * @param message the reason, for a person
	 * @param cells   the row as read, so that it can be written back
	 */
	record Rejected(long line, String column, String value, String rule, Bilingual message, List<String> cells)
			implements RowOutcome {
		/** Copies its list. */
		public Rejected {
			cells = List.copyOf(cells);
		}
	}
}
