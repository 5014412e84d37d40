// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import org.palier.ground.text.ExplainedIOException;
import org.palier.ground.text.FailureKind;
import org.palier.ground.text.Wording;

/** Somebody changed the codebook while a program answered by the one of before. Nothing was written. */
public final class CodebookChangedException extends ExplainedIOException {

	private static final long serialVersionUID = 1L;

	CodebookChangedException() {
		super(new Wording(CodebookChangedException.class, "messages").text("codebook_changed"));
	}

	@Override
	public FailureKind failure() {
		return FailureKind.IN_USE;
	}
}
