// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import org.palier.ground.PluginFailedException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.FailureKind;

/**
 * A model that cannot be used, or cannot be learned; says why, and what would do.
 */
public final class ModelRefusedException extends PluginFailedException {

	private static final long serialVersionUID = 1L;

	public ModelRefusedException(Bilingual reason) {
		super(reason);
	}

	public ModelRefusedException(Bilingual reason, Throwable cause) {
		super(reason);
		initCause(cause);
	}

	/** No part failed: the data or the model are not such. */
	@Override
	public FailureKind failure() {
		return FailureKind.DATA;
	}
}
