// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.util.List;

import org.palier.files.RowOutcome.Fault;
import org.palier.files.RowOutcome.Rejected;
import org.palier.ground.text.Bilingual;

/** The reason why a row is left out; {@link DelimitedFile} turns it into an outcome and goes on with the next row. */
public final class RowRejection extends Exception {

	private static final long serialVersionUID = 1L;

	private final String column;
	private final String value;
	private final String rule;
	private final transient Bilingual reason;
	private final transient List<Fault> others;

	/**
	 * @param column name of the column at fault; empty when the whole row is
	 * @param value  what stands there
	 * @param rule   stable id of the rule that it breaks
	 * @param reason for a person
	 */
	public RowRejection(String column, String value, String rule, Bilingual reason) {
		this(column, value, rule, reason, List.of());
	}

	private RowRejection(String column, String value, String rule, Bilingual reason, List<Fault> others) {
		// No stack trace: a file may hold a hundred thousand bad rows.
		super(rule, null, false, false);
		this.column = column;
		this.value = value;
		this.rule = rule;
		this.reason = reason;
		this.others = others;
	}

	/** This one, with what else is wrong in the row. */
	RowRejection with(List<RowRejection> more) {
		return new RowRejection(column, value, rule, reason, more.stream().map(RowRejection::fault).toList());
	}

	private Fault fault() {
		return new Fault(column, value, rule, reason);
	}

	/** The outcome for a row. */
	public Rejected outcome(Row row) {
		return new Rejected(row.line(), column, value, rule, reason, row.cells(), others);
	}
}
