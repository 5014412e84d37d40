// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.editions;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedIOException;

/** The refusal of an edition that these data do not allow, e.g. sheets of a study of one body. */
public final class EditionException extends ExplainedIOException {

	private static final long serialVersionUID = 1L;

	/** @param reason one sentence, with what would help where something would */
	public EditionException(Bilingual reason) {
		super(reason);
	}
}
