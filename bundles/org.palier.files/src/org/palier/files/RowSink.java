// SPDX-License-Identifier: EPL-2.0
package org.palier.files;

import java.util.List;

import org.palier.ground.text.Bilingual;

/** Receives what an importer reads, in the order of the file. Used by one thread. */
public interface RowSink {

	/** How the file is written; once, before the header, by an importer that knows. */
	default void dialect(FileDialect dialect) {
		// Its rejected rows are then written plainly.
	}

	/** The names of the columns; once, before any row. */
	void header(List<String> columns);

	/** One data row; every row that was read comes here, accepted or rejected. */
	void row(RowOutcome outcome);

	/** A fact that the file states as a whole, after its rows: e.g. that what it does not list is absent. */
	void add(Fact fact);

	/** Takes a remark on the whole file, for its reader. */
	void remark(Bilingual remark);

	/**
	 * A value that the study does not know, for whoever asks a person what it means; a remark says it for everybody else.
	 */
	default void unknown(UnknownValue value) {
		// Told in a remark.
	}

	/**
	 * A value that was left out, for whoever shows it beside its column; a remark says it for everybody else.
	 */
	default void leftOut(LeftOutValue value) {
		// Told in a remark.
	}
}
