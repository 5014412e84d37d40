// SPDX-License-Identifier: EPL-2.0
package org.palier.study.releases;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedIOException;
import org.palier.ground.text.FailureKind;

/** The ledger of a study cannot be read or has changed, so that nobody can say what a release would tell beside the earlier ones. */
public final class LedgerException extends ExplainedIOException {

	private static final long serialVersionUID = 1L;

	LedgerException(Bilingual reason, Throwable cause) {
		super(reason);
		initCause(cause);
	}

	LedgerException(Bilingual reason) {
		super(reason);
	}

	@Override
	public FailureKind failure() {
		return getCause() == null ? FailureKind.IN_USE : FailureKind.UNREADABLE;
	}
}
