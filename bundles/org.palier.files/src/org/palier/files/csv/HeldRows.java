// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.palier.files.PassedOn;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;

/** Keeps rows back until the whole file is known, for rules that look across rows; the order of the file stays. */
public final class HeldRows extends PassedOn {

	private final List<RowOutcome> rows = new ArrayList<>();

	/** @param sink where the rows go in the end; all else goes there at once */
	public HeldRows(RowSink sink) {
		super(sink);
	}

	@Override
	public void row(RowOutcome outcome) {
		rows.add(outcome);
	}

	/**
	 * Passes the rows on.
	 *
	 * @param second by line: what became of a row after all, in place of what it was held as
	 */
	public void release(Map<Long, ? extends RowOutcome> second) {
		rows.forEach(it -> next().row(second.containsKey(it.line()) ? second.get(it.line()) : it));
	}
}
