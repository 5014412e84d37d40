// SPDX-License-Identifier: EPL-2.0
package org.palier.core.maturity;

import org.palier.core.text.Bilingual;
import org.palier.core.text.ExplainedException;

/** A target profile that cannot be understood. */
public final class RefusedTargetException extends ExplainedException {

	private static final long serialVersionUID = 1L;

	RefusedTargetException(Bilingual reason) {
		super(reason);
	}
}
