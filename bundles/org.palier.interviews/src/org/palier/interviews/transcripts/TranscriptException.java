// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.transcripts;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedIOException;

/** A transcript does not go into a study as it was asked; nothing was changed. */
public final class TranscriptException extends ExplainedIOException {

	private static final long serialVersionUID = 1L;

	/** @param reason one sentence that names what is wrong and what is allowed */
	TranscriptException(Bilingual reason) {
		super(reason);
	}
}
