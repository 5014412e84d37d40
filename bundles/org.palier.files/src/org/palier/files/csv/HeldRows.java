// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.palier.files.Fact;
import org.palier.files.FileDialect;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.ground.text.Bilingual;

/**
 * Keeps rows back until the whole file is known, for rules that look across rows; the order of the file
 * stays.
 */
public final class HeldRows implements RowSink {

	private final RowSink sink;
	private final List<RowOutcome> rows = new ArrayList<>();

	/** @param sink where the rows go in the end; all else goes there at once */
	public HeldRows(RowSink sink) {
		this.sink = sink;
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
		rows.add(outcome);
	}

	@Override
	public void add(Fact fact) {
		sink.add(fact);
	}

	@Override
	public void remark(Bilingual remark) {
		sink.remark(remark);
	}

	/**
	 * Passes the rows on.
	 *
	 * @param second by line: what became of a row after all, in place of what it was held as
	 */
	public void release(Map<Long, ? extends RowOutcome> second) {
		rows.forEach(it -> sink.row(second.containsKey(it.line()) ? second.get(it.line()) : it));
	}
}
