// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedIOException;
import org.palier.ground.text.FailureKind;

/** A folder that cannot be installed or run as a program, and why: what is wrong in which file, and what is allowed there. */
public final class ProgramException extends ExplainedIOException {

	private static final long serialVersionUID = 1L;

	/** @param reason one sentence that names the folder, file or key */
	public ProgramException(Bilingual reason) {
		super(reason);
	}

	@Override
	public FailureKind failure() {
		return FailureKind.UNREADABLE;
	}
}
