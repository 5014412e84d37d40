// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.util.List;

import org.palier.files.Fact;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.ground.text.Bilingual;

/**
 * Keeps nothing: for a first look at a file, whose rows are read again.
 */
public final class NoSink implements RowSink {

	@Override
	public void header(List<String> columns) {
		// Known from the sheet.
	}

	@Override
	public void row(RowOutcome outcome) {
		// Read again.
	}

	@Override
	public void add(Fact fact) {
		// Stated again.
	}

	@Override
	public void remark(Bilingual remark) {
		// Made again.
	}
}
