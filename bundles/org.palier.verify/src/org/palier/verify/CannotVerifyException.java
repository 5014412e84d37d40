// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedException;
import org.palier.ground.text.FailureKind;

/** A run that cannot be made again and compared, and why. */
public final class CannotVerifyException extends ExplainedException {

	private static final long serialVersionUID = 1L;

	private final FailureKind failure;
	private final boolean lacksInput;

	private CannotVerifyException(FailureKind failure, Bilingual reason, boolean lacksInput) {
		super(reason);
		this.failure = failure;
		this.lacksInput = lacksInput;
	}

	/** A run of a kind that is not repeated, or that has nothing to compare. */
	public static CannotVerifyException never(Bilingual reason) {
		return new CannotVerifyException(FailureKind.USAGE, reason, false);
	}

	/** A run that could be made again, and not here. */
	static CannotVerifyException here(Bilingual reason) {
		return new CannotVerifyException(FailureKind.UNREADABLE, reason, false);
	}

	/** A run whose file or pages are not found. */
	static CannotVerifyException without(Bilingual reason) {
		return new CannotVerifyException(FailureKind.UNREADABLE, reason, true);
	}

	/** A run that used a part that is not installed here. @param id of the part */
	public static CannotVerifyException lacksPart(String id) {
		return here(Verification.WORDS.text("no_part", id));
	}

	@Override
	public FailureKind failure() {
		return failure;
	}

	/** True when it could be made again if somebody gave the file or the pages that it read. */
	public boolean lacksInput() {
		return lacksInput;
	}
}
