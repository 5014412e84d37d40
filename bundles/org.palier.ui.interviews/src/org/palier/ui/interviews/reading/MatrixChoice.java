// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.palier.interviews.matrix.PassageMatrix;
import org.palier.interviews.reading.CodedReading;
import org.palier.model.Coder;

/** The fields in which a person chooses a matrix. */
interface MatrixChoice {

	/** Makes the fields. @param parent lays them out in one row @param changed hears that something else is asked */
	void fields(Composite parent, Runnable changed);

	/** Fills the matrix that is asked for. @param coder whose passages count; empty for all */
	PassageMatrix of(CodedReading reading, Optional<Coder> coder);

	/** The meaning of its counts, in a sentence. */
	String definition();

	/**
	 * A cell in words, above the passages that it lists.
	 *
	 * @param said its row, its column and its count
	 */
	default String heading(String said, PassageMatrix.Cell cell) {
		return said;
	}
}
