// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.util.function.LongPredicate;

import org.palier.files.PassedOn;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;

/** Passes on what is read, but for rows that name no body: they are no rows of data, as blank rows are none, and a remark names each. */
final class WithoutTotals extends PassedOn {

	private final LongPredicate totals;

	/** @param totals lines that name no body */
	WithoutTotals(RowSink sink, LongPredicate totals) {
		super(sink);
		this.totals = totals;
	}

	@Override
	public void row(RowOutcome outcome) {
		if (!totals.test(outcome.line())) {
			super.row(outcome);
		}
	}
}
