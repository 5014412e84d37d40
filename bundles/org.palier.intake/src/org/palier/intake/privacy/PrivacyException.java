// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedIOException;
import org.palier.ground.text.FailureKind;

/** The failure of a request that is not possible with this key, these choices or this study; nothing was changed. */
public final class PrivacyException extends ExplainedIOException {

	private static final long serialVersionUID = 1L;

	/** @param reason one sentence that names what is wrong and what is allowed */
	public PrivacyException(Bilingual reason) {
		super(reason);
	}

	@Override
	public FailureKind failure() {
		return FailureKind.USAGE;
	}
}
