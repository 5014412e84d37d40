// SPDX-License-Identifier: EPL-2.0
package org.palier.files;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;

/** The result for one row of a file. */
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
	 * A fault in a row.
	 *
	 * @param column name of the column that is wrong; empty when the whole row is
	 * @param value content of that cell
	 * @param rule stable id of the rule that it breaks, e.g. unknown_platform
	 * @param message the reason, for a person
	 */
	record Fault(String column, String value, String rule, Bilingual message) {
	}

	/**
	 * The row is wrong and nothing of it was taken.
	 *
	 * @param column  name of the first column that is wrong; empty when the whole row is
	 * @param value   what stands there
	 * @param rule    stable id of the rule that it breaks, e.g. unknown_platform
	 * @param message the reason, for a person
	 * @param cells   the row as read, so that it can be written back
	 * @param others  what else is wrong in it, so that a person mends the row once
	 */
	record Rejected(long line, String column, String value, String rule, Bilingual message, List<String> cells, List<Fault> others)
			implements RowOutcome {
		/** Copies its lists. */
		public Rejected {
			cells = List.copyOf(cells);
			others = List.copyOf(others);
		}

		/** A row in which one thing is wrong. */
		public Rejected(long line, String column, String value, String rule, Bilingual message, List<String> cells) {
			this(line, column, value, rule, message, cells, List.of());
		}

		/** All that is wrong, in the order of the columns as the importer looks at them. */
		public List<Fault> faults() {
			return Stream.concat(Stream.of(new Fault(column, value, rule, message)), others.stream()).toList();
		}

		/** One part of all faults, as a cell of a table shows them. */
		public String all(Function<Fault, String> part) {
			return faults().stream().map(part).collect(Collectors.joining(" | "));
		}

		/** All reasons, one sentence after another. */
		public Bilingual reasons() {
			return new Bilingual(faults().stream().map(it -> it.message().in(Locale.CANADA_FRENCH)).collect(Collectors.joining(" ")),
					faults().stream().map(it -> it.message().in(Locale.CANADA)).collect(Collectors.joining(" ")));
		}
	}
}
