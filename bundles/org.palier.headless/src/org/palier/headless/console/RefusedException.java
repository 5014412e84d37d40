// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;

/** A command that is refused, with the one sentence that says why. */
public final class RefusedException extends ExplainedException {

	private static final long serialVersionUID = 1L;

	private final ExitCode code;

	public RefusedException(ExitCode code, Bilingual reason) {
		super(reason);
		this.code = code;
	}

	ExitCode code() {
		return code;
	}
}
