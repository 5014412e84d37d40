// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.transcripts;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedIOException;
import org.palier.ground.text.FailureKind;

/** A transcript does not go into a study as it was asked; nothing was changed. */
public final class TranscriptException extends ExplainedIOException {

	private static final long serialVersionUID = 1L;

	private final FailureKind kind;

	private TranscriptException(FailureKind kind, Bilingual reason) {
		super(reason);
		this.kind = kind;
	}

	/**
	 * Makes the exception for a request that names something unknown.
	 *
	 * @param reason one sentence that names it and says what is allowed
	 */
	static TranscriptException unknown(Bilingual reason) {
		return new TranscriptException(FailureKind.USAGE, reason);
	}

	/**
	 * Makes the exception for a request that the study contradicts.
	 *
	 * @param reason one sentence that names what is wrong and what is allowed
	 */
	static TranscriptException contradicted(Bilingual reason) {
		return new TranscriptException(FailureKind.DATA, reason);
	}

	@Override
	public FailureKind failure() {
		return kind;
	}
}
