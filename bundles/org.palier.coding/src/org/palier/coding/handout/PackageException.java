// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedIOException;
import org.palier.ground.text.FailureKind;

/**
 * A package that cannot be written, read or merged; nothing was changed.
 */
public final class PackageException extends ExplainedIOException {

	private static final long serialVersionUID = 1L;

	/** @param reason names the thing at fault */
	public PackageException(Bilingual reason) {
		super(reason);
	}

	@Override
	public FailureKind failure() {
		return FailureKind.UNREADABLE;
	}
}
