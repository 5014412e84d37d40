// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.util.List;
import java.util.function.LongPredicate;

import org.palier.files.Fact;
import org.palier.files.FileDialect;
import org.palier.files.LeftOutValue;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.files.UnknownValue;
import org.palier.ground.text.Bilingual;

/** Passes on what is read, but for rows of totals: they are no rows of data, as blank rows are none, and a remark names each. */
final class WithoutTotals implements RowSink {

	private final RowSink sink;
	private final LongPredicate totals;

	/** @param totals lines that hold totals */
	WithoutTotals(RowSink sink, LongPredicate totals) {
		this.sink = sink;
		this.totals = totals;
	}

	@Override
	public void dialect(FileDialect dialect) {
		sink.dialect(dialect);
	}

	@Override
	public void header(List<String> columns) {
		sink.header(columns);
	}

	@Override
	public void row(RowOutcome outcome) {
		if (!totals.test(outcome.line())) {
			sink.row(outcome);
		}
	}

	@Override
	public void add(Fact fact) {
		sink.add(fact);
	}

	@Override
	public void remark(Bilingual remark) {
		sink.remark(remark);
	}

	@Override
	public void unknown(UnknownValue value) {
		sink.unknown(value);
	}

	@Override
	public void leftOut(LeftOutValue value) {
		sink.leftOut(value);
	}
}
