// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import org.palier.core.text.Bilingual;

/** A command that is refused, with the one sentence that says why. */
public final class RefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	private final ExitCode code;
	private final transient Bilingual reason;

	public RefusedException(ExitCode code, Bilingual reason) {
		super(reason.en());
		this.code = code;
		this.reason = reason;
	}

	ExitCode code() {
		return code;
	}

	Bilingual reason() {
		return reason;
	}
}
