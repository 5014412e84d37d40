// SPDX-License-Identifier: EPL-2.0
package org.palier.study.releases;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedIOException;
import org.palier.ground.text.FailureKind;

/** The ledger of a study cannot be read or has changed, so that nobody can say what a release would tell beside the earlier ones. */
public final class LedgerException extends ExplainedIOException {

	private static final long serialVersionUID = 1L;

	private final FailureKind failure;

	private LedgerException(FailureKind failure, Bilingual reason) {
		super(reason);
		this.failure = failure;
	}

	/** A line of the ledger that says nothing. */
	static LedgerException unreadable(Bilingual reason, Throwable cause) {
		var unreadable = new LedgerException(FailureKind.UNREADABLE, reason);
		unreadable.initCause(cause);
		return unreadable;
	}

	/** A ledger to which somebody else adds, or has added since. */
	static LedgerException inUse(Bilingual reason) {
		return new LedgerException(FailureKind.IN_USE, reason);
	}

	@Override
	public FailureKind failure() {
		return failure;
	}
}
