// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ExplainedIOException;
import org.palier.ground.text.FailureKind;

/**
 * A set that cannot be drawn, found or used as somebody asked. Nothing was changed.
 */
public final class SetException extends ExplainedIOException {

	private static final long serialVersionUID = 1L;

	/** @param reason names the thing at fault and what is allowed */
	public SetException(Bilingual reason) {
		super(reason);
	}

	@Override
	public FailureKind failure() {
		return FailureKind.USAGE;
	}
}
