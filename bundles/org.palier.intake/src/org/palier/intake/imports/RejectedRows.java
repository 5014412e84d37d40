// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.io.IOException;
import java.util.List;

import org.palier.files.FileDialect;
import org.palier.files.RowOutcome.Rejected;

/** Receives the rejected rows of a large import one by one, e.g. for a file that can be corrected and read again. */
public interface RejectedRows {

	/** They are counted and forgotten. */
	RejectedRows COUNTED_ONLY = new RejectedRows() {
		@Override
		public void header(List<String> columns) {
			// nobody asked for them
		}

		@Override
		public void row(Rejected row) {
			// nobody asked for them
		}
	};

	/** How the file is written that they come from; at most once, before the header. */
	default void dialect(FileDialect dialect) throws IOException {
		// They are then written plainly.
	}

	/** Names of the columns; once, before any row. */
	void header(List<String> columns) throws IOException;

	/** A row that was left out. */
	void row(Rejected row) throws IOException;

	/**
	 * Rows on their way to another place, some of them changed or held back.
	 */
	interface Onward extends RejectedRows {

		/** Where they go. */
		RejectedRows next();

		@Override
		default void dialect(FileDialect dialect) throws IOException {
			next().dialect(dialect);
		}

		@Override
		default void header(List<String> columns) throws IOException {
			next().header(columns);
		}
	}
}
