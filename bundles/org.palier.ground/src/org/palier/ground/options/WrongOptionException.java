// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.options;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Explained;
import org.palier.ground.text.FailureKind;

/**
 * An option that a part does not have, or a value that it does not take; nothing was done.
 */
public final class WrongOptionException extends RuntimeException implements Explained {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	/** @param reason one sentence that says what is allowed */
	public WrongOptionException(Bilingual reason) {
		super(reason.en());
		this.reason = reason;
	}

	/** One sentence that says what is allowed. */
	@Override
	public Bilingual reason() {
		return reason;
	}

	@Override
	public FailureKind failure() {
		return FailureKind.USAGE;
	}
}
